public import Foundation
public import Retrieval
public import Storage

/// Something that changed between a failure and what came after it.
public struct CaseChange: Sendable, Equatable, Codable {
  /// The kinds of change.
  public enum Kind: String, Sendable, Codable {
    /// A blamed chunk was replaced or deleted.
    case chunkRemoved = "chunk_removed"
    /// A blamed chunk got a newer version.
    case newerVersion = "newer_version"
    /// The source of a blamed chunk was read again.
    case sourceRestored = "source_restored"
    /// A maintainer closed the case.
    case closed
    /// A maintainer wrote or chose an answer.
    case curated
    /// A curated answer was taken back.
    case withdrawn
    /// Users were content again.
    case successes
  }

  /// What it was.
  public var kind: Kind
  /// The chunk it concerns, if one.
  public var chunk: ChunkID?
  /// When it was.
  public var at: Date

  /// Describes a change.
  public init(kind: Kind, chunk: ChunkID? = nil, at: Date) {
    self.kind = kind
    self.chunk = chunk
    self.at = at
  }

  /// The change in words.
  public var words: String {
    switch kind {
    case .chunkRemoved: "Chunk '\(chunk?.rawValue ?? "")' was replaced or deleted."
    case .newerVersion: "Chunk '\(chunk?.rawValue ?? "")' got a newer version."
    case .sourceRestored: "The source of chunk '\(chunk?.rawValue ?? "")' was read again."
    case .closed: "A maintainer closed the case."
    case .curated: "Chunk '\(chunk?.rawValue ?? "")' was made the answer."
    case .withdrawn: "Chunk '\(chunk?.rawValue ?? "")' is the answer no longer."
    case .successes: "Users were content again."
    }
  }
}

/// The state machine of a failure case: pure, so that every transition is a test.
///
/// ```
/// open ──close, successes──▶ fixed ──failure──▶ regressed ──close, successes──▶ fixed
///   └──────────dismiss──────────▶ dismissed ──reopen──▶ open
/// ```
public struct CaseLifecycle: Sendable, Equatable, Codable {
  /// The most changes that are remembered.
  public static let changeLimit = 16
  /// The most actors that are told apart among the content ones.
  static let actorLimit = 16

  /// Where the case stands.
  public private(set) var state: FailureState = .open
  /// What changed since its first failure, oldest first; the latest stay.
  public private(set) var changes: [CaseChange] = []
  /// Whether something changed since the last failure.
  public private(set) var hasChangedSinceFailure = false
  /// How often it came back.
  public private(set) var regressions = 0
  /// The actors that were content since the last failure, in the order in which they came.
  private(set) var contentActors: [String] = []

  /// Starts open.
  public init() {}

  /// Takes a failure: a fixed case has come back, and successes count anew.
  public mutating func fail() {
    contentActors = []
    hasChangedSinceFailure = false
    if state == .fixed {
      state = .regressed
      regressions += 1
    }
  }

  /// Takes a change; all but the loss of an answer may have repaired the case.
  public mutating func note(_ change: CaseChange) {
    changes.append(change)
    if changes.count > Self.changeLimit { changes.removeFirst() }
    if change.kind != .withdrawn { hasChangedSinceFailure = true }
  }

  /// Takes a success, and closes the case when enough distinct actors were content.
  public mutating func succeed(actor: String, at date: Date, policy: FailurePolicy) {
    guard state == .open || state == .regressed else { return }
    if !contentActors.contains(actor), contentActors.count < Self.actorLimit {
      contentActors.append(actor)
    }
    let needed = hasChangedSinceFailure ? policy.successesAfterChange : policy.successesAlone
    guard contentActors.count >= needed else { return }
    state = .fixed
    note(CaseChange(kind: .successes, at: date))
  }

  /// Takes a maintainer's decision.
  public mutating func decide(_ action: Decision.Action, at date: Date) {
    switch action {
    case .close:
      state = .fixed
      note(CaseChange(kind: .closed, at: date))
    case .dismiss: state = .dismissed
    case .reopen: state = .open
    default: break
    }
  }

  /// Takes over the past of a case that became part of this one: what is worse counts.
  mutating func absorb(_ other: CaseLifecycle) {
    changes = Array(
      (changes + other.changes).sorted { $0.at < $1.at }.suffix(Self.changeLimit))
    regressions += other.regressions
    if state == .fixed || other.state == .regressed, other.state != .dismissed {
      state = other.state
    }
    hasChangedSinceFailure = hasChangedSinceFailure && other.hasChangedSinceFailure
    contentActors = []
  }
}
