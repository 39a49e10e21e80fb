"""Windows of whole sentences, their corrupted copies, and batches. The window rule is that of src/analyze/windows.ts."""
import random

import torch
import torch.nn.functional as F

from labels import ROLES, STATUSES, TYPES, begin, inside, shape
from rows import rows_of

CORE_WORDS, CONTEXT_WORDS, MOST_SUBWORDS, MOST_PIECES = 150, 60, 508, 6
PRONOUNS = set("he she him her his they them their it its who whom whose i me my we us our you your".split())
PUNCTUATION = set(",.;:—–-()[]\"'“”‘’!?")


def ranges(sentences):
    """[(first context word, first core word, end of core)]: cores of whole sentences up to 150 words, up to 60 words before them."""
    out, i = [], 0
    while i < len(sentences):
        first, j = sentences[i][0], i + 1
        while j < len(sentences) and sentences[j][1] - first <= CORE_WORDS:
            j += 1
        k = i
        while k > 0 and first - sentences[k - 1][0] <= CONTEXT_WORDS:
            k -= 1
        out.append((sentences[k][0], first, sentences[j - 1][1]))
        i = j
    return out


class Window:
    """words; core: first word whose triggers count; events with word indexes of the window; unsure: words whose trigger label does not count."""

    def __init__(self, item, words, core, events, base, unsure=()):
        self.item, self.words, self.core, self.events, self.base, self.unsure = item, words, core, events, base, unsure


def windows(item):
    for context, core, end in ranges(item["sentences"]):
        events = []
        for event in item["events"]:
            first, last = event["trigger"]
            if not core <= first < end:
                continue
            arguments = []
            for role, a, b, stands in event["arguments"]:
                if context <= a and b < end:
                    inner = stands if stands is None else [w - context for w in stands if context <= w < end]
                    arguments.append((role, a - context, b - context, inner))
            events.append({**event, "trigger": (first - context, min(last, end - 1) - context), "arguments": arguments})
        unsure = [i - context for i in item.get("unsure", ()) if core <= i < end]
        yield Window(item["id"], item["words"][context:end], core - context, events, context, unsure)


def load(path):
    return [window for row in rows_of(path) for window in windows(row)]


class Corruption:
    """A damaged copy of a window: each word becomes a list of words (none: lost), and every span follows."""

    def __init__(self, window, chance):
        self.window, self.chance = window, chance
        self.out = [[word] for word in window.words]
        self.kept = {i for event in window.events for a, b in [event["trigger"], *((x[1], x[2]) for x in event["arguments"])] for i in range(a, b + 1)}

    def doubled(self, rate):
        for i, word in enumerate(self.window.words):
            if word[:1].isupper() and self.chance.random() < rate:
                self.out[i] = self.out[i] * 2

    def lost(self, rate):
        for i in range(len(self.out)):
            if i not in self.kept and self.chance.random() < rate:
                self.out[i] = []

    def without_punctuation(self):
        for i, word in enumerate(self.window.words):
            if word in PUNCTUATION and i not in self.kept:
                self.out[i] = []

    def named(self, rate):
        """Pronouns give way to the name they stand for, or to another name of the text, as careless substitution does."""
        names = [self.window.words[a : b + 1] for e in self.window.events for _, a, b, s in e["arguments"] if s == [] and self.window.words[a][:1].isupper()]
        stands = {a: s for e in self.window.events for _, a, b, s in e["arguments"] if s and a == b}
        for i, word in enumerate(self.window.words):
            if names and word.lower() in PRONOUNS and self.chance.random() < rate:
                if i in stands and self.window.words[stands[i][0]][:1].isupper():
                    self.out[i] = [self.window.words[stands[i][0]]]
                elif i not in self.kept:
                    name = self.chance.choice(names)
                    self.out[i] = [*name] if self.chance.random() < 0.5 else [*self.out[i], *name]

    def recased(self, change):
        self.out = [[change(word) for word in words] for words in self.out]

    def apply(self):
        kind = self.chance.choice(["damage", "damage", "lost", "punctuation", "capitals", "lower", "title"])
        if kind == "damage":
            self.named(0.5), self.doubled(0.06), self.lost(0.03)
        elif kind == "lost":
            self.lost(0.06)
        elif kind == "punctuation":
            self.without_punctuation()
        elif kind == "capitals":
            self.recased(str.upper)
        elif kind == "lower":
            self.recased(str.lower)
        else:
            self.recased(lambda word: word[:1].upper() + word[1:])
        return self.rebuilt()

    def rebuilt(self):
        start, flat = [], []
        for words in self.out:
            start.append(len(flat))
            flat += words
        start.append(len(flat))

        def span(a, b):
            return start[a], start[b + 1] - 1

        events = []
        for event in self.window.events:
            arguments = [(role, *span(a, b), None if s is None else [start[i + 1] - 1 for i in s if self.out[i]]) for role, a, b, s in event["arguments"]]
            # a pronoun that became its own name stands for itself
            arguments = [(r, a, b, s if s is None or b > a or flat[a].lower() in PRONOUNS or not flat[a][:1].isupper() else [] if s else s) for r, a, b, s in arguments]
            events.append({**event, "trigger": span(*event["trigger"]), "arguments": [x for x in arguments if x[1] <= x[2]]})
        events = [e for e in events if e["trigger"][0] <= e["trigger"][1]]
        unsure = [j for i in self.window.unsure for j in range(start[i], start[i + 1])]
        return Window(self.window.item, flat, start[self.window.core], events, self.window.base, unsure)


