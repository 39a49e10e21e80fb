import { describe, expect, it } from "vitest";
import { bytesSource, readAll, readOne, summary } from "./sources.ts";

const lines = (...records: readonly unknown[]): string =>
  records.map((record) => (typeof record === "string" ? record : JSON.stringify(record))).join("\n");

describe("JSON Lines", () => {
  it("gives an article a line, with the fields that are known", async () => {
    const record = {
      id: 7,
      text: "A\r\nB",
      title: "T",
      url: "https://example.org/a",
      date: "2017-05-10T23:00:00-05:00",
      outlet: "O",
      other: [1],
    };
    expect(await readOne(bytesSource("a.jsonl", lines(record)))).toMatchObject({
      id: "7",
      text: "A\r\nB",
      title: "T",
      url: "https://example.org/a",
      published: "2017-05-10T23:00:00-05:00",
      outlet: "O",
    });
  });

  it("takes the id given, else one of the address, else one of the text", async () => {
    const url = "https://example.org/a";
    const outcomes = await readAll(
      bytesSource("a.jsonl", lines({ id: "x", url, text: "a" }, { url, text: "b" }, { url, text: "c" }, { text: "c" })),
    );
    const ids = outcomes.map((outcome) => (outcome.ok ? outcome.value.id : ""));
    expect(ids[0]).toBe("x");
    expect(ids[1]).toBe(ids[2]);
    expect(ids[3]).not.toBe(ids[2]);
  });

  it("prefers its own date to the one given", async () => {
    const source = bytesSource("a.jsonl", lines({ text: "a", published: "2016-01-02" }, { text: "b" }));
    const outcomes = await readAll(source, { date: "2017-05-10" });
    expect(outcomes.map((outcome) => outcome.ok && outcome.value.published)).toEqual(["2016-01-02", "2017-05-10"]);
  });

  it("keeps the nine good lines beside invalid JSON on line 3", async () => {
    const records = Array.from({ length: 10 }, (_, index) => (index === 2 ? "{oops" : { text: `text ${index}` }));
    const outcomes = await readAll(bytesSource("a.jsonl", lines(...records)));
    expect(summary(outcomes)).toEqual(
      records.map((record) => (typeof record === "string" ? "INPUT_JSON" : record.text)),
    );
    const failed = outcomes[2];
    expect(failed?.ok === false && [failed.where, failed.error.message]).toEqual([
      "a.jsonl, line 3",
      expect.stringContaining("a.jsonl: line 3 is not valid JSON"),
    ]);
  });

  it.each([
    ["no text", { title: "a" }, "INPUT_SHAPE"],
    ["a text that is none", { text: 3 }, "INPUT_SHAPE"],
    ["no record", [1], "INPUT_SHAPE"],
    ["an empty text", { text: "  " }, "INPUT_EMPTY"],
    ["half a character", '{"text":"a\\ud83d"}', "INPUT_ENCODING"],
    ["a date in words", { text: "a", published: "May 10, 2017" }, "INPUT_SHAPE"],
    ["a day that no calendar has", { text: "a", published: "2017-02-30" }, "INPUT_SHAPE"],
    ["an endless text", { text: "a".repeat(1_300_000) }, "INPUT_TOO_LARGE"],
  ])("refuses %s and keeps the rest", async (_, record, code) => {
    const content = lines({ text: "before" }, record, { text: "after" });
    expect(summary(await readAll(bytesSource("a.jsonl", content, 65_536)))).toEqual(["before", code, "after"]);
  });

  it("refuses a line of invalid UTF-8 alone", async () => {
    const bad = Buffer.from('{"text":"M\xfcller"}\n', "latin1");
    const bytes = Buffer.concat([Buffer.from('{"text":"a"}\n'), bad, Buffer.from('{"text":"ü"}')]);
    expect(summary(await readAll(bytesSource("a.jsonl", bytes)))).toEqual(["a", "INPUT_ENCODING", "ü"]);
  });

  it("passes over blank lines, a byte order mark and carriage returns", async () => {
    const content = '\ufeff{"text":"a"}\r\n\r\n  \n{"text":"b"}\r\n';
    expect(summary(await readAll(bytesSource("a.jsonl", content)))).toEqual(["a", "b"]);
  });

  it("reads UTF-16 with a mark", async () => {
    const bytes = Buffer.from('\ufeff{"text":"ü"}\n{"text":"b"}\n', "utf16le");
    expect(summary(await readAll(bytesSource("a.jsonl", bytes)))).toEqual(["ü", "b"]);
  });

  it("is known by its first characters too, and may be named", async () => {
    expect(summary(await readAll(bytesSource("stdin", '{"text":"a"}')))).toEqual(["a"]);
    expect(summary(await readAll(bytesSource("a.txt", '{"text":"a"}'), { format: "text" }))).toEqual(['{"text":"a"}']);
    expect(summary(await readAll(bytesSource("stdin", "no json"), { format: "jsonl" }))).toEqual(["INPUT_JSON"]);
  });

  it("gives a code for a file of blank lines", async () => {
    expect(summary(await readAll(bytesSource("a.jsonl", "\n \n")))).toEqual(["INPUT_EMPTY"]);
  });

  it("keeps what stands around a line of 100 MB, in little memory", async () => {
    const chunk = Buffer.alloc(1024 * 1024, "a");
    const before = process.memoryUsage().rss;
    let most = 0;
    const source = {
      name: "big.jsonl",
      open: async function* () {
        yield Buffer.from('{"text":"before"}\n{"text":"');
        for (let index = 0; index < 100; index += 1) {
          most = Math.max(most, process.memoryUsage().rss);
          yield chunk;
        }
        yield Buffer.from('"}\n{"text":"after"}\n');
      },
    };
    expect(summary(await readAll(source))).toEqual(["before", "INPUT_TOO_LARGE", "after"]);
    expect(most - before).toBeLessThan(150 * 1024 * 1024);
  });
});
