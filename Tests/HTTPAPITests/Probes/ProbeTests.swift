import Corpora
import HTTPTypes
import Testing

@testable import HTTPAPI

struct ProbeTests {
  @Test func `a server is ready only between opening and draining`() async throws {
    try await APIUnderTest.withInstance { instance, logger in
      let readiness = Readiness()
      let api = LocalAPI(instance: instance, readiness: readiness, logger: logger)
      #expect(try await api.send(.get, "/readyz").status == .serviceUnavailable)
      readiness.state = .ready
      #expect(try await api.send(.get, "/readyz").status == .ok)
      readiness.state = .draining
      let draining = try await api.send(.get, "/readyz")
      #expect(draining.status == .serviceUnavailable)
      #expect(draining.headers[.connection] == "close")
      #expect(try await api.send(.get, "/livez").status == .ok)
    }
  }

  @Test(arguments: Access.allCases)
  func `health, document, metrics and page are served`(access: Access) async throws {
    try await APIUnderTest.with(access) { api in
      try await api.fill()
      let health = try await api.call(.get, "/healthz").json
      #expect(health["status"] == "ok")
      #expect(health["collections"] == 1)
      let document = try await api.call(.get, "/openapi.json")
      #expect(try document.json["openapi"] == "3.1.0")
      let page = try await api.call(.get, "/")
      #expect(page.headers[.contentType] == "text/html; charset=utf-8")
      #expect(page.text.contains("/openapi.json"))
      let metrics = try await api.call(.get, "/metrics")
      #expect(metrics.headers[.contentType]?.hasPrefix("text/plain; version=0.0.4") == true)
      #expect(
        metrics.text.contains(
          "scrubjay_http_request_duration_seconds_count{route=\"/api/v1/collections/{collection}"
            + "/documents\",method=\"PUT\",status=\"200\"} 1"))
    }
  }

  @Test func `buckets are cumulative and end with all`() {
    let metrics = RequestMetrics()
    metrics.record(route: "/r", method: .get, status: .ok, duration: .milliseconds(1))
    metrics.record(route: "/r", method: .get, status: .ok, duration: .milliseconds(3))
    metrics.record(route: "/r", method: .get, status: .ok, duration: .seconds(60))
    var text = MetricsText()
    text.write(metrics)
    let buckets = text.text.split(separator: "\n").filter { $0.contains("_bucket") }
      .compactMap { $0.split(separator: " ").last }.map(String.init)
    #expect(
      buckets == ["0", "1", "1", "2", "2", "2", "2", "2", "2", "2", "2", "2", "2", "2", "3"])
    #expect(text.text.contains("_count{route=\"/r\",method=\"GET\",status=\"200\"} 3\n"))
  }

  @Test func `labels are escaped`() {
    var text = MetricsText()
    text.begin("m", type: "gauge", help: "a\\b\nc")
    text.sample("m", [("l", "q\"b\\n\n")], 1.5)
    #expect(text.text == "# HELP m a\\\\b\\nc\n# TYPE m gauge\nm{l=\"q\\\"b\\\\n\\n\"} 1.5\n")
  }
}
