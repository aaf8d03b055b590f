#!/usr/bin/env python3
"""Measures this index and other libraries side by side: peers.py --data DIR --out results.json

DIR holds base.npy, queries.npy (float32, unit length) and gt.npy (int32), inner product. Every
contender runs in a process of its own. First each is built and its settings are tried on the first
300 queries; the cheapest that reaches a recall target is its operating point. Then, in rounds, every
contender answers the same slice of queries at every point, in random order, so that all see the same
noise. Times are processor time: of the thread for single queries, of the process for batches.

Needs numpy and whichever of faiss-cpu, hnswlib and scann are to be compared; `swift build -c release`
in this directory. Ours calibrates itself on its vectors and is asked for the target, nothing more."""
import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import time

K = 10
HERE = os.path.dirname(os.path.abspath(__file__))
PROBES = (4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128)


class Faiss:
    def __init__(self, spec, cache):
        self.spec, self.cache = spec, cache

    def build(self, base):
        import faiss

        self.faiss = faiss
        name = self.spec.format(lists=512 if len(base) <= 200_000 else 1024, half=base.shape[1] // 2)
        path = os.path.join(self.cache, name.replace(",", "_") + ".faiss") if self.cache else None
        faiss.omp_set_num_threads(2)
        if path and os.path.exists(path):
            self.index = faiss.read_index(path)
        else:
            self.index = faiss.index_factory(base.shape[1], name, faiss.METRIC_INNER_PRODUCT)
            if "HNSW" in name:
                self.index.hnsw.efConstruction = 200
            self.index.train(base)
            self.index.add(base)
            if path and "HNSW" in name:
                faiss.write_index(self.index, path)
        self.refine = self.index if isinstance(self.index, faiss.IndexRefine) else None
        core = faiss.downcast_index(self.index.base_index) if self.refine else self.index
        self.core = core
        faiss.omp_set_num_threads(1)

    def settings(self):
        if "HNSW" in self.spec:
            return [{"ef": e} for e in (10, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384)]
        if "IVF" not in self.spec:
            return [{"factor": f} for f in (2, 4, 8, 16)] if self.refine else [{}]
        return [{"probes": p, "factor": f} for p in PROBES for f in ((2, 4, 8, 16) if self.refine else (1,))]

    def use(self, setting):
        if "ef" in setting:
            self.core.hnsw.efSearch = setting["ef"]
        if "probes" in setting:
            self.core.nprobe = setting["probes"]
        if self.refine:
            self.refine.k_factor = setting["factor"]

    def one(self, query):
        return self.index.search(query[None], K)[1][0]

    def many(self, queries):
        self.faiss.omp_set_num_threads(2)
        found = self.index.search(queries, K)[1]
        self.faiss.omp_set_num_threads(1)
        return found


class Hnswlib:
    def __init__(self, spec, cache):
        self.cache = cache

    def build(self, base):
        import hnswlib
        import numpy

        self.index = hnswlib.Index(space="ip", dim=base.shape[1])
        path = os.path.join(self.cache, "hnswlib.bin") if self.cache else None
        if path and os.path.exists(path):
            self.index.load_index(path)
        else:
            self.index.init_index(max_elements=len(base), ef_construction=200, M=16)
            self.index.add_items(base, numpy.arange(len(base)), num_threads=2)
            if path:
                self.index.save_index(path)
        self.index.set_num_threads(1)

    def settings(self):
        return [{"ef": e} for e in (10, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384)]

    def use(self, setting):
        self.index.set_ef(setting["ef"])

    def one(self, query):
        return self.index.knn_query(query, K, num_threads=1)[0][0]

    def many(self, queries):
        return self.index.knn_query(queries, K, num_threads=2)[0]


class Scann:
    def __init__(self, spec, cache):
        self.soar = spec == "soar"

    def build(self, base):
        import scann

        builder = scann.scann_ops_pybind.builder(base, K, "dot_product")
        builder.set_n_training_threads(2)
        extra = {"soar_lambda": 1.5, "overretrieve_factor": 2.0} if self.soar else {}
        builder = builder.tree(
            num_leaves=500 if len(base) <= 200_000 else 1000, num_leaves_to_search=32,
            training_sample_size=min(len(base), 250_000), **extra)
        self.index = builder.score_ah(2, anisotropic_quantization_threshold=0.2).reorder(100).build()
        self.index.set_num_threads(2)

    def settings(self):
        return [{"leaves": p, "reorder": r} for p in PROBES for r in (20, 40, 80, 160)]

    def use(self, setting):
        self.arguments = {
            "final_num_neighbors": K, "leaves_to_search": setting["leaves"],
            "pre_reorder_num_neighbors": setting["reorder"]}

    def one(self, query):
        return self.index.search(query, **self.arguments)[0]

    def many(self, queries):
        return self.index.search_batched_parallel(queries, **self.arguments)[0]


CONTENDERS = {
    "scann-soar": (Scann, "soar"),
    "faiss-ivf-pqfs": (Faiss, "IVF{lists},PQ{half}x4fs,RFlat"),
    "faiss-ivf-rabitqfs": (Faiss, "IVF{lists},RaBitQfs,RFlat"),
    "faiss-flat-pqfs": (Faiss, "PQ{half}x4fs,RFlat"),
    "faiss-flat": (Faiss, "Flat"),
    "faiss-hnsw": (Faiss, "HNSW32,Flat"),
    "hnswlib": (Hnswlib, ""),
}


def worker(options):
    """Answers requests for one peer, one JSON object a line."""
    out = os.fdopen(os.dup(1), "w", buffering=1)
    os.dup2(2, 1)
    import numpy

    base = numpy.load(options.data + "/base.npy")
    queries = numpy.load(options.data + "/queries.npy")
    truth = numpy.load(options.data + "/gt.npy")[:, :K]
    kind, spec = CONTENDERS[options.worker]
    peer = kind(spec, options.cache)
    start = time.process_time()
    peer.build(base)
    print(json.dumps({"build_cpu_s": time.process_time() - start}), file=out)

    def recall(found, numbers):
        return sum(len(set(map(int, f)) & set(map(int, truth[n]))) for f, n in zip(found, numbers)) / (
            K * len(numbers))

    def single(numbers):
        for n in numbers[:20]:
            peer.one(queries[n])
        start = time.thread_time()
        found = [peer.one(queries[n]) for n in numbers]
        return {"us": (time.thread_time() - start) / len(numbers) * 1e6, "recall": recall(found, numbers)}

    for line in sys.stdin:
        request = json.loads(line)
        if request["op"] == "settings":
            reply = peer.settings()
        else:
            peer.use(request["setting"])
            numbers = [(request["first"] + i) % len(queries) for i in range(request["count"])]
            if request["op"] == "single":
                reply = single(numbers)
            else:
                block = numpy.ascontiguousarray(queries[numbers])
                start = time.process_time()
                found = peer.many(block)
                reply = {
                    "us": (time.process_time() - start) / len(numbers) * 1e6, "recall": recall(found, numbers)}
        print(json.dumps(reply), file=out)


class Process:
    def __init__(self, command):
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
            env={**os.environ, "OMP_WAIT_POLICY": "passive", "OPENBLAS_NUM_THREADS": "1"})
        self.built = self.answer()

    def answer(self):
        line = self.process.stdout.readline()
        if not line:
            raise SystemExit(f"{self.process.args} ended")
        return json.loads(line)

    def ask(self, **request):
        self.process.stdin.write(json.dumps(request) + "\n")
        self.process.stdin.flush()
        return self.answer()


