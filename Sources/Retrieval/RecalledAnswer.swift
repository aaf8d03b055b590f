public import Corpora
public import Foundation
public import Storage

/// A text that a maintainer made the answer to a past failure, and that answers the present query.
public struct RecalledAnswer: Sendable, Equatable {
  /// The failure that it answers.
  public var failure: String
  /// The chunk that holds it.
  public var chunk: ChunkID
  /// The digest of its content.
  public var fingerprint: ContentFingerprint
  /// How much the failure resembles the query, 0…1, calibrated for the collection.
  public var similarity: Double
  /// When it was made the answer.
  public var curatedAt: Date
  /// What the maintainer wrote about it.
  public var note: String?

  /// Describes an answer.
  public init(
    failure: String, chunk: ChunkID, fingerprint: ContentFingerprint, similarity: Double,
    curatedAt: Date, note: String? = nil
  ) {
    self.failure = failure
    self.chunk = chunk
    self.fingerprint = fingerprint
    self.similarity = similarity
    self.curatedAt = curatedAt
    self.note = note
  }

  /// Where it comes from, in one sentence.
  var summary: String {
    "A maintainer made this the answer to \(failure), which resembles this question "
      + "(similarity \((similarity * 100).rounded() / 100))."
  }
}
