import Foundation
import Storage

/// The state of the fold, with lookups that are derived from it.
struct StalenessState {
  /// Chunks of which anything is known.
  var chunks: [ChunkKey: ChunkSuspicion] = [:]
  /// Documents of which anything is known.
  var documents: [DocumentID: DocumentTrouble] = [:]
  /// How many statements each actor made, by actor.
  var statements: [String: Int] = [:]
  /// How many choices between versions were taken.
  var choices = 0
  /// The share of newer near-duplicates that replace, as these choices tell.
  var siblings = SiblingShare()
  /// When the content of a chunk was replaced or deleted, by chunk: feedback on what was shown
  /// before is about something that is no longer there.
  var removals: [ChunkKey: Date] = [:]

  /// Older chunks by their newer version; derived.
  var olderOf: [ChunkKey: Set<ChunkKey>] = [:]
  /// What a finding's id stands for; derived.
  var findingTargets: [String: FindingTarget] = [:]

  /// What a finding is about.
  enum FindingTarget: Equatable {
    case chunk(ChunkKey)
    case document(DocumentID)
  }

  /// The most chunks that are remembered.
  ///
  /// Beyond it the sixteenth that was touched longest ago and
  /// on which nobody decided is forgotten.
  static let chunkLimit = 131_072
  /// The most documents that are remembered, under the same rule.
  static let documentLimit = 65_536
  /// The most actors whose statements are counted; beyond it those with a single one are
  /// forgotten, then those with few.
  static let actorLimit = 65_536
  /// The most removals that are remembered; beyond it the older half is forgotten.
  static let removalLimit = 65_536

  /// The record of a chunk, made anew if it is unknown or its content has changed.
  mutating func update(
    _ subject: Observation.Subject, at sequence: LedgerSequence, on date: Date,
    _ change: (inout ChunkSuspicion) -> Void
  ) {
    if let known = chunks[subject.key], known.subject.fingerprint != subject.fingerprint {
      forget(subject.key)
    }
    var record =
      chunks[subject.key]
      ?? ChunkSuspicion(subject: subject, sequence: sequence, updatedAt: date)
    change(&record)
    record.sequence = sequence
    record.updatedAt = date
    chunks[subject.key] = record
    findingTargets[record.findingID] = .chunk(subject.key)
    for version in record.versions { olderOf[version.newer.key, default: []].insert(subject.key) }
    if chunks.count > Self.chunkLimit { evictChunks() }
  }

  /// The record of a document, made if it is unknown.
  mutating func update(
    _ document: DocumentID, at sequence: LedgerSequence, on date: Date,
    _ change: (inout DocumentTrouble) -> Void
  ) {
    var record =
      documents[document]
      ?? DocumentTrouble(document: document, sequence: sequence, updatedAt: date)
    change(&record)
    record.sequence = sequence
    record.updatedAt = date
    documents[document] = record
    findingTargets[record.findingID] = .document(document)
    if documents.count > Self.documentLimit { evictDocuments() }
  }

  /// Drops all that is known about a chunk.
  mutating func forget(_ key: ChunkKey) {
    guard let record = chunks.removeValue(forKey: key) else { return }
    findingTargets[record.findingID] = nil
    for version in record.versions { unlink(key, from: version.newer.key) }
  }

  /// Drops a chunk that left the store: its record, its membership and its part as newer version.
  mutating func remove(_ key: ChunkKey, of document: DocumentID, on date: Date) {
    forget(key)
    removals[key] = date
    if removals.count > Self.removalLimit {
      let kept = removals.sorted { ($0.value, $0.key) > ($1.value, $1.key) }
        .prefix(Self.removalLimit / 2)
      removals = Dictionary(kept.map { ($0.key, $0.value) }, uniquingKeysWith: { $1 })
    }
    for older in olderOf.removeValue(forKey: key) ?? [] {
      chunks[older]?.versions.removeAll { $0.newer.key == key }
    }
    guard var trouble = documents[document] else { return }
    trouble.members.removeAll { $0.key == key }
    if trouble.members.isEmpty, trouble.hasTrouble {
      documents[document] = nil
      findingTargets[trouble.findingID] = nil
    } else {
      documents[document] = trouble
    }
  }

  /// Counts a statement of an actor.
  mutating func countStatement(of actor: String) {
    statements[actor, default: 0] += 1
    var least = 1
    while statements.count > Self.actorLimit {
      statements = statements.filter { $0.value > least }
      least *= 2
    }
  }

  private mutating func unlink(_ older: ChunkKey, from newer: ChunkKey) {
    olderOf[newer]?.remove(older)
    if olderOf[newer]?.isEmpty == true { olderOf[newer] = nil }
  }

  private mutating func evictChunks() {
    let oldest = chunks.values.filter { $0.ruling == nil }
      .map { (sequence: $0.sequence, key: $0.subject.key) }
      .sorted { ($0.sequence, $0.key) < ($1.sequence, $1.key) }
    for entry in oldest.prefix(Self.chunkLimit / 16) { forget(entry.key) }
  }

  private mutating func evictDocuments() {
    let oldest = documents.values.filter { $0.ruling == nil && !$0.hasTrouble }
      .map { (sequence: $0.sequence, document: $0.document) }
      .sorted { ($0.sequence, $0.document) < ($1.sequence, $1.document) }
    for entry in oldest.prefix(Self.documentLimit / 16) {
      if let record = documents.removeValue(forKey: entry.document) {
        findingTargets[record.findingID] = nil
      }
    }
  }

  /// Makes the derived lookups anew.
  mutating func derive() {
    olderOf = [:]
    findingTargets = [:]
    for (key, record) in chunks {
      findingTargets[record.findingID] = .chunk(key)
      for version in record.versions { olderOf[version.newer.key, default: []].insert(key) }
    }
    for (document, record) in documents {
      findingTargets[record.findingID] = .document(document)
    }
  }
}
