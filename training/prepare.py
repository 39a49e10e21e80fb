"""prepare.py DATA WORK: annotated news (of DATA and of annotated/) and entity data as words with labels (WORK/*.jsonl), split by the
project's own splitter.

events-{train,held,dev}.jsonl: {id, words, sentences, events: [{type, trigger, status, arguments: [[role, first, last, antecedents]]}]},
those of annotated/ with unsure: words whose trigger label is left out of the loss (see conventions.py);
first and last are word indexes, both inclusive; antecedents: null (no loss), [] (stands for itself or open) or last words of what it
stands for. entities-{train,dev}.jsonl: {id, words, tags}. uner-dev.iob2: words and tags, to score entities at run time.
roles-train.jsonl, antecedents-train.jsonl: see auxiliary.py.
held: a twentieth of train, by hash, kept aside for calibration.
"""
import hashlib
import json
import os
import re
import subprocess
import sys

import auxiliary
from annotate import annotated
from conventions import mark
from labels import ENTITIES, HERE, begin, inside
from rows import rows_of

NODE = os.environ.get("NODE", "node")
ENTITY_OF = {
    "PER": "person", "ORG": "organization", "LOC": "place", "person": "person", "politician": "person",
    "organisation": "organization", "politicalparty": "organization", "country": "place", "location": "place",
}
FUNCTION_WORDS = set("the a an of and in for on to at by from with his her its their our my former acting".split())


def split(texts):
    """{id: text} -> {id: (words as [start, end], sentences as [first, last))}, offsets in code points."""
    lines = "".join(json.dumps({"id": key, "text": text}) + "\n" for key, text in texts.items())
    out = subprocess.run([NODE, os.path.join(HERE, "split.ts")], input=lines, capture_output=True, text=True, check=True).stdout
    rows = [json.loads(line) for line in out.splitlines()]
    return {row["id"]: (row["words"], row["sentences"]) for row in rows}


def name_words(name):
    return [w for w in re.findall(r"[^\W_]+", name.lower()) if w not in FUNCTION_WORDS]


def same_name(left, right):
    """The scorer's rule: one's words contain the other's, or both end in the same word."""
    a, b = name_words(left), name_words(right)
    if not a or not b:
        return left.lower() == right.lower()
    return set(a) <= set(b) or set(b) <= set(a) or a[-1] == b[-1]


def is_demonym(text, name):
    return " " not in text and len(text) > 3 and text[:1].isupper() and text[:4].lower() == name[:4].lower()


def said(name, lower, span):
    """Last words of the stretches outside the span that are the name, letter by letter: "twelve people" has no capitals to be found by."""
    wanted, found = "".join(name.lower().split()), set()
    for first in range(len(lower)):
        letters, last = "", first - 1
        while last + 1 < len(lower) and len(letters) < len(wanted) and wanted.startswith(letters + lower[last + 1]):
            last += 1
            letters += lower[last]
        if letters == wanted and (first > span[1] or last < span[0]):
            found.add(last)
    return found


def antecedents(mention, span, words, named):
    """Last words of the stretches that say the canonical name of a mention which does not say it itself."""
    text, name = mention["text"], mention.get("name") or mention["text"]
    if same_name(text, name):
        return []
    if is_demonym(text, name):
        return None
    wanted = name_words(name)
    found = {last for first, last, other in named if same_name(other, name) and (last < span[0] or first > span[1])}
    lower = [w.lower() for w in words]
    found |= said(name, lower, span)
    for i, word in enumerate(lower):
        if word == wanted[-1] and words[i][:1].isupper() and not span[0] <= i <= span[1]:
            found.add(i)
        elif len(word) > 4 and words[i][:1].isupper() and len(wanted) == 1 and word[:5] == wanted[0][:5] and not span[0] <= i <= span[1]:
            found.add(i)
    return sorted(found) or None


class Item:
    """One annotated text with its gold spans laid on words."""

    def __init__(self, row, words, sentences):
        self.row, self.offsets, self.sentences = row, words, sentences
        self.words = [row["text"][a:b] for a, b in words]
        self.start = {a: i for i, (a, _) in enumerate(words)}
        self.end = {b: i for i, (_, b) in enumerate(words)}

    def span(self, part):
        """Words that a gold span covers, a misaligned one widened to whole words; None when it covers none."""
        first, last = self.start.get(part["start"]), self.end.get(part["end"])
        if first is None or last is None:
            inner = [i for i, (a, b) in enumerate(self.offsets) if a < part["end"] and b > part["start"]]
            if not inner:
                return None
            first, last = inner[0], inner[-1]
        return [first, last] if first <= last else None

    def named(self):
        """Gold mentions that say the name of their actor themselves."""
        out = []
        for event in self.row["events"]:
            for mention in [*event["sources"], *event["targets"], *filter(None, [event.get("attribution")])]:
                span = self.span(mention)
                if span and same_name(mention["text"], mention.get("name") or mention["text"]) and mention["text"][:1].isupper():
                    out.append((*span, mention["text"]))
        return out

    def labelled(self):
        named = self.named()
        events = []
        for event in self.row["events"]:
            trigger = self.span(event["trigger"])
            if trigger is None:
                continue
            parts = [("source", m) for m in event["sources"]] + [("target", m) for m in event["targets"]]
            parts += [(role, event[role]) for role in ("attribution", "when", "where") if event.get(role)]
            arguments = []
            for role, mention in parts:
                span = self.span(mention)
                if span is None:
                    continue
                stands = None if role in ("when", "where") else antecedents(mention, span, self.words, named)
                arguments.append([role, *span, stands])
            events.append({"type": event["type"], "trigger": trigger, "status": event["status"], "arguments": arguments})
        return {"id": self.row["id"], "words": self.words, "offsets": self.offsets, "sentences": self.sentences, "events": events}


