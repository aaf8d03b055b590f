#!/usr/bin/env python3
"""Measures FAISS indexes on the data that vector-bench measures: peers.py --data DIR [--rounds 5].

DIR holds base.npy, queries.npy (float32) and gt.npy (int32), inner product, unit length. One thread, one
query a call, processor time. For each index the cheapest setting that reaches each recall is reported."""
import argparse
import json
import time

import faiss
import numpy

SETTINGS = {
    "IVF512,PQ{half}x4fs,RFlat": [(p, k) for p in (4, 6, 8, 12, 16, 24, 32, 48, 64, 96) for k in (2, 4, 8)],
    "IVF512,RaBitQfs,RFlat": [(p, k) for p in (4, 8, 12, 16, 24, 32, 48, 64, 96) for k in (4, 8, 16)],
    "IVF512,Flat": [(p, None) for p in (8, 12, 16, 24, 32, 48, 64, 96, 128)],
}


def measure(index, queries, truth, rounds):
    hits = sum(
        len(set(index.search(query[None], 10)[1][0]) & set(true))
        for query, true in zip(queries, truth)
    )
    times = []
    for _ in range(rounds):
        start = time.thread_time()
        for query in queries:
            index.search(query[None], 10)
        times.append((time.thread_time() - start) / len(queries) * 1e6)
    return hits / (10 * len(queries)), float(numpy.median(times))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", required=True)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--queries", type=int, default=1000)
    parser.add_argument("--targets", default="0.95,0.99")
    options = parser.parse_args()
    base = numpy.load(options.data + "/base.npy")
    queries = numpy.load(options.data + "/queries.npy")[: options.queries]
    truth = numpy.load(options.data + "/gt.npy")[: options.queries, :10]
    for spec, settings in SETTINGS.items():
        name = spec.format(half=base.shape[1] // 2)
        faiss.omp_set_num_threads(2)
        index = faiss.index_factory(base.shape[1], name, faiss.METRIC_INNER_PRODUCT)
        start = time.process_time()
        index.train(base)
        index.add(base)
        build = time.process_time() - start
        faiss.omp_set_num_threads(1)
        refine = isinstance(index, faiss.IndexRefine)
        core = faiss.downcast_index(index.base_index) if refine else index
        best = {}
        for probes, factor in settings:
            core.nprobe = probes
            if refine:
                index.k_factor = factor
            recall, cost = measure(index, queries[:300], truth[:300], 1)
            for target in map(float, options.targets.split(",")):
                if recall >= target and cost < best.get(target, (1e9,))[0]:
                    best[target] = (cost, probes, factor)
        for target, (_, probes, factor) in best.items():
            core.nprobe = probes
            if refine:
                index.k_factor = factor
            recall, cost = measure(index, queries, truth, options.rounds)
            print(
                json.dumps(
                    {"index": name, "target": target, "recall": round(recall, 4), "us_median": round(cost, 1),
                     "nprobe": probes, "k_factor": factor, "build_cpu_s": round(build, 1)}),
                flush=True)


if __name__ == "__main__":
    main()
