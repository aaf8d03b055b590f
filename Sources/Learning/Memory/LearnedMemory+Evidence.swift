internal import Corpora
internal import Feedback
internal import Foundation
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
      evidence.retrieval.vector.count == dimension, !countsAsSpent(evidence),
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
    let isStatement = !evidence.event.isBehavior
    let weights = credits.map { weigh(evidence, on: shown[$0.place].chunk, isStatement) }
    // Votes that weigh nothing any more are counted and teach nothing.
    guard weights.contains(where: { $0 > 1e-6 }) else { return }
    let isFirstClick = isClick && entry.skips.isEmpty
    if isFirstClick {
      let clicked = Set(credits.map(\.place))
      passOver(shown, except: clicked, weight: weights.max() ?? 0, entry: &entry)
    }
    surprise(credits, weights: weights, isFirstClick: isFirstClick, isClick: isClick, entry: &entry)
    for (credit, weight) in zip(credits, weights) {
      credited(
        shown[credit.place], place: credit.place, value: credit.value, weight: weight,
        isClick: isClick, isStatement: isStatement, entry: &entry)
    }
    test(&entry)
    exposures[evidence.retrieval.id] = entry
    train(including: entry.question)
  }

  /// Counts an event's vote on a chunk.
  ///
  /// - Returns: Its weight, 0…1, after the limits of actors, bursts and applications.
  private mutating func weigh(
    _ evidence: Evidence, on chunk: Int, _ isStatement: Bool
  ) -> Double {
    let time = evidence.recordedAt.timeIntervalSince1970
    let isHeld =
      isStatement
      && bursts.isBurst(
        on: chunk, statements: chunks.rows[chunk].statements, at: time, parameters: parameters)
    bursts.observe(
      BurstWatch.Vote(time: time, chunk: Int32(chunk), isStatement: isStatement))
    guard !isHeld else {
      chunks.note(chunk, isNewActor: false, isStatement: true, at: eventCount)
      return 0
    }
    let vote = votes.vote(
      by: evidence.event.actor, on: chunk, isStatement: isStatement, parameters: parameters)
    chunks.note(chunk, isNewActor: vote.isFirst, isStatement: isStatement, at: eventCount)
    return segments.admit(
      vote.weight, of: evidence.event.application, isStatement: isStatement,
      parameters: parameters)
  }

  /// Counts an event whose votes weigh nothing any more, and does nothing else about it.
  private mutating func countsAsSpent(_ evidence: Evidence) -> Bool {
    let rows = evidence.credits.compactMap { chunks.find($0.fingerprint) }
    guard rows.count == evidence.credits.count,
      rows.allSatisfy({ votes.isSpent(evidence.event.actor, on: $0) })
    else { return false }
    eventCount += 1
    for row in rows {
      _ = votes.vote(by: evidence.event.actor, on: row, parameters: parameters)
      chunks.note(row, isNewActor: false, isStatement: false, at: eventCount)
    }
    return true
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
        bursts.forget(chunk: row)
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
    let surroundings = self.surroundings(of: vector)
    let neighborhood = surroundings.neighborhood
    let gains = shadowGains(vector, shown: shown, evidence: surroundings.evidence)
    let question = remember(vector, retrieval: retrieval, neighborhood: neighborhood)
    for hit in shown { _ = place(of: hit.chunk, in: question, base: hit.base) }
    let plain = shown.map { parameters.baseShare * Double($0.base) / spread.value }
    return ExposureBook.Entry(
      question: question, born: questions.rows[question].born, bucket: neighborhood.bucket,
      gains: gains, skips: [], beliefs: Self.softmax(plain).map { Float($0) },
      surprises: Array(repeating: 0, count: shown.count))
  }

  private func shadowGains(
    _ vector: [Float], shown: [Shown], evidence: LocalEvidence
  ) -> [Float] {
    let plain = shown.indices.sorted { shown[$0].plainPlace < shown[$1].plainPlace }
    let pupils = plain.map { hit in
      Pupil(
        chunk: shown[hit].chunk, base: Double(shown[hit].base),
        relief: relief(of: evidence[shown[hit].chunk].votes))
    }
    let lessons = lessons(
      on: pupils, for: vector, centers: chunks.scatter.centers(unit: spread.value),
      arm: TrustGate.Arm(centerShare: 1, oddsShare: 1))
    let doubts = plain.map { doubt(of: shown[$0].chunk) }
    var gains: [Float] = []
    for arm in TrustGate.arms {
      let entries = plain.indices.map { place in
        HeldOrder.Entry(
          base: Double(shown[plain[place]].base),
          learned: adjustment(lessons[place], arm: arm, strength: 1), doubt: doubts[place],
          relief: pupils[place].relief)
      }
      let ranks = HeldOrder.ranks(
        of: HeldOrder.scores(
          of: entries, margin: holdMargin, step: orderStep))
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
    for cell in given.cells { giveUp(cell, of: given.vector) }
    return row
  }

  mutating func place(of chunk: Int, in question: Int, base: Float) -> Int {
    let (place, given) = questions.cell(of: chunk, in: question, base: base)
    if let given {
      if given.chunk == Int32(chunk) {
        chunks.moveBase(of: chunk, by: Double(given.share) * (Double(base) - Double(given.base)))
      } else {
        giveUp(given, of: questions.vectors[question])
      }
    }
    return place
  }

  /// A question's belief in a chunk goes with its cell.
  private mutating func giveUp(_ cell: QuestionTable.Cell, of vector: [Float]) {
    chunks.addShare(-Double(cell.share), of: vector, base: cell.base, to: Int(cell.chunk))
  }

  /// Notes what an event says beyond what place and plain similarity let expect, and teaches the
  /// baseline afterwards.
  private mutating func surprise(
    _ credits: [(place: Int, value: Double)], weights: [Double], isFirstClick: Bool, isClick: Bool,
    entry: inout ExposureBook.Entry
  ) {
    let beliefs = entry.beliefs.map { Double($0) }
    guard beliefs.count == entry.surprises.count else { return }
    if isFirstClick {
      let weight = min(1, weights.max() ?? 0)
      for (place, chance) in baseline.expectedClicks(of: beliefs).enumerated() {
        entry.surprises[place] -= Float(weight * chance)
      }
      baseline.observe(beliefs, weight: weight)
    }
    for (credit, weight) in zip(credits, weights) where beliefs.indices.contains(credit.place) {
      if isClick {
        entry.surprises[credit.place] += Float(weight * credit.value)
        baseline.click(
          at: credit.place, belief: beliefs[credit.place], weight: weight * credit.value)
      } else {
        let usual = abs(credit.value) * baseline.expectedScore(at: credit.place)
        entry.surprises[credit.place] += Float(weight * (credit.value - usual))
        baseline.state(
          credit.value < 0 ? -1 : 1, at: credit.place, weight: weight * abs(credit.value))
      }
    }
  }

  /// Compares every arm with plain order on what one retrieval's events say by now.
  ///
  /// An arm gains by lifting what users chose more than place and plain similarity let expect. If
  /// nothing else mattered to them, the mean would be nothing, whatever the arm does, and whatever
  /// was shown because of it.
  private mutating func test(_ entry: inout ExposureBook.Entry) {
    let count = entry.surprises.count
    guard entry.gains.count == TrustGate.arms.count * count else { return }
    let gains = TrustGate.arms.indices.map { arm in
      var gain: Float = 0
      for hit in 0..<count { gain += entry.surprises[hit] * entry.gains[arm * count + hit] }
      return gain
    }
    gate.observe(gains, insteadOf: entry.counted, in: entry.bucket, parameters: parameters)
    entry.counted = gains
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
