"""export.py MODEL.pt OUT NAME [--outliers N] [--outside X]: the trained model as three int8 ONNX graphs with a manifest, in OUT/NAME.

encoder.onnx      ids, shapes [1, S], heads [1, W] -> words [1, W, H], triggers [1, W, tags], entities [1, W, tags] (log scores)
frames.onnx       words [1, W, H], triggers [T, 4] (row, first, last, type) -> roles [T, W, tags], status [T, statuses] (log scores)
antecedents.onnx  words [1, W, H], mentions [M, 3] (row, first, last) -> stands [M, W + 1] (log scores)

Weights of the encoder's projections are 7-bit integers, a scale for each output channel, activations 8-bit, one scale a window:
a pair sum of 8-bit products is at most 2 x 255 x 63 = 32,130 and so never saturates, on no processor. The columns of the last
projection of each feed-forward that meet outlier activations stay in fp32 (after Dettmers et al. 2022, LLM.int8()).
"""
import argparse
import hashlib
import json
import os
import shutil

import onnx
import torch
import torch.nn as nn
from onnxruntime.quantization import QuantType, quantize_dynamic

from labels import ENTITIES, ROLES, SHAPES, STATUSES, TYPES
from outliers import OUTLIERS, outlier_columns
from train import ENCODERS, folder_of, restore
from windows import CONTEXT_WORDS, CORE_WORDS, MOST_PIECES, MOST_SUBWORDS

LARGEST_FILE = 90_000_000


class Int8Embedding(nn.Module):
    """Rows of 8-bit integers with a scale each."""

    def __init__(self, weight):
        super().__init__()
        scale = weight.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("scale", scale)
        self.register_buffer("weight", (weight / scale).round().to(torch.int8))

    def forward(self, ids):
        return self.weight[ids].float() * self.scale[ids]


class SplitProjection(nn.Module):
    """A projection whose input columns with outliers are kept apart: y = W(x without them) + W_outliers x_outliers."""

    def __init__(self, linear, columns):
        super().__init__()
        rest = torch.ones(linear.in_features)
        rest[columns] = 0
        self.register_buffer("rest", rest)
        self.register_buffer("columns", columns)
        self.register_buffer("outliers", linear.weight.detach()[:, columns].t().contiguous())
        self.main = nn.Linear(linear.in_features, linear.out_features)
        self.main.weight.data = linear.weight.detach() * rest
        self.main.bias.data = linear.bias.detach()

    def forward(self, x):
        return self.main(x * self.rest) + x.index_select(-1, self.columns) @ self.outliers


class EncoderGraph(nn.Module):
    def __init__(self, model, buckets):
        super().__init__()
        self.encoder, self.heads = model.encoder, model.heads
        self.embedding = Int8Embedding(model.encoder.words.weight.detach())
        if buckets is not None:
            self.register_buffer("buckets", buckets)

    def forward(self, ids, shapes, heads):
        encoder, length = self.encoder, ids.shape[1]
        positions = encoder.positions.weight[encoder.first_position : encoder.first_position + length]
        x = encoder.norm(self.embedding(ids) + positions + encoder.token_type + encoder.shape(shapes))
        bias = torch.zeros(1, 1, 1, 1)
        if encoder.mpnet:
            bias = encoder.relative(self.buckets[:length, :length]).permute(2, 0, 1)[None]
        for layer in encoder.layers:
            x = layer(x, bias)
        words = x.index_select(1, heads[0])
        return words, self.heads.trigger_tags(words).log_softmax(-1), self.heads.entity_tags(words).log_softmax(-1)


class FramesGraph(nn.Module):
    def __init__(self, heads):
        super().__init__()
        self.heads = heads

    def forward(self, words, triggers):
        roles, status = self.heads.frames(words, triggers, torch.zeros(1, words.shape[1]))
        return roles.log_softmax(-1), status.log_softmax(-1)


class AntecedentsGraph(nn.Module):
    def __init__(self, heads):
        super().__init__()
        self.heads = heads

    def forward(self, words, mentions):
        return self.heads.antecedents(words, mentions).log_softmax(-1)


