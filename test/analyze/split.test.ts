import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitSentences, splitWords } from "../../src/analyze/index.ts";

const wordsOf = (text: string): readonly string[] => splitWords(text).map(({ start, end }) => text.slice(start, end));

const sentencesOf = (text: string): readonly string[] => {
  const words = splitWords(text);
  return splitSentences(text, words).map(({ first, last }) =>
    text.slice(words[first]?.start ?? 0, words[last - 1]?.end ?? 0),
  );
};

describe("words", () => {
  it.each([
    ["Sen. Kim met Gov. Hale.", ["Sen.", "Kim", "met", "Gov.", "Hale", "."]],
    ["the U.S. envoy", ["the", "U.S.", "envoy"]],
    ["a no-confidence vote", ["a", "no", "-", "confidence", "vote"]],
    ["O'Neill's 2nd term", ["O'Neill", "'s", "2nd", "term"]],
    ["the minister’s aides", ["the", "minister", "’s", "aides"]],
    ["paid $1,000.50 at 10:30 a.m. today", ["paid", "$", "1,000.50", "at", "10:30", "a.m.", "today"]],
    ["“No”, he said…", ["“", "No", "”", ",", "he", "said", "…"]],
    ["J. Edgar Marsh", ["J.", "Edgar", "Marsh"]],
    ["Wait... no -- stop", ["Wait", "...", "no", "--", "stop"]],
    ["Łódź and Çelik", ["Łódź", "and", "Çelik"]],
    ["peace 🙂 now", ["peace", "🙂", "now"]],
    ["Plan A. Then", ["Plan", "A.", "Then"]],
  ])("%s", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });
});

describe("sentences", () => {
  it.each([
    ["He left. She stayed.", ["He left.", "She stayed."]],
    ["Sen. Kim spoke. He resigned.", ["Sen. Kim spoke.", "He resigned."]],
    ["It was in the U.S. The talks failed.", ["It was in the U.S.", "The talks failed."]],
    ["It was in the U.S. Senate on Jan. 5.", ["It was in the U.S. Senate on Jan. 5."]],
    ["“I will go.” Then he went.", ["“I will go.”", "Then he went."]],
    ['"I will go." Then he went.', ['"I will go."', "Then he went."]],
    ['He spoke . " I will go , " he said .', ["He spoke .", '" I will go , " he said .']],
    ["MINISTER FIRED\n\nThe minister was fired.", ["MINISTER FIRED", "The minister was fired."]],
    ["First point\nSecond point", ["First point", "Second point"]],
    ["Why? Nobody knows!", ["Why?", "Nobody knows!"]],
    ["Acme Corp. said it would sue.", ["Acme Corp. said it would sue."]],
    ["Wait… what is this?", ["Wait… what is this?"]],
    ["She is No. 3 on the list.", ["She is No. 3 on the list."]],
    ["Was it so? No. He left.", ["Was it so?", "No.", "He left."]],
    ["In Marsh v. Berg, No. 12-345, nobody won.", ["In Marsh v. Berg, No. 12-345, nobody won."]],
    ["1. The mayor resigned. 2. Nobody came.", ["1. The mayor resigned.", "2. Nobody came."]],
    ["It was Plan B. He liked it.", ["It was Plan B.", "He liked it."]],
    ["He was fired.The president said so.", ["He was fired.", "The president said so."]],
    ["See example.com and node.js.", ["See example.com and node.js."]],
    ["the mayor resigned. nobody came.", ["the mayor resigned.", "nobody came."]],
    ["The firm e.on said no. yes, it did.", ["The firm e.on said no. yes, it did."]],
    ["Fighting goes on! 🙂 Then it ended.", ["Fighting goes on!", "🙂 Then it ended."]],
    ["He went to St. Louis, Mo. Police followed.", ["He went to St. Louis, Mo.", "Police followed."]],
    ["GENEVA (DPA) — Talks opened. No deal came.", ["GENEVA (DPA) — Talks opened.", "No deal came."]],
  ])("%s", (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it("joins hard-wrapped lines", () => {
    const line = "The minister told reporters on Monday that she would go to the";
    const text = [line, line, line, line, "capital. Then she left."].join("\n");
    expect(sentencesOf(text)).toHaveLength(2);
  });

  it("cuts a line without any stop at 160 words", () => {
    const words = splitWords("word ".repeat(1000));
    expect(splitSentences("word ".repeat(1000), words).every(({ first, last }) => last - first <= 160)).toBe(true);
  });
});

describe("laws", () => {
  const text = fc.string({
    unit: fc.oneof(fc.constantFrom(..."Aa.'\"“” \n-1,?é’🙂"), fc.string({ minLength: 1, maxLength: 3 })),
  });

  it("words are in order, do not overlap, and leave only space between them", () => {
    fc.assert(
      fc.property(text, (given) => {
        let end = 0;
        for (const word of splitWords(given)) {
          expect(given.slice(end, word.start).trim()).toBe("");
          expect(word.end).toBeGreaterThan(word.start);
          end = word.end;
        }
        expect(given.slice(end).trim()).toBe("");
      }),
    );
  });

  it("sentences hold every word once, in order", () => {
    fc.assert(
      fc.property(text, (given) => {
        const words = splitWords(given);
        let next = 0;
        for (const { first, last } of splitSentences(given, words)) {
          expect(first).toBe(next);
          expect(last).toBeGreaterThan(first);
          next = last;
        }
        expect(next).toBe(words.length);
      }),
    );
  });
});
