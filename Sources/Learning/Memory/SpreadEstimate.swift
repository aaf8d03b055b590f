internal import VectorIndexes

/// How far similarities lie apart in this collection: the unit of everything that is near or far.
///
/// Among *k* shown hits the best is about *a* · ln *k* more similar than the last. The running mean
/// of *a* is a property of the embedding model and the corpus; the spread is a fixed share of it.
struct SpreadEstimate: Sendable, Equatable {
  /// 0.05 for the slope of 0.13 that sentence embeddings have on question answering.
  private static let share = 0.383
  private static let priorSlope = 0.13
  private static let priorCount = 20.0

  private(set) var total = priorSlope * priorCount
  private(set) var count = priorCount

  /// The spread, > 0, in the unit of similarities.
  var value: Double { max(1e-4, total / count * Self.share) }

  /// The unit of distance between questions, which are unit vectors: the spread, at most 0.06.
  ///
  /// A collection of few chunks shows all of them, right and wrong, and would take every question
  /// for a neighbour of every other.
  var questionUnit: Double { min(value, 0.06) }

  init() {}

  init(total: Double, count: Double) {
    self.total = total
    self.count = count
  }

  /// Takes the plain similarities of the hits of one retrieval; fewer than three say nothing.
  mutating func observe(_ similarities: [Float]) {
    guard similarities.count >= 3, let least = similarities.min(), let most = similarities.max(),
      least.isFinite, most.isFinite
    else { return }
    total += Double(most - least) / FixedOrder.log(Double(similarities.count))
    count += 1
  }
}
