"""Which input columns of the encoder's last feed-forward projections meet outlier activations (after Dettmers et al. 2022, LLM.int8())."""
import torch

from windows import event_batch, load

OUTLIERS, TEXTS = 32, 60


@torch.no_grad()
def outlier_columns(model, pieces, work, most=OUTLIERS):
    """For each layer the `most` columns with the largest magnitudes over windows of held, sorted."""
    largest = [torch.zeros(layer.down.in_features) for layer in model.encoder.layers]
    hooks = []
    for i, layer in enumerate(model.encoder.layers):
        def note(_, inputs, i=i):
            largest[i] = torch.maximum(largest[i], inputs[0].abs().flatten(0, -2).amax(0))
        hooks.append(layer.down.register_forward_pre_hook(note))
    for window in load(f"{work}/events-held.jsonl")[:TEXTS]:
        model.words(event_batch([window], pieces))
    for hook in hooks:
        hook.remove()
    return [values.topk(most).indices.sort().values for values in largest]
