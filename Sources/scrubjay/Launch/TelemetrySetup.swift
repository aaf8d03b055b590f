import Foundation
import HTTPAPI
import Logging
import Telemetry
import Tracing

/// Tracing as the settings ask for it.
struct TelemetrySetup: Sendable {
  let exporter: SpanExporter
  let tracer: OTLPTracer

  /// Prepares tracing; `nil` if no receiver is named.
  ///
  /// - Throws: ``CommandFailure`` `usage` for a file of headers that cannot be used.
  init?(_ settings: Settings, logger: Logger) throws {
    guard let endpoint = settings.optionalText("telemetry.endpoint"), !endpoint.isEmpty else {
      return nil
    }
    exporter = SpanExporter(
      SpanExporter.Settings(
        endpoint: endpoint,
        headers: try Self.headers(settings.optionalText("telemetry.headersFile")),
        serviceName: settings.text("telemetry.serviceName"), serviceVersion: APIVersion.current),
      logger: logger)
    tracer = OTLPTracer(exporter: exporter, sampleRatio: settings.number("telemetry.sampleRatio"))
  }

  /// Makes the tracer that of the process, so that calls to embedding servers carry the trace on.
  ///
  /// To be called once, before anything is opened.
  func install() { InstrumentationSystem.bootstrap(tracer) }

  /// The header lines of a file: `name: value`, one a line; lines that begin with # are skipped.
  static func headers(_ path: String?) throws -> [(name: String, value: String)] {
    guard let path else { return [] }
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw CommandFailure(.usage, "telemetry.headersFile: \(path) cannot be read")
    }
    return try text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
      guard let colon = line.firstIndex(of: ":") else {
        throw CommandFailure(.usage, "telemetry.headersFile: a line of \(path) is no “name: value”")
      }
      return (
        line[..<colon].trimmingCharacters(in: .whitespaces),
        line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
      )
    }
  }
}