def operating_points(process, targets, queries):
    """For each target the cheapest setting that reaches it on the first queries."""
    tried = []
    for setting in process.ask(op="settings"):
        reply = process.ask(op="single", setting=setting, first=0, count=queries)
        tried.append((reply["us"], reply["recall"], setting))
        # Settings come in ascending order of cost and recall.
        if reply["recall"] >= max(targets) + 0.004:
            break
    points = {}
    for target in targets:
        reached = [t for t in tried if t[1] >= target]
        if reached:
            points[str(target)] = min(reached, key=lambda t: t[0])[2]
    return points, [{"us": t[0], "recall": t[1], "setting": t[2]} for t in tried]


def table(results):
    lines = ["| target | contender | setting | recall@10 | CPU µs a query | least … greatest | batch, CPU µs |",
             "|---|---|---|---|---|---|---|"]
    for target in results["targets"]:
        rows = []
        for name, entry in results["contenders"].items():
            rounds = [r for r in entry["rounds"] if r["target"] == target]
            if not rounds:
                continue
            times = [r["single"]["us"] for r in rounds]
            batches = [r["batch"]["us"] for r in rounds if "batch" in r]
            setting = ", ".join(f"{k} {v}" for k, v in rounds[0]["setting"].items()) or "default"
            rows.append((statistics.median(times), (
                f"| {target} | {name} | {setting} | {statistics.mean(r['single']['recall'] for r in rounds):.4f} "
                f"| {statistics.median(times):.0f} | {min(times):.0f} … {max(times):.0f} "
                f"| {statistics.median(batches):.0f} |")))
        lines += [line for _, line in sorted(rows)]
    builds = ", ".join(f"{n} {e['build_cpu_s']:.1f}" for n, e in results["contenders"].items())
    return "\n".join(lines) + f"\n\nBuild, CPU s (0 when read from the cache): {builds}\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", required=True)
    parser.add_argument("--out", default="results.json")
    parser.add_argument("--contenders", default=",".join(CONTENDERS))
    parser.add_argument("--targets", default="0.95,0.99,0.999")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--slice", type=int, default=200)
    parser.add_argument("--cache", help="a directory that keeps graphs, which take minutes to build")
    parser.add_argument("--ours", default=os.path.join(HERE, ".build/release/vector-bench"))
    parser.add_argument("--worker", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.worker:
        worker(options)
        return
    targets = [float(t) for t in options.targets.split(",")]
    results = {"data": options.data, "targets": targets, "contenders": {}, "load": []}
    processes, points = {}, {}
    for name in ["ours"] + [n for n in options.contenders.split(",") if n]:
        if name == "ours":
            process = Process([options.ours, "--data", options.data, "--serve", "yes"])
            found = {str(t): {"target": t} for t in targets}
            sweep = []
            for t in (0.8, 0.85, 0.9, 0.93, 0.95, 0.97, 0.98, 0.99, 0.995, 0.999):
                reply = process.ask(op="single", target=t, first=0, count=300)
                sweep.append({"us": reply["us"], "recall": reply["recall"], "setting": {"target": t}})
        else:
            command = [sys.executable, os.path.abspath(__file__), "--worker", name, "--data", options.data]
            process = Process(command + (["--cache", options.cache] if options.cache else []))
            found, sweep = operating_points(process, targets, 300)
        processes[name], points[name] = process, found
        results["contenders"][name] = {**process.built, "sweep": sweep, "rounds": []}
        print(name, process.built, found, file=sys.stderr, flush=True)
    shuffle = random.Random(1)
    for number in range(options.rounds):
        jobs = [(n, t) for n in processes for t in targets if str(t) in points[n]]
        shuffle.shuffle(jobs)
        results["load"].append(os.getloadavg()[0])
        for name, target in jobs:
            setting = points[name][str(target)]
            request = {"first": number * options.slice, "count": options.slice}
            request.update(setting if name == "ours" else {"setting": setting})
            results["contenders"][name]["rounds"].append({
                "round": number, "target": target, "setting": setting,
                "single": processes[name].ask(op="single", **request),
                "batch": processes[name].ask(op="batch", **{**request, "count": 1_000})})
    ours = processes["ours"]
    results["exact"] = ours.ask(op="single", exact=True, first=0, count=100)
    results["exact_batch"] = ours.ask(op="batch", exact=True, first=0, count=1_000)
    results["filtered"] = {s: ours.ask(op="filtered", stride=s, first=0, count=200) for s in (100, 10, 2)}
    results["inserts"] = ours.ask(op="inserts", count=5_000)
    for process in processes.values():
        process.process.stdin.close()
    with open(options.out, "w") as file:
        json.dump(results, file, indent=1)
    print(table(results))
    for name in ("exact", "exact_batch", "filtered", "inserts"):
        print(name, json.dumps(results[name]))


if __name__ == "__main__":
    main()
