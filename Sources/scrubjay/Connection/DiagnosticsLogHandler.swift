import Logging

/// Writes log lines for people to standard error.
struct DiagnosticsLogHandler: LogHandler {
  var metadata: Logger.Metadata = [:]
  var logLevel: Logger.Level = .info

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let all = metadata.merging(event.metadata ?? [:]) { _, new in new }
      .filter { !$0.key.hasPrefix("hb.") }
    let fields = all.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
    CommandContext.current.note("scrubjay: \(event.level): \(event.message)\(fields)")
  }
}
