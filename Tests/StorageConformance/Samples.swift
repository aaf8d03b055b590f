public import Corpora
public import Foundation
public import Storage

/// Things to store, small and alike but for what a test is about.
public enum Samples {
  /// The dimension of sample collections.
  public static let dimension = 4
  /// A fixed instant, with a fraction that no decimal holds exactly.
  public static let now = Date(timeIntervalSinceReferenceDate: 700_000_000.123_456_7)

  /// A definition.
  public static func definition(_ name: String = "handbook") -> CollectionDefinition {
    guard let name = CollectionName(name) else { preconditionFailure("bad name \(name)") }
    return CollectionDefinition(name: name, dimension: dimension)
  }

  /// An identifier.
  public static func id<Kind>(_ text: String) -> Identifier<Kind> { Identifier(trusted: text) }

  /// A vector that is made from a number.
  public static func vector(_ number: Int) -> [Float] {
    (0..<dimension).map { Float(number) * 0.1 + Float($0) / 3 }
  }

  /// A chunk of a text; its vector is made from `number`.
  public static func chunk(
    _ id: String, _ text: String = "some words", number: Int = 1, headings: [String] = [],
    metadata: JSONObject = [:]
  ) -> ChunkDraft {
    ChunkDraft(
      id: self.id(id), text: text, headingPath: headings, metadata: metadata,
      fingerprint: ContentFingerprint(text: text), embedding: vector(number))
  }

  /// A document of chunks.
  public static func document(
    _ id: String, _ chunks: [ChunkDraft], metadata: JSONObject = [:]
  ) -> DocumentDraft {
    let text = chunks.map { $0.text ?? "" }.joined(separator: "\n")
    let record = DocumentRecord(
      id: self.id(id), metadata: metadata, fingerprint: ContentFingerprint(text: text),
      createdAt: now, updatedAt: now)
    return DocumentDraft(document: record, chunks: chunks)
  }

  /// A retrieval with two hits.
  public static func retrieval(
    _ id: String, in collection: CollectionKey, text: String? = "how do I?"
  ) -> RetrievalRecord {
    let hits = (1...2).map { rank in
      RetrievedHit(
        key: ChunkKey(rawValue: Int64(rank) << 40), chunk: self.id("chunk-\(rank)"),
        document: self.id("document"), fingerprint: ContentFingerprint(text: "\(rank)"),
        rank: rank, rankBefore: 3 - rank, similarity: 0.1 * Float(rank), score: -1.5,
        propensity: 0.25)
    }
    return RetrievalRecord(
      id: self.id(id), collection: collection, recordedAt: now, text: text, vector: vector(7),
      signature: vector(8), space: 1, mode: .hybrid, limit: 10, generation: 12,
      policy: "learned-7", session: self.id("session"),
      actor: ActorHash(rawValue: "00112233445566778899aabbccddeeff"), hits: hits,
      trace: [0, 255, 7],
      exploration: ExplorationTrace(rate: 0.02, pairs: [1], swapped: 1),
      assignment: .interleaved(trial: "trial", teams: [.candidate, .serving]),
      digest: ContentFingerprint(text: text ?? ""))
  }

  /// A thumb on the first chunk of a retrieval.
  public static func thumb(
    _ id: String, about query: String, in collection: CollectionKey, score: Double? = -1
  ) -> LedgerDraft {
    let event = FeedbackEvent(
      id: self.id(id), query: self.id(query), occurredAt: now, name: .thumb,
      target: .chunk(self.id("chunk-1"), rank: 1), cited: [self.id("chunk-2")], score: score,
      label: .wrongCitation, comment: "nö \u{0} “quoted”", metadata: ["a": [1, 2.5, nil]])
    return LedgerDraft(recordedAt: now, collection: collection, body: .feedback(event))
  }

  /// Identifiers that are awkward in one way or another, all different.
  public static let oddIdentifiers = [
    " ", "'; DROP TABLE chunks; --", "a/b?c=d#e%20", "\u{e9}", "e\u{301}",
    "\u{1F468}\u{200D}\u{1F469}",
    "\u{FEFF}bom", "line\nbreak", "\u{202E}right to left", "null", "0", "00", "%", "_", "\"",
    String(repeating: "x", count: 512), String(repeating: "\u{1F600}", count: 128),
  ]
}

extension Store {
  /// Creates a sample collection and returns its key.
  func sampleCollection(_ name: String = "handbook") async throws -> CollectionKey {
    try await createCollection(Samples.definition(name), at: Samples.now).record.key
  }
}
