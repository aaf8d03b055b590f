public import Foundation

/// What a maintainer takes out of all that was learned.
public struct RetractionInput: Sendable {
  /// What it is about.
  public enum Subject: Sendable {
    /// One event, by its id.
    case event(String)
    /// Everything that somebody sent so far, by their name.
    case actor(String)
    /// All feedback taken from a moment on and before another.
    case period(from: Date, until: Date)
  }

  /// Makes retries safe; chosen by the service if `nil`.
  public var id: String?
  /// What is taken out.
  public var subject: Subject
  /// Why.
  public var note: String?
  /// Who decides.
  public var decidedBy: String?

  /// Describes a retraction.
  public init(
    id: String? = nil, subject: Subject, note: String? = nil, decidedBy: String? = nil
  ) {
    self.id = id
    self.subject = subject
    self.note = note
    self.decidedBy = decidedBy
  }
}

/// What a retraction did, or would do.
public struct RetractionReceipt: Sendable, Equatable {
  /// The id of the decision in the ledger; `nil` where nothing was decided.
  public var id: String?
  /// How many events that counted no longer do.
  public var events: Int

  /// Makes a receipt.
  public init(id: String?, events: Int) {
    self.id = id
    self.events = events
  }
}
