"""SIGTERM under load: unready, drained, flushed, exit 0 within 10 s, all acknowledged writes there.

    tools/robustness/run drain [--seconds 5] [--clients 16] [--within 10]
"""
import argparse
import threading
import time

from service import Server, Workspace, create, document, expect, search, vector, write


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=5)
    parser.add_argument("--clients", type=int, default=16)
    parser.add_argument("--within", type=float, default=10, help="seconds that the end may take")
    options = parser.parse_args()
    acknowledged: dict[int, int] = {}
    statuses: dict[int, int] = {}
    lock = threading.Lock()

    def work(server, number):
        client, version = server.client(), 0
        try:
            while True:
                version += 1
                answer = write(client, [document(number * 1_000 + version % 50, version)])
                with lock:
                    statuses[answer.status] = statuses.get(answer.status, 0) + 1
                    if answer.status == 200:
                        acknowledged[number * 1_000 + version % 50] = version
                if search(client, vector(version)).status >= 500:
                    return
        except OSError:
            pass
        except Exception as error:  # A connection that was closed between two requests.
            if "Remote" not in repr(error) and "Incomplete" not in repr(error):
                raise

    with Workspace("drain") as space:
        server = Server(space.data)
        server.start()
        create(server.client())
        threads = [threading.Thread(target=work, args=(server, n)) for n in range(options.clients)]
        for thread in threads:
            thread.start()
        # One connection that was opened and never asks must not hold up the end.
        idle = server.client()
        idle.call("GET", "/livez")
        time.sleep(options.seconds)
        begin = time.monotonic()
        code = server.stop(patience=options.within + 30)
        took = time.monotonic() - begin
        for thread in threads:
            thread.join()
        expect(code == 0, f"the server ended with {code}")
        expect(took < options.within, f"the end took {took:.1f} s")
        expect(not [s for s in statuses if s >= 500 and s != 503], f"statuses {statuses}")
        server.start()
        client = server.client()
        for number, version in acknowledged.items():
            chunk = client.call("GET", f"/api/v1/collections/c/chunks/c{number}")
            expect(chunk.status == 200, f"c{number} was acknowledged and is gone")
            stored = int(chunk.json["text"].rsplit(" ", 1)[1])
            # A write whose answer did not get through may be there too.
            expect(stored >= version, f"c{number} has version {stored}, acknowledged was {version}")
        expect(server.stop() == 0, "the second end failed")
    print(f"drain: exit 0 after {took:.2f} s under {options.clients} clients, "
          f"{sum(statuses.values())} writes answered {statuses}, {len(acknowledged)} documents all there")  # fmt: skip


if __name__ == "__main__":
    main()
