internal import VectorIndexes

/// How questions lie around the chunks that answer them, as squared distances.
///
/// A question that chunk *c* answers is taken as a point around the centre of all such questions,
/// and the centre as a point around the chunk's own vector. Both variances are moments of what was
/// believed so far; a few imagined chunks stand for what is usual before anything is known. This is
/// probabilistic linear discriminant analysis (Ioffe, ECCV 2006) with round covariances.
struct Scatter: Sendable, Equatable {
  /// Squared distance of questions from their centre, and degrees of freedom.
  private(set) var within = 0.0
  private(set) var withinCount = 0.0
  /// Squared distance of centres from chunks, by questions; chunks; questions.
  private(set) var between = 0.0
  private(set) var chunkCount = 0.0
  private(set) var questionCount = 0.0

  /// Weight of the imagined chunks, in questions.
  private static let priorCount = 20.0
  /// What is usual: squared distances in spreads.
  private static let priorWithin = 9.0
  private static let priorBetween = 6.0
  /// Chunks with fewer questions than this say nothing about distances.
  private static let leastMass = 1.5

  init() {}

  init(totals: [Double]) {
    within = totals[0]
    withinCount = totals[1]
    between = totals[2]
    chunkCount = totals[3]
    questionCount = totals[4]
  }

  /// All numbers, for snapshots.
  var totals: [Double] { [within, withinCount, between, chunkCount, questionCount] }

  /// Adds or takes away what a chunk says.
  mutating func count(_ row: ChunkTable.Row, by sign: Double) {
    guard row.mass > Self.leastMass else { return }
    within += sign * (row.mass - row.squaredLength / row.mass)
    withinCount += sign * (row.mass - 1)
    between += sign * (row.squaredLength / row.mass - 2 * row.baseSum + row.mass)
    chunkCount += sign
    questionCount += sign * row.mass
  }

  /// What the moments come to, for a collection of a given spread.
  func centers(unit: Double) -> Centers {
    let prior = Self.priorCount
    let width = max(
      unit, (within + prior * Self.priorWithin * unit) / (withinCount + prior))
    let distance = max(
      0.1 * width,
      (between - width * chunkCount + prior * Self.priorBetween * unit) / (questionCount + prior))
    return Centers(width: width, pull: min(20, max(0.2, width / distance)))
  }

  /// Where the questions of each chunk are expected.
  struct Centers {
    /// The mean squared distance of a question from the centre of its kind.
    let width: Double
    /// How many questions the chunk's own vector counts for.
    let pull: Double

    /// How much nearer a chunk is than its own vector says, in similarities; exactly 0 for a chunk
    /// that answered nothing.
    ///
    /// The log-likelihood of the question under the chunk's predictive distribution, expressed as
    /// the similarity at which a chunk without evidence would have the same.
    ///
    /// - Parameters:
    ///   - row: What is known of the chunk.
    ///   - base: The chunk's similarity to the question.
    ///   - product: The question's inner product with the chunk's row of sums.
    /// - Returns: What to add to `base`.
    func adjustment(of row: ChunkTable.Row, base: Double, product: Double) -> Double {
      guard row.mass > 1e-6, abs(base) <= 1.001 else { return 0 }
      let count = pull + row.mass
      let centerProduct = (pull * base + product) / count
      let centerLength =
        (pull * pull + 2 * pull * row.baseSum + row.squaredLength) / (count * count)
      let distance = max(0, 1 - 2 * centerProduct + centerLength)
      let spread = 1 + 1 / count
      let plainSpread = 1 + 1 / pull
      let cost = distance / (width * spread) + FixedOrder.log(spread / plainSpread)
      return 1 - width * plainSpread / 2 * cost - base
    }
  }
}
