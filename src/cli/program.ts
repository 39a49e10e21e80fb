import { Command, Option } from "commander";
import { say } from "./output.ts";

type Run = (code: Promise<number>) => Promise<void>;

const STORE = "a file, `neo4j` (address from NEO4J_URI), or an address bolt://… or neo4j://…; default tacitus.db";

const OWN_ACTORS = "own actors, JSON Lines or CSV, which go before those known";

const claimOptions = (command: Command): Command =>
  command
    .argument("[input...]", "files; - for standard input")
    .addOption(
      new Option("--input-format <format>", "what the input is")
        .choices(["auto", "text", "html", "jsonl"])
        .default("auto"),
    )
    .option("--date <day>", "publication date, YYYY-MM-DD, of articles that have none")
    .option("--jobs <n>", "articles worked on at the same time")
    .option("--min-confidence <p>", "leave out claims below this confidence, 0 to 1")
    .option("--actors <file>", OWN_ACTORS)
    .option("--model <name>", "which model to use");

const storeOption = (command: Command): Command => command.option("--store <store>", STORE);
const jsonOption = (command: Command): Command => command.option("--json", "for a program: JSON on stdout");

const correctionsOption = (command: Command): Command =>
  command.option(
    "--corrections <file>",
    "merges and splits of actors; default beside the store, STORE.corrections.jsonl",
  );

const addExtract = (program: Command, run: Run): void => {
  claimOptions(program.command("extract").description("find events in articles and print them"))
    .addOption(new Option("--format <format>", "how to print").choices(["table", "jsonl", "csv"]).default("table"))
    .action(async (names, flags) => run(import("./commands/extract.ts").then(async (it) => it.extract(names, flags))));
};

const addBuild = (program: Command, run: Run): void => {
  const command = claimOptions(
    program.command("build").description("find events in articles and load them into a store"),
  );
  correctionsOption(jsonOption(storeOption(command))).action(async (names, flags) =>
    run(import("./commands/build.ts").then(async (it) => it.build(names, flags))),
  );
};

const addLoad = (program: Command, run: Run): void => {
  const command = program.command("load").description("load claims that `extract --format jsonl` printed");
  correctionsOption(jsonOption(storeOption(command.argument("[claims...]", "files; - for standard input")))).action(
    async (names, flags) => run(import("./commands/load.ts").then(async (it) => it.load(names, flags))),
  );
};

const addQuery = (program: Command, run: Run): void => {
  storeOption(program.command("query").description("ask a store; without a question, list the questions"))
    .argument("[question]", "name of the question")
    .option("--actor <name>", "whom it is about: a name, an alias or an id")
    .option("--with <name>", "the other one")
    .option("--type <type>", "event type, such as DISMISS")
    .option("--since <day>", "on this day or later")
    .option("--until <day>", "on this day or earlier")
    .option("--event <id>", "id of an event or a claim")
    .option("--name <text>", "part of a name")
    .option("--limit <n>", "at most this many rows")
    .option("--cypher <text>", "a query in Cypher, which only reads; needs Neo4j")
    .addOption(new Option("--format <format>", "how to print").choices(["table", "json", "csv"]).default("table"))
    .action(async (name, flags) => run(import("./commands/query.ts").then(async (it) => it.query(name, flags))));
};

const addEval = (program: Command, run: Run): void => {
  const command = program.command("eval").description("score against annotated events");
  jsonOption(command.argument("<gold>", "annotated events, JSON Lines"))
    .option("--model <name>", "which model to use")
    .option("--actors <file>", OWN_ACTORS)
    .option("--min-confidence <p>", "leave out claims below this confidence, 0 to 1")
    .option("--report <file>", "also write the errors as an HTML page, sentence by sentence")
    .action(async (path, flags) => run(import("./commands/evaluate.ts").then(async (it) => it.evaluate(path, flags))));
};

const addSchema = (program: Command, run: Run): void => {
  program
    .command("schema")
    .description("print the JSON Schema of a public shape, or of all")
    .argument("[shape]", "article, article-line, claim, event-row, evidence-row, actor-row, namesake-row")
    .action(async (name) => run(import("./commands/schema.ts").then(async (it) => it.schema(name))));
};

const addExport = (program: Command, run: Run): void => {
  storeOption(program.command("export").description("write out what a store holds"))
    .addOption(new Option("--format <format>", "how to write").choices(["jsonl"]).default("jsonl"))
    .option("--out <folder>", "where to; default stdout")
    .action(async (flags) => run(import("./commands/export.ts").then(async (it) => it.exportStore(flags))));
};

const correction = (command: Command): Command =>
  correctionsOption(storeOption(command)).option("--reason <text>", "why; kept with the correction");

const addCorrections = (actors: Command, run: Run): void => {
  const load = async () => import("./commands/actor-corrections.ts");
  correction(actors.command("merge").description("two actors are one: of the base, else the first is kept"))
    .argument("<id>")
    .argument("<other>")
    .option("--actors <file>", OWN_ACTORS)
    .action(async (id, other, flags) => run(load().then(async (it) => it.merge(id, other, flags))));
  correction(actors.command("split").description("an actor is another one in some articles"))
    .argument("<id>")
    .requiredOption("--article <id...>", "the articles, by id")
    .action(async (id, flags) => run(load().then(async (it) => it.split(id, flags))));
  correctionsOption(storeOption(actors.command("undo").description("take the last merge or split back"))).action(
    async (flags) => run(load().then(async (it) => it.undo(flags))),
  );
};

const addActors = (program: Command, run: Run): void => {
  const command = program
    .command("actors")
    .description("how a name resolves, and why; what the base knows; merge and split actors");
  correctionsOption(jsonOption(storeOption(command.argument("[name]", "a name, a title and name, an office or an id"))))
    .option("--date <day>", "the article's day, YYYY-MM-DD: offices are read on it")
    .option("--country <country>", "the country that the article speaks of")
    .option("--actors <file>", OWN_ACTORS)
    .option("--coverage", "for which countries and offices holders are known, and until when")
    .action(async (name, flags) => run(import("./commands/actors.ts").then(async (it) => it.actors(name, flags))));
  addCorrections(command, run);
};

const addRebuild = (program: Command, run: Run): void => {
  const command = program.command("rebuild").description("project a store anew from its claims, actors as corrected");
  correctionsOption(jsonOption(storeOption(command))).action(async (flags) =>
    run(import("./commands/rebuild.ts").then(async (it) => it.rebuild(flags))),
  );
};

const COMMANDS = [addExtract, addBuild, addLoad, addQuery, addActors, addRebuild, addEval, addSchema, addExport];

/** The command line: what can be typed, and what each command loads and runs. `end` is told its exit code. */
export const makeProgram = (version: string, end: (code: number) => void): Command => {
  const program = new Command("tacitus")
    .description("Who did what to whom: political events from news articles, as a graph that can be asked.")
    .version(version)
    .exitOverride()
    .enablePositionalOptions()
    .showHelpAfterError("(`tacitus --help` lists the commands)")
    .configureOutput({ writeErr: (text) => say(text.trimEnd()) });
  const run: Run = async (code) => end(await code);
  for (const add of COMMANDS) add(program, run);
  return program;
};
