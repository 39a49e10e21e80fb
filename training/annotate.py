"""annotate.py DATA FILE… : reads annotations written by hand, says which lines are wrong, and writes FILE.jsonl of the others; with
--into NAME they are added to annotated/NAME.jsonl, where prepare.py finds them. The format is in README.md.

Of texts in DATA only their places are kept: {id, from, line, start, end, events}; of our own the text: {id, date, title, text, events}.
An event: {type, trigger: [start, end], status, sources: [[start, end, name?]], targets, attribution?, when?, where?}; offsets in code
points of the text; name only where the mention says another.
"""
import argparse
import glob
import gzip
import json
import os
import re

from labels import HERE, STATUSES, TYPES

FOLDER = os.path.join(HERE, "annotated")
UNLABELED = {"congress-press": "congress-press/congress-press-21000.jsonl.gz", "current-events": "current-events/current-events.jsonl"}
SENTENCE_END = re.compile(r"[.!?][\"”’)]*\s|\n\n")
ARTICLE = re.compile(r"(?:the|a|an|The(?! [A-Z])|An?) ")


class Wrong(Exception):
    pass


def rows_of(path):
    opener = gzip.open if path.endswith(".gz") else open
    with opener(path, "rt", encoding="utf8") as lines:
        return [json.loads(line) for line in lines]


def iso_date(text):
    month_first = re.fullmatch(r"(\d\d)\.(\d\d)\.(\d{4})", text)
    return "{2}-{0}-{1}".format(*month_first.groups()) if month_first else text


class Texts:
    """The texts of DATA that annotations name by file and line."""

    def __init__(self, data):
        self.data, self.files = data, {}

    def row(self, source, line):
        if source not in self.files:
            self.files[source] = rows_of(os.path.join(self.data, UNLABELED[source]))
        return self.files[source][line]

    def expand(self, row):
        """An annotated row in the format of events-gold."""
        text, date = row.get("text"), row.get("date")
        if text is None:
            origin = self.row(row["from"], row["line"])
            text, date = origin["text"][row["start"] : row["end"]], iso_date(origin["date"])

        def mention(place):
            start, end, *name = place
            return {"text": text[start:end], "start": start, "end": end, "name": name[0] if name else text[start:end]}

        events = []
        for event in row["events"]:
            parts = {key: mention(event[key]) for key in ("attribution", "when", "where") if key in event}
            sides = {side: [mention(place) for place in event[side]] for side in ("sources", "targets")}
            events.append({**event, "trigger": mention(event["trigger"]), **sides, **parts})
        return {"id": row["id"], "date": date, "title": row.get("title", ""), "text": text, "events": events}


def annotated(data):
    """All rows of annotated/, in the format of events-gold."""
    texts = Texts(data)
    for path in sorted(glob.glob(os.path.join(FOLDER, "*.jsonl"))):
        for row in rows_of(path):
            yield texts.expand(row)


def occurrences(text, words):
    before, after = (r"(?<!\w)" if re.match(r"\w", words) else ""), (r"(?!\w)" if re.search(r"\w$", words) else "")
    return [found.start() for found in re.finditer(before + re.escape(words) + after, text)]


def parted(cell):
    """`mention#2=Name` -> mention, which occurrence or None, name or None."""
    words, _, name = (part.strip() for part in cell.partition("="))
    numbered = re.fullmatch(r"(.*)#(\d+)", words)
    return (numbered[1].strip(), int(numbered[2]), name or None) if numbered else (words, None, name or None)


def numbered_place(places, words, number):
    if number > len(places):
        raise Wrong(f"{words!r} stands in the text only {len(places)} times")
    return places[number - 1]


