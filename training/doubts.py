"""doubts.py WORK MODEL_DIR OUT.jsonl: annotated events of train (and of `held`, which the model has not seen) that the model confidently
contradicts, the surest first, for a person to look at. A line: {id, seen, event, says, score}; event and says: {type, start, end}, offsets
in code points, or null for none. score: probability of what the model says. A model that was trained on a label and still contradicts it
is as good a sign of a wrong label as cross-validation, but finds fewer of them: it has learned some by heart."""
import json
import os
import sys

import numpy as np
import torch

from decode import best_path, spans
from exported import Exported
from labels import TYPES, begin
from rows import rows_of
from windows import event_batch, windows

LEAST = {True: 0.8, False: 0.9}  # by `seen`


def tag_scores(model, window):
    with torch.no_grad():
        batch = event_batch([window], model.pieces)
        tags = model.trigger_tags(model.words(batch))[0].numpy().copy()
    tags[: window.core, 1:] = -1e9
    return tags


def contradictions(tags, window):
    """(annotated event or None, what the model says or None, probability); both as (type, first, last)."""
    found = spans(best_path(tags))
    gold = [(TYPES.index(event["type"]), *event["trigger"]) for event in window.events]

    def meeting(span, others):
        return next((other for other in others if other[1] <= span[2] and span[1] <= other[2]), None)

    for kind, first, last in found:
        other = meeting((kind, first, last), gold)
        if other is None or other[0] != kind:
            yield other, (kind, first, last), float(np.exp(tags[first, begin(kind)]))
    for event in gold:
        if meeting(event, found) is None:
            yield event, None, float(np.exp(tags[event[1] : event[2] + 1, 0].min()))


def doubts(model, item, seen):
    for window in windows(item):
        def part(span):
            return span and {"type": TYPES[span[0]], "start": item["offsets"][window.base + span[1]][0], "end": item["offsets"][window.base + span[2]][1]}

        for event, says, score in contradictions(tag_scores(model, window), window):
            if score >= LEAST[seen]:
                yield {"id": item["id"], "seen": seen, "event": part(event), "says": part(says), "score": round(score, 3)}


def main(work, folder, out):
    model, rows = Exported(folder), []
    for name, seen in (("train", True), ("held", False)):
        for item in rows_of(os.path.join(work, f"events-{name}.jsonl")):
            rows += doubts(model, item, seen)
    rows.sort(key=lambda row: (row["seen"], -row["score"], row["id"]))
    with open(out, "w", encoding="utf8") as file:
        file.writelines(json.dumps(row) + "\n" for row in rows)
    print(f"{out}: {len(rows)} events in doubt, {sum(not row['seen'] for row in rows)} of them in texts the model has not seen")


if __name__ == "__main__":
    main(*sys.argv[1:4])
