public import Corpora
public import Foundation

/// Collections, documents, chunks and their embeddings: the source of truth of all content.
///
/// Every write is atomic and durable when the call returns. Each write to a collection's content
/// takes the next number of its change sequence, by which an index catches up.
public protocol CatalogueStore: Sendable {
  /// Creates a collection, or returns the existing one of that name.
  ///
  /// - Returns: The collection and whether it is new. The caller compares definitions.
  func createCollection(
    _ definition: CollectionDefinition, at now: Date
  ) async throws -> (record: CollectionRecord, isNew: Bool)
  /// All collections in order of name.
  func collections() async throws -> [CollectionRecord]
  /// The collection of a name.
  func collection(named name: CollectionName) async throws -> CollectionRecord?
  /// Replaces a collection's settings.
  func updateSettings(_ settings: CollectionSettings, of collection: CollectionKey) async throws
  /// Deletes a collection with all that belongs to it, its log and ledger included.
  ///
  /// - Returns: Whether there was one.
  func deleteCollection(_ collection: CollectionKey) async throws -> Bool
  /// How much a collection holds.
  func counts(of collection: CollectionKey) async throws -> CollectionCounts

  /// Writes documents, all or none.
  ///
  /// A chunk id that another document of the collection holds is a `conflict`. A document whose
  /// fingerprint, attributes and chunks equal the stored ones is left alone.
  func put(
    _ drafts: [DocumentDraft], in collection: CollectionKey, at now: Date
  ) async throws -> WriteReceipt
  /// Deletes a document with its chunks; `nil` if there is none.
  func deleteDocument(
    _ id: DocumentID, in collection: CollectionKey, at now: Date
  ) async throws -> ContentChanges?
  /// A document.
  func document(_ id: DocumentID, in collection: CollectionKey) async throws -> DocumentRecord?
  /// Documents in order of id, after `cursor`.
  func documents(
    in collection: CollectionKey, after cursor: DocumentID?, limit: Int
  ) async throws -> [DocumentRecord]
  /// Documents that share a source, in order of id.
  func documents(
    ofSource sourceURI: String, in collection: CollectionKey
  ) async throws -> [DocumentRecord]
  /// Documents whose `expiresAt` lies at or before `now`, in order of id.
  func documents(
    expiredAt now: Date, in collection: CollectionKey
  ) async throws -> [DocumentRecord]

  /// Chunks with their documents; keys that are gone are left out. Order follows `keys`.
  func chunks(
    _ keys: [ChunkKey], in collection: CollectionKey
  ) async throws -> [ChunkWithDocument]
  /// A chunk with its document.
  func chunk(_ id: ChunkID, in collection: CollectionKey) async throws -> ChunkWithDocument?
  /// The chunks of a document in order.
  func chunks(
    of document: DocumentID, in collection: CollectionKey
  ) async throws -> [ChunkRecord]
  /// Chunks in order of key, after `cursor`, for sweeps over a whole collection.
  func chunks(
    in collection: CollectionKey, after cursor: ChunkKey?, limit: Int
  ) async throws -> [ChunkWithDocument]
  /// The chunks that now hold a content, by fingerprint, in order of key.
  func chunkKeys(
    holding fingerprints: [ContentFingerprint], in collection: CollectionKey
  ) async throws -> [ContentFingerprint: [ChunkKey]]
  /// Embeddings of the active space that are stored already for a content, so that an unchanged
  /// chunk is not embedded again.
  func embeddings(
    holding fingerprints: [ContentFingerprint], in collection: CollectionKey
  ) async throws -> [ContentFingerprint: [Float]]
  /// The keys of the chunks whose payload passes a filter, ascending.
  func chunkKeys(
    matching filter: PayloadFilter, in collection: CollectionKey
  ) async throws -> [ChunkKey]

  /// What changed after a position of the change sequence, in the active space.
  func changes(
    since sequence: ChangeSequence, in collection: CollectionKey
  ) async throws -> ContentChanges
  /// The latest position of the change sequence.
  func changeSequence(of collection: CollectionKey) async throws -> ChangeSequence
  /// Embeddings of a space in order of key, after `cursor`.
  func embeddings(
    space: Int, in collection: CollectionKey, after cursor: ChunkKey?, limit: Int
  ) async throws -> [StoredEmbedding]
  /// Chunks that have no embedding in a space, in order of key, after `cursor`.
  func chunksMissingEmbedding(
    space: Int, in collection: CollectionKey, after cursor: ChunkKey?, limit: Int
  ) async throws -> [ChunkRecord]
  /// Stores embeddings beside those of other spaces. Keys that are gone are ignored.
  func putEmbeddings(
    _ embeddings: [StoredEmbedding], space: Int, in collection: CollectionKey
  ) async throws
  /// Makes a space the active one, with the definition that belongs to it (embedder, dimension).
  ///
  /// - Throws: `conflict` if a chunk has no embedding in that space.
  func activateSpace(
    _ space: Int, definition: CollectionDefinition, of collection: CollectionKey
  ) async throws
}

/// Where the id of a retrieval comes from.
public enum QueryIDOrigin: Sendable {
  /// The client chose it, and may have used it before.
  case client
  /// It was drawn for this retrieval from randomness, so that nothing is known under it.
  case service
}

