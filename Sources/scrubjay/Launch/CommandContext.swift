import Foundation
import Synchronization

/// What a command may touch of the world around it.
struct CommandContext: Sendable {
  /// Takes data.
  var output: @Sendable (String) -> Void
  /// Takes progress and errors.
  var diagnostics: @Sendable (String) -> Void
  /// The environment variables.
  var variables: [String: String]
  /// Whether data go to a person's terminal.
  var isOutputTerminal: Bool
  /// Whether diagnostics go to a person's terminal.
  var isDiagnosticsTerminal: Bool
  /// The directory that relative paths start from.
  var directory: String
  /// A clock that only moves on, in seconds.
  var uptime: @Sendable () -> Double

  /// The context of the command that runs in this task.
  @TaskLocal static var current = CommandContext.process()

  /// The process itself.
  static func process() -> CommandContext {
    let start = ContinuousClock.now
    return CommandContext(
      // A log or pipe that cannot be written to any more, or a full disk under it, is no reason to
      // end a service that works: the plain `write` would.
      output: { text in try? FileHandle.standardOutput.write(contentsOf: Data(text.utf8)) },
      diagnostics: { text in try? FileHandle.standardError.write(contentsOf: Data(text.utf8)) },
      variables: ProcessInfo.processInfo.environment,
      isOutputTerminal: isatty(STDOUT_FILENO) == 1,
      isDiagnosticsTerminal: isatty(STDERR_FILENO) == 1,
      directory: FileManager.default.currentDirectoryPath,
      uptime: {
        let (seconds, attoseconds) = start.duration(to: .now).components
        return Double(seconds) + Double(attoseconds) / 1e18
      })
  }

  /// Writes a line of data.
  func print(_ line: String = "") { output(line + "\n") }

  /// Writes a line of progress or explanation.
  func note(_ line: String) { diagnostics(line + "\n") }

  /// Whether data may be coloured.
  var colorsOutput: Bool {
    isOutputTerminal && variables["NO_COLOR"].map(\.isEmpty) ?? true && variables["TERM"] != "dumb"
  }
}
