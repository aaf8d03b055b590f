import Corpora
import Feedback
import Foundation
import Storage

/// A retrieval that showed five chunks of two documents, and events about it.
enum Shown {
  static let collection = CollectionKey(rawValue: 1)
  static let moment = Date(timeIntervalSinceReferenceDate: 700_000_000)

  /// Chunks `c1`…`c5` at ranks 1…5; the odd ones belong to document `odd`.
  static let retrieval = RetrievalRecord(
    id: QueryID(trusted: "q"), collection: collection, recordedAt: moment, text: "how?",
    vector: [1, 0], space: 1, mode: .dense, limit: 5, generation: 1, policy: "plain", session: nil,
    actor: nil,
    hits: (1...5).map { rank in
      RetrievedHit(
        key: ChunkKey(rawValue: Int64(rank)), chunk: ChunkID(trusted: "c\(rank)"),
        document: DocumentID(trusted: rank.isMultiple(of: 2) ? "even" : "odd"),
        fingerprint: ContentFingerprint(text: "content \(rank)"), rank: rank, rankBefore: rank,
        similarity: 0.5, score: 0.5)
    }, trace: [], digest: ContentFingerprint(text: "how?"))

  static func chunk(_ id: String, rank: Int? = nil) -> FeedbackTarget {
    .chunk(ChunkID(trusted: id), rank: rank)
  }

  static func document(_ id: String) -> FeedbackTarget { .document(DocumentID(trusted: id)) }

  static func event(
    _ id: String = "e", name: FeedbackName = .thumb, target: FeedbackTarget = .response,
    cited: [String] = [], score: Double? = -1, label: FeedbackLabel? = nil,
    expected: String? = nil, actor: String? = nil, query: String = "q",
    forensics: EventForensics? = nil
  ) -> FeedbackEvent {
    FeedbackEvent(
      id: EventID(trusted: id), query: QueryID(trusted: query), name: name, target: target,
      cited: cited.map { ChunkID(trusted: $0) }, score: score, label: label,
      expected: expected.map { ChunkID(trusted: $0) },
      actor: actor.map { ActorHash(rawValue: $0) }, forensics: forensics)
  }

  /// An event attributed to the retrieval.
  static func evidence(_ event: FeedbackEvent, sequence: LedgerSequence) -> ProjectionInput? {
    Attribution.attribute(event, to: retrieval).map { verdict in
      .evidence(
        Evidence(
          sequence: sequence, recordedAt: moment, event: event, retrieval: retrieval,
          fault: verdict.fault, credits: verdict.credits))
    }
  }

  static func entry(_ sequence: LedgerSequence, _ body: LedgerBody) -> LedgerEntry {
    LedgerEntry(sequence: sequence, recordedAt: moment, collection: collection, body: body)
  }
}
