internal import VectorIndexes

/// What users would click if only the place of a hit and its plain similarity mattered.
///
/// A click on the hit at rank *r* with plain belief *b* has the probability *e_r* · *a_b*: how often
/// people look there, times how often such hits please those who look (the position-based model of
/// Richardson et al., WWW 2007). Both factors are fitted to the margins of what was seen by
/// iterative scaling, so that neither the habits of the users nor the scale of the model are
/// assumed. Statements have a mean score per rank. What the memory has to show lies beyond this
/// baseline: wholly random clicks, and clicks that plain order already explains, give nothing.
struct ClickBaseline: Sendable, Equatable {
  /// Ranks told apart.
  static let rankCount = LearningParameters.cellCount
  /// Plain beliefs at which the next class begins.
  static let beliefEdges = [0.02, 0.05, 0.1, 0.2, 0.4, 0.7]
  static let classCount = beliefEdges.count + 1

  /// Rounds of scaling; four are enough for two margins as smooth as these.
  private static let rounds = 4
  /// Weight of what is usual, in showings per rank and class.
  private static let priorWeight = 0.5
  /// The usual part of showings that please, from the least plain belief to the greatest.
  private static let priorAppeal = [0.1, 0.12, 0.15, 0.2, 0.3, 0.5, 0.7]
  /// Weight of a mean score of nothing, in statements per rank.
  private static let priorStatements = 2.0
  /// Showings after which all counts are halved, so that habits may change.
  private static let horizon = 200_000.0

  /// Showings per rank and class, in that order.
  private(set) var shown = Array(repeating: 0.0, count: rankCount * classCount)
  private(set) var clicksByRank = Array(repeating: 0.0, count: rankCount)
  private(set) var clicksByClass = Array(repeating: 0.0, count: classCount)
  private(set) var statements = Array(repeating: 0.0, count: rankCount)
  private(set) var scores = Array(repeating: 0.0, count: rankCount)

  init() {}

  init(tables: [[Double]]) {
    shown = tables[0]
    clicksByRank = tables[1]
    clicksByClass = tables[2]
    statements = tables[3]
    scores = tables[4]
  }

  /// All tables, for snapshots.
  var tables: [[Double]] { [shown, clicksByRank, clicksByClass, statements, scores] }

  /// The class of a plain belief.
  static func kind(of belief: Double) -> Int { beliefEdges.count { belief >= $0 } }

  /// The probability of a click on each hit of a list that gets any, best hit first.
  ///
  /// - Complexity: O(ranks × classes).
  func expectedClicks(of beliefs: [Double]) -> [Double] {
    var looks = (0..<Self.rankCount).map { 1 / Double($0 + 1) }
    var appeal = Self.priorAppeal
    var count = shown
    var byRank = clicksByRank
    var byClass = clicksByClass
    for rank in 0..<Self.rankCount {
      for kind in 0..<Self.classCount {
        let usual = Self.priorWeight * looks[rank] * appeal[kind]
        count[rank * Self.classCount + kind] += Self.priorWeight
        byRank[rank] += usual
        byClass[kind] += usual
      }
    }
    for _ in 0..<Self.rounds {
      for kind in 0..<Self.classCount {
        var seen = 0.0
        for rank in 0..<Self.rankCount {
          seen += looks[rank] * count[rank * Self.classCount + kind]
        }
        appeal[kind] = byClass[kind] / seen
      }
      for rank in 0..<Self.rankCount {
        var pleased = 0.0
        for kind in 0..<Self.classCount {
          pleased += appeal[kind] * count[rank * Self.classCount + kind]
        }
        looks[rank] = byRank[rank] / pleased
      }
    }
    return beliefs.indices.map { min(1, looks[$0] * appeal[Self.kind(of: beliefs[$0])]) }
  }

  /// The score that a statement about the hit at a place, from 0, usually has.
  func expectedScore(at place: Int) -> Double {
    scores[place] / (statements[place] + Self.priorStatements)
  }

  /// Takes a list that got its first click.
  mutating func observe(_ beliefs: [Double], weight: Double) {
    for (rank, belief) in beliefs.enumerated() {
      shown[rank * Self.classCount + Self.kind(of: belief)] += weight
    }
    var total = 0.0
    for count in shown { total += count }
    guard total > Self.horizon else { return }
    for place in shown.indices { shown[place] /= 2 }
    for place in clicksByRank.indices { clicksByRank[place] /= 2 }
    for place in clicksByClass.indices { clicksByClass[place] /= 2 }
  }

  /// Takes a click on the hit at a place, from 0.
  mutating func click(at place: Int, belief: Double, weight: Double) {
    clicksByRank[place] += weight
    clicksByClass[Self.kind(of: belief)] += weight
  }

  /// Takes a statement about the hit at a place, from 0.
  mutating func state(_ score: Double, at place: Int, weight: Double) {
    statements[place] += weight
    scores[place] += weight * score
  }
}
