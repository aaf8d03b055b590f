import Corpora
import Foundation
import Storage
import VectorIndexes

/// A document that passed all checks, with the chunks that still need a vector.
struct PreparedDocument {
  var record: DocumentRecord
  var chunks: [PreparedChunk]
}

/// A chunk that passed all checks.
struct PreparedChunk {
  var id: ChunkID
  var text: String?
  var headingPath: [String]
  var metadata: JSONObject
  var fingerprint: ContentFingerprint
  var embedding: [Float]?

  /// What the embedder reads.
  var embeddedText: String {
    Chunk.embeddedText(headingPath: headingPath, text: text ?? "")
  }
}

/// Checks what a caller sends, cuts texts into chunks, and names the field that is at fault.
struct DocumentPreparation {
  let definition: CollectionDefinition
  let limits: ServiceLimits
  let chunker: Chunker
  let now: Date

  /// Prepares a whole write.
  ///
  /// - Throws: ``ServiceError`` with a pointer into `/documents`.
  func prepare(_ inputs: [DocumentInput]) throws(ServiceError) -> [PreparedDocument] {
    guard (1...limits.documentsPerWrite).contains(inputs.count) else {
      throw ServiceError(
        inputs.isEmpty ? .invalid : .tooLarge,
        "a write has 1 to \(limits.documentsPerWrite) documents, this one \(inputs.count)",
        pointer: "/documents")
    }
    var documents: [PreparedDocument] = []
    var documentIDs: Set<String> = []
    var chunkIDs: Set<ChunkID> = []
    for (position, input) in inputs.enumerated() {
      let place = "/documents/\(position)"
      do throws(ServiceError) {
        guard documentIDs.insert(input.id).inserted else {
          throw ServiceError(
            .invalid, "the id '\(input.id)' stands twice in this write", pointer: "/id")
        }
        let document = try prepare(input)
        for (ordinal, chunk) in document.chunks.enumerated()
        where !chunkIDs.insert(chunk.id).inserted {
          throw ServiceError(
            .invalid, "the chunk id '\(chunk.id)' stands twice in this write",
            pointer: "/chunks/\(ordinal)/id")
        }
        documents.append(document)
      } catch {
        throw error.under(place)
      }
    }
    guard chunkIDs.count <= limits.chunksPerWrite else {
      throw ServiceError(
        .tooLarge,
        "a write has at most \(limits.chunksPerWrite) chunks, this one \(chunkIDs.count); send "
          + "fewer documents at a time", pointer: "/documents")
    }
    return documents
  }

  private func prepare(_ input: DocumentInput) throws(ServiceError) -> PreparedDocument {
    guard let id = DocumentID(input.id) else { throw Self.badID(input.id, at: "/id") }
    let chunks: [PreparedChunk]
    switch (input.text, input.chunks) {
    case (let text, .some(let provided)):
      // The chunks are the caller's own cutting of the text; it is checked and not kept.
      if let text { try check(text) }
      chunks = try prepare(provided)
    case (.some(let text), nil): chunks = try cut(text, of: input)
    case (nil, nil):
      throw ServiceError(.invalid, "a document needs a 'text' or 'chunks'")
    }
    return PreparedDocument(
      record: DocumentRecord(
        id: id, sourceURI: input.sourceURI, version: input.version,
        publishedAt: input.publishedAt, expiresAt: input.expiresAt, metadata: input.metadata,
        fingerprint: Self.fingerprint(of: chunks), createdAt: now, updatedAt: now),
      chunks: chunks)
  }

  /// The caller's own chunks.
  private func prepare(_ inputs: [ChunkInput]) throws(ServiceError) -> [PreparedChunk] {
    var chunks: [PreparedChunk] = []
    for (position, input) in inputs.enumerated() {
      do throws(ServiceError) {
        chunks.append(try prepare(input))
      } catch {
        throw error.under("/chunks/\(position)")
      }
    }
    return chunks
  }

  private func prepare(_ input: ChunkInput) throws(ServiceError) -> PreparedChunk {
    guard let id = ChunkID(input.id) else { throw Self.badID(input.id, at: "/id") }
    if let text = input.text { try check(text) }
    if let embedding = input.embedding {
      try VectorCheck(definition).check(embedding, at: "/embedding")
    } else if input.text == nil {
      throw ServiceError(.invalid, "a chunk needs a 'text', an 'embedding' or both")
    } else if definition.embedder == "none" {
      throw ServiceError(
        .invalid,
        "collection '\(definition.name)' has no embedder, so each chunk needs an embedding of "
          + "\(definition.dimension) numbers", pointer: "/embedding")
    }
    return chunk(
      id: id, text: input.text, headingPath: input.headingPath, metadata: input.metadata,
      embedding: input.embedding)
  }

  /// The chunks that we cut from a text.
  private func cut(_ text: String, of input: DocumentInput) throws(ServiceError) -> [PreparedChunk]
  {
    try check(text)
    guard definition.embedder != "none" else {
      throw ServiceError(
        .invalid,
        "collection '\(definition.name)' has no embedder; send chunks with embeddings",
        pointer: "/text")
    }
    let structured = MarkdownParser.parse(text)
    var chunks: [PreparedChunk] = []
    for piece in chunker.chunks(of: structured, documentID: input.id) {
      guard let id = ChunkID(piece.id) else { throw Self.badID(input.id, at: "/id") }
      chunks.append(
        chunk(
          id: id, text: piece.text, headingPath: piece.headingPath, metadata: [:], embedding: nil))
    }
    guard !chunks.isEmpty else {
      throw ServiceError(.invalid, "the text has no words", pointer: "/text")
    }
    return chunks
  }

  private func chunk(
    id: ChunkID, text: String?, headingPath: [String], metadata: JSONObject, embedding: [Float]?
  ) -> PreparedChunk {
    let fingerprint =
      text.map { words in
        ContentFingerprint(text: Chunk.embeddedText(headingPath: headingPath, text: words))
      } ?? ContentFingerprint(embedding: embedding ?? [])
    return PreparedChunk(
      id: id, text: text, headingPath: headingPath, metadata: metadata, fingerprint: fingerprint,
      embedding: embedding)
  }

  private func check(_ text: String) throws(ServiceError) {
    let size = text.utf8.count
    guard size <= limits.textBytes else {
      throw ServiceError(
        .tooLarge, "the text has \(size) bytes; at most \(limits.textBytes) are taken",
        pointer: "/text")
    }
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      throw ServiceError(.invalid, "the text is empty", pointer: "/text")
    }
  }

  private static func badID(_ id: String, at pointer: String) -> ServiceError {
    ServiceError(
      .invalid, "an id has 1 to 512 bytes of UTF-8, this one \(id.utf8.count)", pointer: pointer)
  }

  private static func fingerprint(of chunks: [PreparedChunk]) -> ContentFingerprint {
    var bytes: [UInt8] = []
    for chunk in chunks {
      bytes += chunk.id.rawValue.utf8
      bytes += chunk.fingerprint.hexadecimal.utf8
      if let embedding = chunk.embedding {
        bytes += ContentFingerprint(embedding: embedding).hexadecimal.utf8
      }
    }
    return ContentFingerprint(bytes: bytes)
  }
}
