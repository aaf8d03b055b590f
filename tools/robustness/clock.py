"""A wall clock that is wrong by ten years either way, and one that jumps while the server runs.

    tools/robustness/run clock

faketime sets the clock. The order of the ledger is the server's own and never that of the clock:
what was voted last holds. Events from the future are refused, whatever the client's clock says.
"""
import argparse
import datetime
import pathlib

from service import Server, Workspace, create, document, expect, search, write

LIBRARY = next(pathlib.Path("/usr/lib").rglob("libfaketimeMT.so.1"), None)


def vote(client, hit: str, query: str, score, **more):
    return client.call("POST", "/api/v1/feedback", {
        "query_id": query, "name": "thumb", "score": score, "actor": "a",
        "target": {"kind": "chunk", "id": hit}, **more})  # fmt: skip


def votes(client) -> list:
    history = client.call("GET", "/api/v1/collections/c/chunks/c1").json
    return [e.get("score") for e in history.get("history", [])]


def main():
    argparse.ArgumentParser(description=__doc__).parse_args()
    expect(LIBRARY, "install faketime")
    with Workspace("clock") as space:
        control = space.path / "time"
        environment = {"LD_PRELOAD": str(LIBRARY), "FAKETIME_TIMESTAMP_FILE": str(control),
                       "FAKETIME_NO_CACHE": "1", "FAKETIME_DONT_FAKE_MONOTONIC": "1"}  # fmt: skip
        # Through `env`: the library adds a variable when it is first loaded, which moves the
        # environment, and the arguments with it, out of the reach of the language's runtime.
        server = Server(space.data, prefix=["env"], environment=environment)
        given = []
        query = None
        for step, offset in enumerate(["+0d", "+3650d", "-3650d", "+0d", "-3650d"]):
            control.write_text(offset)
            if step != 3:  # The fourth is a jump while the server runs.
                if server.process and server.process.poll() is None:
                    expect(server.stop() == 0, f"{offset}: the end failed")
                server.start()
            client = server.client()
            if step == 0:
                create(client)
                expect(write(client, [document(n) for n in range(5)]).status == 200, "write")
            answer = search(client, document(1)["chunks"][0]["embedding"])
            expect(answer.status == 200, f"{offset}: search {answer.status}")
            query = answer.json["query_id"]
            score = 1 if step % 2 == 0 else -1
            answer = vote(client, "c1", query, score)
            expect(answer.status in (200, 201), f"{offset}: vote {answer.status} {answer.body[:200]!r}")
            given.append(score)
            now = datetime.datetime.now(datetime.timezone.utc)
            shift = datetime.timedelta(days=int(offset[:-1]) + 365)
            future = vote(client, "c1", query, 1, timestamp=(now + shift).isoformat().replace("+00:00", "Z"))
            expect(future.status in (400, 422), f"{offset}: an event from the future: {future.status}")
            expect(write(client, [document(10 + step)]).status == 200, f"{offset}: write")
            expect(client.call("GET", "/readyz").status == 200, f"{offset}: not ready")
        found = client.call("GET", "/healthz").json
        expect(found["status"] == "ok", f"health {found}")
        expect(server.stop() == 0, "the end failed")
    print("clock: ±10 years and a jump back while serving: all writes and votes taken in order, "
          "events from the future refused")  # fmt: skip


if __name__ == "__main__":
    main()
