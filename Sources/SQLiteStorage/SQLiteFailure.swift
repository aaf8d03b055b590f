import GRDB
import Storage

/// What a failure of the database means to callers.
enum SQLiteFailure {
  /// Translates an error; storage errors pass as they are.
  static func translate(_ error: any Error) -> any Error {
    switch error {
    case let error as StorageError: return error
    case is CancellationError: return error
    case let error as DatabaseError: return translate(error)
    default:
      return StorageError(.unavailable, "The database failed; see the cause.", cause: error)
    }
  }

  private static func translate(_ error: DatabaseError) -> StorageError {
    switch error.resultCode {
    case .SQLITE_FULL:
      StorageError(.full, "The disk is full; free space and try again.", cause: error)
    case .SQLITE_CORRUPT, .SQLITE_NOTADB:
      StorageError(
        .corrupted, "The database file is damaged; restore a backup.", cause: error)
    case .SQLITE_CONSTRAINT:
      StorageError(.conflict, "The write contradicts what is stored.", cause: error)
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      StorageError(
        .unavailable, "Another process keeps the database locked; end it.", cause: error)
    case .SQLITE_TOOBIG:
      StorageError(.invalid, "A value is larger than the database can hold.", cause: error)
    default:
      StorageError(
        .unavailable, "The database cannot be read or written; check the disk.", cause: error)
    }
  }

  /// Whether what was written before can no longer be trusted to reach the disk, so that nothing
  /// may be acknowledged on this connection any more.
  ///
  /// A full disk is not such a failure.
  static func isFatal(_ error: any Error) -> Bool {
    guard let code = (error as? DatabaseError)?.resultCode else { return false }
    return [.SQLITE_IOERR, .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_READONLY, .SQLITE_CANTOPEN]
      .contains(code)
  }
}
