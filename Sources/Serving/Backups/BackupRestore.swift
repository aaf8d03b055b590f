public import Foundation
import SQLiteStorage
import Storage
import VectorIndexes

/// Puts a backup into an empty data directory.
///
/// The database takes its name last, after it was copied, proved and synchronised: whenever the
/// process ends before, the directory holds no database and the restore can be begun again.
public struct BackupRestore: Sendable {
  private let directory: String
  private let fileSystem: any FileSystem

  /// Prepares to restore the backup in a directory.
  public init(backup directory: String) {
    self.init(backup: directory, fileSystem: PosixFileSystem())
  }

  init(backup directory: String, fileSystem: any FileSystem) {
    self.directory = directory
    self.fileSystem = fileSystem
  }

  /// Proves the backup, copies it, and checks every guarded row of the copy.
  ///
  /// - Parameters:
  ///   - data: The data directory; it must not hold a database yet.
  ///   - now: The moment, for the lock.
  /// - Returns: What was restored.
  /// - Throws: ``ServiceError``: `corrupted` for a damaged backup, `conflict` if there is a database
  ///   already or another process holds the directory.
  public func run(into data: String, now: Date) async throws(ServiceError) -> BackupManifest {
    try await ServiceError.mapping {
      let manifest = try BackupManifest(directory: directory)
      let faults = manifest.faults(in: directory)
      guard faults.isEmpty else { throw ServiceError(.corrupted, faults.joined(separator: "; ")) }
      guard Set(manifest.files.map(\.name)) == ["scrubjay.sqlite", "secret"] else {
        throw ServiceError(.corrupted, "\(directory) holds other files than a backup does")
      }
      try FileManager.default.createDirectory(
        atPath: data, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      let lock = try DataDirectoryLock(directory: data, command: "scrubjay restore", now: now)
      try await copy(into: data)
      withExtendedLifetime(lock) {}
      return manifest
    }
  }

  private func copy(into data: String) async throws {
    let database = data + "/scrubjay.sqlite"
    guard !FileManager.default.fileExists(atPath: database) else {
      throw ServiceError(
        .conflict, "\(data) holds a database already; restore into an empty directory")
    }
    // What an index was built from is gone with the database that was here.
    for rest in ["indexes", "restoring", "scrubjay.sqlite-wal", "scrubjay.sqlite-shm"]
    where FileManager.default.fileExists(atPath: data + "/" + rest) {
      try FileManager.default.removeItem(atPath: data + "/" + rest)
    }
    let staging = data + "/restoring"
    try fileSystem.createDirectory(staging)
    try fileSystem.copy(directory + "/scrubjay.sqlite", to: staging + "/scrubjay.sqlite")
    try await prove(staging + "/scrubjay.sqlite")
    try fileSystem.copy(directory + "/secret", to: data + "/secret")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: data + "/secret")
    try fileSystem.synchronizeDirectory(data)
    try fileSystem.rename(staging + "/scrubjay.sqlite", to: database)
    try fileSystem.synchronizeDirectory(data)
    try FileManager.default.removeItem(atPath: staging)
  }

  /// Opens the copy, brings it up to this version, checks every row, and closes it, which leaves one
  /// file without a log beside it.
  private func prove(_ path: String) async throws {
    let store = try SQLiteStore(path: path)
    let faults = try await store.verify()
    try await store.close()
    guard faults.isEmpty else {
      throw ServiceError(
        .corrupted, "the backup holds damaged rows: \(faults.prefix(5).joined(separator: "; "))")
    }
    let handle = try FileHandle(forUpdating: URL(fileURLWithPath: path))
    try handle.synchronize()
    try handle.close()
  }
}
