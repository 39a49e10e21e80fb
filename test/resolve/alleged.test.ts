import { expect, test } from "vitest";
import type { EventType } from "../../src/core/ontology.ts";
import { isAlleged, type AllegedClaim } from "../../src/resolve/alleged.ts";

/** `[type, trigger, source, target]`; an empty string is nobody. The last claim of a row is the one asked about. */
type Event = readonly [type: EventType, trigger: string, source: string, target: string];
type Row = readonly [sentence: string, ...events: Event[]];

const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  if (start < 0) throw new RangeError(`${words} is not in: ${text}`);
  return { text: words, start, end: start + words.length };
};
const fillers = (text: string, words: string) =>
  words === "" ? [] : [{ actorId: `n:${words.replace(/^(?:alleged|suspected) /, "")}`, mention: spanOf(text, words) }];
const claimsOf = ([text, ...events]: Row): readonly AllegedClaim[] =>
  events.map(([type, trigger, source, target]) => ({
    type,
    trigger: spanOf(text, trigger),
    sources: fillers(text, source),
    targets: fillers(text, target),
    sentence: { start: 0, end: text.length },
  }));
const answer = (row: Row): boolean => {
  const claims = claimsOf(row);
  const last = claims.at(-1);
  return last !== undefined && isAlleged(row[0], last, claims);
};

const rowOf = ([sentence, ...events]: readonly (string | Event)[]): Row => [
  String(sentence),
  ...events.filter((event): event is Event => typeof event !== "string"),
];

