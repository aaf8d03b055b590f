public import Storage

/// How a trial stands: the newer configuration against the older.
///
/// In a watch the newer one serves and the older served before; otherwise the newer one is the
/// candidate.
public struct TrialStanding: Sendable, Equatable {
  /// What the interval says.
  public enum Verdict: String, Sendable {
    /// Nothing yet.
    case open
    /// The newer one is better.
    case better
    /// The newer one is worse.
    case worse
  }

  /// The trial.
  public var trial: LearningTrial
  /// Events that count.
  public var events: Int
  /// Those on lists that the newer one ordered; of a split alone.
  public var newerEvents: Int
  /// The mean difference of an event, newer minus older.
  public var difference: Double
  /// The lower end of its 95 % confidence sequence.
  public var low: Double
  /// The upper end.
  public var high: Double
  /// What that says.
  public var verdict: Verdict

  /// Whether the service acts on it: on what is worse, and on a promotion that proved itself.
  ///
  /// A candidate that is better waits for a person to promote it.
  var isDecided: Bool { verdict == .worse || verdict == .better && trial.mode == .watch }
}
