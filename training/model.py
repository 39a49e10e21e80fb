"""Encoder and heads together, and the loss over a batch."""
import functools
import os

import torch
import torch.nn as nn
import torch.nn.functional as F

from encoder import Encoder
from heads import Heads, PredicateRoles


@functools.cache
def native_bfloat16():
    flags = open("/proc/cpuinfo", encoding="utf8").read() if os.path.exists("/proc/cpuinfo") else ""
    return "avx512_bf16" in flags or "amx_bf16" in flags


def soft_loss(scores, chances):
    """Mean cross-entropy against chances [..., labels]; rows of zeros do not count."""
    return -(chances * scores.log_softmax(-1)).sum() / chances.sum().clamp(min=1)


class Model(nn.Module):
    def __init__(self, folder, dropout=0.1, frozen_layers=0):
        super().__init__()
        self.encoder = Encoder(folder, dropout, frozen_layers)
        self.heads = Heads(self.encoder.hidden)
        self.predicate_roles = PredicateRoles(self.heads)

    def words(self, batch):
        """[batch, words, hidden], fp32: the vector of each word's first subword. The heads lose 2 points of roles in bfloat16."""
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=native_bfloat16()):
            x = self.encoder(batch["ids"], batch["shapes"], batch["mask"])
        return x.gather(1, batch["heads"][..., None].expand(-1, -1, x.shape[-1])).float()

    def event_loss(self, batch, smoothing=0.0):
        heads, words = self.heads, self.words(batch)
        tags = heads.trigger_tags(words).float().flatten(0, 1)
        loss = 4 * F.cross_entropy(tags, batch["tags"].flatten(), ignore_index=-100, label_smoothing=smoothing)
        if len(batch["triggers"]):
            roles, status = heads.frames(words, batch["triggers"], batch["beyond"])
            loss = loss + 4 * F.cross_entropy(roles.flatten(0, 1), batch["roles"].flatten(), ignore_index=-100)
            loss = loss + 0.5 * F.cross_entropy(status, batch["statuses"])
        if len(batch["mentions"]):
            loss = loss + self.antecedent_loss(batch, words)
        return loss

    def antecedent_loss(self, batch, words=None):
        words = self.words(batch) if words is None else words
        scores = self.heads.antecedents(words, batch["mentions"]).float()
        scores = scores + F.pad(batch["beyond"][batch["mentions"][:, 0]], (0, 1))
        right = scores.masked_fill(~batch["stands"], -1e4).logsumexp(1)
        return (scores.logsumexp(1) - right).mean()

    def distilled_loss(self, batch):
        """The event loss with a teacher's chances in place of labels."""
        words = self.words(batch)
        loss = 4 * soft_loss(self.heads.trigger_tags(words), batch["tags"])
        if len(batch["triggers"]):
            roles, status = self.heads.frames(words, batch["triggers"], batch["beyond"])
            loss = loss + 4 * soft_loss(roles, torch.cat(batch["roles"])) + 0.5 * soft_loss(status, torch.cat(batch["statuses"]))
        return loss

    def predicate_loss(self, batch):
        roles = self.predicate_roles(self.heads, self.words(batch), batch["predicates"], batch["beyond"])
        return F.cross_entropy(roles.flatten(0, 1), batch["roles"].flatten(), ignore_index=-100)

    def entity_loss(self, batch):
        tags = self.heads.entity_tags(self.words(batch)).float().flatten(0, 1)
        return F.cross_entropy(tags, batch["tags"].flatten(), ignore_index=-100)
