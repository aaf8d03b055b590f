"""What the robustness tests share: a server under test, a client, and documents to write."""
import atexit
import base64
import http.client
import itertools
import json
import os
import pathlib
import random
import shutil
import signal
import socket
import struct
import subprocess
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
DIMENSION = 32


def binary() -> str:
    """The program under test: $SCRUBJAY, or what was built last."""
    if given := os.environ.get("SCRUBJAY"):
        return given
    built = [p for p in ROOT.glob(".build/*/scrubjay") if p.is_file()]
    if not built:
        raise SystemExit("build first: swift build --product scrubjay, or set SCRUBJAY")
    return str(max(built, key=lambda p: p.stat().st_mtime))


PORTS = range(*(int(port) + last for last, port in enumerate(
    os.environ.get("ROBUSTNESS_PORTS", "0-0").split("-"))))  # fmt: skip
turn = itertools.count(random.Random().randrange(len(PORTS)))


def free_port() -> int:
    """A port that nobody uses, of $ROBUSTNESS_PORTS (FIRST-LAST), or 0: the system chooses."""
    if not PORTS[0]:
        return 0
    for _ in PORTS:
        # In turn, so that servers that start side by side do not choose the same one.
        port = PORTS[next(turn) % len(PORTS)]
        with socket.socket() as s:
            s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                s.bind(("127.0.0.1", port))
                return port
            except OSError:
                continue
    raise SystemExit(f"no port is free in {PORTS}")


class Failure(Exception):
    """A promise that was not kept."""


class Answer:
    def __init__(self, status: int, body: bytes):
        self.status, self.body = status, body

    @property
    def json(self):
        return json.loads(self.body)


class Client:
    """One connection that is kept open."""

    def __init__(self, port: int, timeout: float = 30):
        self.port, self.timeout, self.connection = port, timeout, None

    def call(self, method: str, path: str, body=None) -> Answer:
        if self.connection is None:
            self.connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=self.timeout)
        data = None if body is None else json.dumps(body)
        headers = {} if body is None else {"content-type": "application/json"}
        try:
            self.connection.request(method, path, data, headers)
            response = self.connection.getresponse()
            answer = Answer(response.status, response.read())
            if response.getheader("connection", "").lower() == "close":
                self.close()
            return answer
        except Exception:
            self.close()
            raise

    def close(self):
        if self.connection:
            self.connection.close()
        self.connection = None


def cpu_seconds(pid: int) -> float:
    """What a process has computed so far; on a busy machine it says more than the clock does."""
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


class Server:
    """A server on a data directory; `prefix` is what it is started with, such as strace."""

    def __init__(self, data: str, prefix=(), environment=None, arguments=()):
        self.data, self.prefix, self.arguments = data, list(prefix), list(arguments)
        self.environment = {**os.environ, "OPENBLAS_NUM_THREADS": "1", **(environment or {})}
        self.log = open(pathlib.Path(data).parent / "server.log", "ab")
        self.process = None
        # Whatever becomes of the test, its server does not stay.
        atexit.register(self.clear)

    def clear(self):
        if self.process and self.process.poll() is None:
            self.kill()

    def start(self, patience: float = 60) -> float:
        """Starts, waits until requests are taken, and says how many seconds that took.

        `start_cpu` has the seconds that were computed meanwhile.
        """
        self.port = free_port()
        self.started = time.monotonic()
        ready = pathlib.Path(tempfile.mkdtemp()) / "ready"
        self.process = subprocess.Popen(
            [*self.prefix, binary(), "serve", "--data", self.data, "--port", str(self.port),
             "--ready-file", str(ready), *self.arguments],
            stdout=self.log, stderr=self.log, env=self.environment)  # fmt: skip
        try:
            while time.monotonic() < self.started + patience:
                if self.process.poll() is not None:
                    raise Failure(f"the server ended with {self.process.returncode}; see {self.log.name}")
                if ready.exists() and ready.stat().st_size:
                    # Under strace the server is a child.
                    self.pid = json.loads(ready.read_text())["pid"]
                    self.port = int(json.loads(ready.read_text())["url"].rsplit(":", 1)[1])
                    took = time.monotonic() - self.started
                    self.start_cpu = cpu_seconds(self.pid)
                    return took
                time.sleep(0.005)
            raise Failure("the server is not ready in time")
        finally:
            shutil.rmtree(ready.parent, ignore_errors=True)

    def client(self, timeout: float = 30) -> Client:
        return Client(self.port, timeout)

    def kill(self, number=signal.SIGKILL):
        try:
            os.kill(self.pid, number)
        except ProcessLookupError:
            pass
        return self.process.wait(30)

    def stop(self, patience: float = 30) -> int:
        if self.process and self.process.poll() is None:
            os.kill(self.pid, signal.SIGTERM)
            return self.process.wait(patience)
        return self.process.returncode if self.process else 0


class Workspace:
    """A directory that is removed afterwards, unless something went wrong."""

    def __init__(self, name: str, parent=None):
        self.path = pathlib.Path(tempfile.mkdtemp(prefix=f"scrubjay-{name}-", dir=parent))
        self.data = str(self.path / "data")

    def __enter__(self):
        return self

    def __exit__(self, kind, *_):
        if kind is None:
            shutil.rmtree(self.path, ignore_errors=True)
        else:
            print(f"kept for a look: {self.path}")


def vector(seed: int | str) -> list[float]:
    """A vector that belongs to a number or a text."""
    generator = random.Random(seed)
    return [round(generator.gauss(0, 1), 4) for _ in range(DIMENSION)]


def packed(values) -> str:
    return base64.b64encode(struct.pack(f"<{len(values)}f", *values)).decode()


def document(number: int, version: int = 0) -> dict:
    """A document of one chunk whose text and vector belong to its number and version."""
    return {"id": f"d{number}", "chunks": [{
        "id": f"c{number}", "text": f"text {number} of version {version}",
        "embedding": vector(f"{number} of version {version}")}]}  # fmt: skip


def create(client: Client, collection: str = "c", **more):
    answer = client.call("PUT", f"/api/v1/collections/{collection}", {
        "dimension": DIMENSION, "metric": "cosine", "embedder": "none", **more})  # fmt: skip
    expect(answer.status in (200, 201), f"the collection was not made: {answer.body[:300]!r}")


def write(client: Client, documents, collection: str = "c") -> Answer:
    return client.call("PUT", f"/api/v1/collections/{collection}/documents", {"documents": documents})


def search(client: Client, values, collection: str = "c", **more) -> Answer:
    return client.call("POST", f"/api/v1/collections/{collection}/search", {
        "embedding": packed(values), "limit": 10, **more})  # fmt: skip


def wait_for_job(client: Client, answer: Answer, patience: float = 120) -> dict:
    expect(answer.status == 202, f"the job was refused: {answer.body[:300]!r}")
    end = time.monotonic() + patience
    while time.monotonic() < end:
        job = client.call("GET", "/api/v1/jobs/" + answer.json["id"]).json
        if job["state"] not in ("queued", "running"):
            return job
        time.sleep(0.02)
    raise Failure("the job does not end")


def expect(condition, message: str):
    if not condition:
        raise Failure(message)
