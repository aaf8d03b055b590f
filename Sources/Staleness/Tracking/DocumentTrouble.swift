import Corpora
import Foundation
import Storage

/// What is wrong with a document as a whole.
struct DocumentTrouble: Codable, Equatable {
  /// The document.
  var document: DocumentID
  /// Its chunks that were seen with the trouble, in ascending order of key.
  var members: [Observation.Subject] = []
  /// When its source was first seen changed.
  var changedAt: Date?
  /// When its source was first seen gone.
  var goneAt: Date?
  /// When it passed its date.
  var expiredAt: Date?
  /// How it fares over time.
  var trend = NegativeTrend()
  /// What a person decided.
  var ruling: Ruling?
  /// The ledger entry that touched it last.
  var sequence: LedgerSequence
  /// When that was.
  var updatedAt: Date

  /// The finding's id: the same for the same document in every process.
  var findingID: String { Self.findingID(for: document) }

  static func findingID(for document: DocumentID) -> String {
    "stale-"
      + ContentFingerprint(text: "finding document \(document.rawValue)").hexadecimal
      .prefix(20)
  }

  /// Whether its source or date is the trouble.
  var hasTrouble: Bool { changedAt != nil || goneAt != nil || expiredAt != nil }

  /// Takes in a chunk.
  mutating func note(_ subject: Observation.Subject) {
    members.removeAll { $0.key == subject.key }
    let place = members.firstIndex { subject.key < $0.key } ?? members.count
    members.insert(subject, at: place)
  }
}
