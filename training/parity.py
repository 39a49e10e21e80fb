"""parity.py MODEL_DIR FIXTURES: what the exported model reads in our own texts (FIXTURES/parity-texts.json), recorded in
FIXTURES/parity.json for the TypeScript runtime to repeat: subwords exactly, labels exactly, scores within .02. Also counts the pairs of
8-bit products that would saturate where the processor adds them in 16 bits (no VNNI); one is too many."""
import json
import os
import sys

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from decode import best_path, spans, triggers_of
from exported import Exported
from prepare import split
from windows import event_batch, windows


@torch.no_grad()
def reading(model, window):
    batch = event_batch([window], model.pieces)
    words = model.words(batch)
    triggers, rows = triggers_of(model.trigger_tags(words)[0], window.core)
    out = {
        "words": window.words,
        "core": window.core,
        "ids": batch["ids"][0].tolist(),
        "shapes": batch["shapes"][0].tolist(),
        "heads": batch["heads"][0].tolist(),
        "entities": spans(best_path(model.entity_tags(words)[0].numpy())),
        "frames": [],
    }
    if triggers:
        roles, status = model.frames(words, rows, batch["beyond"])
        for i, trigger in enumerate(triggers):
            found = spans(best_path(roles[i].numpy()))
            points = []
            if found:
                points = model.antecedents(words, torch.tensor([[0, a, b] for _, a, b in found])).argmax(-1).tolist()
            score = float(status[i].max().exp())
            out["frames"].append({"trigger": trigger, "status": int(status[i].argmax()), "statusScore": round(score, 4), "arguments": found, "points": points})
    return out


def saturating_pairs(folder):
    """(pairs that could pass 32,767, all pairs) over the int8 matrices: 255, the largest activation, times two neighbors of an input column."""
    bad = count = 0
    graphs = [onnx.load(os.path.join(folder, name)).graph for name in ("encoder.onnx", "frames.onnx")]
    for tensor in (tensor for graph in graphs for tensor in graph.initializer):
        if tensor.name.startswith("onnx::MatMul") and tensor.name.endswith("_quantized"):
            weight = numpy_helper.to_array(tensor, folder).astype(np.int32)
            high, low = np.maximum(weight, 0), np.maximum(-weight, 0)
            largest = 255 * np.maximum(high[0::2] + high[1::2], low[0::2] + low[1::2])
            bad, count = bad + int((largest > 32767).sum()), count + largest.size
    return bad, count


def main(folder, fixtures):
    bad, count = saturating_pairs(folder)
    if bad:
        sys.exit(f"{folder}: {bad} of {count} pairs of 8-bit products can saturate; export with 7-bit weights")
    texts = json.load(open(os.path.join(fixtures, "parity-texts.json"), encoding="utf8"))
    cut = split({str(i): text for i, text in enumerate(texts)})
    model = Exported(folder)
    rows = []
    for i, text in enumerate(texts):
        words, sentences = cut[str(i)]
        item = {"id": str(i), "words": [text[a:b] for a, b in words], "sentences": sentences, "events": []}
        rows.append({"text": text, "windows": [reading(model, window) for window in windows(item)]})
    with open(os.path.join(fixtures, "parity.json"), "w", encoding="utf8") as out:
        out.write(json.dumps(rows, ensure_ascii=False) + "\n")
    print(f"{len(rows)} texts, {sum(len(w['frames']) for r in rows for w in r['windows'])} frames; no pair of {count} can saturate")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
