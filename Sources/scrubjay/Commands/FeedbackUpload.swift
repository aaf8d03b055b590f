import Corpora
import Foundation
import HTTPTypes

/// Sends the events of a file in batches and tells what became of each that was refused.
struct FeedbackUpload {
  let path: String
  let connection: ConnectionOptions
  let write: WriteOptions

  private static let batch = 500

  func run() async throws {
    let context = CommandContext.current
    let events = try Self.events(in: path)
    guard !write.dryRun else {
      return context.print("would send \(events.count) events to /api/v1/feedback/batch")
    }
    var meter = ProgressMeter("feedback", unit: "events", total: events.count)
    var recorded = 0
    var refused: [(line: Int, problem: String)] = []
    try await connection.withClient { client in
      for start in stride(from: 0, to: events.count, by: Self.batch) {
        let part = events[start..<min(start + Self.batch, events.count)]
        let answer = try await client.call(
          .post, ["feedback", "batch"], body: ["events": .array(part.map(\.event))])
        for (entry, result) in zip(part, answer["results"]?.arrayValue ?? []) {
          if result["code"]?.integerValue == 200 {
            recorded += 1
          } else {
            refused.append((entry.line, result["problem"]?["detail"]?.stringValue ?? "refused"))
          }
        }
        meter.update(done: start + part.count)
      }
    }
    meter.finish()
    for entry in refused { context.note("scrubjay: line \(entry.line): \(entry.problem)") }
    context.print(
      write.json
        ? ["recorded": .integer(Int64(recorded)), "refused": .integer(Int64(refused.count))]
          .canonicalJSON
        : "\(recorded) recorded, \(refused.count) refused")
    if !refused.isEmpty {
      throw CommandFailure(.failure, "\(refused.count) of \(events.count) events were refused")
    }
  }

  private static func events(in path: String) throws -> [(line: Int, event: JSONValue)] {
    let data: Data
    do {
      data =
        path == "-"
        ? FileHandle.standardInput.readDataToEndOfFile()
        : try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw CommandFailure(.notFound, "cannot read \(path): \(error.localizedDescription)")
    }
    var events: [(line: Int, event: JSONValue)] = []
    for (index, line) in data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .enumerated() where line.contains(where: { $0 > 0x20 })
    {
      do {
        events.append((index + 1, try JSONParser.parse(Array(line))))
      } catch {
        throw CommandFailure(.failure, "\(path), line \(index + 1): \(error)")
      }
    }
    return events
  }
}
