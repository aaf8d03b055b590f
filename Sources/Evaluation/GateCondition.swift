/// A mark that an evaluation must reach, such as `ndcg=0.7` or `harmed=0.02`.
///
/// Figures of quality fail below their mark, shares of harm fail above it.
public struct GateCondition: Sendable, Equatable {
  /// The figures that a mark can be set on.
  public enum Figure: String, Sendable, CaseIterable {
    /// nDCG after feedback.
    case nDCG = "ndcg"
    /// Mean reciprocal rank after feedback.
    case reciprocalRank = "mrr"
    /// Recall after feedback.
    case recall
    /// Success@1 after feedback.
    case success
    /// The mean change of nDCG.
    case nDCGChange = "ndcg_change"
    /// The lower end of its interval.
    case nDCGChangeLow = "ndcg_change_low"
    /// The mean change of Success@1.
    case successChange = "success_change"
    /// The lower end of its interval.
    case successChangeLow = "success_change_low"
    /// The mean change of nDCG of the group that fared worst.
    case worstSlice = "worst_slice"
    /// The mean change of nDCG of questions that no feedback was about.
    case unrelatedChange = "unrelated_change"
    /// The share of questions with a lower nDCG.
    case lowered
    /// The share of questions whose nDCG fell by more than 0.1.
    case harmed
    /// The share of unrelated questions with a lower nDCG.
    case unrelatedLowered = "unrelated_lowered"

    /// Whether more of it is worse.
    public var isHarm: Bool {
      switch self {
      case .lowered, .harmed, .unrelatedLowered: true
      default: false
      }
    }
  }

  /// The figure.
  public var figure: Figure
  /// The least value that passes, or the greatest of a share of harm.
  public var mark: Double

  /// Reads `NAME=VALUE`; a bare number is a mark on nDCG.
  ///
  /// - Throws: ``EvaluationError`` that lists the names.
  public init(_ text: String) throws(EvaluationError) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts.count == 2 ? String(parts[0]) : Figure.nDCG.rawValue
    guard let figure = Figure(rawValue: name) else {
      let names = Figure.allCases.map(\.rawValue).joined(separator: ", ")
      throw EvaluationError("there is no figure “\(name)”; known are \(names)")
    }
    guard let last = parts.last, let mark = Double(String(last)), mark.isFinite else {
      throw EvaluationError("“\(text)” sets no mark; write \(name)=0.7")
    }
    self.figure = figure
    self.mark = mark
  }

  /// Why a comparison fails the mark; `nil` if it passes.
  ///
  /// A figure that was not measured fails.
  ///
  /// - Parameters:
  ///   - comparison: The questions that feedback could help.
  ///   - unrelated: Questions that it had nothing to do with, if there are any.
  /// - Returns: The figure, its value and the mark, in words.
  public func failure(of comparison: Comparison, unrelated: Comparison?) -> String? {
    guard let value = value(in: comparison, unrelated: unrelated) else {
      return "\(figure.rawValue) was not measured"
    }
    let fails = figure.isHarm ? value > mark : value < mark
    guard fails else { return nil }
    return "\(figure.rawValue) is \(value), \(figure.isHarm ? "more" : "less") than \(mark)"
  }

  private func value(in comparison: Comparison, unrelated: Comparison?) -> Double? {
    switch figure {
    case .nDCG: comparison.after.nDCG
    case .reciprocalRank: comparison.after.reciprocalRank
    case .recall: comparison.after.recall
    case .success: comparison.after.success
    case .nDCGChange: comparison.nDCGChange.mean
    case .nDCGChangeLow: comparison.nDCGChange.low
    case .successChange: comparison.successChange.mean
    case .successChangeLow: comparison.successChange.low
    case .worstSlice: comparison.worstGroup?.nDCGChange
    case .unrelatedChange: unrelated?.nDCGChange.mean
    case .lowered: comparison.lowered
    case .harmed: comparison.harmed
    case .unrelatedLowered: unrelated?.lowered
    }
  }
}
