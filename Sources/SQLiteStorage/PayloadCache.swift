import Corpora
import GRDB
import Storage
import Synchronization

/// The payloads of a collection, decoded, so that filters need not read and parse every row.
///
/// It follows the change sequence: a filter first takes over the documents that changed since. A
/// document whose chunks have no payload of their own is judged once for all of them. The last few
/// answers are kept until the content changes.
///
/// - Complexity: memory of the decoded payloads plus about 100 bytes a chunk; a filter costs
///   O(documents + chunks with a payload) evaluations, a repeated one O(keys found).
final class PayloadCache: Sendable {
  /// How many answers a collection keeps.
  static let keptAnswers = 32

  private let collections = Mutex<[CollectionKey: CollectionPayloads]>([:])

  /// The payloads of a collection, as far as they were read.
  func payloads(of collection: CollectionKey) -> CollectionPayloads {
    collections.withLock { $0[collection] } ?? CollectionPayloads()
  }

  /// Keeps payloads for the next filter, unless newer ones are there.
  func keep(_ payloads: CollectionPayloads, of collection: CollectionKey) {
    collections.withLock { all in
      if let known = all[collection], known.sequence > payloads.sequence { return }
      all[collection] = payloads
    }
  }

  /// Drops what is known of a collection.
  func forget(_ collection: CollectionKey) {
    collections.withLock { $0[collection] = nil }
  }
}

/// The decoded payloads of one collection at a position of its change sequence.
struct CollectionPayloads: Sendable {
  private struct Document: Sendable {
    var id: DocumentID
    var payload: JSONObject
    var reserved: JSONObject
    var chunks: [Chunk]
    var haveOwnPayload: Bool
  }

  private struct Chunk: Sendable {
    var key: ChunkKey
    var record: ChunkRecord
  }

  /// The position.
  private(set) var sequence: ChangeSequence = 0
  private var documents: [Int64: Document] = [:]
  private var holders: [ChunkKey: Int64] = [:]
  private var answers: [PayloadFilter: [ChunkKey]] = [:]
  private var recent: [PayloadFilter] = []

  /// Takes over what changed since ``sequence``.
  mutating func refresh(_ collection: CollectionKey, _ database: Database) throws {
    let latest = try CollectionRows.sequence(of: collection, in: database)
    guard latest > sequence else { return }
    answers = [:]
    recent = []
    let gone = try Int64.fetchAll(
      database.cachedStatement(
        sql: "SELECT chunk FROM deletions WHERE collection = ? AND sequence > ?"),
      arguments: [collection.rawValue, sequence])
    for key in gone.map({ ChunkKey(rawValue: $0) }) {
      guard let holder = holders.removeValue(forKey: key) else { continue }
      documents[holder]?.chunks.removeAll { $0.key == key }
      if documents[holder]?.chunks.isEmpty == true { documents[holder] = nil }
    }
    let changed = try Row.fetchCursor(
      database.cachedStatement(
        sql: """
          SELECT \(DocumentRows.columns) FROM documents d
          WHERE d.collection = ? AND d.sequence > ?
          """),
      arguments: [collection.rawValue, sequence])
    while let row = try changed.next() {
      try take(over: try DocumentRows.stored(row), database)
    }
    sequence = latest
  }

  private mutating func take(over stored: DocumentRows.Stored, _ database: Database) throws {
    let chunks = try ChunkRows.of(document: stored.key, id: stored.record.id, database)
      .map { chunk in
        var record = chunk.record
        record.text = nil
        return Chunk(key: record.key, record: record)
      }
    for chunk in documents[stored.key]?.chunks ?? [] { holders[chunk.key] = nil }
    for chunk in chunks { holders[chunk.key] = stored.key }
    documents[stored.key] =
      chunks.isEmpty
      ? nil
      : Document(
        id: stored.record.id, payload: stored.record.metadata,
        reserved: stored.record.reservedFields, chunks: chunks,
        haveOwnPayload: chunks.contains { !$0.record.metadata.isEmpty })
  }

  /// The chunks that pass, ascending.
  mutating func keys(matching filter: PayloadFilter) -> [ChunkKey] {
    if let known = answers[filter] { return known }
    let isPerChunk = filter.looksAtSingleChunks
    var keys: [ChunkKey] = []
    for document in documents.values {
      if !isPerChunk, !document.haveOwnPayload, let first = document.chunks.first {
        let subject = FilterSubject(
          id: first.record.id, chunkPayload: [:], documentPayload: document.payload,
          reserved: document.reserved)
        if filter.matches(subject) { keys += document.chunks.map(\.key) }
        continue
      }
      for chunk in document.chunks {
        let subject = FilterSubject(
          id: chunk.record.id, chunkPayload: chunk.record.metadata,
          documentPayload: document.payload,
          reserved: document.reserved.merging(chunk.record.reservedFields) { $1 })
        if filter.matches(subject) { keys.append(chunk.key) }
      }
    }
    keys.sort()
    answers[filter] = keys
    recent.append(filter)
    if recent.count > PayloadCache.keptAnswers { answers[recent.removeFirst()] = nil }
    return keys
  }
}