def save_graph(module, arguments, path, names, dynamic):
    torch.onnx.export(module, arguments, path, input_names=names[0], output_names=names[1], dynamic_axes=dynamic, opset_version=17, dynamo=False)


PROJECTIONS = ("/encoder/", "/layers", "/reader.")


def quantized(source, target):
    """Dynamic int8 of the projections of encoder and reader alone; the other heads, small and sensitive, stay in fp32."""
    graph = onnx.load(source).graph
    initial = {tensor.name for tensor in graph.initializer}
    chosen = [n.name for n in graph.node if n.op_type == "MatMul" and any(part in n.name for part in PROJECTIONS)]
    chosen = [n.name for n in graph.node if n.name in chosen and any(i in initial for i in n.input) and "outliers" not in "".join(n.input)]
    quantize_dynamic(source, target, nodes_to_quantize=chosen, per_channel=True, reduce_range=True, weight_type=QuantType.QInt8, extra_options={"MatMulConstBOnly": True})
    os.remove(source)
    return len(chosen)


def split_weights(path):
    """Weights beside the graph, in files of at most 90 MB."""
    model = onnx.load(path)
    folder, name = os.path.split(path)
    parts, size = [[]], 0
    for tensor in model.graph.initializer:
        count = len(tensor.raw_data)
        if count < 1024:
            continue
        if size + count > LARGEST_FILE:
            parts.append([])
            size = 0
        parts[-1].append(tensor)
        size += count
    for number, tensors in enumerate(parts, 1):
        location, offset = f"{name.removesuffix('.onnx')}-{number}.weights", 0
        with open(os.path.join(folder, location), "wb") as out:
            for tensor in tensors:
                padding = -offset % 64
                out.write(b"\0" * padding + tensor.raw_data)
                offset += padding
                onnx.external_data_helper.set_external_data(tensor, location, offset, len(tensor.raw_data))
                offset += len(tensor.raw_data)
                tensor.ClearField("raw_data")
                tensor.data_location = onnx.TensorProto.EXTERNAL
    onnx.save(model, path)


def sha256(path):
    return hashlib.sha256(open(path, "rb").read()).hexdigest()


def manifest(out, name, kept, files):
    entry = {
        "name": name,
        "encoder": ENCODERS[kept["encoder"]],
        "licence": "CC-BY-SA-4.0",
        "inputs": {"coreWords": CORE_WORDS, "contextWords": CONTEXT_WORDS, "mostSubwords": MOST_SUBWORDS, "mostPieces": MOST_PIECES},
        "labels": {"types": TYPES, "roles": ROLES, "statuses": STATUSES, "entities": ENTITIES, "shapes": SHAPES},
        "data": [
            {"name": "events-gold", "use": "event frames, antecedents", "licence": "CC BY-SA 4.0, CC BY 2.5, public domain, OGL 3.0"},
            {"name": "training/annotated", "use": "event frames, antecedents", "licence": "labels and our own texts Apache-2.0; other texts public domain, CC BY-SA 4.0"},
            {"name": "Universal NER, UD English EWT", "use": "entities", "licence": "CC BY-SA 4.0"},
            {"name": "CrossNER politics", "use": "entities", "licence": "MIT; text CC BY-SA"},
            {"name": "PropBank over UD English EWT and MASC", "use": "semantic roles, an auxiliary task", "licence": "CC BY-SA 4.0; MASC text free"},
            {"name": "GUM, the genres with free texts", "use": "coreference, for antecedents", "licence": "CC BY 4.0; text CC BY, CC BY-SA, public domain"},
            {"name": "press releases of Congress, Wikipedia current events, Wikinews 2019-2020", "use": "unlabeled, read by a teacher", "licence": "public domain, CC BY-SA 4.0, CC BY 2.5"},
            {"name": "all-MiniLM-L6-v2, all-mpnet-base-v2", "use": "initial weights", "licence": "Apache-2.0"},
        ],
        "devScores": kept["scores"],
        "files": {file: {"bytes": os.path.getsize(os.path.join(out, file)), "sha256": sha256(os.path.join(out, file))} for file in files},
    }
    with open(os.path.join(out, "manifest.json"), "w", encoding="utf8") as file:
        file.write(json.dumps(entry, indent=2) + "\n")


