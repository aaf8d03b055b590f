#!/usr/bin/env node
/**
 * A whole turn with Scrubjay from JavaScript or TypeScript: Node 20 or newer, nothing to install.
 *
 *     node docs/examples/client.mjs [URL]
 *
 * Makes a collection, writes three documents, asks, labels a chunk as outdated, shows what is
 * known about it now, and deletes the collection. The key in SCRUBJAY_KEY is shown if there is one;
 * what is refused for the moment is sent again.
 */
const api = `${process.argv[2] ?? "http://127.0.0.1:8080"}/api/v1`;

const headers = { "Content-Type": "application/json" };
if (process.env.SCRUBJAY_KEY) headers.Authorization = `Bearer ${process.env.SCRUBJAY_KEY}`;

/**
 * Calls an operation and returns its JSON; problems are thrown with their words.
 * @param {string} method
 * @param {string} path
 * @param {unknown} [body]
 * @param {number} [tries]
 */
async function call(method, path, body, tries = 4) {
  const answer = await fetch(api + path, {
    method,
    headers,
    body: body === undefined ? undefined : JSON.stringify(body),
  }).catch((error) => {
    console.error(`${api} does not answer: ${error.cause?.code ?? error.message}`);
    process.exit(1);
  });
  if ([429, 503].includes(answer.status) && tries > 1) {
    const seconds = Math.min(30, Number(answer.headers.get("retry-after") ?? 1));
    await new Promise((resume) => setTimeout(resume, seconds * 1000));
    return call(method, path, body, tries - 1);
  }
  const text = await answer.text();
  const json = text ? JSON.parse(text) : null;
  if (!answer.ok) throw new Error(`${answer.status}: ${json?.detail} ${json?.request_id ?? ""}`);
  return json;
}

const name = "example-client-js";
await call("PUT", `/collections/${name}`, {
  dimension: 384, metric: "cosine", embedder: "builtin",
});
try {
  await call("PUT", `/collections/${name}/documents`, {
    documents: [
      { id: "wifi", text: "Guests get a Wi-Fi voucher at the front desk." },
      { id: "vpn", text: "Staff reach the network from home through the VPN client." },
      { id: "desk", text: "The front desk is open from eight to six." },
    ],
  });
  const question = { query: "internet access for visitors", limit: 3 };
  const found = await call("POST", `/collections/${name}/search`, question);
  for (const hit of found.hits) console.log(hit.rank, hit.score.toFixed(3), hit.chunk_id);

  const chunk = found.hits[0].chunk_id;
  for (const actor of ["reader-1", "reader-2", "reader-3"]) {
    // Each reader asks for himself: an event speaks of the hits that its own question got.
    const { query_id } = await call(
      "POST", `/collections/${name}/search`, { ...question, actor });
    await call("POST", "/feedback", {
      id: crypto.randomUUID(), // makes a retry safe: the same id counts once
      query_id, actor, name: "label", label: "outdated", score: -1,
      target: { kind: "chunk", id: chunk },
    });
  }
  const again = await call("POST", `/collections/${name}/search`, question);
  const hit = again.hits.find((hit) => hit.chunk_id === chunk);
  console.log(`${chunk}: ${hit.freshness.verdict}, rank ${hit.rank}`);
  for (const warning of again.warnings) {
    console.log(`warning: ${warning.kind}, ${warning.label}, similarity ${warning.similarity}`);
  }
} finally {
  await call("DELETE", `/collections/${name}`);
}
