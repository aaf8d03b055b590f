import Corpora
import Foundation
import GRDB
import Storage

/// Rows of the table `embeddings`.
enum EmbeddingRows {
  /// The columns that ``embedding(_:)`` reads, in its order, of the table or alias `e`.
  static let columns = "e.chunk, e.space, e.sequence, e.vector, e.checksum"

  /// Reads and checks a row.
  static func embedding(_ row: Row) throws -> StoredEmbedding {
    let chunk: Int64 = try row.column(0)
    let space: Int64 = try row.column(1)
    let data: Data = try row.column(3)
    let stored: Int64 = try row.column(4)
    let sum = checksum(chunk: chunk, space: space, sequence: try row.column(2), vector: data)
    guard sum == stored, let vector = [Float](columnData: data) else {
      throw CorruptedRow(table: "embeddings", row: "\(chunk) in space \(space)")
    }
    return StoredEmbedding(key: ChunkKey(rawValue: chunk), vector: vector)
  }

  /// The vector of a chunk in a space.
  static func vector(
    of chunk: ChunkKey, space: Int, _ database: Database
  ) throws -> [Float]? {
    try Row.fetchOne(
      database.cachedStatement(
        sql: "SELECT \(columns) FROM embeddings e WHERE e.chunk = ? AND e.space = ?"),
      arguments: [chunk.rawValue, space]
    ).map { try embedding($0).vector }
  }

  /// Inserts or replaces the vector of a chunk.
  static func write(
    _ embedding: StoredEmbedding, space: Int, sequence: ChangeSequence,
    collection: CollectionKey, _ database: Database
  ) throws {
    let data = embedding.vector.columnData
    let sum = checksum(
      chunk: embedding.key.rawValue, space: Int64(space), sequence: sequence, vector: data)
    try database.cachedStatement(
      sql: """
        INSERT INTO embeddings (chunk, space, collection, sequence, vector, checksum)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (chunk, space) DO UPDATE SET
          sequence = excluded.sequence, vector = excluded.vector, checksum = excluded.checksum
        """
    ).execute(arguments: [
      embedding.key.rawValue, space, collection.rawValue, sequence, data, sum,
    ])
  }

  /// Removes a chunk's vectors of all spaces but one: its content changed.
  static func removeOthers(
    than space: Int, of chunk: ChunkKey, _ database: Database
  ) throws {
    try database.cachedStatement(sql: "DELETE FROM embeddings WHERE chunk = ? AND space <> ?")
      .execute(arguments: [chunk.rawValue, space])
  }

  private static func checksum(
    chunk: Int64, space: Int64, sequence: Int64, vector: Data
  ) -> Int64 {
    var sum = RowChecksum(table: "embeddings")
    sum.add(chunk)
    sum.add(space)
    sum.add(sequence)
    sum.add(vector)
    return sum.column
  }
}
