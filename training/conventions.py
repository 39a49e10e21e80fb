"""Words that annotated/ makes triggers more often, or less often, than DATA does: whether "election" or "grant" is an event is a convention,
and DATA's is the one that counts. What annotated/ says of these words is left out of the loss; sources, targets, status and antecedents
of its events are not."""
import math
from collections import Counter

LEAST_GOLD, LEAST_OWN, LEAST_G = 8, 6, 9.0  # G: log-likelihood ratio statistic of two shares, one degree of freedom


def counts(items):
    """How often each word stands in the items, and how often as a trigger of each type and of any (None)."""
    seen, triggers = Counter(), Counter()
    for item in items:
        words = [word.lower() for word in item["words"]]
        seen.update(words)
        for event in item["events"]:
            first, last = event["trigger"]
            for word in words[first : last + 1]:
                triggers.update([(word, event["type"]), (word, None)])
    return seen, triggers


def g_statistic(a, n, b, m):
    """Log-likelihood ratio of a of n and b of m under two shares and under one (Dunning 1993)."""

    def fit(k, total, share):
        return k * math.log(share) + (total - k) * math.log(1 - share) if 0 < share < 1 else 0.0

    return 2 * (fit(a, n, a / n) + fit(b, m, b / m) - fit(a, n, (a + b) / (n + m)) - fit(b, m, (a + b) / (n + m)))


def drifted(gold, own, only_more):
    (seen_gold, gold_triggers), (seen_own, own_triggers) = counts(gold), counts(own)
    found = set()
    for word, kind in {*gold_triggers, *own_triggers}:
        n, m = seen_gold[word], seen_own[word]
        a, b = min(gold_triggers[word, kind], n), min(own_triggers[word, kind], m)
        if n < LEAST_GOLD or m < LEAST_OWN or (only_more and b * n <= a * m):
            continue
        if g_statistic(a, n, b, m) >= LEAST_G:
            found.add(word)
    return found


def mark(gold, own, only_more=False):
    """Sets `unsure` of each own item: the words of it whose trigger label is left out of the loss."""
    words = drifted(gold, own, only_more)
    for item in own:
        item["unsure"] = [i for i, word in enumerate(item["words"]) if word.lower() in words]
    return words
