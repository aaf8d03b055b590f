import Foundation
import Retrieval
import Storage
import VectorIndexes

extension CaseBookState {
  /// What is taken off a query's similarities for being served better than others, or added for
  /// being served worse.
  func offset(_ served: Float?) -> Float {
    guard let served, let meanServed else { return 0 }
    return policy.servedShare * (served - meanServed)
  }

  /// Cases by their nearest representative, crowding and ``offset(_:)`` taken off; the older of
  /// equals first.
  func nearestCases(to probe: FailureProbe) -> [(slot: Int, similarity: Float)] {
    let offset = offset(probe.served)
    var best: [Int: Float] = [:]
    for (row, similarity) in table.similarities(to: probe).enumerated() {
      let slot = table.rows[row].slot
      best[slot] = max(best[slot] ?? -2, table.adjusted(similarity, row: row))
    }
    return best.map { (slot: $0.key, similarity: $0.value - offset) }
      .sorted { ($1.similarity, $0.slot) < ($0.similarity, $1.slot) }
  }

  /// The same, those close enough to warn only, by the index where there is one.
  func closestCases(to probe: FailureProbe) -> [(slot: Int, similarity: Float)] {
    guard let recallIndex, probe.vector.count == dimension else {
      return nearestCases(to: probe).filter { $0.similarity >= threshold }
    }
    let mean = table.meanCrowding
    let offset = offset(probe.served)
    var near: [(slot: Int, similarity: Float)] = []
    for slot in recallIndex.candidates(for: probe.vector) {
      guard let representatives = self[slot]?.representatives else { continue }
      var best: Float = -2
      for representative in representatives {
        let crowding = policy.crowdingShare * (representative.crowding - mean)
        best = max(
          best,
          recallSimilarity(representative, probe, atLeast: threshold + crowding + offset)
            - crowding - offset)
      }
      if best >= threshold { near.append((slot, best)) }
    }
    return near.sorted { ($1.similarity, $0.slot) < ($0.similarity, $1.slot) }
  }

  /// The blended similarity by the processor's best kernels, which no state may depend on; −2 where
  /// it cannot reach `bar`.
  private func recallSimilarity(
    _ representative: Representative, _ probe: FailureProbe, atLeast bar: Float
  ) -> Float {
    let query = VectorMath.dot(representative.vector, probe.vector)
    let rest = 1 - policy.queryShare
    guard policy.queryShare * query + rest >= bar else { return -2 }
    guard representative.signature.count == probe.signature.count, !probe.signature.isEmpty else {
      return Rounding.step(query)
    }
    let signature = VectorMath.dot(representative.signature, probe.signature)
    return Rounding.step(policy.queryShare * query + rest * signature)
  }

  /// The similarity from which a query is warned.
  ///
  /// Nearness counts after ``offset(_:)``. With enough traffic it is the quantile above which no more than the allowed share of queries
  /// came near a case that they are no part of. Before, the greatest of as many similarities as
  /// there are representatives is estimated from the moments of successive queries.
  var warningThreshold: Float {
    let known = ring.nearness(offset)
    if known.count >= policy.calibrationMinimum {
      let sorted = known.sorted()
      // One place stricter than the quantile: the sample's own error must not cost the promise.
      let allowed = max(0, Int(policy.falseWarningRate * Double(known.count)) - 1)
      let bound = sorted[sorted.count - 1 - min(allowed, sorted.count - 1)]
      return max(policy.thresholdFloor, min(0.98, bound.nextUp))
    }
    guard known.count >= 20, table.count > 0 else { return policy.thresholdDefault }
    let moments = ring.moments
    let spread = (2 * log(Double(table.count) / policy.falseWarningRate)).squareRoot()
    let bound = Float(moments.mean + moments.deviation * spread)
    return max(policy.thresholdFloor, min(0.95, max(bound, known.max() ?? 0)))
  }

  /// A case as recall shows it.
  func recalled(_ slot: Int, similarity: Float) -> RecalledFailure? {
    guard let found = self[slot] else { return nil }
    return RecalledFailure(
      failure: found.id, similarity: Double(max(0, min(1, similarity))), label: found.label,
      state: found.lifecycle.state, knownBad: found.bad.map(\.chunk),
      knownGood: found.knownGood, correction: found.correction)
  }
}

extension FailureCase {
  /// Chunks that helped and are not blamed more.
  var knownGood: [ChunkID] {
    good.filter { helpful in
      helpful.weight > bad.first { $0.key == helpful.key }?.weight ?? 0
    }.map(\.chunk)
  }
}
