import { readFileSync } from "node:fs";
import { type GoldItem, readGold } from "../../../src/evaluate/index.ts";
import { generator } from "../../evaluate/corrupt.ts";
import { editItem } from "./edits.ts";
import { DAMAGES } from "./kinds.ts";

const BASE = new URL("base.jsonl", import.meta.url);

/** The undamaged articles with their events. */
export const readBaseArticles = (): readonly GoldItem[] => readGold(readFileSync(BASE, "utf8"), "base.jsonl");

/** Every article under every kind of damage, the same each time. Ids are `ARTICLE/KIND`. */
export const corruptedArticles = (): ReadonlyMap<string, readonly GoldItem[]> => {
  const base = readBaseArticles();
  return new Map(
    Object.entries(DAMAGES).map(([kind, damage], position) => [
      kind,
      base.map((item, index) =>
        editItem(item, `${item.id}/${kind}`, damage(item, generator(1 + position * 100 + index))),
      ),
    ]),
  );
};
