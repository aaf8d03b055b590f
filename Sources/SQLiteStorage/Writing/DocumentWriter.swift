import Foundation
import GRDB
import Storage

/// Writes documents inside a transaction and gathers what the index must take over.
struct DocumentWriter {
  private let collection: CollectionRecord
  private let now: Date
  private let database: Database
  private let texts: TextIndex
  private var sequence: ChangeSequence?
  private var outcomes: [WriteReceipt.Outcome] = []
  private var upserts: [ChunkKey: [Float]] = [:]
  private var deletes: Set<ChunkKey> = []

  init(collection: CollectionRecord, now: Date, database: Database) {
    self.collection = collection
    self.now = now
    self.database = database
    texts = TextIndex(collection: collection.key)
  }

  /// What was written.
  func receipt() throws -> WriteReceipt {
    let reached = try sequence ?? CollectionRows.sequence(of: collection.key, in: database)
    let changes = ContentChanges(
      sequence: reached,
      upserts: upserts.sorted { $0.key < $1.key }
        .map { StoredEmbedding(key: $0.key, vector: $0.value) },
      deletes: deletes.sorted())
    return WriteReceipt(outcomes: outcomes, changes: changes)
  }

  /// Inserts or replaces a document.
  mutating func put(_ draft: DocumentDraft) throws {
    try StorageRules.check(draft, dimension: collection.definition.dimension)
    let stored = try DocumentRows.find(draft.document.id, in: collection.key, database)
    let old =
      try stored.map { try ChunkRows.of(document: $0.key, id: $0.record.id, database) } ?? []
    if let stored, stored.record.hasContent(of: draft.document),
      try hasChunks(of: draft, old: old)
    {
      outcomes.append(.unchanged)
      return
    }
    let sequence = try takeSequence()
    var record = draft.document
    record.createdAt = stored?.record.createdAt ?? now
    record.updatedAt = now
    let key = try DocumentRows.write(
      record, over: stored?.key, sequence: sequence, collection: collection.key, database)
    let kept = Set(draft.chunks.map(\.id))
    for chunk in old where !kept.contains(chunk.record.id) { try remove(chunk, at: sequence) }
    let known = Dictionary(
      old.map { ($0.record.id, $0) }, uniquingKeysWith: { first, _ in first })
    for (ordinal, chunk) in draft.chunks.enumerated() {
      try write(chunk, ordinal: ordinal, of: (key, record.id), over: known[chunk.id], at: sequence)
    }
    outcomes.append(stored == nil ? .created : .replaced)
  }

  /// Deletes a document with its chunks.
  ///
  /// - Returns: Whether there was one.
  mutating func delete(_ id: DocumentID) throws -> Bool {
    guard let stored = try DocumentRows.find(id, in: collection.key, database) else {
      return false
    }
    let sequence = try takeSequence()
    for chunk in try ChunkRows.of(document: stored.key, id: id, database) {
      try remove(chunk, at: sequence)
    }
    try database.cachedStatement(sql: "DELETE FROM documents WHERE key = ?")
      .execute(arguments: [stored.key])
    return true
  }

  private mutating func takeSequence() throws -> ChangeSequence {
    if let sequence { return sequence }
    let next = try CollectionRows.advance(collection.key, in: database)
    sequence = next
    return next
  }

  private func hasChunks(of draft: DocumentDraft, old: [ChunkRows.Stored]) throws -> Bool {
    guard old.count == draft.chunks.count else { return false }
    for (stored, chunk) in zip(old, draft.chunks) {
      guard stored.record.hasContent(of: chunk),
        try vector(of: stored.record.key) == chunk.embedding
      else { return false }
    }
    return true
  }

  private func vector(of chunk: ChunkKey) throws -> [Float]? {
    try EmbeddingRows.vector(of: chunk, space: collection.space, database)
  }

  private mutating func remove(_ chunk: ChunkRows.Stored, at sequence: ChangeSequence) throws {
    try texts.remove(chunk.record, database)
    try ChunkRows.delete(chunk, from: collection.key, at: sequence, database)
    upserts[chunk.record.key] = nil
    deletes.insert(chunk.record.key)
  }

  private mutating func write(
    _ draft: ChunkDraft, ordinal: Int, of document: (key: Int64, id: DocumentID),
    over stored: ChunkRows.Stored?, at sequence: ChangeSequence
  ) throws {
    if stored == nil,
      let holder = try ChunkRows.holder(of: draft.id, in: collection.key, database)
    {
      throw StorageRules.chunkConflict(draft.id, holder: holder.id, wanted: document.id)
    }
    var record = ChunkRecord(
      key: stored?.record.key ?? ChunkKey(rawValue: 0), id: draft.id, document: document.id,
      ordinal: ordinal, text: draft.text, headingPath: draft.headingPath,
      metadata: draft.metadata, fingerprint: draft.fingerprint)
    let place = ChunkRows.Place(
      collection: collection.key, documentKey: document.key,
      createdSequence: stored?.createdSequence ?? sequence)
    if stored?.record != record {
      record.key = try ChunkRows.write(record, isNew: stored == nil, at: place, database)
    }
    if stored?.record.hasWords(of: record) != true {
      if let stored { try texts.remove(stored.record, database) }
      try texts.add(record, database)
    }
    if let stored, stored.record.fingerprint != record.fingerprint {
      try EmbeddingRows.removeOthers(than: collection.space, of: record.key, database)
    }
    let storedVector = stored == nil ? nil : try vector(of: record.key)
    if storedVector != draft.embedding {
      let embedding = StoredEmbedding(key: record.key, vector: draft.embedding)
      try EmbeddingRows.write(
        embedding, space: collection.space, sequence: sequence, collection: collection.key,
        database)
      upserts[record.key] = draft.embedding
    }
  }
}
