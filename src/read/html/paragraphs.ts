import { vocabulary } from "./vocabulary.ts";

/** As much of a DOM node as is read here. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: Iterable<PageNode>;
}

const TEXT = 3;
const ELEMENT = 1;
const blocks: ReadonlySet<string> = new Set(vocabulary.blocks);
const silent: ReadonlySet<string> = new Set(vocabulary.silent);
/** Stand for borders of a block and for `<br>` while the text is put together. */
const BLOCK = "\u0001";
const BREAK = "\u0002";

const writtenText = (node: PageNode): string => (node.nodeValue ?? "").replaceAll(/[\p{Cc}\s]+/gu, " ");

const addText = (node: PageNode, parts: string[]): void => {
  const name = node.nodeName.toUpperCase();
  if (node.nodeType === TEXT) parts.push(writtenText(node));
  if (node.nodeType !== ELEMENT || silent.has(name)) return;
  const border = name === "BR" ? BREAK : blocks.has(name) ? BLOCK : "";
  parts.push(border);
  for (const child of node.childNodes) addText(child, parts);
  if (border === BLOCK) parts.push(BLOCK);
};

/** The text below a node as a reader sees it: paragraphs with an empty line between, white space plain. */
export const paragraphs = (node: PageNode): string => {
  const parts: string[] = [];
  addText(node, parts);
  const lines = parts
    .join("")
    .split(BLOCK)
    .map((block) =>
      block
        .split(BREAK)
        .map((line) => line.replaceAll(/ {2,}/g, " ").trim())
        .join("\n")
        .trim(),
    );
  return lines.filter((line) => line !== "").join("\n\n");
};
