import Feedback
import Foundation
import Retrieval
import Storage
import VectorIndexes

extension CaseBookState {
  /// Takes in feedback: failures join or found cases, successes bear on those nearby, and every
  /// query adds to what is known of traffic.
  mutating func take(_ evidence: Evidence) {
    guard let probe = probe(of: evidence) else { return }
    if evidence.isFailure {
      fail(evidence, probe, table.similarities(to: probe))
    } else if evidence.weight > 0 {
      // A repair changes what is retrieved, so that only the queries are compared.
      succeed(evidence, table.similarities(to: FailureProbe(vector: probe.vector)))
    }
    sample(evidence.retrieval.id, probe)
  }

  /// The query of the evidence; `nil` where it has no usable vector.
  private mutating func probe(of evidence: Evidence) -> FailureProbe? {
    let retrieval = evidence.retrieval
    guard retrieval.space >= space, retrieval.vector.count == dimension,
      let vector = VectorMath.unitVector(retrieval.vector)
    else { return nil }
    if retrieval.space > space { enter(space: retrieval.space) }
    let signature =
      retrieval.signature.count == dimension
      ? VectorMath.unitVector(retrieval.signature) ?? [] : []
    return FailureProbe(vector: vector, signature: signature)
  }

  // MARK: Failures

  private mutating func fail(
    _ evidence: Evidence, _ probe: FailureProbe, _ similarities: [Float]
  ) {
    let blamed = evidence.credits.filter { $0.value < 0 }
    let slot =
      caseOfQuery[evidence.retrieval.id]
      ?? home(for: similarities, blamed: blamed.map(\.key)) ?? found(evidence)
    let anchor = anchor(evidence, probe, in: slot)
    update(slot) { target in
      target.lifecycle.fail()
      target.append(CaseEvent(evidence, anchor: anchor))
      for credit in blamed { target.bad.add(credit.key, credit.chunk, weight: -credit.value) }
      for credit in evidence.credits where credit.value > 0 {
        target.good.add(credit.key, credit.chunk, weight: credit.value)
      }
      target.correction = evidence.event.correction ?? target.correction
    }
    reshape(slot)
    if caseCount > policy.caseLimit { evict(except: caseOfQuery[evidence.retrieval.id]) }
  }

  /// The case that a failure joins: that of the greatest mean similarity to its representatives,
  /// if it reaches the bar; the oldest of equals.
  private func home(for similarities: [Float], blamed: [ChunkKey]) -> Int? {
    var sums: [Int: (sum: Float, count: Float)] = [:]
    for (row, similarity) in similarities.enumerated() {
      let slot = table.rows[row].slot
      sums[slot, default: (0, 0)].sum += similarity
      sums[slot, default: (0, 0)].count += 1
    }
    var best: (slot: Int, margin: Float)?
    for (slot, entry) in sums {
      let shared = self[slot]?.blames(blamed) == true ? policy.sharedBlameBonus : 0
      let margin = Rounding.step(entry.sum / entry.count) - policy.joinSimilarity + shared
      guard margin >= 0 else { continue }
      if let known = best, (known.margin, slot) >= (margin, known.slot) { continue }
      best = (slot, margin)
    }
    return best?.slot
  }

  private mutating func found(_ evidence: Evidence) -> Int {
    insert(FailureCase(founder: evidence.sequence))
  }

  /// Gives a failure a representative of its own where none of its case is near enough, and
  /// returns the sequence of the nearest.
  private mutating func anchor(
    _ evidence: Evidence, _ probe: FailureProbe, in slot: Int
  ) -> LedgerSequence {
    guard let present = self[slot] else { return evidence.sequence }
    let nearest = present.representatives
      .map { (sequence: $0.sequence, similarity: similarity($0, to: probe)) }
      .max { ($0.similarity, $1.sequence) < ($1.similarity, $0.sequence) }
    if let nearest,
      nearest.similarity >= Representative.sameness
        || present.representatives.count >= Representative.limit
    {
      return nearest.sequence
    }
    let traffic = ring.similarities(to: probe, queryShare: policy.queryShare)
    var representative = Representative(
      sequence: evidence.sequence, vector: probe.vector, signature: probe.signature, crowd: [])
    for (place, similarity) in traffic.enumerated()
    where ring.entries[place].query != evidence.retrieval.id {
      _ = representative.meet(similarity)
    }
    let made = representative
    update(slot) { $0.representatives.append(made) }
    let adjusted =
      policy.crowdingShare * (made.crowding - table.meanCrowding)
    for (place, similarity) in traffic.enumerated() {
      let query = ring.entries[place].query
      guard query != evidence.retrieval.id, caseOfQuery[query] != slot else { continue }
      let nearness = similarity - adjusted
      ring.raise(place, to: nearness)
    }
    return evidence.sequence
  }

