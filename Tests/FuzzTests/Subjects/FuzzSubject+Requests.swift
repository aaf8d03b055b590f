import Corpora
import NIOCore
import Serving
import Storage

@testable import HTTPAPI

extension FuzzSubject {
  /// Reads a filter and holds it against payloads of every kind.
  static let filter = FuzzSubject(name: "filter") { input in
    guard let json = try? JSONParser.parse(input), let filter = try? PayloadFilter(json: json)
    else {
      return
    }
    for subject in payloads { _ = filter.matches(subject) }
    let again = try? PayloadFilter(json: json)
    precondition(again == filter, "a filter was read in two ways")
  }

  /// Reads a feedback event, and the same bytes as a batch.
  static let feedback = FuzzSubject(name: "feedback") { input in
    guard let node = read(input) else { return }
    let limits = ServiceLimits()
    if let event = try? FeedbackInput(node, limits: limits) {
      precondition(event.score.map { (-1...1).contains($0) } ?? true, "a score out of range")
      precondition((1...512).contains(event.queryID.utf8.count), "an id out of range")
    }
    _ = try? FeedbackInput.list(node, limits: limits)
  }

  /// Cuts a stream into lines and reads a document from each.
  ///
  /// The first byte says how long the pieces are in which the rest arrives; the lines must be those
  /// of the whole.
  static let ndjson = FuzzSubject(name: "ndjson") { input in
    guard let first = input.first else { return }
    let stream = Array(input.dropFirst())
    let whole = lines(of: stream, pieces: max(stream.count, 1))
    precondition(whole == lines(of: stream, pieces: Int(first) + 1), "lines depend on the pieces")
    for line in whole ?? [] {
      guard let node = read(line) else { continue }
      _ = try? DocumentInput(node, at: "", limits: ServiceLimits())
      _ = try? DocumentInput.list(node, limits: ServiceLimits())
    }
  }

  /// Reads a text as a request's body and as a corpus' line; both must find the same value.
  private static func read(_ bytes: [UInt8]) -> JSONNode? {
    let node: JSONNode
    do throws(JSONSyntaxError) {
      node = try JSONReader.read(bytes)
    } catch {
      precondition((0...bytes.count).contains(error.offset), "an error beyond the text")
      _ = HTTPProblem(error, in: bytes)
      return nil
    }
    if let other = try? JSONParser.parse(bytes) {
      precondition(node.value == other, "two readers found two values")
    }
    return node
  }

  private static func lines(of stream: [UInt8], pieces: Int) -> [[UInt8]]? {
    var splitter = LineSplitter(maximumBytes: 4_096)
    var lines: [[UInt8]] = []
    do {
      for start in stride(from: 0, to: stream.count, by: pieces) {
        let piece = stream[start..<min(start + pieces, stream.count)]
        lines += try splitter.append(ByteBuffer(bytes: piece))
      }
    } catch {
      return nil
    }
    return lines + (splitter.remainder().map { [$0] } ?? [])
  }

  private static let payloads: [FilterSubject] = [
    payload([:]),
    payload(["a": "text", "b": 7, "c": 1.5, "d": true, "e": nil, "t": "2026-01-02T03:04:05Z"]),
    payload([
      "a": ["x", "y", 3], "b": [], "c": [["n": 1], ["n": 2, "m": "z"]], "d": ["n": ["o": 4]],
    ]),
  ]

  private static func payload(_ members: JSONObject) -> FilterSubject {
    guard let id = ChunkID("c1") else { preconditionFailure("“c1” is an id") }
    return FilterSubject(
      id: id, chunkPayload: members, documentPayload: ["lang": "de", "y": 2_020])
  }
}
