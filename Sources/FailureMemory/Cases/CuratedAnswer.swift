public import Foundation
public import Storage

/// A text that a maintainer made the answer to a case's questions.
public struct CuratedAnswer: Sendable, Equatable, Codable {
  /// The most that a case has; the oldest makes room.
  public static let limit = 4

  /// The chunk that holds it.
  public var subject: Observation.Subject
  /// When it was made the answer.
  public var curatedAt: Date
  /// What the maintainer wrote about it.
  public var note: String?

  /// Describes an answer.
  public init(subject: Observation.Subject, curatedAt: Date, note: String? = nil) {
    self.subject = subject
    self.curatedAt = curatedAt
    self.note = note
  }
}

extension [CuratedAnswer] {
  /// Takes in an answer; the one that the same chunk held before leaves.
  ///
  /// The answers stand in the order in which they were made.
  mutating func take(_ answer: CuratedAnswer) {
    removeAll { $0.subject.key == answer.subject.key }
    append(answer)
    sort { ($0.curatedAt, $0.subject.key) < ($1.curatedAt, $1.subject.key) }
    if count > CuratedAnswer.limit { removeFirst() }
  }
}
