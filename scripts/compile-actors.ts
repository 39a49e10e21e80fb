/**
 * Compiles source lists of actors, offices and words into `data/actors`.
 *
 *     node scripts/compile-actors.ts FOLDER-OF-LISTS
 *
 * Ids once given are kept: the files already in `data/actors` are read first.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { readCorrections, type Corrections } from "./compile-actors/corrections.ts";
import { earlierIds, knownActor, nameActors } from "./compile-actors/identity.ts";
import { mergeFacts } from "./compile-actors/merge.ts";
import { readOrganizations, readShareAlikeOrganizations } from "./compile-actors/organizations.ts";
import { readPeople, readShareAlikeLeaders } from "./compile-actors/people.ts";
import { cityRows, countryWords, readCountries } from "./compile-actors/places.ts";
import { actorRow, nameRows, officeRows, roleTitles, sortRows, type Actor } from "./compile-actors/rows.ts";
import { SOURCES } from "./compile-actors/sources.ts";
import { givenRows, nounRows, titleRows } from "./compile-actors/words.ts";

const OUT = new URL("../data/actors/", import.meta.url);

interface Written {
  readonly file: string;
  readonly rows: number;
  readonly sha256: string;
  readonly bytes: number;
}

const write = (file: string, content: string, rows: number): Written => {
  writeFileSync(new URL(file, OUT), content);
  return { file, rows, sha256: createHash("sha256").update(content).digest("hex"), bytes: Buffer.byteLength(content) };
};
const table = (file: string, rows: readonly string[]): Written =>
  write(file, `${sortRows(rows).join("\n")}\n`, rows.length);

/** Records of the share-alike lists: those of actors known already under their ids, the others under their own. */
const shareAlikeActors = (
  folder: string,
  corrections: Corrections,
  known: { readonly actors: readonly Actor[]; readonly ids: ReadonlyMap<string, string> },
): readonly Actor[] => {
  const find = knownActor(known.actors);
  const facts = [...readShareAlikeOrganizations(folder, corrections), ...readShareAlikeLeaders(folder, corrections)];
  const fresh = nameActors(mergeFacts(facts.filter((made) => find(made) === null)), known.ids);
  const met = Map.groupBy(
    facts.filter((made) => find(made) !== null),
    (made) => find(made) ?? "",
  );
  return [...fresh, ...[...met].map(([id, same]): Actor => ({ id, facts: same }))];
};

const compile = (folder: string): readonly Written[] => {
  const corrections = readCorrections();
  const kept = earlierIds(OUT);
  const countries = readCountries(folder, corrections);
  const words = countryWords(countries);
  const facts = [...readPeople(folder, corrections), ...readOrganizations(folder, corrections, words)];
  const actors = nameActors(mergeFacts(facts), kept);
  const shared = shareAlikeActors(folder, corrections, { actors, ids: kept });
  const moved = [...actors, ...shared].flatMap((actor) =>
    actor.facts.filter((made) => made.id !== actor.id).map((made) => `${made.id}\t${actor.id}`),
  );
  const titles = roleTitles([...actors, ...shared]);
  const numbers = new Map(titles.map((title, index) => [title, index]));
  const row = (actor: Actor): string => actorRow(actor, numbers);
  return [
    write("role-titles.txt", `${titles.join("\n")}\n`, titles.length),
    table("actors.tsv", actors.map(row)),
    table("names.tsv", nameRows(actors)),
    table("offices.tsv", officeRows(actors)),
    table("share-alike-actors.tsv", shared.map(row)),
    table("share-alike-names.tsv", nameRows(shared)),
    table("cities.tsv", cityRows(folder, corrections)),
    table("nouns.tsv", nounRows(folder)),
    table("given-names.tsv", givenRows(folder)),
    table("titles.tsv", titleRows(folder)),
    table("ids.tsv", [...new Set(moved)]),
    write("countries.json", `${JSON.stringify(countries)}\n`, countries.length),
  ];
};

const main = (): void => {
  const folder = process.argv[2];
  if (folder === undefined || !existsSync(folder)) {
    process.stderr.write("usage: node scripts/compile-actors.ts FOLDER-OF-LISTS\n");
    process.exitCode = 2;
    return;
  }
  mkdirSync(OUT, { recursive: true });
  const written = compile(folder);
  const manifest = { files: written.map((file) => ({ ...file, ...SOURCES[file.file] })) };
  writeFileSync(new URL("manifest.json", OUT), `${JSON.stringify(manifest, null, 2)}\n`);
  const total = written.reduce((sum, file) => sum + file.bytes, 0);
  for (const file of written)
    process.stdout.write(`${file.file}\t${file.rows} rows\t${(file.bytes / 1e6).toFixed(2)} MB\n`);
  process.stdout.write(
    `total ${(total / 1e6).toFixed(2)} MB; notices: ${readFileSync(new URL("NOTICE.md", OUT), "utf8").length} characters\n`,
  );
};

main();
