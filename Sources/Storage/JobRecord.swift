public import Corpora
public import Foundation

/// A long-running piece of work as clients see it.
public struct JobRecord: Sendable, Equatable, Codable {
  /// The states of a job.
  public enum State: String, Sendable, Codable {
    /// It waits.
    case queued
    /// It works.
    case running
    /// It is done.
    case succeeded
    /// It failed; see ``JobRecord/error``.
    case failed
    /// Somebody cancelled it, or the process ended before it was done.
    case cancelled
  }

  /// Its id.
  public var id: JobID
  /// The collection it works on.
  public var collection: CollectionKey
  /// What it does, such as `reindex`.
  public var kind: String
  /// Its state.
  public var state: State
  /// Units done.
  public var done: Int
  /// Units in all.
  public var total: Int
  /// What is counted, such as `vectors`.
  public var unit: String
  /// What came out.
  public var result: JSONValue?
  /// Why it failed.
  public var error: String?
  /// When it was asked for.
  public var createdAt: Date
  /// When this record last changed.
  public var updatedAt: Date

  /// Makes a record.
  public init(
    id: JobID, collection: CollectionKey, kind: String, state: State = .queued, done: Int = 0,
    total: Int = 0, unit: String = "", result: JSONValue? = nil, error: String? = nil,
    createdAt: Date, updatedAt: Date
  ) {
    self.id = id
    self.collection = collection
    self.kind = kind
    self.state = state
    self.done = done
    self.total = total
    self.unit = unit
    self.result = result
    self.error = error
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }

  /// Whether it has come to an end.
  public var isFinished: Bool {
    switch state {
    case .queued, .running: false
    case .succeeded, .failed, .cancelled: true
    }
  }
}
