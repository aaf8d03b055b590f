import Hummingbird
import Serving

extension API {
  @Sendable func getMetrics(_ request: Request, _ context: APIContext) async throws -> Response {
    var text = MetricsText()
    text.write(metrics)
    text.begin("scrubjay_ready", type: "gauge", help: "1 while requests are welcome.")
    text.sample("scrubjay_ready", [], readiness.state == .ready ? 1 : 0)
    text.write(await instance.metrics())
    text.write(MetricsSnapshot(gauges: ProcessFigures.current.gauges))
    return .text(text.text, type: "text/plain; version=0.0.4; charset=utf-8")
  }
}

extension MetricsText {
  /// Writes the gauges of an instance.
  fileprivate mutating func write(_ snapshot: MetricsSnapshot) {
    var previous = ""
    for gauge in snapshot.gauges {
      if gauge.name != previous { begin(gauge.name, type: gauge.kind.rawValue, help: gauge.help) }
      previous = gauge.name
      sample(
        gauge.name, gauge.labels.sorted { $0.key < $1.key }.map { ($0.key, $0.value) },
        gauge.value)
    }
  }
}
