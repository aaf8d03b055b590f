import Hummingbird
import NIOCore
import Serving
import Storage

/// Writes documents as they arrive, one JSON text a line, each with a result of its own.
///
/// Documents are written in batches of bounded size; a document that is refused does not hold up
/// the others. What is kept until the end is a few bytes a line, so that a stream of any length
/// needs little memory. The answer begins when the stream has ended: a client that sends all before
/// it reads cannot block.
struct DocumentStream {
  let instance: Instance
  let collection: CollectionName
  /// How fast it has to arrive.
  let limits: TrafficLimits?

  /// How a batch is closed: by documents or by bytes of their lines.
  private static let batchDocuments = 256
  private static let batchBytes = 4 << 20

  /// Reads the whole stream.
  func ingest(_ body: RequestBody) async throws -> Response {
    // An unknown collection is told before anything is read.
    _ = try await instance.collection(collection)
    var splitter = LineSplitter(maximumBytes: instance.limits.bodyBytes)
    var outcome = StreamOutcome()
    var batch = Batch()
    var line = 0
    var pace = BodyPace(limits)
    var count = 0
    for try await buffer in body {
      count += buffer.readableBytes
      try pace.check(count)
      for bytes in try splitter.append(buffer) {
        line += 1
        try await take(bytes, line: line, batch: &batch, outcome: &outcome)
      }
    }
    if let bytes = splitter.remainder() {
      try await take(bytes, line: line + 1, batch: &batch, outcome: &outcome)
    }
    try await write(&batch, outcome: &outcome)
    let finished = outcome
    return .json(capacity: 48 * finished.count + 256) { finished.write(to: &$0) }
  }

  private struct Batch {
    var inputs: [(line: Int, input: DocumentInput)] = []
    var bytes = 0
  }

  private func take(
    _ bytes: [UInt8], line: Int, batch: inout Batch, outcome: inout StreamOutcome
  ) async throws {
    guard bytes.contains(where: { $0 != 0x20 && $0 != 0x0D && $0 != 0x09 }) else { return }
    do throws(HTTPProblem) {
      let input = try DocumentInput(Self.node(bytes), at: "", limits: instance.limits)
      // Two lines of one document must not meet in one write, where they would be a contradiction.
      if batch.inputs.contains(where: { $0.input.id == input.id }) {
        try await write(&batch, outcome: &outcome)
      }
      batch.inputs.append((line, input))
      batch.bytes += bytes.count
    } catch {
      outcome.fail(line: line, id: nil, error)
    }
    if batch.inputs.count >= Self.batchDocuments || batch.bytes >= Self.batchBytes {
      try await write(&batch, outcome: &outcome)
    }
  }

  private static func node(_ bytes: [UInt8]) throws(HTTPProblem) -> JSONNode {
    do throws(JSONSyntaxError) {
      return try JSONReader.read(bytes)
    } catch {
      throw HTTPProblem(error, in: bytes)
    }
  }

  /// Writes a batch; a document that makes it fail is taken out, and the rest written again.
  private func write(
    _ batch: inout Batch, outcome: inout StreamOutcome
  ) async throws(HTTPProblem) {
    var inputs = batch.inputs
    batch = Batch()
    while !inputs.isEmpty {
      do throws(ServiceError) {
        let results = try await instance.putDocuments(inputs.map(\.input), in: collection)
        for (entry, result) in zip(inputs, results) { outcome.succeed(line: entry.line, result) }
        return
      } catch {
        guard let culprit = Self.culprit(of: error, among: inputs.count) else {
          throw HTTPProblem(error)
        }
        let entry = inputs.remove(at: culprit)
        outcome.fail(line: entry.line, id: entry.input.id, HTTPProblem(Self.local(error)))
      }
    }
  }

  /// The position of the document that an error points at; alone in a batch it is that one.
  private static func culprit(of error: ServiceError, among count: Int) -> Int? {
    switch error.code {
    case .invalid, .conflict, .unprocessable, .tooLarge: break
    default: return nil
    }
    let parts = (error.pointer ?? "").split(separator: "/")
    if parts.first == "documents", parts.count > 1, let position = Int(parts[1]),
      position < count
    {
      return position
    }
    return count == 1 ? 0 : nil
  }

  /// The error with its pointer inside the document.
  private static func local(_ error: ServiceError) -> ServiceError {
    let parts = (error.pointer ?? "").split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count > 2, parts[1] == "documents" else { return error }
    let inner = parts.dropFirst(3).map { "/" + $0 }.joined()
    return ServiceError(error.code, error.message, pointer: inner, cause: error.cause)
  }
}
