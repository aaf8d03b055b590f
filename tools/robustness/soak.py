"""A steady mixed load for a long time: memory, descriptors, write-ahead log, generations.

    tools/robustness/run soak [--minutes 20] [--rate 60]

The slope of memory is that of a line through the second half of the readings. The content keeps its
size, since each write replaces a document; the log of retrievals and the ledger grow on disk.
"""
import argparse
import os
import pathlib
import random
import threading
import time

from service import Server, Workspace, create, document, expect, search, vector, wait_for_job, write


def reading(pid: int, data: str) -> dict:
    status = pathlib.Path(f"/proc/{pid}/status").read_text()
    resident = int(status.split("VmRSS:")[1].split()[0]) / 1024
    wal = pathlib.Path(data, "scrubjay.sqlite-wal")
    generations = [p for p in pathlib.Path(data).rglob("*") if p.is_file() and "index" in str(p.parent)
                   and p.suffix not in (".tmp", ".json") and p.name not in ("CURRENT", "LOCK")]  # fmt: skip
    return {"mb": resident, "fds": len(os.listdir(f"/proc/{pid}/fd")),
            "wal": wal.stat().st_size / 2**20 if wal.exists() else 0.0,
            "generations": len(generations)}  # fmt: skip


def slope(points) -> float:
    n = len(points)
    mean_x, mean_y = sum(x for x, _ in points) / n, sum(y for _, y in points) / n
    spread = sum((x - mean_x) ** 2 for x, _ in points)
    return sum((x - mean_x) * (y - mean_y) for x, y in points) / spread if spread else 0.0


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=20)
    parser.add_argument("--rate", type=float, default=60, help="requests a second of each of 4 clients")
    options = parser.parse_args()
    faults: list[str] = []
    total = [0] * 4

    def client(server, place, end):
        link, generator = server.client(), random.Random(place)
        try:
            while time.monotonic() < end and not faults:
                total[place] += 1
                draw = generator.random()
                if draw < 0.15:
                    answer = write(link, [document(generator.randrange(2_000), generator.randrange(10**6))])
                else:
                    answer = search(link, vector(generator.randrange(3_000)))
                    if answer.status == 200 and draw > 0.6 and answer.json["hits"]:
                        answer = link.call("POST", "/api/v1/feedback", {
                            "query_id": answer.json["query_id"], "name": "thumb",
                            "score": generator.choice([1, -1]), "actor": f"a{generator.randrange(50)}",
                            "target": {"kind": "chunk", "id": answer.json["hits"][0]["chunk_id"]}})  # fmt: skip
                if answer.status >= 400:
                    faults.append(f"{answer.status} {answer.body[:200]!r}")
                time.sleep(1 / options.rate)
        except Exception as error:
            faults.append(repr(error))

    with Workspace("soak") as space:
        server = Server(space.data)
        server.start()
        link = server.client()
        create(link)
        for first in range(0, 2_000, 500):
            write(link, [document(n) for n in range(first, first + 500)])
        begin = time.monotonic()
        end = begin + options.minutes * 60
        threads = [threading.Thread(target=client, args=(server, n, end)) for n in range(4)]
        for thread in threads:
            thread.start()
        readings, pause = [], min(10, options.minutes * 60 / 12)
        reindexed = begin
        while time.monotonic() < end and not faults:
            time.sleep(pause)
            if time.monotonic() - reindexed > max(5, options.minutes * 3):
                reindexed = time.monotonic()
                # A connection that waited as long as this would have been closed.
                link = server.client()
                wait_for_job(link, link.call("POST", "/api/v1/collections/c/reindex", {}))
                link.close()
            readings.append((time.monotonic() - begin, reading(server.pid, space.data)))
        for thread in threads:
            thread.join()
        expect(not faults, f"{faults[:3]}")
        late = readings[len(readings) // 2 :]
        growth = slope([(t / 60, r["mb"]) for t, r in late])
        descriptors = [r["fds"] for _, r in late]
        print(f"soak: {options.minutes:g} min, {sum(total)} requests, memory {readings[0][1]['mb']:.0f} → "
              f"{readings[-1][1]['mb']:.0f} MB, slope of the second half {growth:+.2f} MB/min, descriptors "
              f"{min(descriptors)}–{max(descriptors)}, write-ahead log at most "
              f"{max(r['wal'] for _, r in readings):.1f} MB, generation files at most "
              f"{max(r['generations'] for _, r in readings)}")  # fmt: skip
        if options.minutes >= 10:
            expect(growth < 1, "memory grows")
        expect(max(descriptors) - min(descriptors) <= 20, "descriptors grow")
        expect(max(r["wal"] for _, r in readings) < 130, "the write-ahead log grows")
        expect(server.stop() == 0, "the end failed")


if __name__ == "__main__":
    main()
