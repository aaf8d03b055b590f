public import Corpora
public import Foundation

/// What a document says about itself.
public struct DocumentRecord: Sendable, Equatable {
  /// Its id, unique in the collection.
  public var id: DocumentID
  /// Where it came from.
  ///
  /// Documents that share it are versions or parts of one source.
  public var sourceURI: String?
  /// The source's own name of this version.
  public var version: String?
  /// When this version was published.
  public var publishedAt: Date?
  /// When it stops being valid.
  public var expiresAt: Date?
  /// The caller's payload, which filters can read.
  public var metadata: JSONObject
  /// The digest of the whole content, by which an unchanged document is recognised.
  public var fingerprint: ContentFingerprint
  /// When it was first stored.
  public var createdAt: Date
  /// When it last changed.
  public var updatedAt: Date

  /// Makes a record.
  public init(
    id: DocumentID, sourceURI: String? = nil, version: String? = nil, publishedAt: Date? = nil,
    expiresAt: Date? = nil, metadata: JSONObject = [:], fingerprint: ContentFingerprint,
    createdAt: Date, updatedAt: Date
  ) {
    self.id = id
    self.sourceURI = sourceURI
    self.version = version
    self.publishedAt = publishedAt
    self.expiresAt = expiresAt
    self.metadata = metadata
    self.fingerprint = fingerprint
    self.createdAt = createdAt
    self.updatedAt = updatedAt
  }
}

/// A chunk as the store holds it, without its embedding.
public struct ChunkRecord: Sendable, Equatable {
  /// The store's handle, which is also its id in the vector index.
  public var key: ChunkKey
  /// Its id, unique in the collection.
  public var id: ChunkID
  /// The document it belongs to.
  public var document: DocumentID
  /// Its place in the document, from 0.
  public var ordinal: Int
  /// Its text; `nil` where the caller brought only a vector.
  public var text: String?
  /// The headings above it, outermost first.
  public var headingPath: [String]
  /// The chunk's own payload.
  ///
  /// Filters see it over the document's.
  public var metadata: JSONObject
  /// The digest of its content.
  ///
  /// Feedback is remembered under it, so that it survives re-chunking.
  public var fingerprint: ContentFingerprint

  /// Makes a record.
  public init(
    key: ChunkKey, id: ChunkID, document: DocumentID, ordinal: Int, text: String?,
    headingPath: [String] = [], metadata: JSONObject = [:], fingerprint: ContentFingerprint
  ) {
    self.key = key
    self.id = id
    self.document = document
    self.ordinal = ordinal
    self.text = text
    self.headingPath = headingPath
    self.metadata = metadata
    self.fingerprint = fingerprint
  }
}

/// A chunk together with its document: what a hit shows.
public struct ChunkWithDocument: Sendable, Equatable {
  /// The chunk.
  public var chunk: ChunkRecord
  /// Its document.
  public var document: DocumentRecord

  /// Pairs a chunk with its document.
  public init(chunk: ChunkRecord, document: DocumentRecord) {
    self.chunk = chunk
    self.document = document
  }
}

/// A chunk to be written.
public struct ChunkDraft: Sendable, Equatable {
  /// Its id, unique in the collection.
  public var id: ChunkID
  /// Its text, if it has one.
  public var text: String?
  /// The headings above it, outermost first.
  public var headingPath: [String]
  /// Its own payload.
  public var metadata: JSONObject
  /// The digest of its content.
  public var fingerprint: ContentFingerprint
  /// Its vector, of the collection's dimension, checked before it gets here.
  public var embedding: [Float]

  /// Makes a draft.
  public init(
    id: ChunkID, text: String?, headingPath: [String] = [], metadata: JSONObject = [:],
    fingerprint: ContentFingerprint, embedding: [Float]
  ) {
    self.id = id
    self.text = text
    self.headingPath = headingPath
    self.metadata = metadata
    self.fingerprint = fingerprint
    self.embedding = embedding
  }
}

/// A document to be written.
///
/// It replaces the stored one whole: chunks that it no longer names go.
public struct DocumentDraft: Sendable, Equatable {
  /// The document; `createdAt` of a stored one is kept.
  public var document: DocumentRecord
  /// Its chunks in order.
  public var chunks: [ChunkDraft]

  /// Makes a draft.
  public init(document: DocumentRecord, chunks: [ChunkDraft]) {
    self.document = document
    self.chunks = chunks
  }
}

/// What a write changed in a collection's content, as the index needs it.
public struct ContentChanges: Sendable, Equatable {
  /// The change sequence that these changes reach.
  public var sequence: ChangeSequence
  /// New or replaced vectors of the active space.
  public var upserts: [StoredEmbedding]
  /// Chunks that are gone.
  public var deletes: [ChunkKey]

  /// Makes a set of changes.
  public init(sequence: ChangeSequence, upserts: [StoredEmbedding], deletes: [ChunkKey]) {
    self.sequence = sequence
    self.upserts = upserts
    self.deletes = deletes
  }
}

/// A chunk's vector in one embedding space.
public struct StoredEmbedding: Sendable, Equatable {
  /// The chunk.
  public var key: ChunkKey
  /// `dimension` components.
  public var vector: [Float]

  /// Pairs a chunk with its vector.
  public init(key: ChunkKey, vector: [Float]) {
    self.key = key
    self.vector = vector
  }
}

/// What became of each document of a write.
public struct WriteReceipt: Sendable, Equatable {
  /// What happened to one document.
  public enum Outcome: String, Sendable, Codable {
    /// It is new.
    case created
    /// It replaced an older content.
    case replaced
    /// It equals what is stored; nothing was written.
    case unchanged
  }

  /// One outcome per document, in the order of the write.
  public var outcomes: [Outcome]
  /// What the index must take over.
  public var changes: ContentChanges

  /// Makes a receipt.
  public init(outcomes: [Outcome], changes: ContentChanges) {
    self.outcomes = outcomes
    self.changes = changes
  }
}
