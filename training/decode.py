"""From scores to events: the best legal BIO path, then arguments, status and antecedents of each trigger found."""
import numpy as np
import torch

from labels import ROLES, STATUSES, TYPES
from windows import event_batch


def best_path(scores):
    """[W, tags] log scores -> best tags in which each `inside` follows its own `begin` or `inside`."""
    length, tags = scores.shape
    total, back = scores[0].copy(), np.zeros((length, tags), dtype=np.int64)
    total[2::2] = -1e9
    for i in range(1, length):
        best = int(total.argmax())
        stay = np.full(tags, total[best])
        come = np.full(tags, best)
        opened, going = total[1::2], total[2::2]
        stay[2::2] = np.maximum(opened, going)
        come[2::2] = np.where(opened >= going, np.arange(1, tags, 2), np.arange(2, tags, 2))
        back[i], total = come, stay + scores[i]
    path = [int(total.argmax())]
    for i in range(length - 1, 0, -1):
        path.append(int(back[i][path[-1]]))
    return path[::-1]


def spans(path):
    out = []
    for i, tag in enumerate(path):
        if tag % 2 == 1:
            out.append([(tag - 1) // 2, i, i])
        elif tag and out:
            out[-1][2] = i
    return out


def mean_log(scores):
    """Scores of several models over the same labels -> the log of their mean chances."""
    return torch.stack([score.float().log_softmax(-1) for score in scores]).logsumexp(0) - np.log(len(scores))


def triggers_of(tags, core):
    """[W, tags] scores -> [[type, first word, last word]] of the best path, from word `core` on, and the rows that the frames head takes."""
    tags = tags.numpy().copy()
    tags[:core, 1:] = -1e9
    found = spans(best_path(tags))
    return found, torch.tensor([[0, first, last, kind] for kind, first, last in found]).view(-1, 4)


@torch.no_grad()
def frames(models, window, pieces):
    """Events of one window; several models are averaged. [{type, trigger, status, arguments: [(role, first, last, points to)], …}]"""
    batch = event_batch([window], pieces)
    words = [model.words(batch) for model in models]
    found, triggers = triggers_of(mean_log([m.heads.trigger_tags(w) for m, w in zip(models, words)])[0], window.core)
    if not found:
        return []
    roles, status = zip(*(m.heads.frames(w, triggers, batch["beyond"]) for m, w in zip(models, words)))
    roles, status = mean_log(roles).numpy(), mean_log(status).argmax(-1).tolist()
    out = []
    for i, (kind, first, last) in enumerate(found):
        arguments = [(ROLES[r], a, b) for r, a, b in spans(best_path(roles[i]))]
        out.append({"type": TYPES[kind], "trigger": (first, last), "status": STATUSES[status[i]], "arguments": arguments})
    mentions = [(a, b) for event in out for _, a, b in event["arguments"]]
    if mentions:
        asked = torch.tensor([[0, a, b] for a, b in mentions])
        points = mean_log([m.heads.antecedents(w, asked) for m, w in zip(models, words)]).argmax(-1).tolist()
        known = dict(zip(mentions, points))
        for event in out:
            event["arguments"] = [(r, a, b, known[a, b] if known[a, b] < len(window.words) else None) for r, a, b in event["arguments"]]
    return out