CHECK_WORDS = "The president of Norland fired the defense minister on Monday and urged parliament to approve Anna Berg as his successor .".split()


@torch.no_grad()
def write_check(out):
    """check.json: what this model reads in one sentence of ours; the run time repeats it at load."""
    from decode import best_path, spans
    from exported import Exported
    from windows import encoded

    model = Exported(out)
    batch = encoded([CHECK_WORDS], model.pieces)
    scores = model.trigger_tags(model.words(batch))[0]
    path = best_path(scores.numpy())
    row = {"words": CHECK_WORDS, "triggers": spans(path), "scores": [round(float(scores[i, t].exp()), 4) for i, t in enumerate(path)]}
    with open(os.path.join(out, "check.json"), "w", encoding="utf8") as file:
        file.write(json.dumps(row) + "\n")


def sample(words, hidden):
    return torch.randn(1, words, hidden)


def graphs(model, out, columns):
    for layer, chosen in zip(model.encoder.layers, columns):
        if len(chosen):
            layer.down = SplitProjection(layer.down, chosen)
    hidden, encoder = model.encoder.hidden, model.encoder
    buckets = encoder.buckets(MOST_SUBWORDS + 4) if encoder.mpnet else None
    ids, shapes, heads = torch.randint(5, 1000, (1, 12)), torch.zeros(1, 12, dtype=torch.long), torch.arange(1, 9)[None]
    raw = os.path.join(out, "encoder-fp32.onnx")
    save_graph(EncoderGraph(model, buckets).eval(), (ids, shapes, heads), raw, (["ids", "shapes", "heads"], ["words", "triggers", "entities"]),
               {"ids": {1: "S"}, "shapes": {1: "S"}, "heads": {1: "W"}, "words": {1: "W"}, "triggers": {1: "W"}, "entities": {1: "W"}})
    count = quantized(raw, os.path.join(out, "encoder.onnx"))
    split_weights(os.path.join(out, "encoder.onnx"))
    save_graph(FramesGraph(model.heads).eval(), (sample(9, hidden), torch.tensor([[0, 2, 3, 5], [0, 4, 4, 1]])), raw,
               (["words", "triggers"], ["roles", "status"]), {"words": {1: "W"}, "triggers": {0: "T"}, "roles": {0: "T", 1: "W"}, "status": {0: "T"}})
    count += quantized(raw, os.path.join(out, "frames.onnx"))
    save_graph(AntecedentsGraph(model.heads).eval(), (sample(9, hidden), torch.tensor([[0, 2, 3], [0, 4, 4]])), os.path.join(out, "antecedents.onnx"),
               (["words", "mentions"], ["stands"]), {"words": {1: "W"}, "mentions": {0: "M"}, "stands": {0: "M", 1: "W1"}})
    return count


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model")
    parser.add_argument("out")
    parser.add_argument("name")
    parser.add_argument("--outliers", type=int, default=OUTLIERS, help="columns kept apart, where training did not choose them")
    parser.add_argument("--outside", type=float, default=0.0, help="added to the score of no event: with label smoothing the model says too many; chosen on held")
    options = parser.parse_args()
    kept = torch.load(options.model, weights_only=False)
    work, out = os.path.dirname(options.model), os.path.join(options.out, options.name)
    shutil.rmtree(out, ignore_errors=True)
    os.makedirs(out)
    model, pieces = restore(options.model)
    with torch.no_grad():
        model.heads.trigger_tags[-1].bias[0] += options.outside
    columns = kept.get("outliers") or outlier_columns(model, pieces, work, options.outliers)
    count = graphs(model, out, columns)
    folder = folder_of(kept["encoder"], work)
    for file in ("tokenizer.json", "tokenizer_config.json"):
        shutil.copyfile(os.path.join(folder, file), os.path.join(out, file))
    write_check(out)
    files = sorted(os.listdir(out))
    manifest(out, options.name, kept, files)
    print(f"{out}: {count} int8 projections, {sum(os.path.getsize(os.path.join(out, f)) for f in files) / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
