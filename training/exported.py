"""An exported model behind the face of model.Model, so that decoding and scoring are the same for both."""
import os

import onnxruntime
import torch

from train import pieces_of


class Exported:
    """Sessions of one model folder; one window a run."""

    def __init__(self, folder):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        names = ("encoder", "frames", "antecedents")
        self.sessions = {name: onnxruntime.InferenceSession(os.path.join(folder, f"{name}.onnx"), options) for name in names}
        self.pieces, self.heads, self.tags = pieces_of(folder), self, None

    def eval(self):
        return self

    def run(self, name, **inputs):
        return [torch.from_numpy(out) for out in self.sessions[name].run(None, {key: value.numpy() for key, value in inputs.items()})]

    def words(self, batch):
        words, *self.tags = self.run("encoder", ids=batch["ids"], shapes=batch["shapes"], heads=batch["heads"])
        return words

    def trigger_tags(self, words):
        return self.tags[0]

    def entity_tags(self, words):
        return self.tags[1]

    def frames(self, words, triggers, beyond):
        return self.run("frames", words=words, triggers=triggers)

    def antecedents(self, words, mentions):
        return self.run("antecedents", words=words, mentions=mentions)[0]