class Reader:
    """The lines of one text; triggers are looked for from the sentence of the line before on."""

    def __init__(self, text):
        self.text, self.used, self.last = re.sub(r"\s", " ", text), set(), 0
        self.ends = [found.end() for found in SENTENCE_END.finditer(text)]

    def sentence(self, place):
        return max([0, *(e for e in self.ends if e <= place)]), min([len(self.text), *(e for e in self.ends if e > place)])

    def places(self, words):
        places = occurrences(self.text, words)
        if not places:
            raise Wrong(f"not in the text as whole words: {words!r}")
        return places

    def trigger(self, cell, kind):
        words, number, _ = parted(cell)
        places = self.places(words)
        fresh = [p for p in places if (p, kind) not in self.used]
        place = numbered_place(places, words, number) if number else ([p for p in fresh if p >= self.last] or fresh or places)[0]
        if (place, kind) in self.used:
            raise Wrong(f"the same trigger and type twice; name the occurrence as {words}#2")
        self.used.add((place, kind))
        self.last = max(self.last, self.sentence(place)[0])
        return [place, place + len(words)]

    def mention(self, cell, trigger, is_actor=True):
        words, number, name = parted(cell)
        places = self.places(words)
        if is_actor and ARTICLE.match(words):
            raise Wrong(f"leave the article out: {words!r}")
        first, end = self.sentence(trigger)
        near = [p for p in places if first <= p < end] or [p for p in places if p < trigger] or places
        place = numbered_place(places, words, number) if number else min(near, key=lambda p: abs(p - trigger))
        return [place, place + len(words), *([name] if name and name != words else [])]

    def event(self, line):
        fields = [field.strip() for field in line.split("|")]
        kind, trigger, status, sources, targets, *rest = [*fields, *[""] * (8 - len(fields))]
        if len(fields) > 8 or kind not in TYPES or (status or "actual") not in STATUSES:
            raise Wrong("more than 8 fields, no such type or no such status")
        place = self.trigger(trigger, kind)
        sides = {
            side: [self.mention(part, place[0]) for part in cell.split(";") if part.strip()]
            for side, cell in (("sources", sources), ("targets", targets))
        }
        more = {key: self.mention(cell, place[0], key == "attribution") for key, cell in zip(("attribution", "when", "where"), rest) if cell}
        return {"type": kind, "trigger": place, "status": status or "actual", **sides, **more}


def blocks(path):
    """(heading, text lines, [(number, event line)]) of each text in a file."""
    heading, before, lines, is_text = None, [], [], False
    for number, line in enumerate(open(path, encoding="utf8").read().splitlines(), 1):
        if line.startswith("## "):
            if heading:
                yield heading, before, lines
            heading, before, lines = [part.strip() for part in line[3:].split("|")], [], []
            is_text = len(heading) == 3
        elif is_text and line.strip() == "---":
            is_text = False
        elif is_text:
            before.append(line)
        elif line.strip():
            lines.append((number, line))
    if heading:
        yield heading, before, lines


def read(path, items):
    """Annotated rows of a file, and what is wrong in it. items: {id: {from, line, start, end, text}} of texts in DATA."""
    rows, wrong = [], []
    for heading, before, lines in blocks(path):
        key = heading[0]
        text = "\n".join(before).strip() if len(heading) == 3 else items.get(key, {}).get("text")
        if text is None:
            wrong.append(f"{path}: no text {key}")
            continue
        place = {k: items[key][k] for k in ("from", "line", "start", "end")} if len(heading) != 3 else None
        row = {"id": key, **(place or {"date": heading[1], "title": heading[2], "text": text})}
        reader, row["events"] = Reader(text), []
        for number, line in lines:
            try:
                row["events"].append(reader.event(line))
            except Wrong as error:
                wrong.append(f"{path}:{number}: {key}: {error}: {line}")
        rows.append(row)
    return rows, wrong


def main(options):
    items = {row["id"]: row for row in rows_of(options.items)} if options.items else {}
    kept = []
    for path in options.files:
        rows, wrong = read(path, items)
        print("".join(f"{line}\n" for line in wrong), end="")
        kept += rows
    print(f"{len(kept)} texts, {sum(len(row['events']) for row in kept)} events")
    if options.into:
        os.makedirs(FOLDER, exist_ok=True)
        with open(os.path.join(FOLDER, f"{options.into}.jsonl"), "a", encoding="utf8") as out:
            out.writelines(json.dumps(row, ensure_ascii=False, separators=(",", ":")) + "\n" for row in kept)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+")
    parser.add_argument("--items", help="{id, from, line, start, end, text} a line: the texts of DATA that were given out")
    parser.add_argument("--into", help="add the rows to annotated/NAME.jsonl")
    main(parser.parse_args())
