/// The side of a trial that ordered something.
public enum TrialArm: String, Sendable, Equatable, Codable, CaseIterable {
  /// The configuration that serves.
  case serving
  /// The configuration on trial.
  case candidate
}

/// What a trial did with one retrieval.
public enum TrialAssignment: Sendable, Equatable, Codable {
  /// One side ordered the hits.
  case split(trial: String, arm: TrialArm)
  /// Both drafted hits in turn; one team per shown hit, best first.
  case interleaved(trial: String, teams: [TrialArm])

  /// The trial's id.
  public var trial: String {
    switch self {
    case .split(let trial, _), .interleaved(let trial, _): trial
    }
  }
}
