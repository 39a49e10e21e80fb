const MEGABYTE = 1024 * 1024;

/** Bytes of one file of text or HTML, and of one line of JSON Lines, at most. */
export const MOST_BYTES = 16 * MEGABYTE;
/** Characters (UTF-16 code units) of one article at most: a book of some 200,000 words. */
export const MOST_CHARACTERS = 1_200_000;

/** A number of bytes as an error shows it. */
export const megabytes = (bytes: number): string => `${(bytes / MEGABYTE).toFixed(1)} MB`;
