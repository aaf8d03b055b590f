/// How ranking learns in a collection: what a release changes.
public struct LearningChoice: Sendable, Equatable, Codable {
  /// How far feedback may move hits.
  public var learning: LearningProfile
  /// The probability that a logged search swaps two nearly tied neighbours.
  public var explorationRate: Double
  /// Constants that differ from those of the profile, by name.
  public var tuning: [String: Double]

  /// Makes a choice.
  public init(
    learning: LearningProfile, explorationRate: Double, tuning: [String: Double] = [:]
  ) {
    self.learning = learning
    self.explorationRate = explorationRate
    self.tuning = tuning
  }
}

extension CollectionSettings {
  /// The part of the settings that a release changes.
  public var choice: LearningChoice {
    get {
      LearningChoice(learning: learning, explorationRate: explorationRate, tuning: tuning)
    }
    set {
      learning = newValue.learning
      explorationRate = newValue.explorationRate
      tuning = newValue.tuning
    }
  }
}

/// A second configuration that learns beside the one that serves, until one of them is given up.
public struct LearningTrial: Sendable, Equatable, Codable {
  /// What traffic it gets.
  public enum Mode: String, Sendable, Codable, CaseIterable {
    /// None: it is what served before, kept to compare what serves now with it.
    case watch
    /// A share of the sessions.
    case split
    /// Half of the hits of every list, by team draft.
    case interleave
  }

  /// Its id: that of the release that began it.
  public var id: String
  /// What traffic it gets.
  public var mode: Mode
  /// The share of sessions that a split sends to it, 0…1.
  public var share: Double
  /// The second configuration.
  public var other: LearningChoice
  /// The last entry of the ledger before it began; later feedback counts.
  public var after: LedgerSequence

  /// Describes a trial.
  public init(
    id: String, mode: Mode, share: Double, other: LearningChoice, after: LedgerSequence
  ) {
    self.id = id
    self.mode = mode
    self.share = share
    self.other = other
    self.after = after
  }
}
