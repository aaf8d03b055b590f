import Corpora
import Foundation

/// The content of one collection in memory: the plain model of what every store must do.
struct MemoryCollection {
  struct StoredChunk {
    var record: ChunkRecord
    var createdSequence: ChangeSequence
  }

  struct StoredVector {
    var vector: [Float]
    var sequence: ChangeSequence
  }

  struct Deletion {
    var sequence: ChangeSequence
    var chunk: ChunkKey
    var createdSequence: ChangeSequence
  }

  var record: CollectionRecord
  var sequence: ChangeSequence = 0
  var documents: [DocumentID: DocumentRecord] = [:]
  var chunks: [ChunkKey: StoredChunk] = [:]
  var keys: [ChunkID: ChunkKey] = [:]
  var vectors: [Int: [ChunkKey: StoredVector]] = [:]
  var deletions: [Deletion] = []
  var snapshots: [String: (sequence: LedgerSequence, bytes: [UInt8])] = [:]

  init(record: CollectionRecord) { self.record = record }

  /// The chunks of a document in order.
  func chunks(of document: DocumentID) -> [StoredChunk] {
    chunks.values.filter { $0.record.document == document }
      .sorted { $0.record.ordinal < $1.record.ordinal }
  }

  /// A chunk with its document.
  func pair(_ key: ChunkKey) -> ChunkWithDocument? {
    guard let chunk = chunks[key]?.record, let document = documents[chunk.document] else {
      return nil
    }
    return ChunkWithDocument(chunk: chunk, document: document)
  }

  /// All chunks with their documents in order of key.
  var pairs: [ChunkWithDocument] { chunks.keys.sorted().compactMap { pair($0) } }

  /// What changed after a position, in the active space.
  func changes(since position: ChangeSequence) -> ContentChanges {
    let upserts = (vectors[record.space] ?? [:]).filter { $0.value.sequence > position }
      .map { StoredEmbedding(key: $0.key, vector: $0.value.vector) }
      .sorted { $0.key < $1.key }
    let deletes = deletions.filter { $0.sequence > position && $0.createdSequence <= position }
      .map(\.chunk).sorted()
    return ContentChanges(sequence: sequence, upserts: upserts, deletes: deletes)
  }

  // MARK: Writing

  /// Inserts or replaces a document at the change position `position`, with keys from `nextKey`.
  mutating func put(
    _ draft: DocumentDraft, at now: Date, position: ChangeSequence, nextKey: inout Int64
  ) throws -> WriteReceipt.Outcome {
    try StorageRules.check(draft, dimension: record.definition.dimension)
    let id = draft.document.id
    let stored = documents[id]
    let old = chunks(of: id)
    if let stored, stored.hasContent(of: draft.document), hasChunks(of: draft, old: old) {
      return .unchanged
    }
    sequence = position
    var document = draft.document
    document.createdAt = stored?.createdAt ?? now
    document.updatedAt = now
    documents[id] = document
    let kept = Set(draft.chunks.map(\.id))
    for chunk in old where !kept.contains(chunk.record.id) { remove(chunk) }
    for (ordinal, chunk) in draft.chunks.enumerated() {
      try write(chunk, ordinal: ordinal, of: id, nextKey: &nextKey)
    }
    return stored == nil ? .created : .replaced
  }

  /// Deletes a document with its chunks.
  mutating func delete(_ id: DocumentID, position: ChangeSequence) {
    sequence = position
    for chunk in chunks(of: id) { remove(chunk) }
    documents[id] = nil
  }

  /// Stores a vector at the current position.
  mutating func store(_ vector: [Float], of key: ChunkKey, space: Int) {
    vectors[space, default: [:]][key] = StoredVector(vector: vector, sequence: sequence)
  }

  private func hasChunks(of draft: DocumentDraft, old: [StoredChunk]) -> Bool {
    old.count == draft.chunks.count
      && zip(old, draft.chunks).allSatisfy { stored, chunk in
        stored.record.hasContent(of: chunk)
          && vectors[record.space]?[stored.record.key]?.vector == chunk.embedding
      }
  }

  private mutating func write(
    _ draft: ChunkDraft, ordinal: Int, of document: DocumentID, nextKey: inout Int64
  ) throws {
    let known = keys[draft.id]
    if let known, let holder = chunks[known]?.record.document, holder != document {
      throw StorageRules.chunkConflict(draft.id, holder: holder, wanted: document)
    }
    let key = known ?? ChunkKey(rawValue: nextKey)
    if known == nil { nextKey += 1 }
    let old = chunks[key]
    chunks[key] = StoredChunk(
      record: ChunkRecord(
        key: key, id: draft.id, document: document, ordinal: ordinal, text: draft.text,
        headingPath: draft.headingPath, metadata: draft.metadata, fingerprint: draft.fingerprint),
      createdSequence: old?.createdSequence ?? sequence)
    keys[draft.id] = key
    if let old, old.record.fingerprint != draft.fingerprint {
      for space in vectors.keys where space != record.space { vectors[space]?[key] = nil }
    }
    if vectors[record.space]?[key]?.vector != draft.embedding {
      store(draft.embedding, of: key, space: record.space)
    }
  }

  private mutating func remove(_ chunk: StoredChunk) {
    let key = chunk.record.key
    chunks[key] = nil
    keys[chunk.record.id] = nil
    for space in vectors.keys { vectors[space]?[key] = nil }
    deletions.append(
      Deletion(sequence: sequence, chunk: key, createdSequence: chunk.createdSequence))
  }
}
