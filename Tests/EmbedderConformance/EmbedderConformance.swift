public import Embeddings

/// What every `Embedder` must do, checked on any implementation.
///
/// Returns violations instead of asserting, so that the kit needs no test framework:
/// `#expect(await EmbedderConformance().violations(of: embedder) == [])`.
public struct EmbedderConformance: Sendable {
  /// Texts that are awkward in one way or another.
  public static let texts = [
    "How do I rotate the signing key?", "", " ", "\n\t", "a", "emoji 👩‍👩‍👧‍👦 and 中文",
    String(repeating: "long text ", count: 2_000), "\u{0}\u{FFFD}\u{200B}", "[SEP] [CLS]",
    "How do I rotate the signing key?",
  ]

  /// Creates the kit.
  public init() {}

  /// Runs all checks.
  ///
  /// - Parameter embedder: One that can embed `texts`.
  /// - Returns: One line per broken rule; empty if the embedder conforms.
  public func violations(of embedder: any Embedder) async -> [String] {
    var found: [String] = []
    for purpose in EmbeddingPurpose.allCases {
      do {
        found += try await check(embedder, purpose).map { "\(purpose.rawValue): \($0)" }
      } catch {
        found.append("\(purpose.rawValue): threw \(error)")
      }
    }
    return found
  }

  private func check(
    _ embedder: any Embedder, _ purpose: EmbeddingPurpose
  ) async throws -> [String] {
    var found: [String] = []
    let together = try await embedder.embed(Self.texts, purpose: purpose)
    if together.count != Self.texts.count { return ["\(together.count) vectors"] }
    for (index, vector) in together.enumerated() {
      found += shape(of: vector, dimension: embedder.dimension).map { "text \(index): \($0)" }
    }
    if together.first != together.last { found.append("equal texts got different vectors") }
    for (index, text) in Self.texts.enumerated() {
      let alone = try await embedder.embed(text, purpose: purpose)
      if dot(alone, together[index]) < 0.99999 { found.append("text \(index): depends on batch") }
    }
    let reversed = try await embedder.embed(Self.texts.reversed(), purpose: purpose)
    if zip(reversed.reversed(), together).contains(where: { dot($0, $1) < 0.99999 }) {
      found.append("vectors are not in the order of the texts")
    }
    if try await !embedder.embed([], purpose: purpose).isEmpty {
      found.append("vectors of nothing")
    }
    found += try await progress(embedder, purpose)
    found += try await overlap(embedder, purpose, expected: together)
    return found
  }

  private func shape(of vector: [Float], dimension: Int) -> [String] {
    guard vector.count == dimension else { return ["\(vector.count) components"] }
    let length = dot(vector, vector).squareRoot()
    return abs(length - 1) < 1e-3 ? [] : ["length \(length)"]
  }

  private func progress(
    _ embedder: any Embedder, _ purpose: EmbeddingPurpose
  ) async throws -> [String] {
    let (stream, feed) = AsyncStream.makeStream(of: EmbeddingProgress.self)
    _ = try await embedder.embed(Self.texts, purpose: purpose) { feed.yield($0) }
    feed.finish()
    var reports: [EmbeddingProgress] = []
    for await report in stream { reports.append(report) }
    let total = Self.texts.count
    var found: [String] = []
    if reports.last != EmbeddingProgress(done: total, total: total) {
      found.append("the last progress is \(String(describing: reports.last))")
    }
    if zip(reports, reports.dropFirst()).contains(where: { $0.done >= $1.done }) {
      found.append("progress does not grow: \(reports.map(\.done))")
    }
    return found
  }

  private func overlap(
    _ embedder: any Embedder, _ purpose: EmbeddingPurpose, expected: [[Float]]
  ) async throws -> [String] {
    async let first = embedder.embed(Self.texts, purpose: purpose)
    async let second = embedder.embed(Self.texts, purpose: purpose)
    let same = try await [first, second].allSatisfy { vectors in
      zip(vectors, expected).allSatisfy { dot($0, $1) >= 0.99999 }
    }
    return same ? [] : ["overlapping calls give other vectors"]
  }

  private func dot(_ a: [Float], _ b: [Float]) -> Float {
    zip(a, b).reduce(0) { $0 + $1.0 * $1.1 }
  }
}
