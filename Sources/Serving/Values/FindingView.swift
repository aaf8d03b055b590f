public import Foundation
public import Retrieval

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

    /// Describes evidence.
    public init(kind: String, weight: Double, summary: String, recordedAt: Date) {
      self.kind = kind
      self.weight = weight
      self.summary = summary
      self.recordedAt = recordedAt
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
  /// What to do, in words.
  public var advice: String
  /// How often its chunks were served since the start.
  public var traffic: Int

  /// Makes a view.
  public init(
    id: String, document: String, chunks: [String], verdict: FreshnessVerdict,
    confidence: Double, state: String, evidence: [Evidence], advice: String, traffic: Int
  ) {
    self.id = id
    self.document = document
    self.chunks = chunks
    self.verdict = verdict
    self.confidence = confidence
    self.state = state
    self.evidence = evidence
    self.advice = advice
    self.traffic = traffic
  }
}
