public import Corpora
public import Foundation
import Retrieval
public import Storage

/// Who is to blame, or to thank, for what an event says; attribution comes before learning.
public enum Fault: String, Sendable, Codable, CaseIterable {
  /// Retrieval: a miss or noise. Only this changes ranking.
  case retrieval
  /// The document: stale, contradicted or wrong.
  case document
  /// The generation: the chunks were right and the answer was not.
  case generation
  /// The corpus does not cover the question.
  case outOfScope = "out_of_scope"
}

/// The share of an event that falls on one shown chunk.
public struct Credit: Sendable, Equatable, Codable {
  /// The chunk's handle.
  public var key: ChunkKey
  /// The chunk's id.
  public var chunk: ChunkID
  /// The digest of the content that was shown.
  public var fingerprint: ContentFingerprint
  /// The place at which it was shown, from 1.
  public var rank: Int
  /// −1…1: how much the event speaks for or against it.
  public var value: Double

  /// Makes a credit.
  public init(
    key: ChunkKey, chunk: ChunkID, fingerprint: ContentFingerprint, rank: Int, value: Double
  ) {
    self.key = key
    self.chunk = chunk
    self.fingerprint = fingerprint
    self.rank = rank
    self.value = value
  }
}

/// A feedback event, linked to its retrieval and attributed: what learning, staleness and failure
/// memory fold over, in ledger order.
public struct Evidence: Sendable, Equatable {
  /// The event's place in the ledger.
  public var sequence: LedgerSequence
  /// When the service took it.
  public var recordedAt: Date
  /// What was said.
  public var event: FeedbackEvent
  /// What it was said about: the query, the hits as shown, the re-ranker's trace.
  public var retrieval: RetrievalRecord
  /// Who is to blame, or to thank.
  public var fault: Fault
  /// The chunks it falls on; empty where it falls on none.
  public var credits: [Credit]
  /// What the event's correction says differently from chunks that it falls on and whose shown
  /// content still stands; empty without a correction or where nothing is contradicted.
  public var contradictions: [ChunkKey: [Observation.Difference]]

  /// Makes evidence.
  public init(
    sequence: LedgerSequence, recordedAt: Date, event: FeedbackEvent, retrieval: RetrievalRecord,
    fault: Fault, credits: [Credit], contradictions: [ChunkKey: [Observation.Difference]] = [:]
  ) {
    self.sequence = sequence
    self.recordedAt = recordedAt
    self.event = event
    self.retrieval = retrieval
    self.fault = fault
    self.credits = credits
    self.contradictions = contradictions
  }
}

/// One step of the fold from the ledger to what was learned.
public enum ProjectionInput: Sendable, Equatable {
  /// Somebody's or something's feedback.
  case evidence(Evidence)
  /// A maintainer's decision.
  case decision(Decision, sequence: LedgerSequence, recordedAt: Date)
  /// Something the service saw in the corpus.
  case observation(Observation, sequence: LedgerSequence, recordedAt: Date)

  /// The place of this step in the ledger.
  public var sequence: LedgerSequence {
    switch self {
    case .evidence(let evidence): evidence.sequence
    case .decision(_, let sequence, _): sequence
    case .observation(_, let sequence, _): sequence
    }
  }
}

/// A state that is a pure fold over the ledger.
///
/// Equal inputs in equal order give equal bytes on every machine. Retractions need no support: the
/// fold is run again without the retracted steps. One writer applies steps in order; readers use
/// the conforming type's own query calls at the same time and see a state between two steps.
public protocol LedgerProjection: AnyObject, Sendable {
  /// The name under which snapshots are kept, such as `learning`.
  static var projectionName: String { get }
  /// Takes one step.
  func apply(_ input: ProjectionInput)
  /// The whole state in canonical bytes.
  func snapshotBytes() -> [UInt8]
  /// Takes over a state that ``snapshotBytes()`` gave.
  ///
  /// - Throws: If the bytes are damaged or of an unknown version; the state is then unchanged.
  func restore(from bytes: [UInt8]) throws
  /// Goes back to the empty state.
  func reset()
}
