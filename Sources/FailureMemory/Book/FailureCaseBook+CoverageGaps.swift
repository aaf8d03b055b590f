import Feedback
import Retrieval

extension FailureCaseBook {
  /// Questions that went wrong although nothing is wrong with ranking: what to write next.
  ///
  /// A gap is a case in which at least half of the failures say that the corpus does not cover the
  /// question, or found nothing at all.
  ///
  /// - Parameter limit: The most gaps that are wanted.
  /// - Returns: Open and regressed gaps, those with most failures first, the older of equals first.
  /// - Complexity: O(*e*) for *e* kept events.
  public func coverageGaps(limit: Int = 100) -> [FailureSummary] {
    failures(in: [.open, .regressed])
      .filter { found in
        let uncovered = found.events.count { $0.fault == .outOfScope || !$0.hadResults }
        return 2 * uncovered >= found.events.count && uncovered > 0
      }
      .prefix(max(0, limit)).map(\.self)
  }
}
