public import Corpora
import Foundation
import Storage
import Synchronization

/// Which contents became which when documents were cut anew or edited.
///
/// Feedback belongs to the content that was shown. Where most of that content stands in a new chunk,
/// what is said about the old one from then on counts for the new one too, less a discount.
public final class Lineage: LedgerProjection {
  /// What of evidence is kept when its content is cut anew, before the share of common text.
  public static let discount = 0.9
  /// The least share of an old text that a new chunk must hold to be its successor.
  public static let leastShare = 0.2
  /// The share from which a new chunk stands for the old one by itself.
  public static let mainShare = 0.5
  /// Contents whose successors are kept; the oldest makes room.
  public static let capacity = 50_000
  /// How many times in a row a content may have been cut anew.
  private static let longestChain = 8

  private struct State: Codable {
    var successors: [String: [Observation.Successor]] = [:]
    var order: [String] = []
  }

  private let state = Mutex(State())

  /// Starts empty.
  public init() {}

  /// The name under which snapshots are kept.
  public static var projectionName: String { "lineage" }

  /// The part of evidence about a content that a successor of a share takes over, 0…1.
  ///
  /// A part with at least ``mainShare`` of the text speaks for the whole, less the discount: what was
  /// said of a text cut in two was said of either half, and which of them a question means shows in
  /// their similarity to it. A smaller part takes over in proportion.
  public static func kept(ofShare share: Double) -> Double {
    discount * min(1, max(0, share) / mainShare)
  }

  /// The contents that became part of a content, with the share of each that it holds.
  ///
  /// - Complexity: O(*n*) in the contents known.
  public func predecessors(
    of content: ContentFingerprint
  ) -> [(content: ContentFingerprint, share: Double)] {
    state.withLock { state in
      state.order.compactMap { old in
        guard let heir = state.successors[old]?.first(where: { $0.subject.fingerprint == content }),
          let fingerprint = ContentFingerprint(hexadecimal: old)
        else { return nil }
        return (fingerprint, Double(heir.share))
      }
    }
  }

  /// The step with hits and credits of contents that are gone put on what they became.
  ///
  /// To be called before ``apply(_:)`` takes the step.
  public func carried(_ input: ProjectionInput) -> ProjectionInput {
    guard case .evidence(var evidence) = input else { return input }
    var seen = Set(evidence.retrieval.hits.map(\.fingerprint))
    var hasMoved = false
    for place in evidence.retrieval.hits.indices {
      let old = evidence.retrieval.hits[place].fingerprint
      guard let (heir, kept) = heir(of: old), seen.insert(heir.fingerprint).inserted else {
        continue
      }
      hasMoved = true
      evidence.retrieval.hits[place].fingerprint = heir.fingerprint
      evidence.retrieval.hits[place].key = heir.key
      for credit in evidence.credits.indices where evidence.credits[credit].fingerprint == old {
        evidence.credits[credit].fingerprint = heir.fingerprint
        evidence.credits[credit].key = heir.key
        evidence.credits[credit].value *= kept
      }
    }
    return hasMoved ? .evidence(evidence) : input
  }

  /// What a content became at last, if most of it stands there, and the part of evidence that is kept
  /// on the way.
  private func heir(
    of content: ContentFingerprint
  ) -> (heir: Observation.Subject, kept: Double)? {
    state.withLock { state in
      var found: (heir: Observation.Subject, kept: Double)?
      var present = content
      for _ in 0..<Self.longestChain {
        guard let next = state.successors[present.hexadecimal]?.first,
          Double(next.share) >= Self.mainShare
        else { return found }
        found = (next.subject, (found?.kept ?? 1) * Self.kept(ofShare: Double(next.share)))
        present = next.subject.fingerprint
      }
      return found
    }
  }

  /// Takes one step.
  public func apply(_ input: ProjectionInput) {
    guard case .observation(let observation, _, _) = input,
      case .rechunked(let successors) = observation.kind
    else { return }
    let old = observation.subject.fingerprint.hexadecimal
    state.withLock { state in
      // A content that stands there again is nobody's predecessor.
      for successor in successors {
        let content = successor.subject.fingerprint.hexadecimal
        if state.successors.removeValue(forKey: content) != nil {
          state.order.removeAll { $0 == content }
        }
      }
      if state.successors.updateValue(successors, forKey: old) == nil { state.order.append(old) }
      if state.order.count > Self.capacity {
        state.successors[state.order.removeFirst()] = nil
      }
    }
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
    let restored = try JSONDecoder().decode(State.self, from: Data(bytes))
    state.withLock { $0 = restored }
  }

  /// Goes back to the empty state.
  public func reset() { state.withLock { $0 = State() } }
}
