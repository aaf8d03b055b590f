import Corpora
import Retrieval
import Storage
import Testing

@Suite struct RetrieverTests {
  private func retriever(
    _ source: any CandidateSource, ranking: any Reranking = PlainRanking(),
    freshness: [Int64: Freshness] = [:], answering: [Int64] = [], showsAnswers: Bool = true
  ) -> Retriever {
    Retriever(
      source: source, reranking: ranking, freshness: FixedFreshness(judgements: freshness),
      failures: FixedFailures(answering: answering), showsAnswers: showsAnswers)
  }

  private func request(
    limit: Int = 10, vector: [Float] = [1, 0], minimumScore: Float? = nil, reranks: Bool = true
  ) -> RetrievalRequest {
    RetrievalRequest(
      vector: vector, text: "words", mode: .dense, limit: limit, minimumScore: minimumScore,
      reranks: reranks)
  }

  private func keys(_ found: RankedRetrieval) -> [Int64] { found.hits.map(\.key.rawValue) }

  @Test func `with nothing learned the order is the plain one, ties included`() async throws {
    let found = try await retriever(FixedCandidates([0.9, 0.7, 0.7, 0.7, 0.1])).retrieve(request())
    #expect(keys(found) == [1, 2, 3, 4, 5])
    #expect(found.hits.map(\.rankBefore) == [1, 2, 3, 4, 5])
    #expect(found.hits.map(\.score) == [0.9, 0.7, 0.7, 0.7, 0.1])
    #expect(found.policy == "plain")
    #expect(found.trace.isEmpty)
  }

  @Test func `what the source says of its search reaches the caller`() async throws {
    let found = try await retriever(FixedCandidates([0.5])).retrieve(request())
    #expect(found.generation == 3)
    #expect(found.listsProbed == 2)
    #expect(!found.isExact)
  }

  @Test func `adjustments move hits, and the trace names the shown positions`() async throws {
    let ranking = FixedRanking(values: [1: -0.3, 3: 0.25])
    let found = try await retriever(FixedCandidates([0.9, 0.8, 0.6]), ranking: ranking)
      .retrieve(request(limit: 2))
    #expect(keys(found) == [3, 2])
    #expect(found.hits.map(\.rankBefore) == [3, 2])
    #expect(found.trace == [2, 1])
    #expect(found.hits[0].score == Float(0.6) + 0.25)
    #expect(found.hits[0].similarity == 0.6)
    #expect(found.policy == "fixed")
  }

  @Test func `a caller that declines re-ranking sees the plain order`() async throws {
    let source = FixedCandidates([0.9, 0.8])
    let content = ContentFingerprint(text: "far")
    let ranking = FixedRanking(values: [1: -0.5], remembered: [content])
    let plain = try await retriever(source, ranking: ranking).retrieve(request(reranks: false))
    #expect(keys(plain) == [1, 2])
    #expect(plain.policy == "plain")
    #expect(source.request?.remembered == [])
    _ = try await retriever(source, ranking: ranking).retrieve(request())
    #expect(source.request?.remembered == [content])
  }

  @Test func `a query without a vector is not re-ranked and recalls no failure`() async throws {
    let found = try await retriever(
      FixedCandidates([0.9, 0.8]), ranking: FixedRanking(values: [1: -0.5])
    ).retrieve(request(vector: []))
    #expect(keys(found) == [1, 2])
    #expect(found.warnings.isEmpty)
  }

  @Test func `failures are recalled with the signature of the plain top hits`() async throws {
    let found = try await retriever(FixedCandidates([0.9, 0.8])).retrieve(request())
    #expect(found.signature == RetrievalSignature.make(of: [[0.9, 1], [0.8, 1]]))
    #expect(found.warnings.map(\.similarity) == [2])
  }

  @Test func `the signature does not depend on what was learned`() async throws {
    let source = FixedCandidates([0.9, 0.8, 0.7])
    let plain = try await retriever(source).retrieve(request())
    let moved = try await retriever(source, ranking: FixedRanking(values: [1: -1]))
      .retrieve(request())
    #expect(plain.signature == moved.signature)
  }

  @Test func `a hidden chunk is no hit, and the next takes its place`() async throws {
    let hidden = Freshness(verdict: .superseded, confidence: 1, isHidden: true)
    let found = try await retriever(FixedCandidates([0.9, 0.8, 0.7]), freshness: [1: hidden])
      .retrieve(request(limit: 2))
    #expect(keys(found) == [2, 3])
  }

