"""all-MiniLM-L6-v2 or all-mpnet-base-v2 as one small encoder, read from model.safetensors (after the published architectures)."""
import json
import math
import os

import torch
import torch.nn as nn
import torch.nn.functional as F
from safetensors.torch import load_file

from labels import SHAPES


class PooledDropout(nn.Module):
    """Dropout whose masks are stretches of one random pool, renewed now and then: drawing a new mask each time costs a tenth of a step."""

    def __init__(self, rate, size=1 << 22, uses=400):
        super().__init__()
        self.rate, self.size, self.uses, self.used, self.pool = rate, size, uses, 0, None

    def mask(self, count, dtype):
        if self.pool is None or self.used >= self.uses or self.pool.dtype != dtype:
            self.pool, self.used = (torch.rand(2 * self.size) >= self.rate).to(dtype) / (1 - self.rate), 0
        self.used += 1
        if count > self.size:
            return (torch.rand(count) >= self.rate).to(dtype) / (1 - self.rate)
        start = int(torch.randint(self.size, ()))
        return self.pool[start : start + count]

    def forward(self, x):
        if not self.training or self.rate == 0:
            return x
        return x * self.mask(x.numel(), x.dtype).view(x.shape)


def rounded(x, step):
    """x on the grid of `step`; the gradient passes as if it were not."""
    return x + ((x / step).round() * step - x).detach()


class Projection(nn.Linear):
    """A linear map that can do as its 8-bit export does: 7-bit weights with a scale a channel, 8-bit activations with a scale a window,
    `outliers` (a mask of input columns) apart in full precision. Trained so for the last steps, a model loses little by the export."""

    simulated, outliers, kept = False, None, None

    def simulate(self, outliers=None):
        self.simulated, self.outliers = True, outliers

    def train(self, mode=True):
        self.kept = None
        return super().train(mode)

    def rounded_weight(self):
        """[out, in]: rounded anew for each batch of training, once for a whole evaluation."""
        if self.training:
            return self.on_grid()
        if self.kept is None:
            self.kept = self.on_grid().detach()
        return self.kept

    def on_grid(self):
        weight = self.weight if self.outliers is None else self.weight.masked_fill(self.outliers, 0)
        near = rounded(weight, weight.detach().abs().amax(1, keepdim=True).clamp(min=1e-8) / 64)
        return near if self.outliers is None else torch.where(self.outliers, self.weight, near)

    def forward(self, x):
        if not self.simulated:
            return super().forward(x)
        with torch.autocast("cpu", enabled=False):
            x = x.float()
            apart = x if self.outliers is None else x.masked_fill(self.outliers, 0)
            flat = apart.detach().flatten(1)
            step = ((flat.amax(1).clamp(min=0) - flat.amin(1).clamp(max=0)) / 255).clamp(min=1e-8)[:, None, None]
            apart = rounded(apart, step)
            apart = apart if self.outliers is None else torch.where(self.outliers, x, apart)
            weight = self.rounded_weight()
        return F.linear(apart, weight, self.bias)