  func similarity(_ representative: Representative, to probe: FailureProbe) -> Float {
    similarity(
      FailureProbe(vector: representative.vector, signature: representative.signature), to: probe)
  }

  /// The blended similarity of two queries, rounded to 2⁻¹⁶.
  func similarity(_ left: FailureProbe, to right: FailureProbe) -> Float {
    let query = FixedOrder.dot(left.vector, right.vector)
    guard left.signature.count == right.signature.count, !left.signature.isEmpty else {
      return Rounding.step(query)
    }
    let signature = FixedOrder.dot(left.signature, right.signature)
    return Rounding.step(policy.queryShare * query + (1 - policy.queryShare) * signature)
  }

  // MARK: Successes

  private mutating func succeed(_ evidence: Evidence, _ similarities: [Float]) {
    var near: [Int: Float] = [:]
    for (row, similarity) in similarities.enumerated()
    where similarity >= policy.successSimilarity {
      near[table.rows[row].slot] = max(near[table.rows[row].slot] ?? -1, similarity)
    }
    let actor = evidence.event.actor?.rawValue ?? ""
    let policy = policy
    for slot in near.keys.sorted() {
      update(slot) { target in
        for credit in evidence.credits where credit.value > 0 {
          target.good.add(credit.key, credit.chunk, weight: credit.value)
        }
        // A use of the very chunk that failed does not repair the case.
        let used = evidence.credits.filter { $0.value > 0 }.map(\.key)
        let isRepair = !used.isEmpty && !target.blames(used)
        if isRepair || target.lifecycle.hasChangedSinceFailure, evidence.weight >= 0.5 {
          target.lifecycle.succeed(actor: actor, at: evidence.recordedAt, policy: policy)
        }
      }
    }
  }

  // MARK: Traffic

  private mutating func sample(_ query: QueryID, _ probe: FailureProbe) {
    if ring.admits(query) {
      let similarities = table.similarities(to: probe)
      crowd(by: similarities)
      ring.insert(
        query, probe: probe, best: nearest(similarities, exceptSlot: caseOfQuery[query]))
    }
    guard let old = ring.nextToRefresh() else { return }
    let present = table.similarities(to: old.probe)
    ring.setBest(nearest(present, exceptSlot: caseOfQuery[old.query]), at: old.place)
  }

  /// The nearness of the nearest case that warns, crowding taken off; −1 without any.
  private func nearest(_ similarities: [Float], exceptSlot: Int?) -> Float {
    var best: Float = -1
    for (row, similarity) in similarities.enumerated() where table.rows[row].slot != exceptSlot {
      best = max(best, table.adjusted(similarity, row: row))
    }
    return best
  }

  /// Forgets one case: what is settled first, then what failed least, then what failed longest ago;
  /// what has a curated answer last of all.
  private mutating func evict(except kept: Int?) {
    let leaving = slots.indices.filter { slots[$0] != nil && $0 != kept }
      .min { left, right in evictionRank(left) < evictionRank(right) }
    if let leaving { remove(leaving) }
  }

  private func evictionRank(_ slot: Int) -> (Int, Int, LedgerSequence) {
    guard let found = self[slot] else { return (0, 0, 0) }
    let isSettled = found.lifecycle.state == .fixed || found.lifecycle.state == .dismissed
    let worth = !found.answers.isEmpty ? 2 : isSettled ? 0 : 1
    return (worth, found.events.count + found.forgottenEvents, found.lastSequence)
  }
}

extension Evidence {
  /// What the event says in all, −1…1: its greatest share, or its score where no chunk has one.
  var weight: Double {
    credits.map(\.value).max { abs($0) < abs($1) } ?? event.score ?? 0
  }

  /// Whether the retrieval failed, by its own fault, the document's or the corpus's.
  var isFailure: Bool {
    guard fault != .generation, let score = event.score else { return false }
    if event.label != nil { return score != 0 }
    return score < 0 && (credits.isEmpty || weight < 0)
  }
}

extension CaseEvent {
  /// The event of some evidence.
  init(_ evidence: Evidence, anchor: LedgerSequence) {
    self.init(
      sequence: evidence.sequence, event: evidence.event.id, query: evidence.retrieval.id,
      recordedAt: evidence.recordedAt, name: evidence.event.name, label: evidence.event.label,
      fault: evidence.fault, hadResults: !evidence.retrieval.hits.isEmpty,
      actor: evidence.event.actor?.rawValue ?? "", anchor: anchor)
  }
}
