import Corpora
import Foundation
import GRDB
public import Storage

extension SQLiteStore {
  private static let jobColumns = """
    id, collection, kind, state, done, total, unit, result, error, created_at, updated_at
    """

  /// Inserts or replaces a job.
  public func saveJob(_ job: JobRecord) async throws {
    try StorageRules.check(id: job.id.rawValue, what: "The job id")
    try StorageRules.check(text: job.error, what: "The job's error")
    let arguments: StatementArguments = [
      job.id.rawValue, job.collection.rawValue, job.kind, job.state.rawValue, job.done, job.total,
      job.unit, job.result?.canonicalJSON, job.error, job.createdAt.column, job.updatedAt.column,
    ]
    try await write { database in
      _ = try CollectionRows.existing(job.collection, in: database)
      try database.cachedStatement(
        sql: """
          INSERT INTO jobs (\(Self.jobColumns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          ON CONFLICT (id) DO UPDATE SET collection = excluded.collection, kind = excluded.kind,
            state = excluded.state, done = excluded.done, total = excluded.total,
            unit = excluded.unit, result = excluded.result, error = excluded.error,
            created_at = excluded.created_at, updated_at = excluded.updated_at
          """
      ).execute(arguments: arguments)
    }
  }

  /// A job.
  public func job(_ id: JobID) async throws -> JobRecord? {
    try await jobs(where: "id = ?", [id.rawValue]).first
  }

  /// Jobs of a collection, newest first.
  public func jobs(in collection: CollectionKey, limit: Int) async throws -> [JobRecord] {
    try await jobs(
      where: "collection = ? ORDER BY created_at DESC, id DESC LIMIT ?",
      [collection.rawValue, max(0, limit)])
  }

  /// Unfinished jobs of all collections; at start they belong to a process that ended.
  public func unfinishedJobs() async throws -> [JobRecord] {
    try await jobs(where: "state IN ('queued', 'running') ORDER BY created_at, id", [])
  }

  private func jobs(
    where condition: String, _ arguments: [any DatabaseValueConvertible & Sendable]
  ) async throws -> [JobRecord] {
    let sql = "SELECT \(Self.jobColumns) FROM jobs WHERE \(condition)"
    return try await read { database in
      try Row.fetchAll(
        database.cachedStatement(sql: sql), arguments: StatementArguments(arguments)
      ).map { try Self.job($0) }
    }
  }

  private static func job(_ row: Row) throws -> JobRecord {
    let result: String? = try row.column(7)
    let id: String = try row.column(0)
    guard let state = JobRecord.State(rawValue: try row.column(3)) else {
      throw StorageError(.corrupted, "The job “\(id)” has an unknown state.")
    }
    return JobRecord(
      id: JobID(trusted: id), collection: CollectionKey(rawValue: try row.column(1)),
      kind: try row.column(2), state: state, done: try row.column(4), total: try row.column(5),
      unit: try row.column(6), result: try result.map { try JSONParser.parse(text: $0) },
      error: try row.column(8), createdAt: Date(column: try row.column(9)),
      updatedAt: Date(column: try row.column(10)))
  }
}
