import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { hasModel, tacitus, temporaryFolder } from "./command.ts";

const folder = temporaryFolder();
const TEXT = "President Ana Moreno fired Interior Minister Luis Ortega on Tuesday.";
const span = (text: string) => ({ text, start: TEXT.indexOf(text), end: TEXT.indexOf(text) + text.length });
const GOLD = {
  id: "g1",
  date: "2021-03-10",
  title: "<script>alert(1)</script>",
  text: TEXT,
  events: [
    {
      type: "DISMISS",
      status: "actual",
      trigger: span("fired"),
      sources: [{ ...span("President Ana Moreno"), name: "Ana Moreno" }],
      targets: [{ ...span("Interior Minister Luis Ortega"), name: "Luis Ortega" }],
    },
  ],
};

afterAll(folder.remove);

describe.skipIf(!hasModel)("tacitus eval", () => {
  const gold = folder.path("gold.jsonl");

  it("scores the program's own reading, and writes its errors as a page without running anything in it", async () => {
    writeFileSync(gold, `${JSON.stringify(GOLD)}\n`);
    const report = folder.path("report.html");
    const result = await tacitus(["eval", gold, "--json", "--report", report]);
    expect(result).toMatchObject({ code: 0, stderr: "" });
    expect(JSON.parse(result.stdout)).toMatchObject({ items: 1, "type-triple": { f1: 1 }, "status-accuracy": 1 });
    expect(existsSync(report)).toBe(true);
    expect(readFileSync(report, "utf8")).not.toContain("<script>alert");
  });

  it("a report that cannot be written has a code", async () => {
    const result = await tacitus(["eval", gold, "--report", folder.path("none/report.html")]);
    expect(result.code).not.toBe(0);
    expect(result.stderr).toContain("OUTPUT_FAILED");
  });

  it("a gold file that is none has a code", async () => {
    writeFileSync(folder.path("bad.jsonl"), '{"id": 1}\n');
    const result = await tacitus(["eval", folder.path("bad.jsonl")]);
    expect(result.stderr).toContain("GOLD_INVALID");
  });
});
