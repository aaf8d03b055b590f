"""Measures the same model in ONNX Runtime, as the peer of `EmbeddingsBenchmark`.

    python3 -m venv .venv && .venv/bin/pip install onnxruntime onnx tokenizers numpy safetensors
    .venv/bin/python onnx-runtime.py --model DIR --texts minilm-reference.jsonl [--rounds 5]

The graph is built here from the weights, attention as separate operators; ONNX Runtime's own
transformer optimiser fuses it (attention, GELU, skip + layer norm) as it would an exported model.
One thread, CPU time of the process, the least of the rounds; lines as EmbeddingsBenchmark's.
"""

import argparse
import base64
import json
import pathlib
import tempfile
import time

import numpy as np
import onnx
import onnxruntime
from onnx import TensorProto, helper, numpy_helper
from safetensors.numpy import load_file
from tokenizers import Tokenizer

WIDTH, HEADS, LAYERS = 384, 12, 6
QUERIES = [
    "rotate signing key",
    "How do I rotate the signing key without losing sessions?",
    "After the last upgrade our nightly export stops with an error about the retention policy "
    "although nobody changed it; what should we check first, and who decides?",
]


class Graph:
    """Collects nodes and constants, and names what they give."""

    def __init__(self, weights):
        self.nodes, self.constants, self.weights = [], [], weights

    def constant(self, array):
        name = f"c{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def add(self, operator, *inputs, **attributes):
        name = f"n{len(self.nodes)}"
        self.nodes.append(helper.make_node(operator, list(inputs), [name], **attributes))
        return name

    def dense(self, x, name):
        product = self.add("MatMul", x, self.constant(self.weights[f"{name}.weight"].T))
        return self.add("Add", product, self.constant(self.weights[f"{name}.bias"]))

    def norm(self, x, name):
        gain = self.constant(self.weights[f"{name}.weight"])
        offset = self.constant(self.weights[f"{name}.bias"])
        return self.add("LayerNormalization", x, gain, offset, axis=-1, epsilon=1e-12)

    def heads(self, x, permutation):
        shape = self.constant(np.array([0, 0, HEADS, WIDTH // HEADS]))
        return self.add("Transpose", self.add("Reshape", x, shape), perm=permutation)

    def attention(self, x, mask, name):
        query = self.heads(self.dense(x, f"{name}.self.query"), [0, 2, 1, 3])
        key = self.heads(self.dense(x, f"{name}.self.key"), [0, 2, 3, 1])
        value = self.heads(self.dense(x, f"{name}.self.value"), [0, 2, 1, 3])
        scale = self.constant(np.float32(np.sqrt(WIDTH // HEADS)))
        scores = self.add("Add", self.add("Div", self.add("MatMul", query, key), scale), mask)
        mixed = self.add("MatMul", self.add("Softmax", scores, axis=-1), value)
        flat = self.add("Reshape", self.add("Transpose", mixed, perm=[0, 2, 1, 3]),
                        self.constant(np.array([0, 0, WIDTH])))
        return self.dense(flat, f"{name}.output.dense")

    def gelu(self, x):
        scaled = self.add("Div", x, self.constant(np.float32(np.sqrt(2))))
        sum_ = self.add("Add", self.add("Erf", scaled), self.constant(np.float32(1)))
        return self.add("Mul", self.add("Mul", x, sum_), self.constant(np.float32(0.5)))


def build(weights):
    graph = Graph(weights)
    words = graph.add(
        "Gather", graph.constant(weights["embeddings.word_embeddings.weight"]), "input_ids")
    table = weights["embeddings.position_embeddings.weight"]
    positions = graph.add("Gather", graph.constant(
        table + weights["embeddings.token_type_embeddings.weight"][0]), "positions")
    x = graph.norm(graph.add("Add", words, positions), "embeddings.LayerNorm")
    missing = graph.add("Sub", graph.constant(np.float32(1)),
                        graph.add("Cast", "attention_mask", to=TensorProto.FLOAT))
    mask = graph.add("Mul", graph.add("Unsqueeze", missing, graph.constant(np.array([1, 2]))),
                     graph.constant(np.float32(-10000)))
    for index in range(LAYERS):
        name = f"encoder.layer.{index}"
        update = graph.attention(x, mask, f"{name}.attention")
        x = graph.norm(graph.add("Add", update, x), f"{name}.attention.output.LayerNorm")
        inner = graph.gelu(graph.dense(x, f"{name}.intermediate.dense"))
        update = graph.dense(inner, f"{name}.output.dense")
        x = graph.norm(graph.add("Add", update, x), f"{name}.output.LayerNorm")
    graph.nodes.append(helper.make_node("Identity", [x], ["states"]))
    inputs = [helper.make_tensor_value_info(n, TensorProto.INT64, ["batch", "length"])
              for n in ("input_ids", "attention_mask")]
    inputs.append(helper.make_tensor_value_info("positions", TensorProto.INT64, ["length"]))
    output = helper.make_tensor_value_info("states", TensorProto.FLOAT, ["batch", "length", WIDTH])
    return helper.make_model(
        helper.make_graph(graph.nodes, "minilm", inputs, [output], graph.constants),
        opset_imports=[helper.make_opsetid("", 17)], ir_version=8)


def session(path):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    return onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])


def embed(model, rows):
    length = max(map(len, rows))
    ids = np.zeros((len(rows), length), dtype=np.int64)
    mask = np.zeros_like(ids)
    for number, row in enumerate(rows):
        ids[number, : len(row)], mask[number, : len(row)] = row, 1
    states = model.run(
        None, {"input_ids": ids, "attention_mask": mask, "positions": np.arange(length)})[0]
    sums = (states * mask[:, :, None]).sum(axis=1) / mask.sum(axis=1)[:, None]
    return sums / np.linalg.norm(sums, axis=1, keepdims=True)


def least(rounds, body):
    best = float("inf")
    for _ in range(rounds):
        start = time.process_time()
        body()
        best = min(best, time.process_time() - start)
    return best


def check(model, records):
    worst = 1.0
    for record in records:
        vector = np.frombuffer(base64.b64decode(record["vector"]), "<i2")
        vector = vector / np.linalg.norm(vector)
        worst = min(worst, float(embed(model, [record["ids"]])[0] @ vector))
    print(f"least cosine with the reference\t{worst:.9f}\t")


def measure(name, model, rows, rounds, tokenizer):
    rows = sorted(rows, key=len)
    for size in (8, 16, 32):
        batches = [rows[i:i + size] for i in range(0, len(rows), size)]
        seconds = least(rounds, lambda: [embed(model, batch) for batch in batches])
        print(f"{name}.batch of {size}\t{len(rows) / seconds:.2f}\ttexts/CPU s")
    for query in QUERIES:
        ids = tokenizer.encode(query).ids
        seconds = least(rounds * 6, lambda: embed(model, [ids]))
        print(f"{name}.single of {len(ids)} tokens\t{1e3 * seconds:.2f}\tCPU ms")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", type=pathlib.Path, required=True)
    parser.add_argument("--texts", type=pathlib.Path, required=True)
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    records = [json.loads(line) for line in arguments.texts.open(encoding="utf-8")]
    rows = [record["ids"] for record in records[-380:]]
    tokenizer = Tokenizer.from_file(str(arguments.model / "tokenizer.json"))
    tokenizer.no_padding()
    with tempfile.TemporaryDirectory() as directory:
        plain = pathlib.Path(directory) / "plain.onnx"
        onnx.save(build(load_file(arguments.model / "model.safetensors")), plain)
        print(f"onnxruntime {onnxruntime.__version__}")
        model = session(plain)
        check(model, records[:60])
        measure("onnx", model, rows, arguments.rounds, tokenizer)
        try:
            from onnxruntime.transformers import optimizer

            fused = optimizer.optimize_model(
                str(plain), model_type="bert", num_heads=HEADS, hidden_size=WIDTH,
                opt_level=0)
        except ImportError as error:
            print(f"fused graph not measured: {error}")
            return
        print("fused operators", fused.get_fused_operator_statistics())
        path = pathlib.Path(directory) / "fused.onnx"
        fused.save_model_to_file(str(path))
        model = session(path)
        check(model, records[:60])
        measure("onnx fused", model, rows, arguments.rounds, tokenizer)


if __name__ == "__main__":
    main()
