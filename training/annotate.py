"""annotate.py FILE… [--items ITEMS.jsonl] [--into NAME]: reads annotations written by hand and says which lines are wrong; with --into,
if none is, adds them to annotated/NAME.jsonl, where prepare.py finds them. The format is in README.md.

Of texts in DATA only their places are kept: {id, from, line, start, end, events}; of our own the text: {id, date, title, text, events}.
An event: {type, trigger: [start, end], status, sources: [[start, end, name?]], targets, attribution?, when?, where?}; offsets in code
points of the text; name only where the mention says another.
"""
import argparse
import glob
import json
import os
import re
import sys

from labels import HERE, STATUSES, TYPES
from rows import rows_of

FOLDER = os.path.join(HERE, "annotated")
UNLABELED = {"congress-press": "congress-press/congress-press-21000.jsonl.gz", "current-events": "current-events/current-events.jsonl"}
SENTENCE_END = re.compile(r"(?<![A-Z])(?<!Rep)(?<!Sen)(?<!Gov)(?<!Dr)(?<!Mr)(?<!Mrs)(?<!Ms)(?<!St)(?<!Calif)[.!?][\"”’)]*\s|\n\n")
ARTICLE = re.compile(r"(?:the|a|an|The(?! [A-Z])|An?) ")


class Wrong(Exception):
    pass


class Texts:
    """The texts of DATA that annotations name by file and line."""

    def __init__(self, data):
        self.data, self.files = data, {}

    def row(self, source, line):
        if source not in self.files:
            self.files[source] = rows_of(os.path.join(self.data, UNLABELED[source]))
        return self.files[source][line]

    def expand(self, row):
        """An annotated row with its text and the words of its spans."""
        text = row.get("text")
        if text is None:
            text = self.row(row["from"], row["line"])["text"][row["start"] : row["end"]]

        def mention(place):
            start, end, *name = place
            return {"text": text[start:end], "start": start, "end": end, "name": name[0] if name else text[start:end]}

        events = []
        for event in row["events"]:
            parts = {key: mention(event[key]) for key in ("attribution", "when", "where") if key in event}
            sides = {side: [mention(place) for place in event[side]] for side in ("sources", "targets")}
            events.append({**event, "trigger": mention(event["trigger"]), **sides, **parts})
        return {"id": row["id"], "text": text, "events": events}


def annotated(data):
    """The rows of each file of annotated/ by its name, in the format of events-gold but for date and title."""
    texts = Texts(data)
    paths = sorted(glob.glob(os.path.join(FOLDER, "*.jsonl")))
    return {os.path.basename(path).removesuffix(".jsonl"): [texts.expand(row) for row in rows_of(path)] for path in paths}


def occurrences(text, words):
    before, after = (r"(?<!\w)" if re.match(r"\w", words) else ""), (r"(?!\w)" if re.search(r"\w$", words) else "")
    return [found.start() for found in re.finditer(before + re.escape(words) + after, text)]


def parted(cell):
    """`mention#2=Name` -> mention, which occurrence or None, name or None."""
    parts = re.fullmatch(r"\s*([^#=]*[^#=\s])\s*(?:#([1-9]\d*)\s*)?(?:=\s*([^#]*))?", cell)
    if parts is None:
        raise Wrong("no words, or a # out of place (mention#2=Name)")
    words, number, name = parts.groups()
    return words, number and int(number), name and name.strip()


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
    """(heading, text lines or None, event lines) of each text in a file; a text of our own stands between heading and `---`."""
    for block in re.split(r"^(?=## )", open(path, encoding="utf8").read(), flags=re.M):
        lines = block.splitlines()
        if not block.startswith("## "):
            continue
        heading = [part.strip() for part in lines[0][3:].split("|")]
        end = next((i for i, line in enumerate(lines) if line.strip() == "---"), None)
        yield heading, None if end is None else lines[1:end], [line for line in lines[(end or 0) + 1 :] if line.strip()]


def row_of(heading, before, items):
    """What is kept of a text but its events, and the text."""
    key = heading[0]
    if len(heading) == 3 and before is not None:
        text = "\n".join(before).strip()
        return {"id": key, "date": heading[1], "title": heading[2], "text": text}, text
    if len(heading) != 1 or before is not None or key not in items:
        raise Wrong("neither the id of a text of --items nor `## id | date | title`, text, `---`")
    return {"id": key, **{k: items[key][k] for k in ("from", "line", "start", "end")}}, items[key]["text"]


def read(path, items):
    """Annotated rows of a file, and what is wrong in it. items: {id: {from, line, start, end, text}} of texts in DATA."""
    rows, wrong = [], []
    for heading, before, lines in blocks(path):
        try:
            row, text = row_of(heading, before, items)
        except Wrong as error:
            wrong.append(f"{path}: {heading[0]}: {error}")
            continue
        reader, row["events"] = Reader(text), []
        for line in lines:
            try:
                row["events"].append(reader.event(line))
            except Wrong as error:
                wrong.append(f"{path}: {heading[0]}: {error}: {line}")
        rows.append(row)
    return rows, wrong


def add(rows, name):
    kept = {row["id"] for path in glob.glob(os.path.join(FOLDER, "*.jsonl")) for row in rows_of(path)}
    again = [row["id"] for row in rows if row["id"] in kept]
    if again:
        sys.exit(f"annotated before, nothing added: {', '.join(again)}")
    with open(os.path.join(FOLDER, f"{name}.jsonl"), "a", encoding="utf8") as out:
        out.writelines(json.dumps(row, ensure_ascii=False, separators=(",", ":")) + "\n" for row in rows)


def main(options):
    items = {row["id"]: row for row in rows_of(options.items)} if options.items else {}
    read_files = [read(path, items) for path in options.files]
    rows, wrong = ([one for part in parts for one in part] for parts in zip(*read_files))
    print("".join(f"{line}\n" for line in wrong) + f"{len(rows)} texts, {sum(len(row['events']) for row in rows)} events, {len(wrong)} wrong")
    if wrong:
        sys.exit(1)
    if options.into:
        add(rows, options.into)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+")
    parser.add_argument("--items", help="{id, from, line, start, end, text} a line: the texts of DATA that were given out")
    parser.add_argument("--into", help="add the rows to annotated/NAME.jsonl")
    main(parser.parse_args())
