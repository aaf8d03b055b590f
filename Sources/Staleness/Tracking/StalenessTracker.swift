import Corpora
public import Foundation
public import Feedback
public import Retrieval
public import Storage
import Synchronization

/// Believes, from evidence, which chunks are out of date.
///
/// A pure fold over the ledger: labels and corrections by distinct actors, newer versions of the
/// same source and what they change, choices between versions, trouble at the source, expiry and a
/// worsening trend are added as log odds (``StalenessPolicy``). People have the last word: their
/// decisions are steps of the same fold. No evidence hides a chunk by itself.
///
/// Readers may call from any thread; one lock is held for as long as a few lookups take.
public final class StalenessTracker: LedgerProjection, FreshnessAdvising {
  /// The constants in force.
  public let policy: StalenessPolicy

  let state = Mutex(StalenessState())

  /// Starts with nothing known.
  ///
  /// - Parameter policy: The constants in force.
  public init(policy: StalenessPolicy) { self.policy = policy }

  /// Starts with nothing known and the default policy.
  ///
  /// - Parameter demotesStale: Whether findings may lower scores.
  public convenience init(demotesStale: Bool = true) {
    var policy = StalenessPolicy.standard
    policy.demotes = demotesStale
    self.init(policy: policy)
  }

  /// The name under which snapshots are kept.
  public static var projectionName: String { "staleness" }

  /// Takes one step.
  ///
  /// - Complexity: O(*h*·*v*) for *h* hits with *v* known newer versions each.
  public func apply(_ input: ProjectionInput) {
    state.withLock { state in
      switch input {
      case .evidence(let evidence):
        state.take(evidence, policy: policy)
      case .decision(let decision, let sequence, let date):
        state.take(decision, at: sequence, on: date, policy: policy)
      case .observation(let observation, let sequence, let date):
        state.take(observation, at: sequence, on: date)
      }
    }
  }

  /// The whole state in canonical bytes.
  public func snapshotBytes() -> [UInt8] { state.withLock { $0 }.encoded() }

  /// Takes over a state.
  ///
  /// - Throws: ``StalenessError`` if the bytes are damaged or of another version; the state is then
  ///   unchanged.
  public func restore(from bytes: [UInt8]) throws {
    let restored = try StalenessState(decoding: bytes)
    state.withLock { $0 = restored }
  }

  /// Goes back to the empty state.
  public func reset() { state.withLock { $0 = StalenessState() } }

  /// Judges chunks; those of which nothing is known are missing in the answer.
  public func freshness(of keys: [ChunkKey]) -> [ChunkKey: Freshness] {
    state.withLock { state in
      var answer: [ChunkKey: Freshness] = [:]
      for key in keys {
        if let freshness = state.freshness(of: key, policy: policy) { answer[key] = freshness }
      }
      return answer
    }
  }

  /// The finding of an id, whatever its state.
  public func finding(_ id: String, at now: Date) -> StalenessFinding? {
    state.withLock { $0.finding(id, at: now, policy: policy) }
  }

  /// All findings in the given states, surest first, equally sure ones in order of id.
  ///
  /// - Parameters:
  ///   - states: The states to list.
  ///   - now: The time by which snoozes end.
  /// - Returns: The findings; page them by id.
  /// - Complexity: O(*n* log *n*) in what is known.
  public func findings(
    in states: Set<FindingState> = [.open, .confirmed], at now: Date
  ) -> [StalenessFinding] {
    state.withLock { $0.findings(at: now, policy: policy) }
      .filter { states.contains($0.state) }
      .sorted { left, right in
        left.confidence != right.confidence
          ? left.confidence > right.confidence : left.id < right.id
      }
  }

  /// What is known to be wrong with a document's source or date: some of `expired`,
  /// `gone_at_source` and `changed_at_source`.
  public func sourceTrouble(of document: DocumentID) -> Set<FreshnessVerdict> {
    state.withLock { $0.documents[document]?.verdicts ?? [] }
  }

  /// Findings about a chunk or its document, in any state.
  public func findings(about key: ChunkKey, at now: Date) -> [StalenessFinding] {
    state.withLock { $0.findings(about: key, at: now, policy: policy) }
  }
}
