"""Keeps the inputs of a subject in one text file: an input a line, in base64.

    python3 tools/fuzz/corpus.py unpack SUBJECT DIRECTORY
    python3 tools/fuzz/corpus.py pack DIRECTORY SUBJECT
"""
import base64
import hashlib
import pathlib
import sys

CORPORA = pathlib.Path(__file__).resolve().parent / "corpora"


def unpack(subject: str, directory: str):
    place = pathlib.Path(directory)
    place.mkdir(parents=True, exist_ok=True)
    for line in (CORPORA / f"{subject}.base64").read_text().split():
        data = base64.b64decode(line)
        (place / hashlib.sha1(data).hexdigest()).write_bytes(data)


def pack(directory: str, subject: str):
    inputs = [base64.b64encode(file.read_bytes()).decode() for file in pathlib.Path(directory).iterdir()]
    lines = sorted({line for line in inputs if line}, key=lambda line: (len(line), line))
    (CORPORA / f"{subject}.base64").write_text("".join(line + "\n" for line in lines))


if __name__ == "__main__":
    {"pack": pack, "unpack": unpack}[sys.argv[1]](*sys.argv[2:])
