import ArgumentParser
import Corpora
import HTTPTypes
import Foundation

struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write a collection's documents as JSON lines.",
    discussion: """
      One document with its chunks a line, in order of id, in the form that the API takes as \
      application/x-ndjson. Vectors are not exported; the embedder makes them again.
      """)

  @OptionGroup var collection: CollectionOption
  @OptionGroup var connection: ConnectionOptions

  @Option(
    name: .shortAndLong, help: ArgumentHelp("Write to this file.", valueName: "file"))
  var output: String?

  func run() async throws {
    let context = CommandContext.current
    let sink = try ExportSink(path: output, context: context)
    var meter = ProgressMeter("export", unit: "documents", total: nil)
    var done = 0
    try await connection.withClient { client in
      var cursor: String?
      repeat {
        let page = try await client.call(
          .get, collection.path("documents"), query: [("cursor", cursor)])
        for row in page["documents"]?.arrayValue ?? [] {
          guard let id = row["id"]?.stringValue else { continue }
          let document = try await client.call(.get, collection.path("documents", id))
          try sink.write(Self.line(of: document))
          done += 1
          meter.update(done: done)
        }
        cursor = page["next_cursor"]?.stringValue
      } while cursor != nil
    }
    try sink.close()
    meter.finish()
  }

  /// The document as a write takes it.
  private static func line(of document: JSONValue) -> String {
    var line: JSONObject = [:]
    for key in ["id", "source_uri", "version", "published_at", "expires_at", "metadata"] {
      if let value = document[key], !value.isNull { line[key] = value }
    }
    line["chunks"] = .array(
      (document["chunks"]?.arrayValue ?? []).map { chunk in
        var entry: JSONObject = [:]
        for key in ["id", "text", "heading_path", "metadata"] {
          if let value = chunk[key], !value.isNull { entry[key] = value }
        }
        return .object(entry)
      })
    return line.canonicalJSON
  }
}

/// Where exported lines go.
private struct ExportSink {
  private let handle: FileHandle?
  private let context: CommandContext

  init(path: String?, context: CommandContext) throws {
    self.context = context
    guard let path else {
      handle = nil
      return
    }
    guard FileManager.default.createFile(atPath: path, contents: nil),
      let handle = FileHandle(forWritingAtPath: path)
    else { throw CommandFailure(.failure, "cannot write \(path)") }
    self.handle = handle
  }

  func write(_ line: String) throws {
    guard let handle else { return context.print(line) }
    try handle.write(contentsOf: Data((line + "\n").utf8))
  }

  func close() throws { try handle?.close() }
}
