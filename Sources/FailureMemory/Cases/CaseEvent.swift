public import Feedback
public import Foundation
public import Storage

/// A failure as its case keeps it.
public struct CaseEvent: Sendable, Equatable, Codable {
  /// Its place in the ledger.
  public var sequence: LedgerSequence
  /// The event.
  public var event: EventID
  /// The retrieval that failed; its words stand in the retrieval log.
  public var query: QueryID
  /// When it was taken.
  public var recordedAt: Date
  /// What the event says.
  public var name: FeedbackName
  /// What is said to be wrong.
  public var label: FeedbackLabel?
  /// Who is to blame.
  public var fault: Fault
  /// Whether anything was found at all.
  public var hadResults: Bool
  /// Who sent it; empty for anonymous ones.
  var actor: String
  /// The representative that it is nearest to, by the sequence at which that was made.
  var anchor: LedgerSequence
}
