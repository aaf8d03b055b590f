import Foundation
import Retrieval
import Storage

extension CaseBookState {
  /// Merges a case that has come near another one, or splits one that has fallen apart.
  mutating func reshape(_ slot: Int) {
    if let other = mergeCandidate(for: slot) {
      merge(slot, other)
    } else {
      split(slot)
    }
  }

  // MARK: Merging

  /// The case that is nearest on average, if it is near enough; the older of equals.
  private func mergeCandidate(for slot: Int) -> Int? {
    guard let present = self[slot], present.lifecycle.state != .dismissed,
      let latest = present.representatives.last
    else { return nil }
    // Only the case's newest representative can have brought it nearer to another one.
    let rows = table.similarities(
      to: FailureProbe(vector: latest.vector, signature: latest.signature))
    var nearest: [Int: Float] = [:]
    for (row, similarity) in rows.enumerated() where similarity >= policy.mergeSimilarity {
      let other = table.rows[row].slot
      if other != slot { nearest[other] = max(nearest[other] ?? -1, similarity) }
    }
    var best: (slot: Int, mean: Float)?
    for other in nearest.keys.sorted() {
      // What a maintainer dismissed stays apart: neither side of a merge may lose its ruling.
      guard let there = self[other], there.lifecycle.state != .dismissed else { continue }
      let mean = meanSimilarity(present.representatives, there.representatives)
      if mean >= policy.mergeSimilarity, mean > best?.mean ?? -1 { best = (other, mean) }
    }
    return best?.slot
  }

  private func meanSimilarity(_ left: [Representative], _ right: [Representative]) -> Float {
    guard !left.isEmpty, !right.isEmpty else { return -1 }
    var sum: Float = 0
    for one in left {
      let probe = FailureProbe(vector: one.vector, signature: one.signature)
      for other in right { sum += similarity(other, to: probe) }
    }
    return Rounding.step(sum / Float(left.count * right.count))
  }

  /// Makes one case of two.
  ///
  /// The older one's id stays, and every event is kept.
  private mutating func merge(_ left: Int, _ right: Int) {
    guard let a = self[left], let b = self[right] else { return }
    let (kept, leaving) = (a.founder, a.part) <= (b.founder, b.part) ? (left, right) : (right, left)
    guard let absorbed = self[leaving] else { return }
    remove(leaving, compacting: false)
    update(kept) { target in
      target.lifecycle.absorb(absorbed.lifecycle)
      for event in absorbed.events { target.append(event) }
      target.forgottenEvents += absorbed.forgottenEvents
      for tally in absorbed.bad { target.bad.add(tally.key, tally.chunk, weight: tally.weight) }
      for tally in absorbed.good { target.good.add(tally.key, tally.chunk, weight: tally.weight) }
      target.correction = target.correction ?? absorbed.correction
      for answer in absorbed.answers { target.answers.take(answer) }
      target.takeOver(absorbed.representatives)
    }
  }

  // MARK: Splitting

  /// Parts a case whose representatives form two groups that are far from each other.
  private mutating func split(_ slot: Int) {
    guard let present = self[slot], present.representatives.count >= Self.splitMinimum else {
      return
    }
    let groups = halves(of: present.representatives)
    guard groups.left.count >= 2, groups.right.count >= 2,
      meanSimilarity(groups.left, groups.right) < policy.splitSimilarity
    else { return }
    let moved = Set(groups.right.map(\.sequence))
    let part = 1 + cases.filter { $0.founder == present.founder }.map(\.part).reduce(0, max)
    var child = FailureCase(founder: present.founder, part: part)
    child.lifecycle = present.lifecycle
    child.events = present.events.filter { moved.contains($0.anchor) }
    child.representatives = groups.right
    child.bad = present.bad
    child.good = present.good
    child.correction = present.correction
    // Whoever wrote an answer saw both parts' questions.
    child.answers = present.answers
    update(slot) { target in
      target.events.removeAll { moved.contains($0.anchor) }
      target.representatives = groups.left
    }
    _ = insert(child)
  }

  /// Splits at the two that are farthest apart; each goes with the nearer one.
  private func halves(
    of all: [Representative]
  ) -> (left: [Representative], right: [Representative]) {
    let probes = all.map { FailureProbe(vector: $0.vector, signature: $0.signature) }
    var farthest = (0, 0, Float.infinity)
    for one in all.indices {
      for other in all.indices where other > one {
        let similarity = similarity(probes[one], to: probes[other])
        if similarity < farthest.2 { farthest = (one, other, similarity) }
      }
    }
    var left: [Representative] = []
    var right: [Representative] = []
    for index in all.indices {
      let toLeft = similarity(probes[index], to: probes[farthest.0])
      let toRight = similarity(probes[index], to: probes[farthest.1])
      if toLeft >= toRight { left.append(all[index]) } else { right.append(all[index]) }
    }
    return (left, right)
  }

  /// Representatives from which a split is looked at.
  private static var splitMinimum: Int { 6 }
}

extension FailureCase {
  /// Takes representatives over, up to the limit; events of those left out go to the first.
  mutating func takeOver(_ others: [Representative]) {
    representatives += others
    representatives.sort { $0.sequence < $1.sequence }
    guard representatives.count > Representative.limit else { return }
    let dropped = Set(representatives[Representative.limit...].map(\.sequence))
    representatives.removeLast(representatives.count - Representative.limit)
    let first = representatives[0].sequence
    for place in events.indices where dropped.contains(events[place].anchor) {
      events[place].anchor = first
    }
  }
}
