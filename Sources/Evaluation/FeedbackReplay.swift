/// What simulated readers say about the hits of one question, given the judgments: the feedback
/// that a corpus with judged training questions would have received.
///
/// A reader looks down the list to the first hit that answers the question, votes it up and votes
/// down what stood above it, and says nothing about what was not looked at. Every question has a
/// reader of its own, so that no limit on a single person hides the effect.
public struct FeedbackReplay: Sendable {
  /// One vote on one hit.
  public struct Vote: Sendable, Equatable {
    /// The document voted on.
    public var document: String
    /// Its rank, from 1.
    public var rank: Int
    /// +1 or −1.
    public var score: Double

    /// Makes a vote.
    public init(document: String, rank: Int, score: Double) {
      self.document = document
      self.rank = rank
      self.score = score
    }
  }

  /// How far down a reader looks.
  public var depth: Int

  /// Makes a reader.
  public init(depth: Int = 10) { self.depth = depth }

  /// The votes on one result list.
  ///
  /// - Parameters:
  ///   - ranking: Ids as shown, best first.
  ///   - judgments: Grades; a hit of the best grade that the list offers is the answer.
  /// - Returns: At most one vote for, and votes against what stood above it.
  public func votes(on ranking: [String], judgments: [String: Int]) -> [Vote] {
    let shown = ranking.prefix(depth)
    let best = shown.map { judgments[$0] ?? 0 }.max() ?? 0
    var votes: [Vote] = []
    for (position, document) in shown.enumerated() {
      let grade = judgments[document] ?? 0
      if best > 0, grade == best {
        votes.append(Vote(document: document, rank: position + 1, score: 1))
        break
      }
      if grade <= 0, position < 3 {
        votes.append(Vote(document: document, rank: position + 1, score: -1))
      }
    }
    return votes
  }
}