def events(rows):
    rows = list(rows)
    cut = split({row["id"]: row["text"] for row in rows})
    return [Item(row, *cut[row["id"]]).labelled() for row in rows]


# The items of DATA of the same sort, by the beginning of their ids.
KIN = {"news": ("ct",), "press": ("p", "rr"), "written": ("ct", "p", "w", "va", "re")}
# Accidents and disasters were picked for it: that "killed" is seldom an event there is no other convention.
UNFAIR = "news"


def own_events(data, gold):
    """The items of annotated/, file by file, with the words on which DATA does otherwise."""
    for part, rows in annotated(data).items():
        own = events(rows)
        words = mark([item for item in gold if item["id"].startswith(KIN[part])], own, only_more=part == UNFAIR)
        print(f"annotated/{part}: {len(words)} words whose triggers are left out of the loss, {sum(len(item['unsure']) for item in own)} places")
        yield from own


def is_held(item):
    real = not item["id"].startswith(("rr", "sy"))
    return real and int(hashlib.sha256(item["id"].encode()).hexdigest(), 16) % 20 == 0


def bio(length, spans):
    tags = [0] * length
    for kind, first, last in spans:
        if kind in ENTITY_OF:
            label = ENTITIES.index(ENTITY_OF[kind])
            tags[first : last + 1] = [begin(label)] + [inside(label)] * (last - first)
    return tags


def uner(data, split_name):
    forms = {key: [row[1] for row in rows] for _, key, rows in auxiliary.sentences_of(f"{data}/ud-ewt/en_ewt-ud-{split_name}.conllu")}
    for line in open(f"{data}/uner-ewt/ewt-ner.{split_name}.jsonl", encoding="utf8"):
        row = json.loads(line)
        words = forms[row["sent_id"]]
        yield {"id": row["sent_id"], "words": words, "tags": bio(len(words), [(k, a - 1, b - 1) for k, a, b in row["ents"]])}


def crossner(path):
    for number, block in enumerate(open(path, encoding="utf8").read().split("\n\n")):
        rows = [line.split("\t") for line in block.splitlines() if "\t" in line]
        spans = []
        for i, (_, tag) in enumerate(rows):
            if tag.startswith("B-"):
                spans.append([tag[2:], i, i])
            elif tag.startswith("I-") and spans:
                spans[-1][2] = i
        if rows:
            yield {"id": f"crossner-{os.path.basename(path)}-{number}", "words": [w for w, _ in rows], "tags": bio(len(rows), spans)}


def resplit(rows):
    """Entity data in the project's own words: the given ones joined by spaces and split again."""
    rows = list(rows)
    cut = split({row["id"]: " ".join(row["words"]) for row in rows})
    for row in rows:
        owner = [i for i, word in enumerate(row["words"]) for _ in range(len(word) + 1)]
        text, tags, words, previous = " ".join(row["words"]), [], [], None
        for start, end in cut[row["id"]][0]:
            tag = row["tags"][owner[start]]
            again = owner[start] == previous and tag % 2 == 1
            tags.append(tag + 1 if again else tag)
            words.append(text[start:end])
            previous = owner[start]
        yield {"id": row["id"], "words": words, "tags": tags}


def write(path, rows):
    rows = list(rows)
    with open(path, "w", encoding="utf8") as out:
        for row in rows:
            out.write(json.dumps(row, ensure_ascii=False) + "\n")
    print(f"{path}: {len(rows)} rows, {sum(len(r['words']) for r in rows)} words")


def write_iob2(path, rows):
    names = {0: "O", **{begin(i): f"B-{n}" for i, n in enumerate(("PER", "ORG", "LOC"))}, **{inside(i): f"I-{n}" for i, n in enumerate(("PER", "ORG", "LOC"))}}
    with open(path, "w", encoding="utf8") as out:
        for row in rows:
            out.write("".join(f"{w} {names[t]}\n" for w, t in zip(row["words"], row["tags"])) + "\n")


def main(data, work):
    os.makedirs(work, exist_ok=True)
    train = events(rows_of(f"{data}/events-gold/train.jsonl"))
    write(f"{work}/events-train.jsonl", [*(item for item in train if not is_held(item)), *own_events(data, train)])
    write(f"{work}/events-held.jsonl", (item for item in train if is_held(item)))
    write(f"{work}/events-dev.jsonl", events(rows_of(f"{data}/events-gold/dev.jsonl")))
    politics = [row for name in ("train", "dev") for row in crossner(f"{data}/crossner-politics/{name}.txt")]
    write(f"{work}/entities-train.jsonl", resplit([*uner(data, "train"), *politics]))
    write(f"{work}/entities-dev.jsonl", resplit(uner(data, "dev")))
    write_iob2(f"{work}/uner-dev.iob2", uner(data, "dev"))
    write(f"{work}/roles-train.jsonl", auxiliary.roles(data, split))
    write(f"{work}/antecedents-train.jsonl", auxiliary.antecedents(data, split))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
