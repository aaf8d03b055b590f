import Storage

/// Puts curated answers first.
///
/// An answer that is not hidden gets the least score above everything else, as an adjustment that a
/// maintainer decided; among several the one of the most similar failure stands on top. It neither
/// needs learning nor is bounded by it: a person chose it for these questions, and takes it back.
struct CuratedOrder {
  /// The answers of the query, most similar failure first.
  let answers: [RecalledAnswer]

  /// Lifts the answers among the entries.
  ///
  /// - Parameters:
  ///   - entries: The candidates; an answer's score and adjustment change.
  ///   - candidates: What the entries were made from, in the same order.
  /// - Returns: The answers that were lifted, by their place among the entries.
  /// - Complexity: O(*n*·*a*) for *a* answers.
  func lift(
    _ entries: inout [VersionOrder.Entry], of candidates: [RerankCandidate]
  ) -> [Int: RecalledAnswer] {
    var lifted: [Int: RecalledAnswer] = [:]
    for answer in answers.reversed() {
      guard
        let place = candidates.firstIndex(where: { $0.fingerprint == answer.fingerprint }),
        !entries[place].freshness.isHidden
      else { continue }
      let top = entries.indices.filter { $0 != place }.map { entries[$0].score }.max()
      if let top, entries[place].score <= top {
        entries[place].adjustment += top.nextUp - entries[place].score
        entries[place].score = top.nextUp
      }
      entries[place].isDecided = true
      lifted[place] = answer
    }
    return lifted
  }
}
