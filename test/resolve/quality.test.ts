import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { openKnowledge } from "../../src/resolve/names/index.ts";
import { pairMentions } from "../../bench/quality/mentions/pair.ts";
import { readMarkedArticles } from "../../bench/quality/mentions/read.ts";
import { bCubed, falseMerges, pairwise, type Paired } from "../../bench/quality/mentions/score.ts";
import { answerOffice, readOfficeCases } from "../../bench/quality/offices/measure.ts";

const read = (file: string): string => readFileSync(new URL(`../../bench/quality/${file}`, import.meta.url), "utf8");
const knowledge = openKnowledge();

describe("mentions within and across articles", () => {
  const mentions = readMarkedArticles(read("mentions/own.txt"), "own.txt").flatMap((article) =>
    pairMentions(article, knowledge),
  );
  test("are 400 or more", () => expect(mentions.length).toBeGreaterThanOrEqual(400));
  test("are paired at .95 or better, by pairs and by mention", () => {
    expect(pairwise(mentions).f1).toBeGreaterThanOrEqual(0.95);
    expect(bCubed(mentions).f1).toBeGreaterThanOrEqual(0.95);
  });
  test("never make one of two persons", () => expect(falseMerges(mentions)).toEqual([]));
});

describe("offices on a day", () => {
  const outcomes = readOfficeCases(read("offices/own.jsonl"), "own.jsonl").map((given) =>
    answerOffice(given, knowledge),
  );
  const share = (result: string): number => outcomes.filter((one) => one.result === result).length / outcomes.length;
  test("are 300 or more", () => expect(outcomes.length).toBeGreaterThanOrEqual(300));
  test("have the right holder at 92 % or better", () => expect(share("right")).toBeGreaterThanOrEqual(0.92));
  test("have somebody else in 1 % at most", () => expect(share("wrong")).toBeLessThanOrEqual(0.01));
  test("are open, not guessed, where nobody is known", () => {
    const given = { mention: "the Turkish labor minister", date: "2025-05-05", expected: null };
    expect(answerOffice(given, knowledge).result).toBe("right");
  });
});

describe("scores of pairs", () => {
  const one = (entity: string, actor: string): Paired => ({ article: "a", words: "w", entity, actor });
  const mentions = [one("p:a", "1"), one("p:a", "1"), one("p:b", "1"), one("p:b", "2")];
  test("count pairs", () => expect(pairwise(mentions)).toMatchObject({ precision: 1 / 3, recall: 1 / 2 }));
  test("count mentions", () =>
    expect(bCubed(mentions)).toMatchObject({ precision: (2 / 3 + 2 / 3 + 1 / 3 + 1) / 4, recall: 0.75 }));
  test("find persons merged", () => expect(falseMerges(mentions)).toHaveLength(2));
});
