public import Corpora
public import Storage

/// What one retrieval is asked, after validation and embedding.
public struct RetrievalRequest: Sendable {
  /// The query's vector; empty for a purely lexical query.
  public var vector: [Float]
  /// The query's words.
  public var text: String?
  /// How candidates are found.
  public var mode: RetrievalMode
  /// How many hits are wanted.
  public var limit: Int
  /// Chunks to choose from; `nil` for all.
  public var allowed: [ChunkKey]?
  /// The least score of a hit.
  public var minimumScore: Float?
  /// The share of true neighbours to find.
  public var recallTarget: Float
  /// Whether what was learned may move hits.
  public var reranks: Bool
  /// Whether reasons are wanted.
  public var explains: Bool
  /// The client's session.
  public var session: SessionID?
  /// Who asks.
  public var actor: ActorHash?
  /// What chance may do with near ties; `nil` for nothing.
  public var exploration: Exploration?
  /// What a trial does with the request; `nil` without one.
  public var draft: TrialDraft?

  /// Makes a request.
  public init(
    vector: [Float], text: String?, mode: RetrievalMode, limit: Int, allowed: [ChunkKey]? = nil,
    minimumScore: Float? = nil, recallTarget: Float = 0.95, reranks: Bool = true,
    explains: Bool = false, session: SessionID? = nil, actor: ActorHash? = nil,
    exploration: Exploration? = nil, draft: TrialDraft? = nil
  ) {
    self.vector = vector
    self.text = text
    self.mode = mode
    self.limit = limit
    self.allowed = allowed
    self.minimumScore = minimumScore
    self.recallTarget = recallTarget
    self.reranks = reranks
    self.explains = explains
    self.session = session
    self.actor = actor
    self.exploration = exploration
    self.draft = draft
  }
}

/// One hit before its text is fetched.
public struct RankedHit: Sendable {
  /// The chunk.
  public var key: ChunkKey
  /// The digest of its content.
  public var fingerprint: ContentFingerprint
  /// What it was ordered by.
  public var score: Float
  /// Its plain similarity.
  public var similarity: Float
  /// What plain retrieval gave it.
  public var baseScore: Float
  /// Its place in plain order, from 1.
  public var rankBefore: Int
  /// What learning added.
  public var adjustment: Adjustment
  /// Whether it is up to date.
  public var freshness: Freshness
  /// The probability that it was shown at this place, in (0, 1].
  public var propensity: Double = 1
  /// The failure that it was made the answer to, where that puts it first.
  public var curation: RecalledAnswer?
}

/// What one retrieval found.
public struct RankedRetrieval: Sendable {
  /// The hits, best first.
  public var hits: [RankedHit]
  /// The policy that ordered them.
  public var policy: String
  /// What the re-ranker wants logged.
  public var trace: [UInt8]
  /// What the index made of the query.
  public var signature: [Float]
  /// What chance did with near ties.
  public var exploration: ExplorationTrace
  /// What a trial did.
  public var assignment: TrialAssignment?
  /// Past failures that resemble the query.
  public var warnings: [RecalledFailure]
  /// The index generation that answered.
  public var generation: Int
  /// Inverted lists probed.
  public var listsProbed: Int
  /// Whether the candidates are the exact nearest.
  public var isExact: Bool
}

/// The way of a query: candidates, then adjustments, then freshness, then curated answers, then
/// hits.
///
/// It owns no state. What was learned comes in through the three protocols, so that the order of
/// steps is the same whatever stands behind them.
public struct Retriever: Sendable {
  /// How many candidates are judged at least, whatever the limit.
  public static let depth = 50
  /// How many remembered contents are considered beside those that are near.
  static let rememberedLimit = 16

  let source: any CandidateSource
  let reranking: any Reranking
  /// What orders the lists of a trial's second configuration.
  let challenger: (any Reranking)?
  let freshness: any FreshnessAdvising
  let failures: any FailureRecalling
  /// Whether curated answers are shown first.
  let showsAnswers: Bool

  /// Wires the steps.
  public init(
    source: any CandidateSource, reranking: any Reranking,
    challenger: (any Reranking)? = nil, freshness: any FreshnessAdvising,
    failures: any FailureRecalling, showsAnswers: Bool = false
  ) {
    self.source = source
    self.reranking = reranking
    self.challenger = challenger
    self.freshness = freshness
    self.failures = failures
    self.showsAnswers = showsAnswers
  }

