"""Kills the server at every write, fsync and rename, and starts it again on what is left.

    tools/robustness/run kill-points [--stride 1] [--most 400]

strace counts the system calls of each thread and kills the process at the K-th one: while the data
directory is made (migration), while documents are written, while generations are published and
compacted, and while a backup is taken and restored. Afterwards everything that was acknowledged has
to be there, the database and the indexes have to be whole, and the start has to be quick. A control
that writes its state in place goes through the same kills and fails.
"""
import argparse
import pathlib
import shutil
import subprocess
import sys
import zlib

from service import Server, Workspace, binary, create, document, expect, search, wait_for_job, write

CALLS = {
    "writes": "write,pwrite64,pwritev,writev,ftruncate",
    "fsyncs": "fsync,fdatasync",
    "names": "rename,renameat,renameat2,unlink,unlinkat,mkdir",
}


def injection(calls: str, k: int, trace="/dev/null") -> list[str]:
    return ["strace", "-f", "-qq", "-o", trace, "-e", f"trace={calls}",
            "-e", f"inject={calls}:signal=SIGKILL:when={k}"]  # fmt: skip


def scenario(space, server, acknowledged: dict) -> bool:
    """Writes, publishes and backs up until the kill; whether it came through."""
    try:
        server.start()
        client = server.client(timeout=10)
        create(client)
        acknowledged["collection"] = True
        for number in range(12):
            if write(client, [document(number, 1)]).status == 200:
                acknowledged[number] = 1
        for version in (2, 3):
            wait_for_job(client, client.call("POST", "/api/v1/collections/c/reindex", {}))
            if write(client, [document(version, version)]).status == 200:
                acknowledged[version] = version
        backup = client.call("POST", "/api/v1/backups", {})
        if backup.status == 201:
            acknowledged["backup"] = backup.json["path"]
        return server.stop() == 0
    except Exception:
        return server.process.poll() is None


def check(space, acknowledged: dict) -> float:
    server = Server(space.data)
    took = server.start()
    client = server.client()
    for number, version in acknowledged.items():
        if not isinstance(number, int):
            continue
        chunk = client.call("GET", f"/api/v1/collections/c/chunks/c{number}")
        expect(chunk.status == 200, f"c{number} was acknowledged and is gone")
        stored = int(chunk.json["text"].rsplit(" ", 1)[1])
        expect(stored >= version, f"c{number} has version {stored}, acknowledged was {version}")
        best = search(client, document(number, stored)["chunks"][0]["embedding"], limit=1).json["hits"]
        expect(best[0]["chunk_id"] == f"c{number}", f"c{number} is not found by its own vector")
    answer = client.call("GET", "/api/v1/integrity")
    if answer.status != 404:
        expect(answer.json["faults"] == [], f"the database is damaged: {answer.json}")
    expect(client.call("GET", "/healthz").json["status"] == "ok", "an index is damaged")
    create(client)
    expect(write(client, [document(50)]).status == 200, "no write after the kill")
    expect(server.stop() == 0, "the end failed")
    return took


def restore(space, calls: str, k: int, backup: str):
    """Kills a restore, then runs it again; the copy must be whole, or there must be none."""
    target = str(space.path / "restored")
    shutil.rmtree(target, ignore_errors=True)
    command = [binary(), "restore", backup, "--data", target, "--no-reindex"]
    first = subprocess.run([*injection(calls, k), *command], capture_output=True)
    if not pathlib.Path(target, "scrubjay.sqlite").exists():
        again = subprocess.run(command, capture_output=True, text=True)
        expect(again.returncode == 0, f"the second restore failed: {again.stderr}")
    doctor = subprocess.run([binary(), "doctor", "--data", target], capture_output=True, text=True)
    expect(doctor.returncode == 0, f"the restored copy is damaged: {doctor.stdout}{doctor.stderr}")
    return first.returncode != 0


CONTROL = """
import os, sys, zlib
path, rounds = sys.argv[1], int(sys.argv[2])
for n in range(rounds):
    body = (str(n) * 6000).encode()
    file = os.open(path, os.O_RDWR | os.O_CREAT, 0o644)
    os.pwrite(file, zlib.crc32(body).to_bytes(4, "little") + len(body).to_bytes(4, "little"), 0)
    for at in range(0, len(body), 4096):
        os.pwrite(file, body[at:at + 4096], 8 + at)
    os.ftruncate(file, 8 + len(body))
    os.fsync(file)
    os.close(file)
"""


def control(space) -> tuple[int, int]:
    """A writer without care goes through the same kills: how many left a torn file."""
    torn = runs = 0
    path = space.path / "control"
    for k in range(1, 25):
        path.unlink(missing_ok=True)
        done = subprocess.run([*injection("pwrite64,ftruncate", k), sys.executable, "-c", CONTROL,
                               str(path), "12"], capture_output=True)  # fmt: skip
        if done.returncode == 0:
            break
        runs += 1
        data = path.read_bytes()
        size = int.from_bytes(data[4:8], "little")
        torn += zlib.crc32(data[8 : 8 + size]).to_bytes(4, "little") != data[:4]
    return torn, runs


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--stride", type=int, default=1)
    parser.add_argument("--most", type=int, default=400)
    options = parser.parse_args()
    slowest = 0.0
    backup = None
    with Workspace("whole") as whole:
        known: dict = {}
        expect(scenario(whole, Server(whole.data), known), "the scenario fails without a kill")
        backup = known.get("backup")
        for name, calls in CALLS.items():
            kills = 0
            for k in range(1, options.most, options.stride):
                with Workspace("points") as space:
                    acknowledged: dict = {}
                    if scenario(space, Server(space.data, injection(calls, k)), acknowledged):
                        break
                    try:
                        slowest = max(slowest, check(space, acknowledged))
                    except Exception as error:
                        raise type(error)(f"{name}, K = {k}: {error}") from None
                    kills += 1
            print(f"kill-points: {name}: {kills} kills, 0 corrupt, 0 acknowledged lost", flush=True)
        print(f"kill-points: slowest start {slowest:.2f} s")
        if backup:
            for name, calls in CALLS.items():
                kills = 0
                for k in range(1, options.most, options.stride):
                    if not restore(whole, calls, k, backup):
                        break
                    kills += 1
                print(f"kill-points: restore, {name}: {kills} kills, all whole after", flush=True)
        torn, runs = control(whole)
        expect(torn, "the control that writes in place came through")
        print(f"kill-points: control in place: {torn} of {runs} kills left a torn file")


if __name__ == "__main__":
    main()
