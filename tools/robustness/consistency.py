"""Searches, upserts, deletes and reindexing side by side.

    tools/robustness/run consistency [--seconds 60] [--searchers 8] [--seed 1]

No search that begins after a delete was acknowledged may show the document; the generation of an
answer lies between the one that served before the call and the one after it; nothing ends with 5xx.
"""
import argparse
import random
import threading
import time

from service import Server, Workspace, create, document, expect, search, vector, wait_for_job, write


class Board:
    def __init__(self):
        self.lock = threading.Lock()
        self.deleted: dict[str, float] = {}
        self.faults: list[str] = []
        self.counts: dict[str, int] = {}

    def count(self, what, by=1):
        with self.lock:
            self.counts[what] = self.counts.get(what, 0) + by

    def fault(self, text):
        with self.lock:
            self.faults.append(text)


def generation(client) -> int:
    return client.call("GET", "/api/v1/collections/c").json["generation"]


def searcher(server, board, end, seed):
    client, generator = server.client(), random.Random(seed)
    while time.monotonic() < end and not board.faults:
        before = generation(client)
        begin = time.monotonic()
        answer = search(client, vector(generator.randrange(10**6)), limit=50)
        if answer.status != 200:
            board.fault(f"search: {answer.status} {answer.body[:200]!r}")
            return
        after, found = generation(client), answer.json
        if not before <= found["generation"] <= after:
            board.fault(f"generation {found['generation']} is not in {before}–{after}")
        for hit in found["hits"]:
            moment = board.deleted.get(hit["document_id"])
            if moment is not None and moment < begin:
                board.fault(f"{hit['document_id']} was deleted {begin - moment:.3f} s before the search")
        board.count("searches")


def changer(server, board, end, seed):
    """Writes documents, changes some, and deletes them for good."""
    client, generator, alive, number = server.client(), random.Random(seed), [], seed * 10**6
    while time.monotonic() < end and not board.faults:
        draw = generator.random()
        if draw < 0.5 or len(alive) < 20:
            number += 1
            answer = write(client, [document(number)])
            alive.append(number)
            board.count("inserts")
        elif draw < 0.7:
            answer = write(client, [document(generator.choice(alive), generator.randrange(10**6))])
            board.count("updates")
        else:
            gone = alive.pop(generator.randrange(len(alive)))
            answer = client.call("DELETE", f"/api/v1/collections/c/documents/d{gone}")
            board.deleted[f"d{gone}"] = time.monotonic()
            board.count("deletes")
        if answer.status not in (200, 204):
            board.fault(f"change: {answer.status} {answer.body[:200]!r}")


def reindexer(server, board, end):
    client = server.client()
    while time.monotonic() < end and not board.faults:
        job = wait_for_job(client, client.call("POST", "/api/v1/collections/c/reindex", {}))
        if job["state"] != "succeeded":
            board.fault(f"reindex: {job}")
        board.count("generations")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--searchers", type=int, default=8)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    board = Board()

    def guarded(work, *arguments):
        try:
            work(*arguments)
        except Exception as error:
            board.fault(f"{work.__name__}: {error!r}")

    with Workspace("consistency") as space:
        server = Server(space.data)
        server.start()
        create(server.client())
        write(server.client(), [document(n) for n in range(500)])
        end = time.monotonic() + options.seconds
        jobs = [(searcher, server, board, end, options.seed * 100 + n) for n in range(options.searchers)]
        jobs += [(changer, server, board, end, options.seed * 100 + 50 + n) for n in range(3)]
        jobs.append((reindexer, server, board, end))
        threads = [threading.Thread(target=guarded, args=job) for job in jobs]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        expect(not board.faults, f"seed {options.seed}: {board.faults[:3]}")
        expect(server.stop() == 0, "the end failed")
    print(f"consistency: {options.seconds:g} s without a fault, {board.counts}")


if __name__ == "__main__":
    main()
