import Corpora
import Embeddings
import Retrieval
public import Storage
import VectorIndexes

extension Instance {
  /// Writes documents, all or none.
  ///
  /// They are found by the very next search.
  ///
  /// Contents that the collection has embedded before are not embedded again. A document equal to
  /// the stored one is left alone.
  ///
  /// - Throws: ``ServiceError`` with a pointer such as `/documents/3/chunks/0/embedding`.
  public func putDocuments(
    _ inputs: [DocumentInput], in name: CollectionName
  ) async throws(ServiceError) -> [DocumentResult] {
    try await ServiceError.mapping {
      let collection = try open(name)
      let active = collection.runtime.current
      let prepared = try DocumentPreparation(
        definition: active.record.definition, limits: limits, chunker: chunker, now: now
      ).prepare(inputs)
      let (drafts, embedded) = try await embed(prepared, in: collection, active: active)
      let (receipt, before, later) = try await collection.runtime.writes.run {
        let space = collection.runtime.current.record.space
        guard space == active.record.space else {
          throw ServiceError(
            .unavailable, "the collection changed its embedder meanwhile; send the write again")
        }
        let before = try await earlierChunks(
          of: drafts.map(\.document.id), in: collection.runtime.key)
        let receipt = try await store.put(drafts, in: collection.runtime.key, at: now)
        try await takeOver(receipt.changes, in: collection)
        let replaced = zip(drafts, receipt.outcomes).filter { $1 == .replaced }
        let later = try await subjects(
          of: replaced.map { $0.0.document.id }, in: collection.runtime.key)
        // A chunk may hold another text under the same vector, of which the index hears nothing.
        collection.runtime.directory.insert(later.map { ($0.key, $0.fingerprint) })
        return (receipt, before, later)
      }
      try await observe(
        receipt, of: drafts.map(\.document), earlier: before.map(\.subject), later: later,
        in: collection)
      try await observeLineage(of: before, at: receipt.changes.sequence, in: collection)
      await startUpkeepIfDue(of: collection)
      return drafts.indices.map { position in
        DocumentResult(
          id: drafts[position].document.id.rawValue, status: receipt.outcomes[position].rawValue,
          chunks: drafts[position].chunks.count, embedded: embedded[position])
      }
    }
  }

  /// A document with its chunks.
  public func document(
    _ id: String, in name: CollectionName
  ) async throws(ServiceError) -> DocumentView {
    try await ServiceError.mapping {
      let key = try open(name).runtime.key
      guard let documentID = DocumentID(id),
        let document = try await store.document(documentID, in: key)
      else { throw Self.unknownDocument(id, in: name) }
      return DocumentView(
        document: document, chunks: try await store.chunks(of: documentID, in: key))
    }
  }

  /// Documents in order of id.
  public func documents(
    in name: CollectionName, cursor: String?, limit: Int
  ) async throws(ServiceError) -> Page<DocumentRecord> {
    try await ServiceError.mapping {
      let key = try open(name).runtime.key
      try checkPage(limit)
      let rows = try await store.documents(
        in: key, after: cursor.flatMap { DocumentID($0) }, limit: limit)
      return Page(rows: rows, nextCursor: rows.count == limit ? rows.last?.id.rawValue : nil)
    }
  }

  /// Deletes a document with its chunks.
  ///
  /// What was learned about its contents stays in the ledger.
  public func deleteDocument(
    _ id: String, in name: CollectionName
  ) async throws(ServiceError) {
    try await ServiceError.mapping {
      let collection = try open(name)
      let earlier = try await collection.runtime.writes.run { () -> [Observation.Subject] in
        let key = collection.runtime.key
        guard let documentID = DocumentID(id) else { throw Self.unknownDocument(id, in: name) }
        let earlier = try await subjects(of: [documentID], in: key)
        guard let changes = try await store.deleteDocument(documentID, in: key, at: now) else {
          throw Self.unknownDocument(id, in: name)
        }
        try await takeOver(changes, in: collection)
        return earlier
      }
      try await observeRemoval(of: earlier, in: collection)
      await startUpkeepIfDue(of: collection)
    }
  }

  private static func unknownDocument(_ id: String, in name: CollectionName) -> ServiceError {
    ServiceError(.notFound, "there is no document '\(id)' in '\(name)'")
  }

  func checkPage(_ limit: Int) throws(ServiceError) {
    guard (1...limits.rowsPerPage).contains(limit) else {
      throw ServiceError(
        .invalid, "the limit is \(limit); give 1 to \(limits.rowsPerPage)", pointer: "/limit")
    }
  }

  /// Gives each chunk its vector: the caller's, one that is stored for the same content, or a new
  /// one.
  ///
  /// - Returns: The drafts, and how many chunks of each were embedded.
  private func embed(
    _ documents: [PreparedDocument], in collection: OpenCollection,
    active: CollectionRuntime.Active
  ) async throws -> (drafts: [DocumentDraft], embedded: [Int]) {
    let missing = documents.flatMap(\.chunks).filter { $0.embedding == nil }
    var vectors = try await store.embeddings(
      holding: Array(Set(missing.map(\.fingerprint))), in: collection.runtime.key)
    var texts: [ContentFingerprint: String] = [:]
    for chunk in missing where vectors[chunk.fingerprint] == nil {
      texts[chunk.fingerprint] = chunk.embeddedText
    }
    let fresh = texts.keys.sorted()
    if !fresh.isEmpty {
      guard let embedder = active.embedder else {
        throw ServiceError(
          .unavailable,
          "the embedder '\(active.record.definition.embedder)' cannot be used; see the log")
      }
      let made = try await embedder.embed(
        fresh.map { texts[$0] ?? "" }, purpose: .document)
      try check(made, count: fresh.count, of: active.record.definition)
      for (content, vector) in zip(fresh, made) { vectors[content] = vector }
    }
    let drafts = documents.map { document in
      DocumentDraft(
        document: document.record,
        chunks: document.chunks.map { chunk in
          ChunkDraft(
            id: chunk.id, text: chunk.text, headingPath: chunk.headingPath,
            metadata: chunk.metadata, fingerprint: chunk.fingerprint,
            embedding: chunk.embedding ?? vectors[chunk.fingerprint] ?? [])
        })
    }
    let embedded = documents.map { document in
      document.chunks.count { $0.embedding == nil && texts[$0.fingerprint] != nil }
    }
    return (drafts, embedded)
  }

  /// Refuses what an embedder should not have answered, before it reaches the database.
  private func check(
    _ vectors: [[Float]], count: Int, of definition: CollectionDefinition
  ) throws(ServiceError) {
    do throws(ServiceError) {
      guard vectors.count == count else {
        throw ServiceError(.invalid, "\(vectors.count) vectors for \(count) texts")
      }
      for vector in vectors { try VectorCheck(definition).check(vector, at: "") }
    } catch {
      throw ServiceError(
        .unavailable,
        "embedder '\(definition.embedder)' gave an unusable answer: \(error.message)")
    }
  }

  /// Carries a durable write into the index and the directories.
  private func takeOver(
    _ changes: ContentChanges, in collection: OpenCollection
  ) async throws {
    let runtime = collection.runtime
    try runtime.current.index.apply(IndexChanges(changes))
    runtime.directory.remove(changes.deletes)
    runtime.sources.remove(changes.deletes)
    let written = try await store.chunks(changes.upserts.map(\.key), in: runtime.key)
    runtime.directory.insert(written.map { ($0.chunk.key, $0.chunk.fingerprint) })
    for entry in written { runtime.sources.insert([entry.chunk.key], of: entry.document) }
  }
}
