"""A disk that refuses: ENOSPC, EIO, EFBIG at the K-th write, failing fsync, and a full tmpfs.

    tools/robustness/run disk-faults [--stride 3] [--most 60]

strace makes the system calls on the data directory fail; twenty in a row, from the K-th of a thread
on. The server must live, answer writes with 200, 503 or 507, go on answering searches, and hold all
that it acknowledged after a restart. After a failed fsync nothing may be acknowledged any more.
The test of the full file system needs the right to mount.
"""
import argparse
import os
import pathlib
import subprocess

from service import Server, Workspace, create, document, expect, search, vector, write

WRITES = "pwrite64,write,pwritev,writev,ftruncate,fallocate"


def files(data: str) -> list[str]:
    """Path filters of strace: the database and its log."""
    return [x for end in ("", "-wal", "-shm") for x in ("-P", f"{data}/scrubjay.sqlite{end}")]


def run(error: str, calls: str, when: str, is_fatal: bool) -> dict:
    with Workspace("disk") as space:
        server = Server(space.data)
        server.start()
        create(server.client())
        expect(write(server.client(), [document(n) for n in range(50)]).status == 200, "first write")
        expect(server.stop() == 0, "first end")
        prefix = ["strace", "-f", "-qq", "-o", "/dev/null", *files(space.data), "-e", f"trace={calls}",
                  "-e", f"inject={calls}:error={error}:when={when}"]  # fmt: skip
        server = Server(space.data, prefix)
        outcome = {"refused": 0, "acknowledged": 0, "after": 0}
        try:
            server.start()
        except Exception as failure:
            # A disk that refuses at the start is a refusal to start; the data must be whole.
            expect(server.process.poll() is not None, f"{failure}")
            outcome["start"] = 1
        acknowledged = {}
        if "start" not in outcome:
            client = server.client()
            for version in range(1, 41):
                number = version % 10
                answer = write(client, [document(number, version)])
                expect(answer.status in (200, 503, 507), f"write: {answer.status} {answer.body[:300]!r}")
                if answer.status == 200:
                    acknowledged[number] = version
                    outcome["acknowledged"] += 1
                    if is_fatal:
                        expect(not outcome["refused"], "acknowledged after a failed fsync")
                else:
                    outcome["refused"] += 1
                found = search(client, vector(version))
                expect(found.status == 200, f"search: {found.status} {found.body[:300]!r}")
                expect(found.json["hits"], "search: no hits")
            expect(server.process.poll() is None, "the server died")
            if not is_fatal:
                answer = write(client, [document(99, 1)])
                outcome["after"] = int(answer.status == 200)
            server.stop()
        server = Server(space.data)
        server.start()
        client = server.client()
        for number in range(50):
            chunk = client.call("GET", f"/api/v1/collections/c/chunks/c{number}")
            expect(chunk.status == 200, f"c{number}: {chunk.status} {chunk.body[:200]!r}")
            stored = int(chunk.json["text"].rsplit(" ", 1)[1])
            expect(stored >= acknowledged.get(number, 0), f"c{number}: {stored} of {acknowledged}")
        expect(write(client, [document(100)]).status == 200, "no write after the restart")
        expect(server.stop() == 0, "last end")
        return outcome


def full_tmpfs() -> str:
    with Workspace("tmpfs") as space:
        place = space.path / "mount"
        place.mkdir()
        made = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=6m", "tmpfs", str(place)])
        if made.returncode:
            return "full tmpfs: left out, no right to mount"
        try:
            server = Server(str(place / "data"))
            server.start()
            client = server.client()
            create(client)
            statuses, number, acknowledged = {}, 0, []
            while statuses.get(507, 0) + statuses.get(503, 0) < 20 and number < 20_000:
                batch = [document(number + n) for n in range(20)]
                answer = write(client, batch)
                statuses[answer.status] = statuses.get(answer.status, 0) + 1
                if answer.status == 200:
                    acknowledged += range(number, number + 20)
                number += 20
                expect(search(client, vector(number)).status == 200, "a search failed")
            expect(set(statuses) <= {200, 503, 507} and 507 in statuses, f"statuses {statuses}")
            subprocess.run(["mount", "-o", "remount,size=64m", str(place)], check=True)
            expect(write(client, [document(10**6)]).status == 200, "no write after room was made")
            expect(server.stop() == 0, "the end failed")
            server.start()
            client = server.client()
            for n in acknowledged:
                expect(client.call("GET", f"/api/v1/collections/c/chunks/c{n}").status == 200, f"c{n} is gone")
            expect(server.stop() == 0, "the last end failed")
            return f"full tmpfs: {statuses}, {len(acknowledged)} acknowledged documents all there, recovered"
        finally:
            subprocess.run(["umount", "-l", str(place)], check=False)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stride", type=int, default=3)
    parser.add_argument("--most", type=int, default=60)
    options = parser.parse_args()
    for error in ("ENOSPC", "EIO", "EFBIG"):
        runs = refused = recovered = starts = 0
        for k in range(1, options.most + 1, options.stride):
            outcome = run(error, WRITES, f"{k}..{k + 19}", False)
            runs += 1
            refused += outcome["refused"]
            recovered += outcome["after"]
            starts += outcome.get("start", 0)
        print(f"disk-faults: {error} at {runs} places: {refused} writes refused, {starts} starts refused, "
              f"{recovered} took writes again by themselves, {runs} whole after a restart", flush=True)  # fmt: skip
    runs = refused = 0
    for k in range(1, options.most // 2 + 1, options.stride):
        refused += run("EIO", "fsync,fdatasync", f"{k}", True)["refused"]
        runs += 1
    print(f"disk-faults: failing fsync at {runs} places: {refused} writes refused, none acknowledged after it",
          flush=True)  # fmt: skip
    print("disk-faults:", full_tmpfs())


if __name__ == "__main__":
    main()