  @Test func `a demotion lowers the score and marks the hit`() async throws {
    let stale = Freshness(verdict: .expired, confidence: 0.8, finding: "x", demotion: 0.15)
    let found = try await retriever(FixedCandidates([0.9, 0.8]), freshness: [1: stale])
      .retrieve(request())
    #expect(keys(found) == [2, 1])
    #expect(found.hits[1].freshness == stale)
    #expect(found.hits[1].score == Float(0.9) - 0.15)
  }

  @Test func `the newer of tied versions comes first`() async throws {
    let old = Freshness(
      verdict: .superseded, confidence: 0.9, newerVersions: [ChunkKey(rawValue: 3)],
      tieWidth: 0.05)
    let found = try await retriever(FixedCandidates([0.82, 0.81, 0.80]), freshness: [1: old])
      .retrieve(request())
    #expect(keys(found) == [3, 1, 2])
  }

  @Test(arguments: zip([0.8, 0.91, -1] as [Float], [[1, 2], [], [1, 2, 3]] as [[Int64]]))
  func `hits below the least score are left out`(least: Float, expected: [Int64]) async throws {
    let found = try await retriever(FixedCandidates([0.9, 0.8, 0.7]))
      .retrieve(request(minimumScore: least))
    #expect(keys(found) == expected)
  }

  @Test func `the least score is compared after adjustments`() async throws {
    let found = try await retriever(
      FixedCandidates([0.9, 0.8]), ranking: FixedRanking(values: [1: -0.2, 2: 0.05])
    ).retrieve(request(minimumScore: 0.82))
    #expect(keys(found) == [2])
  }

  @Test(arguments: [1, 2, 3, 500])
  func `a limit cuts the list, and at least the usual depth is judged`(limit: Int) async throws {
    let source = FixedCandidates([0.9, 0.8, 0.7])
    let found = try await retriever(source).retrieve(request(limit: limit))
    #expect(found.hits.count == min(limit, 3))
    #expect(source.request?.depth == max(limit, Retriever.depth))
  }

  @Test func `no candidates give no hits and no signature`() async throws {
    let found = try await retriever(FixedCandidates([]), ranking: FixedRanking())
      .retrieve(request())
    #expect(found.hits.isEmpty)
    #expect(found.signature.isEmpty)
  }

  @Test func `curated answers stand first in their order, whatever was learned`() async throws {
    let source = FixedCandidates([0.9, 0.8, 0.6], distant: [0.1])
    let ranking = FixedRanking(values: [1: 0.5, 3: -0.5])
    let found = try await retriever(source, ranking: ranking, answering: [3, 4])
      .retrieve(request())
    #expect(keys(found) == [3, 4, 1, 2])
    #expect(found.hits.map(\.curation?.failure) == ["f3", "f4", nil, nil])
    #expect(found.hits.map(\.rankBefore) == [3, 4, 1, 2])
    #expect(found.hits.map(\.score) == found.hits.map(\.score).sorted(by: >))
    for hit in found.hits.prefix(2) {
      #expect(hit.adjustment.isDecided)
      #expect(abs(hit.score - hit.similarity - hit.adjustment.value) < 1e-6)
    }
  }

  @Test func `a curated answer on top already keeps its score`() async throws {
    let found = try await retriever(FixedCandidates([0.9, 0.8]), answering: [1])
      .retrieve(request())
    #expect(keys(found) == [1, 2])
    #expect(found.hits[0].score == 0.9)
    #expect(found.hits[0].curation?.failure == "f1")
  }

  @Test func `a hidden answer stays hidden, and plain order and the owner rule answers out`()
    async throws
  {
    let source = FixedCandidates([0.9, 0.8, 0.6])
    var hidden = Freshness.current
    hidden.isHidden = true
    let hiding = retriever(source, freshness: [3: hidden], answering: [3])
    #expect(keys(try await hiding.retrieve(request())) == [1, 2])
    let plain = retriever(source, answering: [3])
    #expect(keys(try await plain.retrieve(request(reranks: false))) == [1, 2, 3])
    let off = retriever(source, answering: [3], showsAnswers: false)
    #expect(keys(try await off.retrieve(request())) == [1, 2, 3])
  }

  @Test func `an answer has no part in the signature`() async throws {
    let source = FixedCandidates([0.9, 0.8, 0.6])
    let with = try await retriever(source, answering: [1]).retrieve(request())
    let without = try await retriever(FixedCandidates([0.8, 0.6])).retrieve(request())
    #expect(with.signature == without.signature)
  }
}
