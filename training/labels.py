"""The closed lists that data, heads, export and run time share, in this order."""
import json
import os

HERE = os.path.dirname(os.path.abspath(__file__))
ONTOLOGY = json.load(open(os.path.join(HERE, "../data/ontology/events.json"), encoding="utf8"))
TYPES = [entry["id"] for entry in ONTOLOGY["types"]]
ROLES = ["source", "target", "attribution", "when", "where"]
STATUSES = ["actual", "planned", "hypothetical", "attempted", "negated"]
ENTITIES = ["person", "organization", "place"]
PREDICATE_ROLES = ["ARG0", "ARG1", "ARG2", "ARGM-TMP", "ARGM-LOC"]  # of the auxiliary task


def begin(index):
    """BIO tag that opens label `index`: 0 is outside, odd tags begin, even tags go on."""
    return 1 + 2 * index


def inside(index):
    return 2 + 2 * index


SHAPES = ["lower", "title", "capitals", "mixed", "digit", "punctuation", "single capital", "other"]


def shape(word):
    """Word shape, 0 to 7: the vocabulary of the encoder is uncased."""
    if len(word) == 1 and word.isupper():
        return 6
    if any(c.isdigit() for c in word):
        return 4
    if not any(c.isalpha() for c in word):
        return 5
    letters = "".join(c for c in word if c.isalpha())
    if letters.islower():
        return 0
    if letters.isupper():
        return 2
    if letters[0].isupper() and letters[1:].islower():
        return 1
    return 3 if any(c.isupper() for c in letters) else 7
