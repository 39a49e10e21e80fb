import { type Claim, claimSchema } from "../core/claim.ts";
import { reasonOf, TacitusError } from "../core/errors.ts";

const parsed = (line: string): { readonly claim: Claim } | { readonly reason: string; readonly cause: unknown } => {
  try {
    const { data, error } = claimSchema.safeParse(JSON.parse(line));
    if (data !== undefined) return { claim: data };
    const [issue] = error?.issues ?? [];
    return { reason: `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "no claim"}`, cause: error };
  } catch (cause) {
    return { reason: `not JSON: ${reasonOf(cause)}`, cause };
  }
};

/** The claim of a stored line. Error: STORE_CLAIM, where it is not JSON or no claim. */
export const readStoredClaim = (
  line: string,
  { where, article }: { readonly where: string; readonly article: string },
): Claim => {
  const found = parsed(line);
  if ("claim" in found) return found.claim;
  throw new TacitusError("STORE_CLAIM", { where, what: article, ...found });
};
