internal import Corpora
internal import Feedback
internal import Storage
internal import VectorIndexes

extension LearnedMemory {
  /// A hit as feedback meets it.
  private struct Shown {
    var chunk: Int
    var fingerprint: ContentFingerprint
    var base: Float
    /// Its place in plain order among the hits considered, from 0.
    var plainPlace: Int
    /// The probability that a user looks at it.
    var examination: Double
  }

  /// Learns from one event; only retrieval faults on a question with a vector teach.
  mutating func learn(_ evidence: Evidence) {
    guard evidence.fault == .retrieval, !evidence.credits.isEmpty,
      evidence.retrieval.vector.count == dimension,
      let vector = VectorMath.unitVector(evidence.retrieval.vector)
    else { return }
    eventCount += 1
    let shown = admit(evidence.retrieval)
    let credits = evidence.credits.compactMap { credit -> (place: Int, value: Double)? in
      shown.firstIndex { $0.fingerprint == credit.fingerprint }.map { ($0, credit.value) }
    }
    guard !credits.isEmpty else { return }

    var entry =
      current(evidence.retrieval.id) ?? judge(vector, shown: shown, retrieval: evidence.retrieval)
    let isClick = evidence.event.name == .click && evidence.event.score ?? 0 > 0
    let isStatement = evidence.event.source != .implicit && evidence.event.name != .click
    var weights: [Double] = []
    for (place, _) in credits {
      let vote = votes.vote(
        by: evidence.event.actor, on: shown[place].chunk, parameters: parameters)
      chunks.note(shown[place].chunk, isNewActor: vote.isFirst, at: eventCount)
      weights.append(vote.weight)
    }
    // Votes that weigh nothing any more are counted and teach nothing.
    guard weights.contains(where: { $0 > 1e-6 }) else { return }
    let isFirstClick = isClick && entry.skips.isEmpty
    for (credit, weight) in zip(credits, weights) {
      test(
        entry, place: credit.place, value: credit.value * weight, shown: shown,
        countsNoise: isFirstClick)
    }
    if isFirstClick {
      let clicked = Set(credits.map(\.place))
      passOver(shown, except: clicked, weight: weights.max() ?? 0, entry: &entry)
    }
    for (credit, weight) in zip(credits, weights) {
      credited(
        shown[credit.place], place: credit.place, value: credit.value, weight: weight,
        isClick: isClick, isStatement: isStatement, entry: &entry)
    }
    exposures[evidence.retrieval.id] = entry
    train(including: entry.question)
    confirmedMean = chunks.confirmedMean
  }

  private func current(_ query: QueryID) -> ExposureBook.Entry? {
    guard let entry = exposures[query], questions.rows[entry.question].born == entry.born
    else { return nil }
    return entry
  }

  /// Gives every shown hit a number; those of one retrieval never push out each other.
  private mutating func admit(_ retrieval: RetrievalRecord) -> [Shown] {
    let hits = retrieval.hits.prefix(LearningParameters.cellCount)
    let bases = RankingTrace(bytes: retrieval.trace)?.bases ?? []
    let plain = hits.indices.sorted { hits[$0].rankBefore < hits[$1].rankBefore }
    var places = Array(repeating: 0, count: hits.count)
    for (place, hit) in plain.enumerated() { places[hit] = place }
    return hits.indices.map { hit in
      let (row, evicted) = chunks.admit(hits[hit].fingerprint, at: eventCount)
      if evicted {
        questions.forget(chunk: row)
        votes.forget(chunk: row)
      }
      return Shown(
        chunk: row, fingerprint: hits[hit].fingerprint,
        base: hit < bases.count ? bases[hit] : hits[hit].similarity, plainPlace: places[hit],
        examination: 1 / Double(hit + 1))
    }
  }

  /// What every arm would have shown, before anything is learned of this retrieval.
  private mutating func judge(
    _ vector: [Float], shown: [Shown], retrieval: RetrievalRecord
  ) -> ExposureBook.Entry {
    spread.observe(shown.map(\.base))
    let neighborhood = neighborhood(of: vector)
    let gains = shadowGains(vector, shown: shown, neighborhood: neighborhood)
    let question = remember(vector, retrieval: retrieval, neighborhood: neighborhood)
    for hit in shown { _ = place(of: hit.chunk, in: question, base: hit.base) }
    return ExposureBook.Entry(
      question: question, born: questions.rows[question].born, bucket: neighborhood.bucket,
      gains: gains, skips: [])
  }

