import { describe, expect, it } from "vitest";
import { bytesSource, readAll, readOne, summary } from "./sources.ts";

const PARAGRAPHS = [
  "The prime minister dismissed her finance minister on Tuesday, hours after he had told reporters that the budget would have to wait until the autumn.",
  "Her office said the two had disagreed for weeks about a new tax on land. “He was asked to go, and he went,” a spokesman said, without giving a reason.",
  "The leader of the opposition, Ana Marsh, called the dismissal a sign of panic, and demanded that parliament be recalled before the end of the week.",
];

const page = (head: string, body: string): string =>
  `<!doctype html><html><head>${head}</head><body><nav><a href="/">Home</a><a href="/p">Politics</a></nav>${body}<footer>All rights reserved</footer></body></html>`;

const article = (...extra: readonly string[]): string =>
  `<article><h1>Finance minister out</h1>${extra.join("")}${PARAGRAPHS.map((text) => `<p>${text}</p>`).join("")}</article>`;

const HEAD = `<title>Finance minister out | The Daily Example</title>
<meta property="og:site_name" content="The Daily Example"><meta name="author" content="Jo Smith">
<link rel="canonical" href="https://example.org/news/1"><meta property="article:published_time" content="2019-03-05T22:30:00-08:00">`;

describe("HTML", () => {
  it("gives the readable text in paragraphs, and what the page says of it", async () => {
    const read = await readOne(bytesSource("a.html", page(HEAD, article())));
    expect(read).toMatchObject({
      text: PARAGRAPHS.join("\n\n"),
      title: "Finance minister out",
      byline: "Jo Smith",
      published: "2019-03-05T22:30:00-08:00",
      outlet: "The Daily Example",
      url: "https://example.org/news/1",
    });
  });

  it("is known by its first characters", async () => {
    expect((await readOne(bytesSource("stdin", page(HEAD, article())))).outlet).toBe("The Daily Example");
  });

  it("reads what the page says in JSON-LD", async () => {
    const facts = {
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      headline: "Minister out",
      datePublished: "2019-03-05",
      author: { "@type": "Person", name: "Jo Smith" },
      publisher: { "@type": "Organization", name: "Example Wire" },
    };
    const head = `<title>x</title><script type="application/ld+json">${JSON.stringify(facts)}</script>`;
    expect(await readOne(bytesSource("a.html", page(head, article())))).toMatchObject({
      title: "Minister out",
      byline: "Jo Smith",
      published: "2019-03-05",
      outlet: "Example Wire",
    });
  });

  it.each([
    ["2019-03-05", "2019-03-05"],
    ["2019/03/05 10:00", "2019-03-05"],
    ["20190305", "2019-03-05"],
    ["Tue, 05 Mar 2019 22:30:00 GMT", "2019-03-05"],
    ["March 5, 2019", "2019-03-05"],
    ["5 Sept. 2019", "2019-09-05"],
    ["03/05/2019", null],
    ["2019-02-30", null],
    ["yesterday", null],
  ])("reads the date %j as %j", async (written, expected) => {
    const head = `<title>x</title><meta name="date" content="${written}">`;
    expect((await readOne(bytesSource("a.html", page(head, article())))).published).toBe(expected);
  });

  it("fills a missing date and no other", async () => {
    const options = { date: "2017-05-10" };
    expect((await readOne(bytesSource("a.html", page("", article())), options)).published).toBe("2017-05-10");
    expect((await readOne(bytesSource("a.html", page(HEAD, article())), options)).published).toMatch(/^2019-03-05/);
  });

  it("leaves out scripts, and keeps line breaks and entities", async () => {
    const extra =
      "<p>First&nbsp;line &amp; more words of the article<br>second line, which is long enough to stay.</p>";
    const { text } = await readOne(bytesSource("a.html", page(HEAD, article(extra, "<script>var x = 1;</script>"))));
    expect(text).toContain("First line & more words of the article\nsecond line");
    expect(text).not.toContain("var x");
  });

  it("takes the charset that the page declares", async () => {
    const html = page(
      '<meta charset="windows-1252">',
      article("<p>Müller was named on Wednesday as his successor.</p>"),
    );
    expect((await readOne(bytesSource("a.html", Buffer.from(html, "latin1")))).text).toContain("Müller");
  });

  it.each([
    ["no words", "<html><body></body></html>", "INPUT_NO_ARTICLE"],
    ["an unknown charset", '<html><meta charset="klingon-8"><body>a</body></html>', "INPUT_ENCODING"],
    ["invalid UTF-8", Buffer.from(page("", article("<p>M\xfcller</p>")), "latin1"), "INPUT_ENCODING"],
    ["elements without end", `<html><body>${"<div>".repeat(200_000)}</body></html>`, "INPUT_NO_ARTICLE"],
  ])("refuses %s", async (_, content, code) => {
    expect(summary(await readAll(bytesSource("a.html", content, 65_536)))).toEqual([code]);
  });
});

describe("hostile pages", () => {
  it("unknown tags inside one another are refused, not waited for", async () => {
    const deep = `<html><body>${"<x>".repeat(20_000)}hello`;
    expect(summary(await readAll(bytesSource("a.html", deep, 4096)))).toEqual(["INPUT_NO_ARTICLE"]);
  });

  it("what a script holds is no depth", async () => {
    const script = `<script>${"if(i<n)".repeat(5000)}</script>`;
    const read = await readOne(bytesSource("a.html", page(script, article()), 4096));
    expect(read.text).toContain(PARAGRAPHS.join("\n\n"));
  });

  it("a file of comments is told apart at once", async () => {
    const comments = `${"<!---->".repeat(500)}x`;
    expect(await readAll(bytesSource("a", comments, 4096))).toHaveLength(1);
  });
});
