"""evaluate.py DATA WORK MODEL.pt…|MODEL_DIR [--part dev|held]: dev scores of a checkpoint, of several averaged, or of an exported
model, which go into its manifest; names by an oracle (the gold
name of an overlapping gold mention), so triples are what the spans allow. Scores are those of DATA/../eval/score_events.py."""
import importlib.util
import json
import os
import sys

import torch

from decode import best_path, frames, spans
from rows import rows_of
from windows import PRONOUNS, encoded, load


def scorer(data):
    spec = importlib.util.spec_from_file_location("score_events", os.path.join(data, "../eval/score_events.py"))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def oracle_name(gold, mention):
    for event in gold["events"]:
        for other in [*event["sources"], *event["targets"], *filter(None, [event.get("attribution")])]:
            if other["start"] < mention["end"] and mention["start"] < other["end"]:
                return other.get("name") or other["text"]
    return mention["text"]


def predict(models, gold, items, pieces):
    """Predictions in the format of the gold, and (right, asked) for the antecedents of pronouns and descriptions."""
    rows = {row["id"]: {"id": row["id"], "text": row["text"], "events": []} for row in gold}
    texts = {row["id"]: row for row in gold}
    for window in items:
        offsets = OFFSETS[window.item]
        text = texts[window.item]["text"]

        def part(a, b):
            start, end = offsets[window.base + a][0], offsets[window.base + b][1]
            return {"text": text[start:end], "start": start, "end": end}

        for frame in frames(models, window, pieces):
            event = {"type": frame["type"], "status": frame["status"], "trigger": part(*frame["trigger"]), "sources": [], "targets": []}
            for role, a, b, _ in frame["arguments"]:
                mention = part(a, b)
                mention["name"] = oracle_name(texts[window.item], mention)
                if role in ("source", "target"):
                    event[role + "s"].append(mention)
                else:
                    event[role] = mention
            rows[window.item]["events"].append(event)
    return list(rows.values())


OFFSETS = {}


@torch.no_grad()
def antecedent_accuracy(models, items, pieces):
    """Share of fillers whose pointer is right, gold mentions: (all that stand for another, pronouns, those that stand for themselves)."""
    from windows import event_batch

    right, asked = [0, 0, 0], [0, 0, 0]
    for window in items:
        batch = event_batch([window], pieces)
        if not len(batch["mentions"]):
            continue
        scores = sum(m.heads.antecedents(m.words(batch), batch["mentions"]).softmax(-1) for m in models)
        best = scores.argmax(-1)
        for k, (_, a, b) in enumerate(batch["mentions"].tolist()):
            good = bool(batch["stands"][k, best[k]])
            itself = bool(batch["stands"][k, -1])
            kinds = [2] if itself else [0, 1] if window.words[a].lower() in PRONOUNS else [0]
            for kind in kinds:
                right[kind] += good
                asked[kind] += 1
    return [r / max(a, 1) for r, a in zip(right, asked)]


@torch.no_grad()
def entity_f1(models, rows, pieces):
    hit = guessed = true = 0
    for row in rows:
        batch = encoded([row["words"]], pieces)
        tags = sum(m.heads.entity_tags(m.words(batch)).float().log_softmax(-1) for m in models)[0].numpy()
        found, gold = {tuple(s) for s in spans(best_path(tags))}, {tuple(s) for s in spans(row["tags"])}
        hit, guessed, true = hit + len(found & gold), guessed + len(found), true + len(gold)
    return 2 * hit / max(guessed + true, 1)


def evaluate(models, data, work, pieces, part="dev", entities=True):
    for model in models:
        model.eval()
    path = f"{work}/events-{part}.jsonl"
    for row in rows_of(path):
        OFFSETS[row["id"]] = row["offsets"]
    items = load(path)
    source = "dev" if part == "dev" else "train"
    gold = [row for row in rows_of(f"{data}/events-gold/{source}.jsonl") if row["id"] in OFFSETS]
    predictions = predict(models, gold, items, pieces)
    module, same = scorer(data), lambda offset: offset
    scores = module.score(
        {r["id"]: (r["text"], [module.norm(e, same) for e in r["events"]]) for r in gold},
        {r["id"]: [module.norm(e, same) for e in r["events"]] for r in predictions},
    )
    out = {name: scores[name]["f1"] for name in ("trigger", "trigger+type", "trigger+root", "root-triple", "type-triple", "source", "target")}
    out["status"] = scores["status-accuracy"]
    out["stands"], out["pronouns"], out["itself"] = antecedent_accuracy(models, items, pieces)
    if entities:
        out["entities"] = entity_f1(models, rows_of(f"{work}/entities-dev.jsonl"), pieces)
    return {name: round(value, 4) for name, value in out.items()}, predictions


def record(folder, data, work, part):
    """Scores the exported model as it will run and writes them into its manifest."""
    from exported import Exported

    model = Exported(folder)
    path = os.path.join(folder, "manifest.json")
    manifest = json.load(open(path, encoding="utf8"))
    manifest["devScores"], _ = evaluate([model], data, work, model.pieces, part)
    with open(path, "w", encoding="utf8") as out:
        out.write(json.dumps(manifest, indent=2) + "\n")
    print(json.dumps(manifest["devScores"]))


def main(arguments):
    from train import restore

    part = "dev"
    if "--part" in arguments:
        at = arguments.index("--part")
        part = arguments[at + 1]
        del arguments[at : at + 2]
    data, work, *paths = arguments
    if os.path.isdir(paths[0]):
        return record(paths[0], data, work, part)
    restored = [restore(path) for path in paths]
    print(json.dumps(evaluate([model for model, _ in restored], data, work, restored[0][1], part)[0]))


if __name__ == "__main__":
    main(sys.argv[1:])
