/// The page at `/`: where things are.
enum IndexPage {
  static let html = """
    <!doctype html>
    <html lang="en">
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Scrubjay</title>
    <style>
      body { font: 16px/1.5 system-ui, sans-serif; max-width: 42rem; margin: 3rem auto;
             padding: 0 1rem; color: #1c2733; background: #fff }
      code { background: #eef2f6; padding: .1em .3em; border-radius: 3px }
      a { color: #1659a5 }
    </style>
    <h1>Scrubjay</h1>
    <p>Retrieval that learns from feedback. This is version \(APIVersion.current).</p>
    <ul>
      <li><a href="/api/v1/collections">Collections</a></li>
      <li><a href="/openapi.json">The API as an OpenAPI document</a></li>
      <li><a href="/healthz">Health</a>, <a href="/livez">liveness</a>,
          <a href="/readyz">readiness</a></li>
      <li><a href="/metrics">Metrics</a> for Prometheus</li>
    </ul>
    <p>Ask: <code>POST /api/v1/collections/NAME/search</code>; tell how it went:
    <code>POST /api/v1/feedback</code>.</p>
    </html>

    """
}