class Pieces:
    """Words to subword ids, word by word."""

    def __init__(self, tokenizer):
        tokenizer.no_padding()
        tokenizer.no_truncation()
        self.tokenizer, self.known = tokenizer, {}
        marks = tokenizer.encode("a").ids
        self.first, self.last, self.unknown = marks[0], marks[-1], tokenizer.token_to_id("[UNK]")

    def word(self, word):
        if word not in self.known:
            self.known[word] = self.tokenizer.encode(word, add_special_tokens=False).ids[:MOST_PIECES] or [self.unknown]
        return self.known[word]

    def encode(self, words):
        """ids, shapes and the position of each word's first subword. A window over the limit keeps fewer subwords a word."""
        pieces, most = [self.word(word) for word in words], MOST_PIECES
        while sum(min(len(p), most) for p in pieces) > MOST_SUBWORDS and most > 1:
            most -= 1
        ids, shapes, heads = [self.first], [5], []
        for word, piece in zip(words, pieces):
            heads.append(len(ids))
            ids += piece[:most]
            shapes += [shape(word)] * len(piece[:most])
        return [*ids, self.last], [*shapes, 5], heads


def pad(rows, value):
    width = max(len(row) for row in rows)
    return torch.tensor([[*row, *[value] * (width - len(row))] for row in rows])


def encoded(rows, pieces):
    """Lists of words -> ids, shapes, mask [batch, subwords], heads [batch, words] (0 beyond the end) and beyond [batch, words]: 0 for
    words, very low for what fills the batch."""
    parts = [pieces.encode(words) for words in rows]
    ids, shapes, heads = (pad([part[k] for part in parts], fill) for k, fill in ((0, 1 if pieces.first == 0 else 0), (1, 5), (2, 0)))
    mask = pad([[1.0] * len(part[0]) for part in parts], 0.0)
    beyond = pad([[0.0] * len(words) for words in rows], -1e4)
    return {"ids": ids, "shapes": shapes, "mask": mask, "heads": heads, "beyond": beyond}


def bio(tags, label, first, last):
    if all(tags[i] <= 0 for i in range(first, last + 1)):
        tags[first : last + 1] = [begin(label)] + [inside(label)] * (last - first)


def event_batch(group, pieces):
    """Windows -> tensors; tags of -100 are ignored."""
    batch = encoded([window.words for window in group], pieces)
    width = batch["heads"].shape[1]
    tags, triggers, roles, statuses, mentions, stands = [], [], [], [], [], []
    for row, window in enumerate(group):
        line = [-100] * window.core + [0] * (len(window.words) - window.core) + [-100] * (width - len(window.words))
        for event in window.events:
            first, last = event["trigger"]
            kind = TYPES.index(event["type"])
            bio(line, kind, first, last)
            triggers.append([row, first, last, kind])
            statuses.append(STATUSES.index(event["status"]))
            arguments = [0] * len(window.words) + [-100] * (width - len(window.words))
            for role, a, b, points in event["arguments"]:
                bio(arguments, ROLES.index(role), a, b)
                if points is not None:
                    mentions.append([row, a, b])
                    stands.append(points or [width])
            roles.append(arguments)
        for i in window.unsure:
            line[i] = -100
        tags.append(line)
    batch.update(tags=torch.tensor(tags), triggers=torch.tensor(triggers).view(-1, 4), roles=torch.tensor(roles).view(-1, width), statuses=torch.tensor(statuses))
    batch.update(pointers(mentions, stands, width))
    return batch


