"""Kills the server at every write, fsync and rename, and starts it again on what is left.

    tools/robustness/run kill-points [PART...] [--stride 1] [--most 400] [--jobs 2]

strace counts the system calls of each thread and kills the process at the K-th one. The parts are

  publish   a data directory is made, documents are written, generations with lists are trained,
            carried over and published, and a backup is taken
  migrate   a database of an older release is brought up to date
  restore   a backup is restored
  control   a writer that keeps its state in place goes through the same kills, and fails

Afterwards everything that was acknowledged has to be there, the database and the indexes have to be
whole, and a write has to be taken. Told is the slowest start on what a kill left.
"""
import argparse
import concurrent.futures
import itertools
import pathlib
import shutil
import sqlite3
import subprocess
import sys
import zlib

from service import (
    Failure, Server, Workspace, binary, create, document, expect, search, wait_for_job, write)  # fmt: skip

CALLS = {
    "writes": "write,pwrite64,pwritev,writev,ftruncate",
    "fsyncs": "fsync,fdatasync",
    "names": "rename,renameat,renameat2,unlink,unlinkat,mkdir",
}

LISTS = {"kind": "ivf"}


def injection(calls: str, k: int, trace="/dev/null") -> list[str]:
    return ["strace", "-f", "-qq", "-o", trace, "-e", f"trace={calls}",
            "-e", f"inject={calls}:signal=SIGKILL:when={k}"]  # fmt: skip


def scenario(server, acknowledged: dict) -> bool:
    """Writes, publishes and backs up until the kill; whether it came through."""
    try:
        server.start()
        client = server.client(timeout=60)
        create(client, index=LISTS)
        acknowledged["collection"] = True
        for number in range(12):
            if write(client, [document(number, 1)]).status == 200:
                acknowledged[number] = 1
        # The first generation is trained, the second carried over.
        for version in (2, 3):
            wait_for_job(client, client.call("POST", "/api/v1/collections/c/reindex", {}))
            if write(client, [document(version, version)]).status == 200:
                acknowledged[version] = version
        backup = client.call("POST", "/api/v1/backups", {})
        if backup.status == 201:
            acknowledged["backup"] = backup.json["path"]
        return server.stop() == 0
    except Exception as error:
        # The connection ends before the process does.
        try:
            server.process.wait(10)
        except subprocess.TimeoutExpired:
            raise Failure(f"the service lives and does not do its work: {error!r}") from None
        return False


def check(data: str, acknowledged: dict) -> float:
    """Starts on what is left and checks it; how long the start took."""
    server = Server(data)
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
    create(client, index=LISTS)
    expect(write(client, [document(50)]).status == 200, "no write after the kill")
    expect(server.stop() == 0, "the end failed")
    return took


def publish(calls: str, k: int, _) -> float | None:
    """How long the start on what a kill left took; nothing where no kill came."""
    with Workspace("publish") as space:
        acknowledged: dict = {}
        if scenario(Server(space.data, injection(calls, k)), acknowledged):
            return None
        return check(space.data, acknowledged)


def migrate(calls: str, k: int, older: str) -> float | None:
    """The same for a start on a database of an older release."""
    with Workspace("migrate") as space:
        shutil.copytree(older, space.data)
        server = Server(space.data, injection(calls, k))
        try:
            server.start()
            expect(server.stop() == 0, "the end failed")
            return None
        except Failure:
            server.process.wait(30)
        return check(space.data, {number: 1 for number in range(12)})


def age(data: str) -> str:
    """Makes of a copy what a release before the access keys left."""
    older = data + "-older"
    shutil.copytree(data, older)
    with sqlite3.connect(f"{older}/scrubjay.sqlite") as database:
        database.execute("DROP TABLE access_keys")
        database.execute("DELETE FROM grdb_migrations WHERE identifier = '0003-access-keys'")
    database.close()
    return older


def restore(calls: str, k: int, backup: str) -> float | None:
    """Kills a restore and runs it again where it left nothing; the copy must be whole."""
    with Workspace("restore") as space:
        command = [binary(), "restore", backup, "--data", space.data, "--no-reindex"]
        first = subprocess.run([*injection(calls, k), *command], capture_output=True)
        if first.returncode == 0:
            return None
        if not pathlib.Path(space.data, "scrubjay.sqlite").exists():
            again = subprocess.run(command, capture_output=True, text=True)
            expect(again.returncode == 0, f"the second restore failed: {again.stderr}")
        doctor = subprocess.run([binary(), "doctor", "--data", space.data], capture_output=True, text=True)
        expect(doctor.returncode == 0, f"the restored copy is damaged: {doctor.stdout}{doctor.stderr}")
        return check(space.data, {number: 1 for number in range(12)})


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


PARTS = {"publish": publish, "migrate": migrate, "restore": restore}


def kills(part: str, name: str, given, options):
    """Runs a part with K = 1, 2, … until no thread gets as far, and tells how it went."""
    def one(k):
        try:
            return PARTS[part](CALLS[name], k, given)
        except Exception as error:
            raise Failure(f"{part}, {name}, K = {k}: {error!r}") from None

    starts: list[float] = []
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        points = iter(range(1, options.most, options.stride))
        while together := list(itertools.islice(points, options.jobs)):
            outcomes = list(pool.map(one, together))
            starts += [outcome for outcome in outcomes if outcome is not None]
            if None in outcomes:
                break
    slowest = f", slowest start {max(starts):.2f} s" if starts else ""
    print(f"kill-points: {part}, {name}: {len(starts)} kills, 0 corrupt, 0 acknowledged lost{slowest}", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("parts", nargs="*", choices=[[], *PARTS, "control"], metavar="PART")
    parser.add_argument("--stride", type=int, default=1)
    parser.add_argument("--most", type=int, default=400)
    parser.add_argument("--jobs", type=int, default=2)
    options = parser.parse_args()
    parts = options.parts or [*PARTS, "control"]
    with Workspace("whole") as whole:
        known: dict = {}
        expect(scenario(Server(whole.data), known), "the scenario fails without a kill")
        given = {"publish": None, "migrate": age(whole.data), "restore": known["backup"]}
        for part in parts:
            for name in CALLS if part != "control" else ():
                kills(part, name, given[part], options)
        if "control" in parts:
            torn, runs = control(whole)
            expect(torn, "the control that writes in place came through")
            print(f"kill-points: control in place: {torn} of {runs} kills left a torn file")


if __name__ == "__main__":
    main()
