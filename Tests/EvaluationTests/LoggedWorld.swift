@testable import Evaluation

/// Traffic of a service whose readers are known: kinds of question with hits of known worth, readers
/// who look down the list and click what is good, and two orders that differ in how much they know.
struct LoggedWorld {
  /// What a candidate is like.
  enum Candidate: String, CaseIterable {
    /// It knows more of every kind than what serves.
    case better
    /// It knows less.
    case worse
    /// It orders by chance.
    case random
    /// It turns the serving order round.
    case reversed
    /// It is better but for two kinds, whose order it turns round.
    case unfair

    /// Whether it ought not to serve.
    var isHarmful: Bool { self != .better }
  }

  static let kinds = 8
  /// The worth of a hit of each kind: one is right, two help a little, the others are noise.
  static let depth = 5

  private var generator: SeededGenerator
  let candidate: Candidate
  /// How uncertain the serving order is.
  var servingNoise = 0.35
  /// How often neighbours are swapped by chance.
  var rate = 0.02

  init(_ candidate: Candidate, seed: UInt64) {
    self.candidate = candidate
    generator = SeededGenerator(seed: seed)
  }

  /// The difference of worth a retrieval that the retrievals' hits really have.
  static func truth(of retrieval: ReplayedRetrieval, worths: [Double]) -> Double {
    zip(retrieval.hits, worths).reduce(0) { sum, pair in
      sum + pair.1
        * (CounterfactualDifference.discount(pair.0.candidate)
          - CounterfactualDifference.discount(pair.0.serving))
    }
  }

  /// One retrieval, and what each of its hits, as shown, is worth.
  mutating func retrieval() -> (ReplayedRetrieval, worths: [Double]) {
    let kind = Int.random(in: 0..<Self.kinds, using: &generator)
    let worths = (0..<Self.depth).map { $0 == 0 ? 0.8 : $0 < 3 ? 0.3 : 0.1 }
    let serving = order(worths, noise: servingNoise)
    let tried = candidateOrder(worths, serving: serving, kind: kind)
    let swapped =
      Double.random(in: 0..<1, using: &generator) < rate
      ? Int.random(in: 1..<Self.depth, using: &generator) : nil
    var shown = serving
    if let swapped { shown.swapAt(swapped - 1, swapped) }
    let plain = order(worths, noise: 0.6)
    let isJudged = Double.random(in: 0..<1, using: &generator) < 0.1
    let hits = shown.enumerated().map { place, item -> ReplayedRetrieval.Hit in
      let looked = Double.random(in: 0..<1, using: &generator) < 1 / Double(place + 1)
      let liked = Double.random(in: 0..<1, using: &generator) < worths[item]
      return ReplayedRetrieval.Hit(
        credit: looked && liked ? 1 : 0, shown: place + 1,
        placements: placements(ofShown: place + 1, swapped: swapped),
        plain: Self.place(of: item, in: plain), serving: Self.place(of: item, in: serving),
        candidate: Self.place(of: item, in: tried))
    }
    return (
      ReplayedRetrieval(hits: hits, slices: ["kind \(kind)"], isJudged: isJudged),
      shown.map { worths[$0] }
    )
  }

  /// Retrievals that somebody said something about.
  mutating func log(_ count: Int) -> [ReplayedRetrieval] {
    var log: [ReplayedRetrieval] = []
    while log.count < count {
      let (retrieval, _) = retrieval()
      if retrieval.hits.contains(where: { $0.credit != 0 }) { log.append(retrieval) }
    }
    return log
  }

  private mutating func candidateOrder(_ worths: [Double], serving: [Int], kind: Int) -> [Int] {
    switch candidate {
    case .better: return order(worths, noise: 0.1)
    case .worse: return order(worths, noise: 1)
    case .random: return order(worths.map { _ in 0 }, noise: 1)
    case .reversed: return serving.reversed()
    case .unfair: return kind < 2 ? serving.reversed() : order(worths, noise: 0.1)
    }
  }

  private mutating func order(_ worths: [Double], noise: Double) -> [Int] {
    let scores = worths.map { $0 + noise * Double.random(in: -1.7...1.7, using: &generator) }
    return scores.indices.sorted { scores[$0] > scores[$1] }
  }

  private func placements(ofShown shown: Int, swapped: Int?) -> [ReplayedRetrieval.Placement] {
    let step = rate / Double(Self.depth - 1)
    let before =
      swapped.map { shown == $0 ? $0 + 1 : shown == $0 + 1 ? $0 : shown } ?? shown
    var places: [ReplayedRetrieval.Placement] = []
    if before > 1 { places.append(.init(place: before - 1, probability: step)) }
    if before < Self.depth { places.append(.init(place: before + 1, probability: step)) }
    let away = places.reduce(0) { $0 + $1.probability }
    return places + [.init(place: before, probability: 1 - away)]
  }

  private static func place(of item: Int, in order: [Int]) -> Int {
    (order.firstIndex(of: item) ?? 0) + 1
  }
}
