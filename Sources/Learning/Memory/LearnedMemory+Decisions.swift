internal import Corpora
internal import Storage
internal import VectorIndexes

extension LearnedMemory {
  /// Takes a maintainer's decision about a chunk; other decisions concern others.
  ///
  /// One decision is in force per chunk and question: a later one takes the place of the earlier, and
  /// `release` takes it away.
  mutating func decide(_ decision: Decision) {
    guard case .chunk(let fingerprint, let raw) = decision.subject, raw.count == dimension,
      let vector = VectorMath.unitVector(raw)
    else { return }
    switch decision.action {
    case .pin, .ban, .forgive, .release:
      overrides.removeAll { $0.fingerprint == fingerprint && $0.vector == vector }
      guard decision.action != .release else { return }
      overrides.append(
        NeighborhoodOverride(action: decision.action, fingerprint: fingerprint, vector: vector))
      if overrides.count > NeighborhoodOverride.capacity { overrides.removeFirst() }
    default: break
    }
  }

  /// Contents that are pinned for questions like this one, latest first.
  func pinnedContents(for vector: [Float]) -> [ContentFingerprint] {
    overrides.reversed().filter { $0.action == .pin && applies($0, to: vector) }.map(\.fingerprint)
  }

  /// Whether a decision was made for questions like this one.
  func applies(_ decision: NeighborhoodOverride, to vector: [Float]) -> Bool {
    let distance = 1 - Double(FixedOrder.dot(decision.vector, vector))
    return distance <= NeighborhoodOverride.radius * spread.questionUnit
  }

  /// Applies maintainers' decisions: `forgive` lifts a demotion, a pin or ban adds to it.
  func override(
    of fingerprint: ContentFingerprint, for vector: [Float], value: inout Double
  ) -> Double {
    guard !overrides.isEmpty else { return 0 }
    var added = 0.0
    for decision in overrides
    where decision.fingerprint == fingerprint && applies(decision, to: vector) {
      switch decision.action {
      case .pin: added = NeighborhoodOverride.strength * spread.value
      case .ban: added = -NeighborhoodOverride.strength * spread.value
      case .forgive:
        added = 0
        value = max(0, value)
      default: break
      }
    }
    value += added
    return added
  }
}
