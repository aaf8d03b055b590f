import Logging
import Telemetry

/// The log of a service: text for people at a terminal, JSON for everything else.
enum ServiceLog {
  /// The logger that the settings ask for.
  static func logger(_ settings: Settings, context: CommandContext) -> Logger {
    let isText =
      switch settings.text("log.format") {
      case "text": true
      case "json": false
      default: context.isDiagnosticsTerminal
      }
    var logger = Logger(label: "scrubjay") { _ -> any LogHandler in
      isText ? DiagnosticsLogHandler() : JSONLogHandler(write: context.diagnostics)
    }
    logger.logLevel = Logger.Level(rawValue: settings.text("log.level")) ?? .info
    return logger
  }
}
