#!/usr/bin/env python3
"""A whole turn with Scrubjay from Python, standard library only.

    python3 docs/examples/client.py [URL]

Makes a collection, writes three documents, asks, votes, asks again, and deletes the collection.
The key in SCRUBJAY_KEY is shown if there is one; what is refused for the moment is sent again.
"""
import json
import os
import sys
import time
import urllib.error
import urllib.request
import uuid

API = (sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:8080") + "/api/v1"


HEADERS = {"Content-Type": "application/json"}
if "SCRUBJAY_KEY" in os.environ:
    HEADERS["Authorization"] = "Bearer " + os.environ["SCRUBJAY_KEY"]


def call(method, path, body=None, tries=4):
    """Calls an operation and returns its JSON; problems are raised with their words."""
    request = urllib.request.Request(
        API + path, method=method, headers=HEADERS,
        data=None if body is None else json.dumps(body).encode())
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.loads(answer.read() or b"null")
    except urllib.error.HTTPError as error:
        # 429 and 503 say when to come back. Events carry an id, so that sending one twice is safe.
        if error.code in (429, 503) and tries > 1:
            time.sleep(min(30, float(error.headers.get("Retry-After", 1))))
            return call(method, path, body, tries - 1)
        problem = json.loads(error.read())
        raise SystemExit(f"{error.code}: {problem.get('detail')}") from None
    except urllib.error.URLError as error:
        raise SystemExit(f"{API} does not answer: {error.reason}") from None


def show(found):
    for hit in found["hits"]:
        change = hit["adjustment"]
        print(f"  {hit['rank']}  {hit['score']:.3f}  {hit['chunk_id']}"
              f"  (was {change['rank_before']}, {change['evidence']} events)")


def main():
    name = "example-client"
    call("PUT", f"/collections/{name}",
         {"dimension": 384, "metric": "cosine", "embedder": "builtin"})
    call("PUT", f"/collections/{name}/documents", {"documents": [
        {"id": "wifi", "text": "Guests get a Wi-Fi voucher at the front desk."},
        {"id": "vpn", "text": "Staff reach the network from home through the VPN client."},
        {"id": "desk", "text": "The front desk is open from eight to six."},
    ]})
    question = {"query": "internet access for visitors", "limit": 3, "actor": "user-1"}
    found = call("POST", f"/collections/{name}/search", question)
    print("before:")
    show(found)
    call("POST", "/feedback", {
        "id": str(uuid.uuid4()), "query_id": found["query_id"], "name": "thumb", "score": 1,
        "actor": "user-1",
        "target": {"kind": "chunk", "id": found["hits"][0]["chunk_id"]}})
    print("after a vote:")
    show(call("POST", f"/collections/{name}/search", question))
    call("DELETE", f"/collections/{name}")


if __name__ == "__main__":
    main()
