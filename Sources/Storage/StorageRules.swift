import Corpora

/// What every store asks of what it is given, checked before anything is written.
package enum StorageRules {
  /// The largest dimension of a collection.
  package static let maximumDimension = 8_192
  /// The deepest payload.
  package static let maximumPayloadDepth = 32
  /// The most bytes of a query id: 100 of the client's, after the name of a collection and a colon.
  package static let maximumQueryIDLength = 165

  package static func check(_ definition: CollectionDefinition) throws {
    guard (1...maximumDimension).contains(definition.dimension) else {
      throw StorageError(
        .invalid, "The dimension is \(definition.dimension); give one in 1–\(maximumDimension).")
    }
    try check(text: definition.embedder, what: "The embedder's name")
  }

  /// Refuses a document that stands twice in one write.
  package static func check(_ drafts: [DocumentDraft]) throws {
    var documents: Set<DocumentID> = []
    for id in drafts.map(\.document.id) where !documents.insert(id).inserted {
      throw StorageError(
        .invalid, "The document “\(id)” stands twice in one write; send it once.")
    }
  }

  package static func check(_ draft: DocumentDraft, dimension: Int) throws {
    let id = draft.document.id
    try check(id: id.rawValue, what: "The document id")
    try check(text: draft.document.sourceURI, what: "The source_uri of “\(id)”")
    try check(text: draft.document.version, what: "The version of “\(id)”")
    try check(payload: draft.document.metadata, of: "document “\(id)”")
    var chunks: Set<ChunkID> = []
    for chunk in draft.chunks {
      try check(chunk, dimension: dimension)
      guard chunks.insert(chunk.id).inserted else {
        throw StorageError(.invalid, "The chunk “\(chunk.id)” stands twice in document “\(id)”.")
      }
    }
  }

  package static func check(_ embeddings: [StoredEmbedding], space: Int) throws {
    guard space >= 1 else {
      throw StorageError(.invalid, "Embedding spaces count from 1, not from \(space).")
    }
    for embedding in embeddings {
      try check(embedding.vector, dimension: nil, of: "chunk \(embedding.key.rawValue)")
    }
  }

  private static func check(_ chunk: ChunkDraft, dimension: Int) throws {
    try check(id: chunk.id.rawValue, what: "The chunk id")
    try check(text: chunk.text, what: "The text of chunk “\(chunk.id)”")
    try check(payload: chunk.metadata, of: "chunk “\(chunk.id)”")
    try check(chunk.embedding, dimension: dimension, of: "chunk “\(chunk.id)”")
  }

  package static func check(_ vector: [Float], dimension: Int?, of what: String) throws {
    if let dimension, vector.count != dimension {
      throw StorageError(
        .invalid,
        "The embedding of \(what) has \(vector.count) components; the collection has \(dimension).")
    }
    guard (1...maximumDimension).contains(vector.count), vector.allSatisfy(\.isFinite) else {
      throw StorageError(
        .invalid,
        "The embedding of \(what) needs 1–\(maximumDimension) finite components.")
    }
  }

  private static func check(payload: JSONObject, of what: String) throws {
    guard JSONValue.object(payload).depth <= maximumPayloadDepth else {
      throw StorageError(
        .invalid, "The metadata of \(what) nests deeper than \(maximumPayloadDepth).")
    }
  }

  package static func check(_ record: RetrievalRecord) throws {
    try check(id: record.id.rawValue, what: "The query id")
    guard record.id.rawValue.utf8.count <= maximumQueryIDLength else {
      throw StorageError(
        .invalid, "The query id has more than \(maximumQueryIDLength) bytes of UTF-8.")
    }
  }

  package static func check(_ draft: LedgerDraft) throws {
    try check(id: draft.body.id.rawValue, what: "The event id")
    if let query = draft.body.query { try check(id: query.rawValue, what: "The query id") }
  }

  package static func check(id: String, what: String) throws {
    guard (1...512).contains(id.utf8.count) else {
      throw StorageError(.invalid, "\(what) needs 1–512 bytes of UTF-8.")
    }
    try check(text: id, what: "\(what) “\(id.prefix(40))”")
  }

  /// Refuses U+0000: neither engine can hold it in a text column, and cut texts must not collide.
  package static func check(text: String?, what: String) throws {
    if let text, text.utf8.contains(0) {
      throw StorageError(.invalid, "\(what) holds the character U+0000; remove it.")
    }
  }

  /// The error for a collection that does not exist.
  package static func noCollection(_ key: CollectionKey) -> StorageError {
    StorageError(
      .notFound, "There is no collection with the handle \(key.rawValue); it may be deleted.")
  }

  /// The error for a query id that was used for another request.
  package static func queryConflict(_ id: QueryID) -> StorageError {
    StorageError(
      .conflict, "The query id “\(id)” was used for another request; choose a new one.")
  }

  /// The error for a chunk id that another document holds.
  package static func chunkConflict(
    _ chunk: ChunkID, holder: DocumentID, wanted: DocumentID
  ) -> StorageError {
    StorageError(
      .conflict,
      "The chunk id “\(chunk)” of document “\(wanted)” belongs to document “\(holder)”; "
        + "choose another id or delete that document.")
  }
}
