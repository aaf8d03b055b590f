import Feedback
import Foundation
import Retrieval
import Storage
import VectorIndexes

/// The state of the fold: cases in order of their founding, with tables that are derived from them.
struct CaseBookState {
  /// The cases by slot; an empty slot was left by a case that was merged or forgotten.
  private(set) var slots: [FailureCase?] = []
  /// The sample of traffic.
  var ring: TrafficRing
  /// The embedding space of all vectors.
  private(set) var space = 0
  /// Queries that failed, by retrieval, and the slot of their case; derived.
  private(set) var caseOfQuery: [QueryID: Int] = [:]
  /// Slots of cases by their blamed chunks; derived.
  private(set) var slotsByChunk: [ChunkKey: Set<Int>] = [:]
  /// Slots of cases by the chunks of their curated answers; derived.
  private(set) var slotsByAnswer: [ChunkKey: Set<Int>] = [:]
  /// Slots by case id; derived.
  private(set) var slotsByID: [String: Int] = [:]
  /// The representatives; derived.
  var table: RecallTable
  /// A short cut for warnings; derived.
  var recallIndex: RecallIndex?
  /// How near queries are on average to what the index makes of them; derived.
  private(set) var meanServed: Float?
  /// The similarity from which a query is warned; derived.
  private(set) var threshold: Float
  /// Whether ``meanServed`` and ``threshold`` are those of the present state.
  private var isCalibrated = false

  let dimension: Int
  let policy: FailurePolicy

  init(dimension: Int, policy: FailurePolicy) {
    self.dimension = dimension
    self.policy = policy
    ring = TrafficRing(dimension: dimension)
    table = RecallTable(dimension: dimension, policy: policy)
    threshold = policy.thresholdDefault
  }

  /// The cases, oldest first.
  var cases: some Sequence<FailureCase> { slots.lazy.compactMap(\.self) }

  /// How many cases there are.
  var caseCount: Int { slotsByID.count }

  /// The case in a slot.
  subscript(slot: Int) -> FailureCase? { slots.indices.contains(slot) ? slots[slot] : nil }

  /// Puts a new case into the book.
  mutating func insert(_ found: FailureCase) -> Int {
    slots.append(found)
    index(found, slot: slots.count - 1)
    recallIndex?.note(slots.count - 1, found.representatives)
    return slots.count - 1
  }

  /// Changes a case, and the derived tables with it.
  mutating func update(_ slot: Int, _ change: (inout FailureCase) -> Void) {
    guard var changed = self[slot] else { return }
    let before = changed.representatives
    unindexLookups(changed, slot: slot)
    change(&changed)
    slots[slot] = changed
    indexLookups(changed, slot: slot)
    if changed.representatives.map(\.sequence) != before.map(\.sequence) {
      table.removeAll(ofSlot: slot)
      indexRows(changed, slot: slot)
      recallIndex?.note(slot, changed.representatives)
    }
  }

  /// Takes a case out.
  ///
  /// - Parameters:
  ///   - slot: The case's slot.
  ///   - compacting: Whether slots may be renumbered.
  mutating func remove(_ slot: Int, compacting: Bool = true) {
    guard let leaving = self[slot] else { return }
    unindexLookups(leaving, slot: slot)
    table.removeAll(ofSlot: slot)
    slots[slot] = nil
    if compacting, slots.count > 64, slotsByID.count * 2 < slots.count { compact() }
  }

  /// Brings the crowding of representatives up to date with a query of traffic.
  mutating func crowd(by similarities: [Float]) {
    for (row, similarity) in similarities.enumerated() {
      let place = table.rows[row]
      let isNearer =
        slots[place.slot]?.representatives[place.ordinal].meet(similarity) ?? false
      if isNearer, let crowding = slots[place.slot]?.representatives[place.ordinal].crowding {
        table.setCrowding(crowding, ofRow: row)
      }
    }
  }

  /// Goes over to another embedding space: vectors of the old one say nothing any more.
  mutating func enter(space: Int) {
    self.space = space
    for slot in slots.indices { slots[slot]?.representatives = [] }
    ring = TrafficRing(dimension: dimension)
    table = RecallTable(dimension: dimension, policy: policy)
    recallIndex = nil
    meanServed = nil
    threshold = policy.thresholdDefault
  }

  /// Makes everything that is derived anew; used after a snapshot was read.
  mutating func restore(_ cases: [FailureCase], ring: TrafficRing, space: Int) {
    slots = cases
    self.ring = ring
    self.space = space
    rebuild()
  }

  /// Brings the short cuts for readers up to date; the last thing of every step.
  mutating func settle() {
    isCalibrated = false
    if table.count < RecallIndex.minimumRows {
      recallIndex = nil
    } else if recallIndex?.isWorn ?? true {
      recallIndex = RecallIndex(table)
    }
  }

  /// Measures what warnings are compared with, if anything changed since: readers ask before they look,
  /// so that many steps in a row measure once.
  mutating func calibrate() {
    guard !isCalibrated else { return }
    meanServed = ring.meanServed
    threshold = warningThreshold
    isCalibrated = true
  }

  private mutating func compact() {
    slots.removeAll { $0 == nil }
    rebuild()
  }

  private mutating func rebuild() {
    recallIndex = nil
    caseOfQuery = [:]
    slotsByChunk = [:]
    slotsByAnswer = [:]
    slotsByID = [:]
    table = RecallTable(dimension: dimension, policy: policy)
    for (slot, found) in slots.enumerated() {
      if let found { index(found, slot: slot) }
    }
    settle()
  }

  private mutating func index(_ found: FailureCase, slot: Int) {
    indexLookups(found, slot: slot)
    indexRows(found, slot: slot)
  }

  private mutating func indexRows(_ found: FailureCase, slot: Int) {
    for (ordinal, representative) in found.representatives.enumerated() {
      table.append(representative, slot: slot, ordinal: ordinal)
    }
  }

  private mutating func indexLookups(_ found: FailureCase, slot: Int) {
    slotsByID[found.id] = slot
    for event in found.events { caseOfQuery[event.query] = slot }
    for tally in found.bad { slotsByChunk[tally.key, default: []].insert(slot) }
    for answer in found.answers { slotsByAnswer[answer.subject.key, default: []].insert(slot) }
  }

  private mutating func unindexLookups(_ found: FailureCase, slot: Int) {
    slotsByID[found.id] = nil
    for event in found.events where caseOfQuery[event.query] == slot {
      caseOfQuery[event.query] = nil
    }
    for tally in found.bad {
      slotsByChunk[tally.key]?.remove(slot)
      if slotsByChunk[tally.key]?.isEmpty == true { slotsByChunk[tally.key] = nil }
    }
    for answer in found.answers {
      slotsByAnswer[answer.subject.key]?.remove(slot)
      if slotsByAnswer[answer.subject.key]?.isEmpty == true {
        slotsByAnswer[answer.subject.key] = nil
      }
    }
  }
}
