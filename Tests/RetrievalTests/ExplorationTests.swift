import Corpora
import Storage
import Testing

@testable import Retrieval

@Suite struct ExplorationTests {
  private func exploration(
    _ query: String, rate: Double = 0.2, seed: UInt64 = 1, barred: Set<String> = []
  ) -> Exploration {
    let barred = Set(barred.map { ContentFingerprint(text: $0) })
    return Exploration(rate: rate, seed: seed, query: QueryID(trusted: query)) {
      barred.contains($0)
    }
  }

  /// Learned hits, the first two and the last two nearly tied.
  private let places = [0.90, 0.899, 0.7, 0.5, 0.499].map { score in
    Exploration.Place(score: Float(score), isLearned: true, isFixed: false)
  }

  private func retriever(_ ranking: FixedRanking, _ freshness: [Int64: Freshness] = [:])
    -> Retriever
  {
    Retriever(
      source: FixedCandidates([0.90, 0.899, 0.7, 0.5, 0.499]), reranking: ranking,
      freshness: FixedFreshness(judgements: freshness), failures: FixedFailures())
  }

  private let learned = FixedRanking(
    values: [1: 0.01, 2: 0.01, 3: 0.01, 4: 0.01, 5: 0.01], experience: 500)

  private func found(
    _ query: String, by retriever: Retriever, rate: Double = 0.2, barred: Set<String> = []
  ) async throws -> RankedRetrieval {
    try await retriever.retrieve(
      RetrievalRequest(
        vector: [1, 0], text: nil, mode: .dense, limit: 5,
        exploration: exploration(query, rate: rate, barred: barred)))
  }

  @Test func `pairs are swapped as often as the log says`() {
    var counts: [Int: Int] = [:]
    for query in 0..<20_000 {
      let trace = exploration("q\(query)").trace(of: places)
      #expect(trace.pairs == [1, 4])
      counts[trace.swapped ?? 0, default: 0] += 1
    }
    for pair in [1, 4] {
      let share = Double(counts[pair] ?? 0) / 20_000
      #expect(abs(share - 0.1) < 0.01, "pair \(pair): \(share)")
    }
    #expect(Set(counts.keys) == [0, 1, 4])
  }

  @Test func `the probabilities of a hit's places add up to one, and of a place's hits too`() {
    for query in 0..<200 {
      let trace = exploration("q\(query)").trace(of: places)
      var byPlace: [Int: Double] = [:]
      for shown in 1...5 {
        let placements = trace.placements(ofShown: shown)
        #expect(placements[0].place == shown)
        #expect(placements[0].probability == trace.propensity(ofShown: shown))
        #expect(abs(placements.reduce(0) { $0 + $1.probability } - 1) < 1e-12)
        for placement in placements {
          byPlace[placement.place, default: 0] += placement.probability
        }
      }
      for (_, sum) in byPlace { #expect(abs(sum - 1) < 1e-12) }
    }
  }

  @Test func `neighbouring pairs leave the hit between them less time at home`() {
    let trace = ExplorationTrace(rate: 0.2, pairs: [1, 2], swapped: 1)
    let placements = trace.placements(ofShown: 1)
    #expect(placements.map(\.place) == [1, 2, 3])
    let rate = Double(Float(0.2))
    #expect(placements.map(\.probability) == [rate / 2, 1 - rate / 2 - rate / 2, rate / 2])
    #expect(trace.propensity(ofShown: 2) == rate / 2)
  }

  @Test func `equal seeds and query ids give equal swaps, others do not`() async throws {
    let retriever = retriever(learned)
    var differing = 0
    for number in 0..<200 {
      let once = try await found("q\(number)", by: retriever)
      let again = try await found("q\(number)", by: retriever)
      #expect(once.hits.map(\.key) == again.hits.map(\.key))
      #expect(once.exploration == again.exploration)
      if exploration("q\(number)", seed: 2).trace(of: places) != once.exploration { differing += 1 }
    }
    #expect(differing > 20)
  }

  @Test func `what is shown, its trace and its propensities agree`() async throws {
    var swaps = 0
    for number in 0..<200 {
      let found = try await found("q\(number)", by: retriever(learned))
      var expected: [Int64] = [1, 2, 3, 4, 5]
      if let upper = found.exploration.swapped {
        expected.swapAt(upper - 1, upper)
        swaps += 1
      }
      #expect(found.hits.map(\.key.rawValue) == expected)
      #expect(found.trace.map { Int64($0) + 1 } == expected)
      for (place, hit) in found.hits.enumerated() {
        #expect(hit.propensity == found.exploration.propensity(ofShown: place + 1))
      }
    }
    #expect(swaps > 20)
  }

  @Test(arguments: [
    Freshness(verdict: .suspected, confidence: 0.4),
    Freshness(verdict: .current, confidence: 0, newerVersions: [ChunkKey(rawValue: 9)]),
  ])
  func `stale hits keep their places`(freshness: Freshness) async throws {
    let retriever = retriever(learned, [2: freshness, 4: freshness])
    #expect(try await found("q", by: retriever, rate: 1).exploration == .none)
  }

  @Test func `pinned, banned and unsafe hits keep their places`() async throws {
    var decided = learned
    decided.decided = [1, 5]
    #expect(try await found("q", by: retriever(decided), rate: 1).exploration == .none)
    let unsafe = try await found("q", by: retriever(learned), rate: 1, barred: ["2", "4"])
    #expect(unsafe.exploration == .none)
    #expect(unsafe.hits.allSatisfy { $0.propensity == 1 })
  }

  @Test func `where nothing was learned, or too little, the order is left alone`() async throws {
    let plain = FixedRanking(experience: 500)
    #expect(try await found("q", by: retriever(plain), rate: 1).exploration == .none)
    var young = learned
    young.experience = Exploration.leastExperience - 1
    #expect(try await found("q", by: retriever(young), rate: 1).exploration == .none)
  }
}
