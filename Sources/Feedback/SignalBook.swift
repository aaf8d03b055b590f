import Foundation
import Storage
import Synchronization

/// How far each kind of behaviour agrees with what people state in one collection.
///
/// Where a retrieval got both a statement and a behaviour about the same chunk, the pair counts once.
/// Agreement is measured against what chance would give: most statements may be praise, and then a
/// signal that is always positive agrees with most of them and tells nothing. From the lower bound of
/// the agreement follows the weight with which ranking reads the signal from there on. A signal that
/// agrees less than chance gets none.
public final class SignalBook: LedgerProjection {
  /// What is known of one signal.
  public struct Reading: Sendable, Equatable {
    /// The signal.
    public var signal: ImplicitSignal
    /// Its weight compared with a statement, 0…1.
    public var weight: Double
    /// Retrievals with both a statement and the signal, repeated ones of an actor counting less.
    public var pairs: Double
    /// How much more often it agrees than chance would have it, −1…1, shrunk towards 0.
    public var agreement: Double
    /// The standard error of that.
    public var error: Double
  }

  /// Pairs without a message that the agreement is shrunk by.
  public static let priorPairs = 20.0
  /// The agreement, less its error, from which a signal has its greatest weight.
  public static let fullAgreement = 0.5
  /// Retrievals that wait for the other half of a pair; the oldest makes room.
  public static let capacity = 4_096

  private let state = Mutex(SignalState())

  /// Starts without a message.
  public init() {}

  /// The name under which snapshots are kept.
  public static var projectionName: String { "signals" }

  /// What is known of each signal.
  public var readings: [Reading] {
    state.withLock { state in ImplicitSignal.allCases.map { state.reading(of: $0) } }
  }

  /// The step with its credits scaled by the weight that the event's signal has so far.
  ///
  /// To be called before ``apply(_:)`` takes the step.
  public func weigh(_ input: ProjectionInput) -> ProjectionInput {
    guard case .evidence(var evidence) = input, let signal = evidence.event.signal,
      evidence.fault == .retrieval
    else { return input }
    let factor = state.withLock { $0.reading(of: signal).weight } / signal.startingWeight
    guard factor != 1 else { return input }
    for place in evidence.credits.indices {
      evidence.credits[place].value = max(-1, min(1, evidence.credits[place].value * factor))
    }
    return .evidence(evidence)
  }

  /// Takes one step.
  public func apply(_ input: ProjectionInput) {
    guard case .evidence(let evidence) = input, evidence.fault == .retrieval,
      !evidence.credits.isEmpty
    else { return }
    state.withLock { $0.take(evidence) }
  }

  /// The state as JSON with sorted keys.
  public func snapshotBytes() -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    guard let data = try? encoder.encode(state.withLock { $0 }) else { return [] }
    return [UInt8](data)
  }

  /// Takes over a state.
  public func restore(from bytes: [UInt8]) throws {
    let restored = try JSONDecoder().decode(SignalState.self, from: Data(bytes))
    state.withLock { $0 = restored }
  }

  /// Goes back to the empty state.
  public func reset() { state.withLock { $0 = SignalState() } }
}