class Layer(nn.Module):
    def __init__(self, hidden, heads, eps, dropout):
        super().__init__()
        self.heads, self.drop = heads, dropout
        self.qkv, self.out = Projection(hidden, 3 * hidden), Projection(hidden, hidden)
        self.up, self.down = Projection(hidden, 4 * hidden), Projection(4 * hidden, hidden)
        self.norm1, self.norm2 = nn.LayerNorm(hidden, eps=eps), nn.LayerNorm(hidden, eps=eps)

    def attend(self, q, k, v, bias):
        """Plain products and a softmax in the format of q: at these lengths faster than fused attention."""
        with torch.autocast("cpu", enabled=False):
            return ((q / math.sqrt(q.shape[-1])) @ k.transpose(-1, -2) + bias.to(q.dtype)).softmax(-1) @ v

    def forward(self, x, bias):
        batch, length, hidden = x.shape
        q, k, v = self.qkv(x).view(batch, length, 3, self.heads, hidden // self.heads).permute(2, 0, 3, 1, 4).unbind(0)
        mixed = self.attend(q, k, v, bias).transpose(1, 2).reshape(batch, length, hidden)
        x = self.norm1(x + self.drop(self.out(mixed)))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    """ids, shapes, mask: [batch, subwords] -> [batch, subwords, hidden]. shapes: word shape of each subword's word (labels.SHAPES)."""

    def __init__(self, folder, dropout=0.1, frozen_layers=0):
        super().__init__()
        self.config = config = json.load(open(os.path.join(folder, "config.json"), encoding="utf8"))
        self.mpnet = config["model_type"] == "mpnet"
        self.hidden, self.frozen_layers, self.drop = config["hidden_size"], frozen_layers, PooledDropout(dropout)
        eps, heads = config["layer_norm_eps"], config["num_attention_heads"]
        self.first_position = 2 if self.mpnet else 0
        self.words = nn.Embedding(config["vocab_size"], self.hidden)
        self.positions = nn.Embedding(config["max_position_embeddings"], self.hidden)
        self.shape = nn.Embedding(len(SHAPES), self.hidden)
        nn.init.zeros_(self.shape.weight)
        self.token_type = nn.Parameter(torch.zeros(self.hidden))
        self.norm = nn.LayerNorm(self.hidden, eps=eps)
        self.layers = nn.ModuleList(Layer(self.hidden, heads, eps, self.drop) for _ in range(config["num_hidden_layers"]))
        if self.mpnet:
            self.relative = nn.Embedding(config["relative_attention_num_buckets"], heads)
        self.words.weight.requires_grad_(False)
        self.positions.weight.requires_grad_(False)
        self._load(load_file(os.path.join(folder, "model.safetensors")))

    @torch.no_grad()
    def _load(self, stored):
        weights = {k.removeprefix("bert.").removeprefix("mpnet."): v.float() for k, v in stored.items()}

        def copy(module, name):
            module.weight.copy_(weights[name + ".weight"])
            module.bias.copy_(weights[name + ".bias"])

        self.words.weight.copy_(weights["embeddings.word_embeddings.weight"])
        self.positions.weight.copy_(weights["embeddings.position_embeddings.weight"])
        copy(self.norm, "embeddings.LayerNorm")
        if self.mpnet:
            self.relative.weight.copy_(weights["encoder.relative_attention_bias.weight"])
        else:
            self.token_type.copy_(weights["embeddings.token_type_embeddings.weight"][0])
        projections = ("attn.q", "attn.k", "attn.v") if self.mpnet else ("self.query", "self.key", "self.value")
        for i, layer in enumerate(self.layers):
            base = f"encoder.layer.{i}."
            for j, name in enumerate(projections):
                rows = slice(j * self.hidden, (j + 1) * self.hidden)
                layer.qkv.weight[rows].copy_(weights[f"{base}attention.{name}.weight"])
                layer.qkv.bias[rows].copy_(weights[f"{base}attention.{name}.bias"])
            copy(layer.out, base + ("attention.attn.o" if self.mpnet else "attention.output.dense"))
            copy(layer.norm1, base + ("attention.LayerNorm" if self.mpnet else "attention.output.LayerNorm"))
            copy(layer.up, base + "intermediate.dense")
            copy(layer.down, base + "output.dense")
            copy(layer.norm2, base + "output.LayerNorm")

    def simulate(self, columns):
        """Projections do as in the 8-bit export from now on; columns: the outliers of each layer's last projection."""
        for layer, chosen in zip(self.layers, columns):
            mask = torch.zeros(layer.down.in_features, dtype=torch.bool)
            mask[chosen] = True
            layer.down.simulate(mask)
            for projection in (layer.qkv, layer.out, layer.up):
                projection.simulate()

    def buckets(self, length):
        """T5's relative position buckets, both directions: [length, length]."""
        distance = torch.arange(length)[:, None] - torch.arange(length)[None]
        half, exact = self.relative.num_embeddings // 2, self.relative.num_embeddings // 4
        bucket, size = (distance < 0).long() * half, distance.abs()
        far = exact + (torch.log(size.float().clamp(min=1) / exact) / math.log(128 / exact) * (half - exact)).long()
        return bucket + torch.where(size < exact, size, far.clamp(max=half - 1))

    def bias(self, mask):
        bias = ((1 - mask) * -1e4)[:, None, None, :]
        if self.mpnet:
            bias = bias + self.relative(self.buckets(mask.shape[1])).permute(2, 0, 1)[None]
        return bias

    def forward(self, ids, shapes, mask):
        length = ids.shape[1]
        positions = self.positions.weight[self.first_position : self.first_position + length]
        x = self.norm(self.words(ids) + positions + self.token_type + self.shape(shapes))
        x = self.drop(x)
        if torch.is_autocast_enabled("cpu"):
            x = x.bfloat16()
        bias = self.bias(mask)
        for i, layer in enumerate(self.layers):
            with torch.set_grad_enabled(torch.is_grad_enabled() and i >= self.frozen_layers):
                x = layer(x, bias)
        return x