/// The log of retrievals.
public protocol RetrievalLog: Sendable {
  /// Hands a record over; it is durable with the next group commit.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - origin: Where its id comes from. One that the service made needs no look into the log.
  /// - Throws: `conflict` if the id was used before with another digest.
  func log(_ record: RetrievalRecord, idFrom origin: QueryIDOrigin) throws
  /// A record, committed or handed over.
  func retrieval(_ id: QueryID) async throws -> RetrievalRecord?
  /// The records of several ids, those that exist.
  func retrievals(_ ids: [QueryID]) async throws -> [QueryID: RetrievalRecord]
  /// Records of a collection, newest first.
  func recentRetrievals(
    in collection: CollectionKey, limit: Int
  ) async throws -> [RetrievalRecord]
  /// Waits until all records that were handed over are durable.
  func flush() async throws
}

extension RetrievalLog {
  /// Hands a record over whose id the client chose.
  ///
  /// - Throws: `conflict` if the id was used before with another digest.
  public func log(_ record: RetrievalRecord) throws { try log(record, idFrom: .client) }
}

/// The append-only ledger of events, decisions and observations.
public protocol Ledger: Sendable {
  /// Appends drafts in order, durably, together with the retrievals handed over before.
  ///
  /// - Returns: One receipt per draft. Drafts of a batch that repeat an id are duplicates too.
  func append(_ drafts: [LedgerDraft]) async throws -> [LedgerReceipt]
  /// Entries of a collection after a position, in order.
  func entries(
    in collection: CollectionKey, after sequence: LedgerSequence, limit: Int
  ) async throws -> [LedgerEntry]
  /// The entry of an event id.
  func entry(_ id: EventID, in collection: CollectionKey) async throws -> LedgerEntry?
  /// The entries about a retrieval, in order.
  func entries(about query: QueryID) async throws -> [LedgerEntry]
  /// The entries about releases, newest first.
  func releases(in collection: CollectionKey, limit: Int) async throws -> [LedgerEntry]
  /// Deletes what a person sent and asked, for good; the one exception to append-only.
  ///
  /// Gone are: retrievals that they asked, with query, vector and hits; their events; events without
  /// an actor on those retrievals; retractions of them; and the snapshots whose projections' names
  /// start with one of `projections`, which may hold it all. What they decided as a maintainer stays.
  ///
  /// - Returns: How much was deleted.
  /// - Complexity: O(retrievals and entries of the collection).
  func erase(
    _ actor: ActorHash, forgetting projections: [String], in collection: CollectionKey
  ) async throws -> Erasure
}

/// What an erasure deleted.
public struct Erasure: Sendable, Equatable {
  /// Logged retrievals.
  public var retrievals: Int
  /// Entries of the ledger.
  public var entries: Int

  /// Makes a count.
  public init(retrievals: Int, entries: Int) {
    self.retrievals = retrievals
    self.entries = entries
  }
}

/// Snapshots of what was learned, so that a start need not replay the whole ledger.
public protocol SnapshotStore: Sendable {
  /// Saves the state of a projection after a ledger position, in place of the older one.
  func saveSnapshot(
    _ bytes: [UInt8], of projection: String, at sequence: LedgerSequence,
    in collection: CollectionKey
  ) async throws
  /// The newest snapshot of a projection; `nil` if there is none or its checksum fails.
  func snapshot(
    of projection: String, in collection: CollectionKey
  ) async throws -> (sequence: LedgerSequence, bytes: [UInt8])?
}

/// Long-running work.
public protocol JobStore: Sendable {
  /// Inserts or replaces a job.
  func saveJob(_ job: JobRecord) async throws
  /// A job.
  func job(_ id: JobID) async throws -> JobRecord?
  /// Jobs of a collection, newest first.
  func jobs(in collection: CollectionKey, limit: Int) async throws -> [JobRecord]
  /// Unfinished jobs of all collections; at start they belong to a process that ended.
  func unfinishedJobs() async throws -> [JobRecord]
}

/// Search by words.
public protocol LexicalSearch: Sendable {
  /// Chunks that share words with a query, best BM25 first; scores are positive.
  ///
  /// - Parameters:
  ///   - query: What a user typed; nothing in it is an operator.
  ///   - collection: Where to look.
  ///   - allowed: Keys to choose from; `nil` for all.
  ///   - limit: The most chunks to return.
  /// - Returns: Keys and scores, best first; ties by ascending key.
  /// - Throws: `notFound` without the collection.
  func searchText(
    _ query: String, in collection: CollectionKey, allowed: Set<ChunkKey>?, limit: Int
  ) async throws -> [(key: ChunkKey, score: Double)]
}

/// One database: everything that must survive.
public protocol Store:
  CatalogueStore, RetrievalLog, Ledger, SnapshotStore, JobStore, LexicalSearch, KeyStore
{
  /// Checks every row that carries a checksum, and the database's own structure.
  ///
  /// - Returns: What is wrong, in words that name table and row; empty when all is well.
  func verify() async throws -> [String]
  /// Flushes and closes; later calls throw `unavailable`.
  func close() async throws
}
