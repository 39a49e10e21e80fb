"""What the model reads off word vectors: triggers, arguments, status, antecedents, entities."""
import torch
import torch.nn as nn
import torch.nn.functional as F

from encoder import PooledDropout
from labels import ENTITIES, PREDICATE_ROLES, ROLES, STATUSES, TYPES

FARTHEST = 32
DISTANCES = 2 * FARTHEST + 2  # -32 … 32, and one for words inside the trigger


def distances(first, last, length):
    """Signed distance in words from a span, clamped, as an index: [spans, length]."""
    position = torch.arange(length)[None]
    before, after = position < first[:, None], position > last[:, None]
    signed = torch.where(before, position - first[:, None], torch.where(after, position - last[:, None], 0))
    return torch.where(before | after, signed.clamp(-FARTHEST, FARTHEST) + FARTHEST, DISTANCES - 1)


def mlp(size, middle, out, dropout):
    return nn.Sequential(nn.Linear(size, middle), nn.GELU(), PooledDropout(dropout, 1 << 20), nn.Linear(middle, out))


class ReaderLayer(nn.Module):
    """A pre-norm transformer layer over the words of a window as one trigger sees them; zero at first, so that it can be added to trained heads."""

    def __init__(self, width, heads, dropout):
        super().__init__()
        self.heads, self.drop = heads, PooledDropout(dropout, 1 << 20)
        self.norm1, self.norm2 = nn.LayerNorm(width), nn.LayerNorm(width)
        self.qkv, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.up, self.down = nn.Linear(width, 2 * width), nn.Linear(2 * width, width)
        self.relative = nn.Embedding(2 * FARTHEST + 1, heads)
        for weights in (*self.out.parameters(), *self.down.parameters(), self.relative.weight):
            nn.init.zeros_(weights)

    def forward(self, x, beyond):
        """x: [T, W, width]; beyond: [T, W], 0 for words of the window, very low for what fills the batch -> [T, W, width]"""
        events, length, width = x.shape
        q, k, v = self.qkv(self.norm1(x)).view(events, length, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4).unbind(0)
        position = torch.arange(length)
        steps = (position[None] - position[:, None]).clamp(-FARTHEST, FARTHEST) + FARTHEST
        scores = q @ k.transpose(-1, -2) / k.shape[-1] ** 0.5 + self.relative(steps).permute(2, 0, 1)[None] + beyond[:, None, None]
        x = x + self.drop(self.out((scores.softmax(-1) @ v).transpose(1, 2).reshape(events, length, width)))
        return x + self.drop(self.down(F.gelu(self.up(self.norm2(x)))))


class Heads(nn.Module):
    """words: [batch, W, hidden] (first subword of each word). triggers: [T, 4] = batch row, first word, last word, type.
    mentions: [M, 3] = batch row, first word, last word."""

    def __init__(self, hidden, pair=256, rank=64, pointer=128, dropout=0.2):
        super().__init__()
        self.rank, self.role_tags = rank, 1 + 2 * len(ROLES)
        self.drop = PooledDropout(dropout, 1 << 20)
        self.trigger_tags = mlp(hidden, hidden, 1 + 2 * len(TYPES), dropout)
        self.entity_tags = mlp(hidden, 256, 1 + 2 * len(ENTITIES), dropout)
        self.event_type = nn.Embedding(len(TYPES), 64)
        event = 2 * hidden + 64
        self.from_event, self.from_word = nn.Linear(event, pair), nn.Linear(hidden, pair)
        self.distance, self.pair_tags = nn.Embedding(DISTANCES, pair), nn.Linear(pair, self.role_tags)
        self.event_rank, self.word_rank = nn.Linear(event, self.role_tags * rank), nn.Linear(hidden, rank)
        self.reader = nn.ModuleList(ReaderLayer(pair, 4, dropout / 2) for _ in range(2))
        self.status_of_event, self.status_in_context = mlp(event, 128, len(STATUSES), dropout), nn.Linear(pair, len(STATUSES))
        for weights in self.status_in_context.parameters():
            nn.init.zeros_(weights)
        self.query, self.key = nn.Linear(2 * hidden, pointer), nn.Linear(hidden, pointer)
        self.stands_for_none = mlp(2 * hidden, 128, 1, dropout)
        self.pointer_distance = nn.Embedding(DISTANCES, 1)

    def events(self, words, triggers):
        row, first, last, kind = triggers.unbind(1)
        return torch.cat([words[row, first], words[row, last], self.event_type(kind)], -1)

    def pairs(self, words, triggers, events, beyond):
        """[T, W, pair]: each word as each trigger sees it, having read the others. beyond: [batch, W], see ReaderLayer."""
        row, first, last, _ = triggers.unbind(1)
        distance = self.distance(distances(first, last, words.shape[1]))
        pairs = F.gelu(self.from_event(events)[:, None] + self.from_word(words)[row] + distance)
        for layer in self.reader:
            pairs = layer(pairs, beyond[row])
        return pairs

    def bilinear(self, words, row, ranks):
        """ranks: [T, tags * rank] of events -> [T, W, tags]"""
        product = ranks.view(-1, ranks.shape[-1] // self.rank, self.rank) @ self.word_rank(words[row]).transpose(1, 2)
        return product.transpose(1, 2) / self.rank**0.5

    def frames(self, words, triggers, beyond):
        """Roles [T, W, role tags] and status [T, statuses]."""
        events = self.events(words, triggers)
        pairs = self.pairs(words, triggers, events, beyond)
        roles = self.pair_tags(self.drop(pairs)) + self.bilinear(words, triggers[:, 0], self.event_rank(events))
        at_trigger = pairs[torch.arange(triggers.shape[0]), triggers[:, 2]]
        return roles, self.status_of_event(events) + self.status_in_context(at_trigger)

    def antecedents(self, words, mentions):
        """[M, W + 1]: which word ends what a mention stands for; the last column: it stands for itself, or is open."""
        row, first, last = mentions.unbind(1)
        mention = torch.cat([words[row, first], words[row, last]], -1)
        scores = (self.key(words)[row] @ self.query(mention)[:, :, None]).squeeze(-1) / self.key.out_features**0.5
        scores = scores + self.pointer_distance(distances(first, last, words.shape[1])).squeeze(-1)
        return torch.cat([scores, self.stands_for_none(mention)], 1)


class PredicateRoles(nn.Module):
    """Auxiliary, in training only: the head words of a predicate's semantic roles, off the same pairs as the arguments of events."""

    def __init__(self, heads):
        super().__init__()
        tags = 1 + len(PREDICATE_ROLES)
        self.kind = nn.Embedding(2, heads.event_type.embedding_dim)
        self.pair_tags = nn.Linear(heads.pair_tags.in_features, tags)
        self.event_rank = nn.Linear(heads.event_rank.in_features, tags * heads.rank)

    def forward(self, heads, words, predicates, beyond):
        """predicates: [P, 4] = batch row, first word, last word, 1 for a noun -> [P, W, tags]"""
        row, first, last, kind = predicates.unbind(1)
        events = torch.cat([words[row, first], words[row, last], self.kind(kind)], -1)
        return self.pair_tags(heads.drop(heads.pairs(words, predicates, events, beyond))) + heads.bilinear(words, row, self.event_rank(events))