const HITS: readonly Row[] = [
  ["Alleged bombing of a market shook Darvo.", ["ATTACK", "bombing", "", "a market"]],
  [
    "Prosecutors charged Ivo Marsh with killing two clerks.",
    ["CHARGE", "charged", "Prosecutors", "Ivo Marsh"],
    ["KILL", "killing", "Ivo Marsh", "two clerks"],
  ],
  [
    "The senator accused Delane of bribing a judge and threatening a witness.",
    ["ACCUSE", "accused", "senator", "Delane"],
    ["THREATEN", "threatening", "Delane", "witness"],
  ],
  [
    "Police arrested Rita Moll for attacking a guard.",
    ["ARREST", "arrested", "Police", "Rita Moll"],
    ["ATTACK", "attacking", "Rita Moll", "guard"],
  ],
  [
    "Kenya accuses Uganda of moving troops over the border.",
    ["ACCUSE", "accuses", "Kenya", "Uganda"],
    ["MOBILIZE", "moving", "Uganda", "border"],
  ],
  [
    "The union sued Harlan Mills for dismissing forty weavers.",
    ["SUE", "sued", "union", "Harlan Mills"],
    ["DISMISS", "dismissing", "Harlan Mills", "forty weavers"],
  ],
  [
    "The committee is investigating Petra Lund over threatening letters.",
    ["INVESTIGATE", "investigating", "committee", "Petra Lund"],
    ["THREATEN", "threatening", "Petra Lund", ""],
  ],
  [
    "The house impeached Governor Ames for seizing ballots.",
    ["IMPEACH", "impeached", "house", "Ames"],
    ["SEIZE", "seizing", "Ames", "ballots"],
  ],
  [
    "Brussels sanctioned Orlov for arming the rebels.",
    ["SANCTION", "sanctioned", "Brussels", "Orlov"],
    ["AID", "arming", "Orlov", "rebels"],
  ],
  [
    "A court is prosecuting Tem Adu for abducting a pastor.",
    ["PROSECUTE", "prosecuting", "court", "Tem Adu"],
    ["ABDUCT", "abducting", "Tem Adu", "pastor"],
  ],
  [
    "Officers detained Jonas Pike, who shot the mayor.",
    ["ARREST", "detained", "Officers", "Jonas Pike"],
    ["ATTACK", "shot", "Jonas Pike", "mayor"],
  ],
  [
    "Ministers blamed Fria for shelling the port and killing three.",
    ["ACCUSE", "blamed", "Ministers", "Fria"],
    ["KILL", "killing", "Fria", "three"],
  ],
  [
    "Lena Voss was charged with assaulting an aide.",
    ["CHARGE", "charged", "", "Lena Voss"],
    ["ATTACK", "assaulting", "Lena Voss", "aide"],
  ],
  ["The alleged attack on the depot went unseen.", ["ATTACK", "attack", "", "depot"]],
  ["He denounced the alleged killing of two monks.", ["KILL", "killing", "", "two monks"]],
  ["Marsh allegedly threatened a clerk.", ["THREATEN", "threatened", "Marsh", "clerk"]],
  ["Soldiers allegedly beat the farmers.", ["ATTACK", "beat", "Soldiers", "farmers"]],
  ["Suspected rebels killed nine herders.", ["KILL", "killed", "Suspected rebels", "nine herders"]],
  ["Nine herders died when suspected militants attacked a market.", ["ATTACK", "attacked", "militants", "market"]],
  ["A suspected arson attack closed the library.", ["ATTACK", "attack", "", "library"]],
  ["The accused gunman shot a guard.", ["ATTACK", "shot", "accused gunman", "guard"]],
  ["The purported abduction of the envoy was never proved.", ["ABDUCT", "abduction", "", "envoy"]],
  ["An unproven assault on a clerk led to his removal.", ["ATTACK", "assault", "", "clerk"]],
  ["The rumored dismissal of the minister moved nobody.", ["DISMISS", "dismissal", "", "minister"]],
  ["The supposed threat against the judge was a forgery.", ["THREATEN", "threat", "", "judge"]],
  ["An alleged arms dealer supplied both sides.", ["AID", "supplied", "alleged arms dealer", "both sides"]],
  ["The presumed kidnappers abducted a priest.", ["ABDUCT", "abducted", "presumed kidnappers", "priest"]],
  [
    "Prosecutors say Koll is charged with ordering the murder.",
    ["CHARGE", "charged", "Prosecutors", "Koll"],
    ["ORDER", "ordering", "Koll", ""],
  ],
  [
    "Pereira was arrested on suspicion of stabbing a teller.",
    ["ARREST", "arrested", "", "Pereira"],
    ["ATTACK", "stabbing", "Pereira", "teller"],
  ],
  [
    "The ministry accused the club of insulting the king.",
    ["ACCUSE", "accused", "ministry", "club"],
    ["CRITICIZE", "insulting", "club", "king"],
  ],
  [
    "Iraq sued the firm for withholding wages and expelling staff.",
    ["SUE", "sued", "Iraq", "firm"],
    ["EXPEL", "expelling", "firm", "staff"],
  ],
  ["Villagers described alleged beatings by the patrol.", ["ATTACK", "beatings", "patrol", "Villagers"]],
];
const MISSES: readonly Row[] = [
  [
    "Prosecutors charged Ivo Marsh after he killed two clerks.",
    ["CHARGE", "charged", "Prosecutors", "Ivo Marsh"],
    ["KILL", "killed", "Ivo Marsh", "two clerks"],
  ],
  [
    "Police arrested Rita Moll when she attacked a guard.",
    ["ARREST", "arrested", "Police", "Rita Moll"],
    ["ATTACK", "attacked", "Rita Moll", "guard"],
  ],
  [
    "Delane was accused of fraud, but he praised the court.",
    ["ACCUSE", "accused", "", "Delane"],
    ["SUPPORT", "praised", "Delane", "court"],
  ],
  [
    "Kenya accused Uganda while Uganda opened talks.",
    ["ACCUSE", "accused", "Kenya", "Uganda"],
    ["NEGOTIATE", "talks", "Uganda", ""],
  ],
  [
    "Rita Moll attacked a guard and was arrested.",
    ["ARREST", "arrested", "", "Rita Moll"],
    ["ATTACK", "attacked", "Rita Moll", "guard"],
  ],
  [
    "The union sued Harlan Mills; Harlan Mills dismissed forty weavers.",
    ["SUE", "sued", "union", "Harlan Mills"],
    ["DISMISS", "dismissed", "Harlan Mills", "forty weavers"],
  ],
  [
    "The senator accused Delane of lying and praised the clerks.",
    ["ACCUSE", "accused", "senator", "Delane"],
    ["SUPPORT", "praised", "senator", "clerks"],
  ],
  [
    "Officers detained Jonas Pike before Ana Bell met the mayor.",
    ["ARREST", "detained", "Officers", "Jonas Pike"],
    ["MEET", "met", "Ana Bell", "mayor"],
  ],
  [
    "Brussels sanctioned Orlov because Orlov armed the rebels.",
    ["SANCTION", "sanctioned", "Brussels", "Orlov"],
    ["AID", "armed", "Orlov", "rebels"],
  ],
  ["The no longer alleged attack on the depot was filmed.", ["ATTACK", "attack", "", "depot"]],
  ["The governor dismissed his aide.", ["DISMISS", "dismissed", "governor", "aide"]],
  ["Troops killed nine herders.", ["KILL", "killed", "Troops", "nine herders"]],
  ["Marsh threatened a clerk.", ["THREATEN", "threatened", "Marsh", "clerk"]],
  ["The court acquitted the accused.", ["ACQUIT", "acquitted", "court", "accused"]],
  ["Police arrested a suspected thief.", ["ARREST", "arrested", "Police", "suspected thief"]],
  ["The minister visited the port.", ["VISIT", "visited", "minister", "port"]],
  ["Judges sentenced the killer of an alleged spy.", ["SENTENCE", "sentenced", "Judges", "killer"]],
  ["Navy boats seized a ship allegedly carrying arms.", ["SEIZE", "seized", "Navy boats", "ship"]],
  ["The president accused Delane.", ["ACCUSE", "accused", "president", "Delane"]],
  ["Prosecutors charged Ivo Marsh.", ["CHARGE", "charged", "Prosecutors", "Ivo Marsh"]],
  ["The paper criticized the raid on an alleged camp.", ["CRITICIZE", "criticized", "paper", "raid"]],
  [
    "Kenya expelled envoys, and Uganda accused Kenya.",
    ["ACCUSE", "accused", "Uganda", "Kenya"],
    ["EXPEL", "expelled", "Kenya", "envoys"],
  ],
  ["Voters elected Ana Bell.", ["ELECT", "elected", "Voters", "Ana Bell"]],
  ["The clerk was never allegedly anything, and the club met her.", ["MEET", "met", "club", "her"]],
  [
    "Delane was charged and Ana Bell resigned.",
    ["CHARGE", "charged", "", "Delane"],
    ["RESIGN", "resigned", "Ana Bell", ""],
  ],
  [
    "The house impeached Ames. Ames sued the house.",
    ["IMPEACH", "impeached", "house", "Ames"],
    ["SUE", "sued", "Ames", ""],
  ],
  [
    "A tribunal convicted Tem Adu of abducting a pastor.",
    ["CONVICT", "convicted", "tribunal", "Tem Adu"],
    ["ABDUCT", "abducting", "Tem Adu", "pastor"],
  ],
  [
    "The envoy praised Fria, which shelled the port.",
    ["SUPPORT", "praised", "envoy", "Fria"],
    ["ATTACK", "shelled", "Fria", "port"],
  ],
  [
    "Officers arrested Pereira following his attack on a teller.",
    ["ARREST", "arrested", "Officers", "Pereira"],
    ["ATTACK", "attack", "Pereira", "teller"],
  ],
  [
    "Ministers blamed Fria, yet Fria released the crew.",
    ["ACCUSE", "blamed", "Ministers", "Fria"],
    ["RELEASE", "released", "Fria", "crew"],
  ],
  ["Rebels attacked a market said to hide suspected informers.", ["ATTACK", "attacked", "Rebels", "market"]],
  ["The council condemned the beating of farmers.", ["ATTACK", "beating", "", "farmers"]],
];

test.each(HITS)("alleged: %s", (...row) => expect(answer(rowOf(row))).toBe(true));
test.each(MISSES)("stated: %s", (...row) => expect(answer(rowOf(row))).toBe(false));
