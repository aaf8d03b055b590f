/// Lets chunks that nobody confirmed keep their place.
///
/// A chunk without feedback cannot defend itself against one with much. So a chunk may pass one
/// that plain retrieval put above it only by a margin: great where the other was never confirmed,
/// and waived where votes of questions nearby speak for the one that passes.
enum HeldOrder {
  /// One candidate.
  struct Entry {
    /// The plain score.
    var base: Double
    /// What was learned, as an adjustment of it.
    var learned: Double
    /// How unconfirmed the chunk is, 0…1.
    var doubt: Double
    /// How far questions nearby waive the margin of others against it, 0…1.
    var relief: Double
  }

  /// The final scores of candidates in plain order.
  ///
  /// - Parameters:
  ///   - entries: Candidates by descending plain score.
  ///   - margin: What a wholly unconfirmed chunk may be lifted.
  ///   - step: The least difference that counts, > 0.
  /// - Returns: One score per entry, at least the plain score plus what was learned.
  /// - Complexity: O(*n*²).
  static func scores(of entries: [Entry], margin: Double, step: Double) -> [Double] {
    let raw = entries.map { $0.base + $0.learned }
    var scores = raw
    for place in entries.indices where entries[place].doubt > 0 {
      let reach = margin * entries[place].doubt
      for other in entries.index(after: place)..<entries.endIndex where raw[other] > raw[place] {
        let lifted = min(raw[place] + reach * (1 - entries[other].relief), raw[other] + step)
        scores[place] = max(scores[place], lifted)
      }
    }
    return scores
  }

  /// The places of entries in the order of their scores; ties keep plain order.
  static func ranks(of scores: [Double]) -> [Int] {
    let order = scores.indices.sorted { left, right in
      scores[left] != scores[right] ? scores[left] > scores[right] : left < right
    }
    var ranks = Array(repeating: 0, count: scores.count)
    for (rank, place) in order.enumerated() { ranks[place] = rank }
    return ranks
  }
}
