public import Storage

/// The constants of the memory.
///
/// Lengths in the space of similarities are multiples of the collection's own spread (see
/// ``SpreadEstimate``), so that one set of constants serves embedding models of any scale.
/// `docs/learning.md` tells where each comes from.
public struct LearningParameters: Sendable, Equatable {
  /// Questions remembered at most; the one with the least evidence, then the oldest, makes room.
  public var questionCapacity = 20_000
  /// Chunks with learned weights at most; the one with the least evidence, then the oldest, makes
  /// room.
  public var chunkCapacity = 50_000
  /// Chunks remembered for one question.
  public static let cellCount = 16
  /// Nearest remembered questions that a search looks at.
  public var neighborCount = 32
  /// Candidates that are judged, in plain order; the rest stay as they are.
  public var judgedCount = 64
  /// Questions nearer than one minus this many spreads are one and the same.
  public var mergeRadius = 1.0
  /// The part of plain similarity in the learned order while training, 0…1.
  public var baseShare = 0.5
  /// Step of the listwise logistic regression.
  public var stepSize = 0.5
  /// Shrinkage of a chunk's weights at every step that touches it.
  public var shrinkage = 2e-4
  /// Remembered questions that are learned from again with every event.
  public var replayCount = 15
  /// Probability that none of the shown hits answers the question, before any evidence.
  public var absence = 0.05
  /// Probability of a click on an examined hit that is relevant.
  public var clickIfRelevant = 0.8
  /// Probability of a click on an examined hit that is not.
  public var clickIfNot = 0.12
  /// Log-odds of a full statement such as a thumb: as if 18 % of statements said the opposite.
  public var statementLogOdds = 1.5
  /// Bound of the log-odds of one chunk for one question.
  public var logOddsBound = 6.0
  /// Bound of what one event may change in a chunk's weights, in log-odds.
  public var eventBound = 1.0
  /// Bound of a learned log-odds on the query path.
  public var learnedBound = 6.0
  /// How far a chunk nobody confirmed holds its place, in spreads.
  public var hold = 11.0
  /// The share of the average confirmation at which the hold has fallen to a quarter.
  public var holdShare = 0.15
  /// Votes nearby that halve the hold of others.
  public var reliefVotes = 0.1
  /// Bound of an adjustment, in spreads.
  public var adjustmentBound = 10.0
  /// Bound of what explicit statements do before trust is earned, in spreads.
  public var directBound = 3.0
  /// Pseudo-events of no effect in the gate.
  public var gatePriorCount = 20.0
  /// Their standard deviation, about that of the gains of real ones.
  public var gatePriorDeviation = 0.15
  /// The probability that chance alone ever opens the gate, in one pool and for one arm.
  public var gateFalseAlarms = 0.05
  /// Standard errors from that bound to full strength.
  public var gateOpening = 0.5
  /// How far the mean gains of two buckets usually lie apart, as a share of their size.
  public var gateTransfer = 0.5
  /// Standard errors above zero at which each bucket opens, newest questions first.
  public var gateThresholds: [Double]
  /// Standard errors from there to full strength.
  public var gateWidth = 1.5
  /// Weight that one actor may have beyond ``actorShare`` of everybody's.
  public var actorAllowance = 20.0
  /// Share of all weight that one actor may have.
  public var actorShare = 0.02
  /// Weight of statements that one actor may have beyond ``statementShare`` of everybody's.
  public var statementAllowance = 5.0
  /// Share of the weight of all statements that one actor may have.
  public var statementShare = 0.05
  /// Seconds that count as sudden.
  public var burstSeconds = 3_600.0
  /// Statements about one chunk that always count within that time.
  public var burstAllowance = 3.0
  /// How many times what is usual for the chunk counts beside them.
  public var burstFactor = 4.0
  /// Weight of statements that one application may have beyond its share.
  public var segmentAllowance = 10.0
  /// How many times its share of all votes is an application's share of all statements at most.
  public var segmentFactor = 2.0
  /// Seeds the choice of replayed questions.
  public var seed: UInt64 = 0x5C2B_17A4

  /// The constants of a profile; `off` learns as `balanced` does and is not asked.
  public init(profile: LearningProfile) {
    switch profile {
    case .balanced, .off:
      gateThresholds = Array(repeating: 0.5, count: TrustGate.bucketCount)
    case .cautious:
      gateThresholds = [3, 2, 1.5, 1, 0.5, 0.5]
      directBound = 1.5
      holdShare = 0.3
      adjustmentBound = 5
    }
  }
}