def pointers(mentions, stands, width):
    """mentions: [[row, first, last]]; stands: for each the words it may point to, `width` for itself or open."""
    table = torch.zeros(len(stands), width + 1, dtype=torch.bool)
    for i, points in enumerate(stands):
        table[i, points] = True
    return {"mentions": torch.tensor(mentions).view(-1, 3), "stands": table}


def strung(rows, chance):
    """Sentences in the order of their texts strung to windows of one to six and up to 150 words: the run time reads names in such."""
    out, room = [], 0
    for row in rows:
        if room > 0 and len(out[-1]["words"]) + len(row["words"]) <= CORE_WORDS:
            out[-1] = {"words": out[-1]["words"] + row["words"], "tags": out[-1]["tags"] + row["tags"]}
            room -= 1
        else:
            out.append(row)
            room = chance.choice([0, 0, 1, 2, 3, 5])
    return out


def entity_batch(group, pieces):
    batch = encoded([row["words"] for row in group], pieces)
    width = batch["heads"].shape[1]
    batch["tags"] = torch.tensor([row["tags"] + [-100] * (width - len(row["words"])) for row in group])
    return batch


def mention_windows(item):
    """A document of the antecedents task, cut by the same rule: {words, mentions}."""
    for context, core, end in ranges(item["sentences"]):
        mentions = []
        for a, b, stands in item["mentions"]:
            if core <= a and b < end:
                mentions.append((a - context, b - context, [w - context for w in stands if context <= w < end]))
        if mentions:
            yield {"words": item["words"][context:end], "mentions": mentions}


def mention_batch(group, pieces):
    batch = encoded([row["words"] for row in group], pieces)
    width = batch["heads"].shape[1]
    mentions = [([i, a, b], stands or [width]) for i, row in enumerate(group) for a, b, stands in row["mentions"]]
    return {**batch, **pointers([m for m, _ in mentions], [s for _, s in mentions], width)}


def predicate_batch(group, pieces):
    batch = encoded([row["words"] for row in group], pieces)
    width = batch["heads"].shape[1]
    predicates, roles = [], []
    for i, row in enumerate(group):
        for predicate in row["predicates"]:
            predicates.append([i, predicate["word"], predicate["word"], int(predicate["noun"])])
            line = [0] * len(row["words"]) + [-100] * (width - len(row["words"]))
            for label, word in predicate["arguments"]:
                line[word] = 1 + label
            roles.append(line)
    return {**batch, "predicates": torch.tensor(predicates).view(-1, 4), "roles": torch.tensor(roles).view(-1, width)}


def distilled_batch(group, pieces):
    """Windows that a teacher read (distill.py): its chances, zero where there is nothing to learn."""
    batch = encoded([row["words"] for row in group], pieces)
    width = batch["heads"].shape[1]
    tags = torch.stack([F.pad(row["tags"].float().exp(), (0, 0, 0, width - len(row["words"]))) for row in group])
    for i, row in enumerate(group):
        tags[i, : row["core"]] = 0
    found = [(i, row) for i, row in enumerate(group) if len(row["triggers"])]
    triggers = [F.pad(row["triggers"], (1, 0), value=i) for i, row in found]
    roles = [F.pad(row["roles"].float().exp(), (0, 0, 0, width - len(row["words"]))) for _, row in found]
    statuses = [row["status"].float().exp() for _, row in found]
    return {**batch, "tags": tags, "triggers": torch.cat(triggers) if found else torch.zeros(0, 4).long(), "roles": roles, "statuses": statuses}


def grouped(rows, sizes, budget, chance):
    """Batches of rows of like length, at most `budget` subwords each, in random order."""
    order = sorted(range(len(rows)), key=lambda i: sizes[i] * (1 + 0.1 * chance.random()))
    batches, current, widest = [], [], 0
    for i in order:
        widest = max(widest, sizes[i])
        if current and widest * (len(current) + 1) > budget:
            batches.append(current)
            current, widest = [], sizes[i]
        current.append(rows[i])
    batches.append(current)
    chance.shuffle(batches)
    return batches


def chance_of(seed, epoch):
    return random.Random(seed * 1000 + epoch)
