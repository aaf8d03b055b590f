"""PostgreSQL with pgvector as a peer of `tools/benchmarks/http`: loaded, tuned and measured alike.

Needs the binaries of a PostgreSQL that has the extension, such as those that the PyPI package
pgserver brings along. PostgreSQL refuses to be root; then it runs as the user `nobody`.
"""
import os
import pathlib
import re
import subprocess
import tempfile

# The index and the table fit; the disk is waited for, as it is by default.
SETTINGS = ["shared_buffers=1GB", "max_connections=60", "max_wal_size=4GB", "jit=off"]
EF_SEARCH = (16, 24, 32, 40, 64, 100, 200)


class Postgres:
    """A server of its own on a directory of its own."""

    def __init__(self, binaries: str, port: int):
        self.binaries, self.port = pathlib.Path(binaries).resolve(), port
        self.folder = tempfile.mkdtemp(prefix="scrubjay-pgvector-")
        self.url = f"postgresql://postgres@127.0.0.1:{port}/postgres"
        self.ef_search = EF_SEARCH[0]
        os.chmod(self.folder, 0o755)
        data = pathlib.Path(self.folder, "data")
        data.mkdir(mode=0o700)
        if os.getuid() == 0:
            subprocess.run(["chown", "-R", "nobody", self.folder], check=True)
        self.run("initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-locale")
        options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories={self.folder}"
        for setting in SETTINGS:
            options += " -c " + setting
        self.run("pg_ctl", "-D", data, "-l", self.folder + "/log", "-w", "-o", options, "start")
        self.process = int((data / "postmaster.pid").read_text().split()[0])

    def run(self, name: str, *arguments, text: str | None = None) -> str:
        user = ["setpriv", "--reuid=nobody", "--clear-groups"] if os.getuid() == 0 else []
        result = subprocess.run(
            [*user, self.binaries / name, *arguments], input=text, capture_output=True, text=True,
            env={**os.environ, "HOME": self.folder}, cwd=self.folder,
        )  # fmt: skip
        if result.returncode:
            raise SystemExit(f"{name}: {result.stderr[-500:]}")
        return result.stdout

    def sql(self, text: str) -> str:
        return self.run("psql", "-qAt", "-v", "ON_ERROR_STOP=1", self.url, text=text)

    def load(self, vectors, queries) -> None:
        """Copies vectors, and queries for pgbench to draw from, and builds an HNSW index."""
        rows = ["create extension vector;"]
        for table, matrix in (("items", vectors), ("questions", queries)):
            rows.append(f"create table {table}(id int primary key, v vector({matrix.shape[1]}));")
            rows.append(f"alter table {table} alter column v set storage plain;")
            rows.append(f"copy {table} from stdin;")
            rows += [f"{n}\t[" + ",".join("%.7g" % x for x in row) + "]" for n, row in enumerate(matrix)]
            rows.append("\\.")
        rows.append("set maintenance_work_mem='2GB';")
        rows.append("create index on items using hnsw (v vector_ip_ops) with (m=16, ef_construction=100);")
        rows.append("analyze items;")
        self.sql("\n".join(rows) + "\n")
        self.count = len(queries)

    def found(self, ef_search: int, count: int) -> list[list[int]]:
        """The ids that the first queries find."""
        rows = [f"set enable_seqscan=off; set hnsw.ef_search={ef_search};"]
        rows += [
            "select coalesce(string_agg(id::text, ' '), '') from (select id from items "
            f"order by v <#> (select v from questions where id = {n}) limit 10) found;"
            for n in range(count)
        ]
        return [[int(word) for word in line.split()] for line in self.sql("\n".join(rows)).splitlines()]

    def cpu(self) -> float:
        """Processor seconds of the server and of all that it started."""
        ticks = sum(int(x) for x in self.fields(self.process)[11:15])
        for entry in pathlib.Path("/proc").iterdir():
            if entry.name.isdigit():
                try:
                    fields = self.fields(int(entry.name))
                except OSError:
                    continue
                if int(fields[1]) == self.process:
                    ticks += int(fields[11]) + int(fields[12])
        return ticks / os.sysconf("SC_CLK_TCK")

    @staticmethod
    def fields(process: int) -> list[str]:
        return pathlib.Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()

    def measure(self, seconds: int, clients: int) -> dict:
        """Processor time of the server per prepared query, under pgbench."""
        script = pathlib.Path(self.folder, "query.sql")
        script.write_text(
            f"\\set id random(0, {self.count - 1})\n"
            "select id from items order by v <#> (select v from questions where id = :id) limit 10;\n")  # fmt: skip
        os.environ["PGOPTIONS"] = f"-c hnsw.ef_search={self.ef_search} -c enable_seqscan=off"
        before = self.cpu()
        said = self.run("pgbench", "-n", "-M", "prepared", "-f", script, "-c", str(clients), "-j", "1",
                        "-T", str(seconds), self.url)  # fmt: skip
        used = self.cpu() - before
        del os.environ["PGOPTIONS"]
        done = int(re.search(r"actually processed: (\d+)", said)[1])
        latency = float(re.search(r"latency average = ([\d.]+)", said)[1])
        return {"us": used / done * 1e6, "rate": done / seconds, "p50": latency, "p99": float("nan")}

    def stop(self) -> None:
        self.run("pg_ctl", "-D", self.folder + "/data", "-m", "fast", "stop")
        subprocess.run(["rm", "-rf", self.folder], check=True)
