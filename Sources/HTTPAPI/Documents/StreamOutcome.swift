import Serving

/// What became of the lines of a stream, in a few bytes a line.
struct StreamOutcome: Sendable {
  private struct Line {
    var number: UInt32
    var status: Status
    var chunks: UInt32
    var embedded: UInt32
  }

  private enum Status: UInt8 {
    case created
    case replaced
    case unchanged
    case failed

    var word: String {
      switch self {
      case .created: "created"
      case .replaced: "replaced"
      case .unchanged: "unchanged"
      case .failed: "failed"
      }
    }
  }

  private var lines: [Line] = []
  private var failures: [UInt32: (id: String?, problem: HTTPProblem)] = [:]

  /// Only the first failures keep their reasons.
  private static let keptFailures = 1_000

  /// How many lines were taken.
  var count: Int { lines.count }

  /// Notes a document that was written.
  mutating func succeed(line: Int, _ result: DocumentResult) {
    let status: Status =
      switch result.status {
      case "created": .created
      case "replaced": .replaced
      default: .unchanged
      }
    lines.append(
      Line(
        number: UInt32(clamping: line), status: status, chunks: UInt32(clamping: result.chunks),
        embedded: UInt32(clamping: result.embedded)))
  }

  /// Notes a line that was refused.
  mutating func fail(line: Int, id: String?, _ problem: HTTPProblem) {
    let number = UInt32(clamping: line)
    lines.append(Line(number: number, status: .failed, chunks: 0, embedded: 0))
    if failures.count < Self.keptFailures { failures[number] = (id, problem) }
  }

  /// Writes the members of the answer into an open object.
  func write(to writer: inout JSONWriter) {
    let sorted = lines.sorted { $0.number < $1.number }
    for status in [Status.created, .replaced, .unchanged, .failed] {
      writer.key(status.word)
      writer.value(lines.count { $0.status == status })
    }
    writer.member("results", objects: sorted) { writer, line in
      writer.member("line", line.number)
      writer.member("status", line.status.word)
      guard line.status == .failed else {
        writer.member("chunks", line.chunks)
        writer.member("embedded", line.embedded)
        return
      }
      guard let failure = failures[line.number] else { return }
      if let id = failure.id { writer.member("id", id) }
      writer.member("problem") { failure.problem.write(to: &$0, instance: nil) }
    }
  }
}
