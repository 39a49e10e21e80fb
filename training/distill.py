"""distill.py DATA WORK MODEL.pt|MODEL_DIR… [--words N] [--seed N]: what a teacher (one model, or the mean of several) reads in unlabeled
news, for a student to learn from (the task "distill" of train.py).

WORK/distilled-SEED.pt: a list of windows {words, core, tags, triggers, roles, status}; tags [words, tags]: log chances of the trigger head;
triggers [events, 3]: first word, last word, type; roles [events, words, role tags] and status [events, statuses]: log chances. Texts that
share eight words in a row with an annotated text of dev or held are left out. Of each text up to two windows, first those with a cue word
of a rare type.
"""
import argparse
import collections
import os
import random
import time

import torch

from decode import mean_log, triggers_of
from exported import Exported
from prepare import split
from rows import rows_of
from train import folder_of, pieces_of, restore
from windows import event_batch, windows

SOURCES = [("congress-press/congress-press-21000.jsonl.gz", 0.5), ("current-events/current-events.jsonl", 0.25), ("wikinews/wikinews-2019-2020.jsonl", 0.25)]
OVERLAP = 8
RARE = 250  # events in train


def stretches(words):
    lower = [word.lower() for word in words if word.isalnum()]
    return {" ".join(lower[i : i + OVERLAP]) for i in range(len(lower) - OVERLAP + 1)}


def annotated(work):
    return set().union(*(stretches(row["words"]) for part in ("dev", "held") for row in rows_of(f"{work}/events-{part}.jsonl")))


def cue_words(work):
    """Words that in train are mostly a trigger of a type with fewer than RARE events there, three times or more."""
    types, words = collections.Counter(), collections.defaultdict(collections.Counter)
    for row in rows_of(f"{work}/events-train.jsonl"):
        for event in row["events"]:
            first, last = event["trigger"]
            types[event["type"]] += 1
            if first == last:
                words[row["words"][first].lower()][event["type"]] += 1
    rare = {name for name, count in types.items() if count < RARE}
    of_rare = {word: sum(n for name, n in counts.items() if name in rare) for word, counts in words.items()}
    return {word for word, count in of_rare.items() if count >= 3 and count > words[word].total() / 2}


def chosen(data, work, wanted, chance):
    """Windows of unlabeled texts, `wanted` words of core in the shares of SOURCES."""
    taboo, cues, out = annotated(work), cue_words(work), []
    for name, share in SOURCES:
        texts, count = [row["text"] for row in rows_of(f"{data}/{name}")], 0
        chance.shuffle(texts)
        cut = split({str(i): text for i, text in enumerate(texts[:8000])})
        for key, (words, sentences) in cut.items():
            item = {"id": f"{name}-{key}", "words": [texts[int(key)][a:b] for a, b in words], "sentences": sentences, "events": []}
            if count > share * wanted or not item["words"] or not taboo.isdisjoint(stretches(item["words"])):
                continue
            parts = list(windows(item))
            chance.shuffle(parts)
            parts.sort(key=lambda window: cues.isdisjoint(word.lower() for word in window.words[window.core :]))
            del parts[2:]
            out += parts
            count += sum(len(window.words) - window.core for window in parts)
    chance.shuffle(out)
    return out


@torch.no_grad()
def reading(models, window, pieces):
    batch = event_batch([window], pieces)
    words = [model.words(batch) for model in models]
    tags = mean_log([m.heads.trigger_tags(w) for m, w in zip(models, words)])[0]
    found, triggers = triggers_of(tags, window.core)
    row = {"words": window.words, "core": window.core, "tags": tags.half(), "triggers": triggers[:, 1:]}
    if found:
        roles, status = zip(*(m.heads.frames(w, triggers, batch["beyond"]) for m, w in zip(models, words)))
        row.update(roles=mean_log(roles).half(), status=mean_log(status).half())
    return row


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data")
    parser.add_argument("work")
    parser.add_argument("models", nargs="+")
    parser.add_argument("--encoder", choices=["small", "large"], default="large", help="the teachers' encoder")
    parser.add_argument("--words", type=int, default=200_000, help="of core, in all")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(1)
    models = [Exported(path) if os.path.isdir(path) else restore(path)[0] for path in options.models]
    pieces, started, rows = pieces_of(folder_of(options.encoder, options.work)), time.time(), []
    parts = chosen(options.data, options.work, options.words, random.Random(options.seed))
    for window in parts:
        rows.append(reading(models, window, pieces))
        if len(rows) % 500 == 0:
            print(f"{len(rows)} of {len(parts)} windows, {sum(len(r['triggers']) for r in rows)} events, {time.time() - started:.0f} s", flush=True)
    torch.save(rows, f"{options.work}/distilled-{options.seed}.pt")


if __name__ == "__main__":
    main()
