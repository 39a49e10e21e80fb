"""unpack.py MODEL_DIR WORK/NAME.pt: a shipped model as a checkpoint that training can go on from: its int8 weights times their scales."""
import json
import os
import sys

import onnx
import torch
from onnx import numpy_helper

from model import Model
from train import ENCODERS, folder_of


def tensors(folder, name):
    """(nodes, {initializer: array}) of a graph."""
    graph = onnx.load(os.path.join(folder, name)).graph
    return graph.node, {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}


def module_of(node):
    """'/layers.3/down/main/MatMul_quant' -> 'encoder.layers.3.down', '/tags/tags.0/Gemm' -> 'heads.tags.0', '/reader.1/up/MatMul' ->
    'heads.reader.1.up'."""
    parts = [part for part in node.name.strip("/").split("/")[:-1] if part != "main"]
    if parts and parts[0].startswith("layers."):
        return "encoder." + ".".join(parts)
    kept = parts if parts and parts[0].startswith("reader.") else parts[-1:]
    return "heads." + ".".join(kept)


def matrix(node, stored):
    """The stored matrix [in, out] of a product, in fp32; None where both sides are activations."""
    names = [name for name in node.input if name in stored and stored[name].ndim == 2]
    if not names or "outliers" in names[0]:
        return None
    weight = stored[names[0]]
    base = names[0].removesuffix("_quantized")
    if base != names[0]:
        return (weight.astype("float32") - stored[base + "_zero_point"]) * stored[base + "_scale"]
    return weight


def graph_weights(folder, name):
    nodes, stored = tensors(folder, name)
    for key, value in stored.items():
        yield key.replace(".main.bias", ".bias"), value
    for node in nodes:
        if node.op_type in ("MatMul", "MatMulInteger"):
            weight = matrix(node, stored)
            if weight is not None:
                yield module_of(node) + ".weight", weight.T


def unpack(folder, out):
    manifest = json.load(open(os.path.join(folder, "manifest.json"), encoding="utf8"))
    encoder = next(key for key, name in ENCODERS.items() if name == manifest["encoder"])
    model = Model(folder_of(encoder, os.path.dirname(out)))
    state, outliers, columns = model.state_dict(), {}, {}
    missing = {key for key in state if not key.startswith(("encoder.words.", "predicate_roles."))}  # never trained; not shipped
    for name in ("encoder.onnx", "frames.onnx", "antecedents.onnx"):
        for key, value in graph_weights(folder, name):
            value = torch.from_numpy(value.copy())
            if key.endswith(".outliers"):
                outliers[key.removesuffix(".outliers")] = value
            elif key.endswith(".columns"):
                columns[key.removesuffix(".columns")] = value
            elif key in state:
                state[key] = value.float()
                missing.discard(key)
    for key, value in outliers.items():
        state[key + ".weight"][:, columns[key]] = value.t()
    if missing:
        sys.exit(f"{folder}: no weights for {', '.join(sorted(missing))}; was it exported from another version of model.py?")
    model.load_state_dict(state)
    torch.save({"encoder": encoder, "options": {}, "scores": manifest["devScores"], "model": state}, out)


if __name__ == "__main__":
    unpack(*sys.argv[1:3])
