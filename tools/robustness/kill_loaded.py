"""Kills a loaded server with SIGKILL at random moments; all that it acknowledged must be there.

    tools/robustness/run kill-loaded [--rounds 30] [--seed 1]

Writers put and delete documents, voters send feedback, searchers search, and a reindex runs now and
then. After each kill the server is started again on the same data.
"""
import argparse
import random
import threading
import time
import uuid

from service import Failure, Server, Workspace, create, document, expect, search, vector, wait_for_job, write


class Truth:
    """What was acknowledged: for each document the versions it may have."""

    def __init__(self):
        self.lock = threading.Lock()
        self.documents: dict[int, set] = {}
        self.events: dict[str, tuple] = {}
        self.acknowledged = 0

    def begin(self, number: int, version):
        with self.lock:
            self.documents.setdefault(number, {None}).add(version)

    def acknowledge(self, number: int, version):
        with self.lock:
            self.documents[number] = {version}
            self.acknowledged += 1


def writer(server, truth: Truth, stop: threading.Event, first: int, seed: int):
    client, generator, version = server.client(), random.Random(seed), seed * 1_000_000
    try:
        while not stop.is_set():
            number, version = first + generator.randrange(200), version + 1
            if generator.random() < 0.2:
                truth.begin(number, None)
                answer = client.call("DELETE", f"/api/v1/collections/c/documents/d{number}")
                if answer.status in (200, 204, 404):
                    truth.acknowledge(number, None)
            else:
                truth.begin(number, version)
                if write(client, [document(number, version)]).status == 200:
                    truth.acknowledge(number, version)
    except Exception:  # The kill.
        pass


def voter(server, truth: Truth, stop: threading.Event, seed: int):
    client, generator = server.client(), random.Random(seed)
    try:
        while not stop.is_set():
            answer = search(client, vector(generator.randrange(10**6)))
            hits = answer.json.get("hits") if answer.status == 200 else None
            if not hits:
                continue
            event = str(uuid.UUID(int=generator.getrandbits(128)))
            chunk = hits[0]["chunk_id"]
            vote = {"id": event, "query_id": answer.json["query_id"], "name": "thumb", "score": 1,
                    "actor": f"a{seed}", "target": {"kind": "chunk", "id": chunk}}  # fmt: skip
            if client.call("POST", "/api/v1/feedback", vote).status in (200, 201):
                with truth.lock:
                    truth.events[event] = vote
                    truth.acknowledged += 1
    except Exception:
        pass


def reindexer(server, stop: threading.Event):
    client = server.client()
    try:
        while not stop.is_set():
            wait_for_job(client, client.call("POST", "/api/v1/collections/c/reindex", {}))
            time.sleep(0.1)
    except Exception:
        pass


def check(server, truth: Truth):
    client = server.client()
    for number, allowed in truth.documents.items():
        answer = client.call("GET", f"/api/v1/collections/c/documents/d{number}")
        if answer.status == 404:
            expect(None in allowed, f"d{number} was acknowledged and is gone")
            continue
        expect(answer.status == 200, f"d{number}: {answer.status} {answer.body[:200]!r}")
        chunk = client.call("GET", f"/api/v1/collections/c/chunks/c{number}").json
        version = int(chunk["text"].rsplit(" ", 1)[1])
        expect(version in allowed, f"d{number} has version {version}, acknowledged was {allowed}")
        truth.documents[number] = {version}
        hit = search(client, document(number, version)["chunks"][0]["embedding"], limit=1, log=False)
        expect(hit.json["hits"][0]["chunk_id"] == f"c{number}", f"c{number} is not found by its vector")
    for event, vote in truth.events.items():
        answer = client.call("POST", "/api/v1/feedback", vote)
        expect(answer.json.get("status") == "duplicate", f"event {event} is gone: {answer.body[:200]!r}")
    health = client.call("GET", "/healthz").json
    expect(health["status"] == "ok", f"health is {health}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=30)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    generator, truth, slowest, kept = random.Random(options.seed), Truth(), (0.0, 0.0), 0
    with Workspace("kill") as space:
        server = Server(space.data)
        server.start()
        create(server.client())
        for round_ in range(options.rounds):
            stop = threading.Event()
            threads = [
                threading.Thread(target=writer, args=(server, truth, stop, 1_000 * n, round_ * 10 + n))
                for n in range(3)
            ]
            threads += [
                threading.Thread(target=voter, args=(server, truth, stop, 10**6 + round_ * 10 + n))
                for n in range(2)
            ]
            threads.append(threading.Thread(target=reindexer, args=(server, stop)))
            for thread in threads:
                thread.start()
            time.sleep(generator.uniform(0.3, 2.0))
            server.kill()
            stop.set()
            for thread in threads:
                thread.join()
            slowest = max(slowest, (server.start(), server.start_cpu))
            try:
                check(server, truth)
            except Failure as failure:
                raise Failure(f"seed {options.seed}, round {round_}: {failure}") from None
            kept += 1
        code = server.stop()
        expect(code == 0, f"the last stop ended with {code}")
    print(f"kill-loaded: {kept} of {options.rounds} rounds kept all of {truth.acknowledged} acknowledged "
          f"writes ({len(truth.events)} events); slowest start {slowest[0]:.2f} s, of which {slowest[1]:.2f} s of computing")  # fmt: skip


if __name__ == "__main__":
    main()
