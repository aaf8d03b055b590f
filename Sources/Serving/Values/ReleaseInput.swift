public import Storage

/// A change of how ranking learns, on top of what serves.
public struct LearningChange: Sendable {
  /// The profile; `nil` to leave it.
  public var learning: LearningProfile?
  /// The rate of exploration; `nil` to leave it.
  public var explorationRate: Double?
  /// Constants by name: a number sets one, `nil` gives it back to the profile.
  public var tuning: [String: Double?]

  /// Describes a change.
  public init(
    learning: LearningProfile? = nil, explorationRate: Double? = nil,
    tuning: [String: Double?] = [:]
  ) {
    self.learning = learning
    self.explorationRate = explorationRate
    self.tuning = tuning
  }

  /// What a choice becomes.
  func applied(to choice: LearningChoice) -> LearningChoice {
    var changed = choice
    changed.learning = learning ?? choice.learning
    changed.explorationRate = explorationRate ?? choice.explorationRate
    for (name, value) in tuning { changed.tuning[name] = value }
    return changed
  }
}

/// Who takes a step in a release, and why.
public struct ReleaseStep: Sendable {
  /// Whether to do it although the gate did not accept.
  public var isForced: Bool
  /// Why.
  public var note: String?
  /// Who.
  public var decidedBy: String?

  /// Describes a step.
  public init(isForced: Bool = false, note: String? = nil, decidedBy: String? = nil) {
    self.isForced = isForced
    self.note = note
    self.decidedBy = decidedBy
  }
}

/// How a candidate would order what was asked lately.
public struct ReleaseDifference: Sendable {
  /// One retrieval that would be ordered differently.
  public struct Example: Sendable {
    /// Its id.
    public var query: String
    /// Its words, where they were kept.
    public var text: String?
    /// The chunks in the order that serves.
    public var serving: [String]
    /// The chunks in the candidate's order.
    public var candidate: [String]
  }

  /// What serves.
  public var serving: LearningChoice
  /// The candidate.
  public var candidate: LearningChoice
  /// Logged retrievals that were looked at.
  public var retrievals: Int
  /// Those that would be ordered differently.
  public var changed: Int
  /// Those whose first hit would be another.
  public var firstChanged: Int
  /// The first few that would be ordered differently, newest first.
  public var examples: [Example]
}
