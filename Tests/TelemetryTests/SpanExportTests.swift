import Corpora
import Logging
import NIOHTTP1
import ServiceLifecycle
import Testing
import Tracing

@testable import Telemetry

struct SpanExportTests {
  private let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

  /// Headers as an injector and an extractor see them.
  private struct Headers: Injector, Extractor {
    func inject(_ value: String, forKey key: String, into carrier: inout [String: String]) {
      carrier[key] = value
    }
    func extract(key: String, from carrier: [String: String]) -> String? { carrier[key] }
  }

  private func exporter(_ url: String) -> SpanExporter {
    SpanExporter(
      SpanExporter.Settings(
        endpoint: url, headers: [("x-key", "k")], serviceName: "s", serviceVersion: "1",
        interval: .milliseconds(5)), logger: logger)
  }

  @Test func `spans arrive with trace, parent, attributes, status and resource`() async throws {
    try await TraceSink.run { sink, url in
      let exporter = exporter(url)
      let group = ServiceGroup(
        configuration: .init(services: [.init(service: exporter)], logger: logger))
      async let running: Void = group.run()
      let tracer = OTLPTracer(exporter: exporter)
      var context = ServiceContext.topLevel
      let incoming = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
      tracer.extract(
        ["traceparent": incoming, "tracestate": "v=1"], into: &context, using: Headers())
      let span = tracer.startSpan("retrieval \"c\"", context: context, ofKind: .server)
      span.attributes["gen_ai.operation.name"] = "retrieval"
      span.attributes["n"] = 7
      span.setStatus(SpanStatus(code: .error, message: "no\nline"))
      var outgoing: [String: String] = [:]
      tracer.inject(span.context, into: &outgoing, using: Headers())
      span.end()
      span.end()
      await sink.next()
      await group.triggerGracefulShutdown()
      try await running

      let request = try #require(sink.requests.first)
      #expect(request.head.uri == "/v1/traces" && request.head.headers["x-key"] == ["k"])
      let resource = try #require(try JSONParser.parse(text: request.body)["resourceSpans"]?[0])
      #expect(resource["resource"]?["attributes"]?[0]?["value"]?["stringValue"] == "s")
      let spans = resource["scopeSpans"]?[0]?["spans"]
      #expect(spans?.arrayValue?.count == 1)
      let sent = try #require(spans?[0])
      #expect(sent["traceId"] == "4bf92f3577b34da6a3ce929d0e0e4736")
      #expect(sent["parentSpanId"] == "00f067aa0ba902b7")
      #expect(sent["traceState"] == "v=1" && sent["kind"] == 2)
      #expect(sent["name"] == "retrieval \"c\"")
      #expect(sent["status"]?["code"] == 2 && sent["status"]?["message"] == "no\nline")
      #expect(sent["attributes"]?[0]?["value"]?["stringValue"] == "retrieval")
      #expect(sent["attributes"]?[1]?["value"]?["intValue"] == "7")
      let id = try #require(sent["spanId"]?.stringValue)
      #expect(outgoing["traceparent"] == "00-4bf92f3577b34da6a3ce929d0e0e4736-\(id)-01")
      #expect(outgoing["tracestate"] == "v=1")
      #expect(exporter.statistics == SpanExporter.Statistics(sent: 1, dropped: 0))
    }
  }

  @Test func `a trace that its beginner does not record is passed on and not sent`() throws {
    let exporter = exporter("http://127.0.0.1:1")
    let tracer = OTLPTracer(exporter: exporter)
    var context = ServiceContext.topLevel
    context.trace = TraceContext(
      parent: "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-00")
    let span = tracer.startSpan("s", context: context)
    #expect(!span.isRecording)
    #expect(try #require(span.context.trace).parent.hasSuffix("-00"))
    span.end()
    #expect(exporter.statistics == SpanExporter.Statistics())
  }

  @Test func `what cannot be held is dropped and counted`() {
    var settings = SpanExporter.Settings(endpoint: "http://127.0.0.1:1")
    settings.capacity = 2
    let exporter = SpanExporter(settings, logger: logger)
    let tracer = OTLPTracer(exporter: exporter)
    for _ in 0..<5 { tracer.startSpan("s", context: .topLevel).end() }
    #expect(exporter.statistics.dropped == 3)
  }
}
