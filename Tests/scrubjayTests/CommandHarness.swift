import Corpora
import Foundation
import Synchronization
import Testing

@testable import scrubjay

/// Runs command lines in this process and keeps what they say.
struct CommandHarness {
  /// What a command line did.
  struct Run {
    var status: CommandStatus
    var output: String
    var diagnostics: String

    /// The output as JSON.
    var json: JSONValue {
      get throws { try JSONParser.parse(text: output) }
    }
  }

  /// A directory of this harness.
  let directory: String

  /// Runs work with a harness in a new directory, which is removed afterwards.
  static func with(_ work: (CommandHarness) async throws -> Void) async throws {
    let directory = FileManager.default.temporaryDirectory
      .appendingPathComponent("scrubjay-command-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(
      atPath: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: directory) }
    try await work(CommandHarness(directory: directory))
  }

  /// Runs a command line; relative paths and the data directory lie in the harness's directory.
  func run(_ arguments: [String]) async -> Run {
    let output = Mutex("")
    let diagnostics = Mutex("")
    let context = CommandContext(
      output: { text in output.withLock { $0 += text } },
      diagnostics: { text in diagnostics.withLock { $0 += text } },
      variables: [
        "HOME": directory, "SCRUBJAY_DATA": directory + "/data",
        "XDG_CONFIG_HOME": directory + "/config", "XDG_STATE_HOME": directory + "/state",
      ],
      isOutputTerminal: false, isDiagnosticsTerminal: false, directory: directory,
      uptime: { 0 })
    let status = await CommandLineTool.run(arguments, in: context)
    return Run(
      status: status, output: output.withLock { $0 }, diagnostics: diagnostics.withLock { $0 })
  }

  /// Writes a file into the harness's directory.
  func write(_ text: String, to name: String) throws {
    let file = URL(fileURLWithPath: directory).appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  /// Reads documents with texts and vectors into the collection `c`: `d0`, `d1`… on the first axes
  /// of four.
  @discardableResult
  func fill(_ extra: [String] = [], count: Int = 3) async -> Run {
    let lines = (0..<count).map { axis in
      let vector = (0..<4).map { $0 == axis ? "1" : "0" }.joined(separator: ",")
      let chunk = #"{"id":"k\#(axis)","text":"number \#(axis)","embedding":[\#(vector)]}"#
      return #"{"id":"d\#(axis)","chunks":[\#(chunk)]}"#
    }
    do {
      try write(lines.joined(separator: "\n"), to: "corpus.jsonl")
    } catch {
      return Run(status: .failure, output: "", diagnostics: "\(error)")
    }
    return await run(["ingest", "corpus.jsonl", "-c", "c", "--json"] + extra)
  }
}
