import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { textHash } from "../../src/core/ids.ts";
import { checkDate, fileSource, readArticles, spoolSource } from "../../src/read/index.ts";
import { bytesSource, readAll, readOne, summary } from "./sources.ts";

const utf16 = (text: string, bigEndian: boolean): Buffer => {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le");
  return bigEndian ? bytes.swap16() : bytes;
};

describe("text", () => {
  it("is kept as it is, line ends and all", async () => {
    const text = "The president\r\nmet  the\u00a0king.\n\nThey talked.\r";
    const article = await readOne(bytesSource("a.txt", text));
    expect(article).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{24}$/),
      text,
      textHash: textHash(text),
      title: null,
      url: null,
      published: null,
      outlet: null,
    });
  });

  it("has an id of its content, not of its path", async () => {
    const [first, second] = await Promise.all([readOne(bytesSource("a", "x")), readOne(bytesSource("b", "x"))]);
    expect(first.id).toBe(second.id);
  });

  it.each([
    ["a UTF-8 byte order mark", Buffer.from("\ufeffMüller resigned.")],
    ["UTF-16, little end first", utf16("Müller resigned.", false)],
    ["UTF-16, big end first", utf16("Müller resigned.", true)],
  ])("loses the mark: %s", async (_, bytes) => {
    expect((await readOne(bytesSource("a.txt", bytes))).text).toBe("Müller resigned.");
  });

  it.each([
    ["nothing", "", "INPUT_EMPTY"],
    ["white space", " \n\t\u00a0\n", "INPUT_EMPTY"],
    ["a byte order mark alone", "\ufeff", "INPUT_EMPTY"],
    ["an image", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), "INPUT_BINARY"],
    ["a photograph", Buffer.from("ffd8ffe000104a464946", "hex"), "INPUT_BINARY"],
    ["a PDF document", "%PDF-1.7\nwords", "INPUT_BINARY"],
    ["UTF-16 without a mark", Buffer.from("Müller", "utf16le"), "INPUT_BINARY"],
    ["a NUL far inside", `${"word ".repeat(2000)}\0`, "INPUT_BINARY"],
    ["Latin-1", Buffer.from("M\xfcller resigned.", "latin1"), "INPUT_ENCODING"],
    ["a cut character", Buffer.from("Müller").subarray(0, 2), "INPUT_ENCODING"],
    ["half a character in UTF-16", utf16("a\ud83d", false), "INPUT_ENCODING"],
    ["more characters than an article has", "word ".repeat(250_000), "INPUT_TOO_LARGE"],
  ])("refuses %s", async (_, content, code) => {
    expect(summary(await readAll(bytesSource("a", content, 65_536)))).toEqual([code]);
  });

  it("says where a bad byte is", async () => {
    const bytes = Buffer.concat([Buffer.from("one ü �\ntwo "), Buffer.from([0x93]), Buffer.from("three")]);
    await expect(readOne(bytesSource("a.txt", bytes))).rejects.toThrow("a.txt: byte 0x93 at offset 15 (line 2)");
  });

  it("stops reading at the limit", async () => {
    let given = 0;
    const endless = {
      name: "endless",
      open: async function* () {
        for (; ; given += 1) yield Buffer.alloc(1024 * 1024, "a ");
      },
    };
    expect(summary(await readAll(endless))).toEqual(["INPUT_TOO_LARGE"]);
    expect(given).toBeLessThan(20);
  });
});

describe("files", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "tacitus-read-"));
    writeFileSync(join(folder, "a.txt"), "The king died.");
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("are read", async () => {
    expect((await readOne(fileSource(join(folder, "a.txt")))).text).toBe("The king died.");
  });

  it.each([
    ["a missing one", "none.txt", "INPUT_NOT_FOUND"],
    ["a directory", ".", "INPUT_IS_DIRECTORY"],
    ["a path through a file", "a.txt/b.txt", "INPUT_UNREADABLE"],
  ])("give a code: %s", async (_, name, code) => {
    expect(summary(await readAll(fileSource(join(folder, name))))).toEqual([code]);
  });

  it("a stream is kept until it is closed, and may be read twice", async () => {
    const spooled = await spoolSource("stdin", bytesSource("x", "The king died.").open());
    const texts = [await readOne(spooled), await readOne(spooled)].map(({ text }) => text);
    expect(texts).toEqual(["The king died.", "The king died."]);
    await spooled.close();
    expect(summary(await Array.fromAsync(readArticles(spooled, { format: "auto", date: null })))).toEqual([
      "INPUT_NOT_FOUND",
    ]);
  });
});

describe("the date given", () => {
  it("fills a missing one", async () => {
    const article = await readOne(bytesSource("a.txt", "The king died."), { date: "2017-05-10" });
    expect(article.published).toBe("2017-05-10");
  });

  it.each(["2017-05-10", "2017-05-10T23:30:00-05:00", "2016-02-29"])("may be %s", (date) => {
    expect(checkDate("--date", date)).toBe(date);
  });

  it.each(["10 May 2017", "2017-02-29", "2017-13-01", "2017", ""])("may not be %j", (date) => {
    expect(() => checkDate("--date", date)).toThrow(expect.objectContaining({ code: "DATE_INVALID" }));
  });
});
