"""Data of the auxiliary tasks, in the project's own words: heads of semantic roles (PropBank over EWT and MASC) and antecedents (GUM).

roles-train.jsonl: {id, words, predicates: [{word, noun, arguments: [[label, word]]}]}; label: index in labels.PREDICATE_ROLES.
antecedents-train.jsonl: {id, words, sentences, mentions: [[first, last, antecedents]]}, antecedents as in prepare.py.
"""
import json
import re

from labels import PREDICATE_ROLES

ACTOR_KINDS = {"person", "organization", "place"}
DETERMINERS = {"DET", "PUNCT"}


def sentences_of(path):
    """CoNLL-U: (document, sentence id, rows of ten columns), without multiword lines and empty nodes."""
    document, key, rows = None, None, []
    for line in open(path, encoding="utf8"):
        if line.startswith("# newdoc id"):
            document = line.split("=")[1].strip()
        elif line.startswith("# sent_id"):
            key, rows = line.split("=")[1].strip(), []
        elif line[:1].isdigit():
            columns = line.rstrip("\n").split("\t")
            if columns[0].isdigit():
                rows.append(columns)
        elif not line.strip() and rows:
            yield document, key, rows
            rows = []


def aligned(words, cut):
    """Given words joined by spaces and split again: new words, and for each given word its (first, last) new word."""
    text = " ".join(words)
    owner = [i for i, word in enumerate(words) for _ in range(len(word) + 1)]
    first, last = [None] * len(words), [None] * len(words)
    for j, (start, end) in enumerate(cut):
        for i in {owner[start], owner[end - 1]}:
            first[i] = j if first[i] is None else first[i]
            last[i] = j
    return [text[a:b] for a, b in cut], list(zip(first, last))


def propbank(data):
    """Sentences with predicates: {id, words, predicates} over the words of the source, from 0."""
    rows = {key: rows for _, key, rows in sentences_of(f"{data}/ud-ewt/en_ewt-ud-train.conllu")}
    for line in open(f"{data}/propbank-ewt/ewt-srl.train.jsonl", encoding="utf8"):
        item = json.loads(line)
        columns = rows[item["sent_id"]]
        tags = [column[3] for column in columns]
        kept = [p for p in item["preds"] or [] if tags[p["i"] - 1] in ("VERB", "NOUN", "ADJ")]
        yield {"id": item["sent_id"], "words": [column[1] for column in columns], "predicates": [(p["i"] - 1, tags[p["i"] - 1] != "VERB", p["args"]) for p in kept]}
    for line in open(f"{data}/propbank-masc/masc-srl.jsonl", encoding="utf8"):
        item = json.loads(line)
        yield {"id": f"masc-{item['doc']}-{item['sent']}", "words": item["words"], "predicates": [(p["i"] - 1, False, p["args"]) for p in item["preds"]]}


def roles(data, split):
    """Each argument is marked at its head word alone: where its phrase ends is the annotators' convention, not ours."""
    items = [item for item in propbank(data) if any(arguments for _, _, arguments in item["predicates"])]
    cut = split({item["id"]: " ".join(item["words"]) for item in items})
    for item in items:
        words, place = aligned(item["words"], cut[item["id"]][0])
        predicates = []
        for word, noun, arguments in item["predicates"]:
            heads = [[PREDICATE_ROLES.index(a[0]), place[a[3] - 1][1]] for a in arguments if a[0] in PREDICATE_ROLES]
            predicates.append({"word": place[word][0], "noun": noun, "arguments": [h for h in heads if h[1] is not None]})
        yield {"id": item["id"], "words": words, "predicates": [p for p in predicates if p["word"] is not None]}


class Chains:
    """Mentions of one document: (chain, first, last, head words), word indexes over the whole document."""

    def __init__(self):
        self.open, self.mentions = {}, []

    def read(self, field, word):
        for opened, name, closed in re.findall(r"(\()?([^()]+)(\))?", field):
            chain = name.split("-")[0]
            if opened:
                parts = name.split("-")
                self.open.setdefault(chain, []).append((parts[1], word, [int(n) for n in parts[5].split(",")]))
            if closed:
                kind, first, heads = self.open[chain].pop()
                if kind in ACTOR_KINDS:
                    self.mentions.append((chain, first, word, [first + n - 1 for n in heads]))


def gum_documents(path):
    documents = {}
    for document, _, rows in sentences_of(path):
        item = documents.setdefault(document, {"id": document, "words": [], "tags": [], "sentences": [], "chains": Chains()})
        start = len(item["words"])
        for i, columns in enumerate(rows):
            item["words"].append(columns[1])
            item["tags"].append(columns[3])
            field = next((part[7:] for part in columns[9].split("|") if part.startswith("Entity=")), "")
            item["chains"].read(field, start + i)
        item["sentences"].append((start, len(item["words"])))
    return documents.values()


def is_name(item, word):
    return item["tags"][word] == "PROPN" and len(item["words"][word]) > 1


def antecedents(data, split):
    """A pronoun or description stands for the names of its chain; a name stands for itself. Of the many nouns that stand for no name, a third."""
    items = list(gum_documents(f"{data}/gum-permissive/gum_perm-train.conllu"))
    cut = split({item["id"]: " ".join(item["words"]) for item in items})
    for item in items:
        words, place = aligned(item["words"], cut[item["id"]][0])
        named = {}
        for chain, first, last, heads in item["chains"].mentions:
            if is_name(item, heads[0]):
                named.setdefault(chain, []).append(max(heads))
        mentions = []
        for chain, first, last, heads in item["chains"].mentions:
            while first < heads[0] and item["tags"][first] in DETERMINERS:
                first += 1
            stands = [] if is_name(item, heads[0]) else sorted(place[n][1] for n in set(named.get(chain, [])) if place[n][1] is not None and not first <= n <= last)
            a, b = place[first][0], place[max(heads)][1]
            if a is not None and b is not None and a <= b and (stands or item["tags"][heads[0]] != "NOUN" or first % 3 == 0):
                mentions.append([a, b, stands])
        sentences = [[place[a][0], place[b - 1][1] + 1] for a, b in item["sentences"]]
        yield {"id": item["id"], "words": words, "sentences": sentences, "mentions": mentions}
