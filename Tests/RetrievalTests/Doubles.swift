import Corpora
import Foundation
import Retrieval
import Storage
import Synchronization

/// Candidates that a test wrote down; remembers what it was asked.
final class FixedCandidates: CandidateSource {
  let set: CandidateSet
  /// Candidates that only their content finds.
  let distant: [RerankCandidate]
  private let last = Mutex<CandidateRequest?>(nil)

  init(_ scores: [Float], distant: [Float] = []) {
    let all = (scores + distant).enumerated().map { place, score in
      RerankCandidate(
        key: ChunkKey(rawValue: Int64(place + 1)),
        fingerprint: ContentFingerprint(text: "\(place + 1)"), baseScore: score,
        similarity: score)
    }
    set = CandidateSet(
      candidates: Array(all.prefix(scores.count)), generation: 3, listsProbed: 2, isExact: false,
      vector: { key in [scores[Int(key.rawValue) - 1], 1] })
    self.distant = Array(all.dropFirst(scores.count))
  }

  var request: CandidateRequest? { last.withLock { $0 } }

  func candidates(for request: CandidateRequest) async throws -> CandidateSet {
    last.withLock { $0 = request }
    return set
  }

  func candidates(
    holding contents: [ContentFingerprint], for request: CandidateRequest
  ) throws -> [RerankCandidate] {
    distant.filter { contents.contains($0.fingerprint) }
  }
}

/// Adds fixed values to keys, and logs the positions that are shown.
struct FixedRanking: Reranking {
  var values: [Int64: Float] = [:]
  var remembered: [ContentFingerprint] = []
  var experience = 0
  var decided: Set<Int64> = []

  func rerank(_ request: RerankRequest) -> RerankOutcome {
    RerankOutcome(
      adjustments: request.candidates.map { candidate in
        let key = candidate.key.rawValue
        return values[key].map {
          Adjustment(value: $0, evidence: 1, isDecided: decided.contains(key))
        } ?? .none
      }, policy: "fixed", experience: experience, makeTrace: { $0.map(UInt8.init) })
  }

  func rememberedContents(for queryVector: [Float], limit: Int) -> RememberedContents {
    RememberedContents(contents: Array(remembered.prefix(limit)))
  }
}

/// Judgements that a test wrote down.
struct FixedFreshness: FreshnessAdvising {
  var judgements: [Int64: Freshness] = [:]

  func freshness(of keys: [ChunkKey]) -> [ChunkKey: Freshness] {
    Dictionary(
      keys.compactMap { key in judgements[key.rawValue].map { (key, $0) } },
      uniquingKeysWith: { first, _ in first })
  }
}

/// Warns about every query, and shows the signature it was given.
struct FixedFailures: FailureRecalling {
  /// Keys of curated answers, most similar failure first.
  var answering: [Int64] = []

  var answerContents: Set<ContentFingerprint> {
    Set(answering.map { ContentFingerprint(text: "\($0)") })
  }

  func answers(for queryVector: [Float], signature: [Float]) -> [RecalledAnswer] {
    answering.map { key in
      RecalledAnswer(
        failure: "f\(key)", chunk: ChunkID(trusted: "c\(key)"),
        fingerprint: ContentFingerprint(text: "\(key)"), similarity: 0.9,
        curatedAt: Date(timeIntervalSince1970: 0))
    }
  }

  func warnings(for queryVector: [Float], signature: [Float]) -> [RecalledFailure] {
    [
      RecalledFailure(
        failure: "f", similarity: Double(signature.count), label: .outdated, state: .open,
        knownBad: [], knownGood: [])
    ]
  }
}