  private func shadowGains(
    _ vector: [Float], shown: [Shown], neighborhood: Neighborhood
  ) -> [Float] {
    let plain = shown.indices.sorted { shown[$0].plainPlace < shown[$1].plainPlace }
    let judged = plain.map { hit in
      (
        logOdds: logOdds(of: shown[hit].chunk, for: vector), doubt: doubt(of: shown[hit].chunk),
        relief: relief(of: neighborhood.votes(for: shown[hit].chunk, in: questions))
      )
    }
    var gains: [Float] = []
    for arm in TrustGate.arms {
      let entries = plain.indices.map { place in
        HeldOrder.Entry(
          base: Double(shown[plain[place]].base),
          learned: adjustment(judged[place].logOdds, arm: arm, strength: 1),
          doubt: judged[place].doubt, relief: judged[place].relief)
      }
      let ranks = HeldOrder.ranks(
        of: HeldOrder.scores(
          of: entries, margin: holdMargin(arm: arm, strength: 1), step: orderStep))
      var armGains = Array(repeating: Float(0), count: shown.count)
      for place in plain.indices {
        armGains[plain[place]] = Float(Self.discount(ranks[place]) - Self.discount(place))
      }
      gains += armGains
    }
    return gains
  }

  /// The discount of a rank from 0, as in nDCG.
  private static func discount(_ rank: Int) -> Double {
    0.693_147_180_559_945_3 / FixedOrder.log(Double(rank + 2))
  }

  private mutating func remember(
    _ vector: [Float], retrieval: RetrievalRecord, neighborhood: Neighborhood
  ) -> Int {
    if let nearest = neighborhood.members.first,
      1 - nearest.similarity <= parameters.mergeRadius * spread.questionUnit
    {
      return nearest.row
    }
    let (row, given) = questions.remember(vector, query: retrieval.id, at: eventCount)
    for cell in given { chunks.addMass(-Double(cell.share), to: Int(cell.chunk)) }
    return row
  }

  private mutating func place(of chunk: Int, in question: Int, base: Float) -> Int {
    let (place, given) = questions.cell(of: chunk, in: question, base: base)
    if let given { chunks.addMass(-Double(given.share), to: Int(given.chunk)) }
    return place
  }

  /// Compares every arm with plain order on one credit.
  private mutating func test(
    _ entry: ExposureBook.Entry, place: Int, value: Double, shown: [Shown], countsNoise: Bool
  ) {
    guard value != 0, entry.gains.count == TrustGate.arms.count * shown.count else { return }
    let importance = min(1 / shown[place].examination, 3) * value
    let gains = TrustGate.arms.indices.map { arm in
      let start = arm * shown.count
      var gain = importance * Double(entry.gains[start + place])
      if countsNoise {
        for (hit, other) in shown.enumerated() {
          gain -=
            parameters.expectedNoise * min(1, 3 * other.examination) * abs(value)
            * Double(entry.gains[start + hit])
        }
      }
      return gain
    }
    gate.observe(gains, in: entry.bucket, parameters: parameters)
  }

  /// The first click tells of the hits that were passed over.
  private mutating func passOver(
    _ shown: [Shown], except clicked: Set<Int>, weight: Double, entry: inout ExposureBook.Entry
  ) {
    entry.skips = shown.indices.map { hit in
      guard !clicked.contains(hit) else { return 0 }
      let seen = shown[hit].examination
      let ratio =
        (1 - parameters.clickIfRelevant * seen) / (1 - parameters.clickIfNot * seen)
      return Float(weight * FixedOrder.log(ratio))
    }
    for (hit, skip) in zip(shown, entry.skips) {
      let place = place(of: hit.chunk, in: entry.question, base: hit.base)
      addLogOdds(skip, at: place)
    }
  }

  private mutating func credited(
    _ hit: Shown, place: Int, value: Double, weight: Double, isClick: Bool, isStatement: Bool,
    entry: inout ExposureBook.Entry
  ) {
    let cell = self.place(of: hit.chunk, in: entry.question, base: hit.base)
    var change = Float(weight * value)
    if isClick {
      change *= Float(FixedOrder.log(parameters.clickIfRelevant / parameters.clickIfNot))
      change -= entry.skips[place]
      entry.skips[place] = 0
    } else {
      change *= Float(parameters.statementLogOdds)
    }
    addLogOdds(change, at: cell)
    let amount = Float(weight * abs(value))
    if value > 0 { questions.cells[cell].helped += amount }
    if value < 0 { questions.cells[cell].failed += amount }
    if isStatement { questions.cells[cell].stated += Float(weight * value) }
    questions.cells[cell].events += 1
    questions.touch(entry.question, weight: amount, at: eventCount)
  }

  private mutating func addLogOdds(_ change: Float, at place: Int) {
    let bound = Float(parameters.logOddsBound)
    questions.cells[place].logOdds = max(
      -bound, min(bound, questions.cells[place].logOdds + change))
  }
}
