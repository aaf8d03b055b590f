public import Storage

/// The constants of learning that a release may change, by name.
public enum LearningTuning {
  /// One constant.
  public struct Constant: Sendable {
    /// Its name in settings.
    public let name: String
    /// What it may be.
    public let range: ClosedRange<Double>
    /// How it is set.
    let set: @Sendable (inout LearningParameters, Double) -> Void

    fileprivate init(
      _ name: String, _ range: ClosedRange<Double>,
      _ set: @escaping @Sendable (inout LearningParameters, Double) -> Void
    ) {
      self.name = name
      self.range = range
      self.set = set
    }
  }

  /// All of them, in order of name.
  public static let constants: [Constant] = [
    Constant("actor_allowance", 0...1_000) { $0.actorAllowance = $1 },
    Constant("actor_share", 0...1) { $0.actorShare = $1 },
    Constant("adjustment_bound", 0...20) { $0.adjustmentBound = $1 },
    Constant("burst_allowance", 0...1_000) { $0.burstAllowance = $1 },
    Constant("burst_factor", 0...1_000) { $0.burstFactor = $1 },
    Constant("burst_seconds", 0...86_400) { $0.burstSeconds = $1 },
    Constant("gate_threshold", -10...10) { parameters, value in
      parameters.gateThresholds = parameters.gateThresholds.map { _ in value }
    },
    Constant("gate_width", 0.1...10) { $0.gateWidth = $1 },
    Constant("hold", 0...50) { $0.hold = $1 },
    Constant("merge_radius", 0...5) { $0.mergeRadius = $1 },
    Constant("segment_allowance", 0...1_000) { $0.segmentAllowance = $1 },
    Constant("segment_factor", 0...1_000) { $0.segmentFactor = $1 },
    Constant("statement_allowance", 0...1_000) { $0.statementAllowance = $1 },
    Constant("statement_bound", 0...10) { $0.directBound = $1 },
    Constant("statement_share", 0...1) { $0.statementShare = $1 },
    Constant("step_size", 0...2) { $0.stepSize = $1 },
  ]

  /// What is wrong with a choice of constants; `nil` if it can be used.
  public static func fault(in tuning: [String: Double]) -> (name: String, message: String)? {
    for (name, value) in tuning.sorted(by: { $0.key < $1.key }) {
      guard let constant = constants.first(where: { $0.name == name }) else {
        return (name, "there is no such constant; known are \(names)")
      }
      guard constant.range.contains(value) else {
        return (
          name,
          "must lie from \(constant.range.lowerBound) to \(constant.range.upperBound)"
        )
      }
    }
    return nil
  }

  private static var names: String { constants.map(\.name).joined(separator: ", ") }
}

extension LearningParameters {
  /// The constants of a choice; names that are not known are ignored.
  public init(_ choice: LearningChoice) {
    self.init(profile: choice.learning)
    for constant in LearningTuning.constants {
      if let value = choice.tuning[constant.name] { constant.set(&self, value) }
    }
  }
}
