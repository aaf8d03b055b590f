public import Foundation
public import Retrieval
public import Storage

/// A staleness finding as callers see it.
public struct FindingView: Sendable {
  /// One piece of evidence.
  public struct Evidence: Sendable, Equatable {
    /// What it is, such as `label` or `newer_version`.
    public var kind: String
    /// How much it says, in natural log odds; negative speaks for the chunk.
    public var weight: Double
    /// It in words.
    public var summary: String
    /// When it was taken.
    public var recordedAt: Date
    /// What a newer text or a correction says differently.
    public var differences: [Observation.Difference]

    /// Describes evidence.
    public init(
      kind: String, weight: Double, summary: String, recordedAt: Date,
      differences: [Observation.Difference] = []
    ) {
      self.kind = kind
      self.weight = weight
      self.summary = summary
      self.recordedAt = recordedAt
      self.differences = differences
    }
  }

  /// Its id.
  public var id: String
  /// The document it is about.
  public var document: String
  /// The chunks it is about.
  public var chunks: [String]
  /// What is believed.
  public var verdict: FreshnessVerdict
  /// How sure it is, 0…1.
  public var confidence: Double
  /// `open`, `confirmed`, `dismissed` or `snoozed`.
  public var state: String
  /// What made it, strongest first.
  public var evidence: [Evidence]
  /// Until when it sleeps, if it is snoozed.
  public var snoozedUntil: Date?
  /// What the person who decided last wrote.
  public var note: String?
  /// Newer versions of its chunks, nearest first.
  public var newer: [String]
  /// What to do: `replace`, `compare`, `review`, `reingest`, `remove` or `renew`.
  public var action: String
  /// What to do, in words.
  public var advice: String
  /// How often its chunks were served since the start.
  public var traffic: Int

  /// Makes a view.
  public init(
    id: String, document: String, chunks: [String], verdict: FreshnessVerdict,
    confidence: Double, state: String, snoozedUntil: Date? = nil, note: String? = nil,
    evidence: [Evidence], newer: [String] = [], action: String, advice: String, traffic: Int
  ) {
    self.id = id
    self.document = document
    self.chunks = chunks
    self.verdict = verdict
    self.confidence = confidence
    self.state = state
    self.snoozedUntil = snoozedUntil
    self.note = note
    self.evidence = evidence
    self.newer = newer
    self.action = action
    self.advice = advice
    self.traffic = traffic
  }
}
