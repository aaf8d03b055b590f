/// A logged retrieval with what was said about its hits, and the places that two policies give them.
public struct ReplayedRetrieval: Sendable, Equatable {
  /// One of its hits.
  public struct Hit: Sendable, Equatable {
    /// What was said about it, −1…1; 0 for nothing.
    public var credit: Double
    /// The place at which it was shown, from 1.
    public var shown: Int
    /// The places that it could have had, with probabilities that add up to 1.
    public var placements: [Placement]
    /// The place that plain retrieval gave it, from 1.
    public var plain: Int
    /// The place that the serving policy gives it among the shown hits, from 1.
    public var serving: Int
    /// The place that the candidate gives it among them, from 1.
    public var candidate: Int

    /// Describes a hit.
    public init(
      credit: Double, shown: Int, placements: [Placement], plain: Int, serving: Int, candidate: Int
    ) {
      self.credit = credit
      self.shown = shown
      self.placements = placements
      self.plain = plain
      self.serving = serving
      self.candidate = candidate
    }
  }

  /// A place that a hit could have had.
  public struct Placement: Sendable, Equatable {
    /// The place, from 1.
    public var place: Int
    /// How probable it was.
    public var probability: Double

    /// Describes a placement.
    public init(place: Int, probability: Double) {
      self.place = place
      self.probability = probability
    }
  }

  /// Its hits.
  public var hits: [Hit]
  /// The kinds of question that it belongs to.
  public var slices: [String]
  /// Whether people stated something about it, instead of only acting.
  public var isJudged: Bool

  /// Describes a retrieval.
  public init(hits: [Hit], slices: [String], isJudged: Bool) {
    self.hits = hits
    self.slices = slices
    self.isJudged = isJudged
  }

  /// Whether the two policies order it differently.
  public var isChanged: Bool { hits.contains { $0.serving != $0.candidate } }
}