  /// Answers one query.
  public func retrieve(_ request: RetrievalRequest) async throws -> RankedRetrieval {
    let usesMemory = request.reranks && !request.vector.isEmpty
    let draft = usesMemory && challenger != nil ? request.draft : nil
    let ranker = (draft?.isCandidates == true ? challenger : nil) ?? reranking
    let remembered =
      usesMemory
      ? ranker.rememberedContents(for: request.vector, limit: Self.rememberedLimit) : nil
    let wanted = CandidateRequest(
      vector: request.vector, text: request.text, mode: request.mode,
      depth: max(Self.depth, request.limit), recallDepth: request.limit, allowed: request.allowed,
      recallTarget: request.recallTarget, remembered: remembered?.contents ?? [])
    let found = try await source.candidates(for: wanted)
    let curated = failures.answerContents
    let signature = RetrievalSignature.make(
      of: found.candidates.lazy.filter { !curated.contains($0.fingerprint) }
        .compactMap { found.vector($0.key) })
    let answers =
      usesMemory && showsAnswers && !curated.isEmpty
      ? failures.answers(for: request.vector, signature: signature) : []
    let candidates = try include(answers, in: found.candidates, for: wanted)
    let outcome = judge(
      candidates, for: request, by: usesMemory ? ranker : PlainRanking(), remembered: remembered)
    var order = rank(
      candidates, outcome: outcome, answers: answers, request: request)
    var assignment = draft?.split
    var exploration = ExplorationTrace.none
    if let challenger, let drafted = draft, drafted.split == nil {
      // What the other side found on its way is of no use to this one.
      let other = judge(candidates, for: request, by: challenger, remembered: nil)
      assignment = drafted.interleave(
        &order,
        with: rank(candidates, outcome: other, answers: answers, request: request),
        limit: request.limit, key: { $0.position })
    } else {
      exploration = explore(&order, experience: outcome.experience, request: request)
    }
    return RankedRetrieval(
      hits: order.map(\.hit), policy: outcome.policy,
      trace: outcome.makeTrace(order.map(\.position)), signature: signature,
      exploration: exploration, assignment: assignment,
      warnings: request.vector.isEmpty
        ? [] : failures.warnings(for: request.vector, signature: signature),
      generation: found.generation, listsProbed: found.listsProbed, isExact: found.isExact)
  }

  /// Lets chance swap near ties, and notes how probable what is shown was.
  private func explore(
    _ order: inout [(position: Int, hit: RankedHit)], experience: Int, request: RetrievalRequest
  ) -> ExplorationTrace {
    guard let exploration = request.exploration, experience >= Exploration.leastExperience else {
      return .none
    }
    let trace = exploration.trace(
      of: order.map { entry in
        Exploration.Place(
          score: entry.hit.score, isLearned: entry.hit.adjustment.value != 0,
          isFixed: entry.hit.adjustment.isDecided || entry.hit.freshness != .current
            || exploration.isBarred(entry.hit.fingerprint))
      })
    if let upper = trace.swapped { order.swapAt(upper - 1, upper) }
    for place in order.indices where !trace.pairs.isEmpty {
      order[place].hit.propensity = trace.propensity(ofShown: place + 1)
    }
    return trace
  }

  /// Adds answers that plain retrieval did not find, at the places of their plain scores.
  private func include(
    _ answers: [RecalledAnswer], in candidates: [RerankCandidate], for request: CandidateRequest
  ) throws -> [RerankCandidate] {
    let known = Set(candidates.map(\.fingerprint))
    let missing = answers.map(\.fingerprint).filter { !known.contains($0) }
    guard !missing.isEmpty else { return candidates }
    var all = candidates
    for added in try source.candidates(holding: missing, for: request) {
      let place = all.firstIndex { $0.baseScore < added.baseScore } ?? all.count
      all.insert(added, at: place)
    }
    return all
  }

  private func judge(
    _ candidates: [RerankCandidate], for request: RetrievalRequest, by ranker: any Reranking,
    remembered: RememberedContents?
  ) -> RerankOutcome {
    ranker.rerank(
      RerankRequest(
        queryVector: request.vector, candidates: candidates, session: request.session,
        actor: request.actor, explains: request.explains, remembered: remembered))
  }

  /// Orders candidates by base score + adjustment − demotion, newest version first, curated answers
  /// above all, and cuts.
  private func rank(
    _ candidates: [RerankCandidate], outcome: RerankOutcome, answers: [RecalledAnswer],
    request: RetrievalRequest
  ) -> [(position: Int, hit: RankedHit)] {
    let adjustments = outcome.adjustments
    let judgements = freshness.freshness(of: candidates.map(\.key))
    var entries = candidates.indices.map { position in
      let candidate = candidates[position]
      let judgement = judgements[candidate.key] ?? .current
      return VersionOrder.Entry(
        key: candidate.key, baseScore: candidate.baseScore,
        adjustment: adjustments[position].value, isDecided: adjustments[position].isDecided,
        score: candidate.baseScore + adjustments[position].value - judgement.demotion,
        freshness: judgement)
    }
    VersionOrder.settle(&entries)
    let curations = CuratedOrder(answers: answers).lift(&entries, of: candidates)
    return entries.indices
      .filter { position in
        !entries[position].freshness.isHidden
          && entries[position].score >= (request.minimumScore ?? -.infinity)
      }
      .sorted { left, right in
        entries[left].score != entries[right].score
          ? entries[left].score > entries[right].score : left < right
      }
      .prefix(request.limit)
      .map { position in
        var adjustment = adjustments[position]
        if request.explains { adjustment.explanation = outcome.explain(position) }
        let hit = RankedHit(
          key: entries[position].key, fingerprint: candidates[position].fingerprint,
          score: entries[position].score, similarity: candidates[position].similarity,
          baseScore: candidates[position].baseScore,
          rankBefore: position + 1,
          adjustment: curations[position].map { answer in
            adjustment.decided(
              by: answer, value: entries[position].adjustment, explains: request.explains)
          } ?? adjustment,
          freshness: entries[position].freshness, curation: curations[position])
        return (position, hit)
      }
  }
}

extension Adjustment {
  /// The same with what a curated answer adds.
  fileprivate func decided(
    by answer: RecalledAnswer, value: Float, explains: Bool
  ) -> Adjustment {
    var decided = self
    decided.value = value
    decided.isDecided = true
    if explains {
      var explanation =
        decided.explanation
        ?? AdjustmentExplanation(summary: "", pastQueries: [], actors: 0, trust: 0)
      explanation.summary = answer.summary
      decided.explanation = explanation
    }
    return decided
  }
}
