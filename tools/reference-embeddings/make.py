"""Makes the reference that `EmbeddingsTests` compares the built-in embedder with.

The reference is the `transformers` implementation of BERT (Flax) and the `tokenizers` library,
run as sentence-transformers runs this model: at most 256 tokens, mean pooling, unit length.

    python3 -m venv .venv
    .venv/bin/pip install 'transformers<4.50' flax 'jax[cpu]' safetensors tokenizers numpy
    .venv/bin/python make.py --model DIR --output ../../Tests/EmbeddingsTests/Fixtures

`DIR` holds model.safetensors, tokenizer.json and vocab.txt. Written are:

- `minilm-reference.jsonl`: per text `{"text", "ids", "scale", "vector"}`; `vector` is base64 of
  384 little-endian int16, to be multiplied by `scale`. Rounding costs less than 1e-8 of cosine,
  and half the bytes of float32.
- `bert-normalizer.tsv`: for every Unicode scalar what the reference's cleaning and splitting
  makes of it, as runs `first<TAB>last<TAB>class` of equal class.
"""

import argparse
import base64
import json
import os
import pathlib

import numpy as np

import texts

os.environ.setdefault("JAX_PLATFORMS", "cpu")
MAX_TOKENS = 256


def load_tokenizer(model):
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(model / "tokenizer.json"))
    tokenizer.no_padding()
    tokenizer.enable_truncation(MAX_TOKENS)
    return tokenizer


def load_encoder(model):
    import jax
    from transformers import BertConfig, FlaxBertModel

    config = BertConfig(
        hidden_size=384, num_hidden_layers=6, num_attention_heads=12, intermediate_size=1536,
        vocab_size=30522, hidden_act="gelu", layer_norm_eps=1e-12, max_position_embeddings=512)
    config.save_pretrained(model)
    encoder = FlaxBertModel.from_pretrained(model, config=config)
    return jax.jit(lambda ids, mask: encoder(ids, mask).last_hidden_state)


def embed(encoder, ids):
    """Pads to the full length, so that one compiled function serves all texts."""
    padding = [0] * (MAX_TOKENS - len(ids))
    states = encoder(np.array([ids + padding]), np.array([[1] * len(ids) + padding]))
    mean = np.asarray(states[0], dtype=np.float64)[: len(ids)].mean(axis=0)
    return mean / np.linalg.norm(mean)


def write_vectors(model, output):
    tokenizer, encoder = load_tokenizer(model), load_encoder(model)
    with open(output / "minilm-reference.jsonl", "w", encoding="utf-8") as file:
        for number, text in enumerate(texts.texts(), start=1):
            ids = tokenizer.encode(text).ids
            vector = embed(encoder, ids)
            scale = float(np.abs(vector).max()) / 32767
            quantised = np.round(vector / scale).astype("<i2")
            record = {
                "text": text, "ids": ids, "scale": scale,
                "vector": base64.b64encode(quantised.tobytes()).decode("ascii"),
            }
            file.write(json.dumps(record, separators=(",", ":")) + "\n")
            print(f"\r{number}/500", end="", flush=True)
    print()


def scalar_class(normalizer, splitter, scalar):
    """What becomes of one scalar between two letters: `a?b`."""
    normalised = normalizer.normalize_str("a" + chr(scalar) + "b")
    words = [word for word, _ in splitter.pre_tokenize_str(normalised)]
    if words == ["ab"]:
        return "removed"
    if words == ["a", "b"]:
        return "space"
    if len(words) == 1:
        return "letter"
    spaced = normalizer.normalize_str("a" + chr(scalar) + "b").startswith("a ")
    return "ideograph" if spaced else "punctuation"


def write_classes(model, output):
    tokenizer = load_tokenizer(model)
    runs = []
    for scalar in range(0x110000):
        if 0xD800 <= scalar < 0xE000:
            continue
        kind = scalar_class(tokenizer.normalizer, tokenizer.pre_tokenizer, scalar)
        if runs and runs[-1][2] == kind and runs[-1][1] == scalar - 1:
            runs[-1][1] = scalar
        else:
            runs.append([scalar, scalar, kind])
    with open(output / "bert-normalizer.tsv", "w", encoding="ascii") as file:
        for first, last, kind in runs:
            file.write(f"{first:X}\t{last:X}\t{kind}\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", type=pathlib.Path, required=True)
    parser.add_argument("--output", type=pathlib.Path, required=True)
    arguments = parser.parse_args()
    write_classes(arguments.model, arguments.output)
    write_vectors(arguments.model, arguments.output)


if __name__ == "__main__":
    main()
