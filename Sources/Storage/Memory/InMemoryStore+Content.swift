public import Corpora
public import Foundation

extension InMemoryStore {
  /// Writes documents, all or none.
  public func put(
    _ drafts: [DocumentDraft], in collection: CollectionKey, at now: Date
  ) async throws -> WriteReceipt {
    try StorageRules.check(drafts)
    return try withState { state in
      var content = try state.collection(collection)
      let before = content.sequence
      let known = Set(content.chunks.keys)
      var outcomes: [WriteReceipt.Outcome] = []
      var nextChunk = state.nextChunk
      for draft in drafts {
        outcomes.append(
          try content.put(draft, at: now, position: before + 1, nextKey: &nextChunk))
      }
      state.collections[collection] = content
      state.nextChunk = nextChunk
      var changes = content.changes(since: before)
      changes.deletes.removeAll { !known.contains($0) }
      return WriteReceipt(outcomes: outcomes, changes: changes)
    }
  }

  /// Deletes a document with its chunks; `nil` if there is none.
  public func deleteDocument(
    _ id: DocumentID, in collection: CollectionKey, at now: Date
  ) async throws -> ContentChanges? {
    try withState { state in
      var content = try state.collection(collection)
      guard content.documents[id] != nil else { return nil }
      let before = content.sequence
      content.delete(id, position: before + 1)
      state.collections[collection] = content
      return content.changes(since: before)
    }
  }

  /// A document.
  public func document(
    _ id: DocumentID, in collection: CollectionKey
  ) async throws -> DocumentRecord? {
    try withState { $0.collections[collection]?.documents[id] }
  }

  /// Documents in order of id, after `cursor`.
  public func documents(
    in collection: CollectionKey, after cursor: DocumentID?, limit: Int
  ) async throws -> [DocumentRecord] {
    let all = try documents(in: collection) { document in
      cursor.map { $0 < document.id } ?? true
    }
    return Array(all.prefix(max(0, limit)))
  }

  /// Documents that share a source, in order of id.
  public func documents(
    ofSource sourceURI: String, in collection: CollectionKey
  ) async throws -> [DocumentRecord] {
    try documents(in: collection) { $0.sourceURI == sourceURI }
  }

  /// Documents whose `expiresAt` lies at or before `now`, in order of id.
  public func documents(
    expiredAt now: Date, in collection: CollectionKey
  ) async throws -> [DocumentRecord] {
    try documents(in: collection) { document in document.expiresAt.map { $0 <= now } ?? false }
  }

  private func documents(
    in collection: CollectionKey, where isIncluded: (DocumentRecord) -> Bool
  ) throws -> [DocumentRecord] {
    try withState { state in
      (state.collections[collection]?.documents.values.filter(isIncluded) ?? [])
        .sorted { $0.id < $1.id }
    }
  }

  /// Chunks with their documents.
  ///
  /// Keys that are gone are left out. Order follows `keys`.
  public func chunks(
    _ keys: [ChunkKey], in collection: CollectionKey
  ) async throws -> [ChunkWithDocument] {
    try withState { state in
      keys.compactMap { state.collections[collection]?.pair($0) }
    }
  }

  /// A chunk with its document.
  public func chunk(
    _ id: ChunkID, in collection: CollectionKey
  ) async throws -> ChunkWithDocument? {
    try withState { state in
      let content = state.collections[collection]
      return content?.keys[id].flatMap { content?.pair($0) }
    }
  }

  /// The chunks of a document in order.
  public func chunks(
    of document: DocumentID, in collection: CollectionKey
  ) async throws -> [ChunkRecord] {
    try withState { $0.collections[collection]?.chunks(of: document).map(\.record) ?? [] }
  }

  /// Chunks in order of key, after `cursor`, for sweeps over a whole collection.
  public func chunks(
    in collection: CollectionKey, after cursor: ChunkKey?, limit: Int
  ) async throws -> [ChunkWithDocument] {
    try withState { state in
      let pairs = state.collections[collection]?.pairs ?? []
      let first = cursor?.rawValue ?? 0
      return Array(pairs.filter { $0.chunk.key.rawValue > first }.prefix(max(0, limit)))
    }
  }

  /// The chunks that now hold a content, by fingerprint, in order of key.
  public func chunkKeys(
    holding fingerprints: [ContentFingerprint], in collection: CollectionKey
  ) async throws -> [ContentFingerprint: [ChunkKey]] {
    try withState { state in
      let wanted = Set(fingerprints)
      let chunks = (state.collections[collection]?.pairs ?? []).map(\.chunk)
      return Dictionary(grouping: chunks.filter { wanted.contains($0.fingerprint) }) {
        $0.fingerprint
      }.mapValues { $0.map(\.key) }
    }
  }

  /// Embeddings of the active space that are stored already for a content.
  public func embeddings(
    holding fingerprints: [ContentFingerprint], in collection: CollectionKey
  ) async throws -> [ContentFingerprint: [Float]] {
    let keys = try await chunkKeys(holding: fingerprints, in: collection)
    return try withState { state in
      let content = try state.collection(collection)
      let vectors = content.vectors[content.record.space] ?? [:]
      return keys.compactMapValues { keys in keys.lazy.compactMap { vectors[$0]?.vector }.first }
    }
  }

  /// The keys of the chunks whose payload passes a filter, ascending.
  public func chunkKeys(
    matching filter: PayloadFilter, in collection: CollectionKey
  ) async throws -> [ChunkKey] {
    try withState { state in
      try state.collection(collection).pairs.filter { filter.matches(FilterSubject($0)) }
        .map(\.chunk.key)
    }
  }
}
