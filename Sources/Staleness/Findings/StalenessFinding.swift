public import Foundation
public import Retrieval
public import Storage

/// A belief about a chunk or document with all that made it.
public struct StalenessFinding: Sendable, Equatable, Identifiable {
  /// Stable and the same in every process: made from what the finding is about.
  public var id: String
  /// The document it is about.
  public var document: DocumentID
  /// The chunks it is about, by handle.
  public var keys: [ChunkKey]
  /// The chunks it is about, in the order of `keys`.
  public var chunks: [ChunkID]
  /// What is believed.
  public var verdict: FreshnessVerdict
  /// How sure it is, 0…1.
  public var confidence: Double
  /// The natural log odds behind the confidence.
  public var logOdds: Double
  /// What became of it.
  ///
  /// A snooze that has ended shows as open.
  public var state: FindingState
  /// Until when it sleeps.
  public var snoozedUntil: Date?
  /// What the person who decided last wrote.
  public var note: String?
  /// What made it, strongest first.
  public var evidence: [FindingEvidence]
  /// Newer versions, nearest first.
  public var newer: [ChunkID]
  /// What to do.
  public var advice: FindingAdvice
  /// When anything about it last changed.
  public var updatedAt: Date

  /// Describes a finding.
  public init(
    id: String, document: DocumentID, keys: [ChunkKey], chunks: [ChunkID],
    verdict: FreshnessVerdict, confidence: Double, logOdds: Double, state: FindingState,
    snoozedUntil: Date? = nil, note: String? = nil, evidence: [FindingEvidence],
    newer: [ChunkID] = [], advice: FindingAdvice, updatedAt: Date
  ) {
    self.id = id
    self.document = document
    self.keys = keys
    self.chunks = chunks
    self.verdict = verdict
    self.confidence = confidence
    self.logOdds = logOdds
    self.state = state
    self.snoozedUntil = snoozedUntil
    self.note = note
    self.evidence = evidence
    self.newer = newer
    self.advice = advice
    self.updatedAt = updatedAt
  }
}
