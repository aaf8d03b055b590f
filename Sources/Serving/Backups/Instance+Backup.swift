import Foundation
import Logging
import Storage
import VectorIndexes

extension Instance {
  /// Where backups lie.
  var backupDirectory: String { configuration.dataDirectory + "/backups" }

  /// Writes a copy of everything that must survive, while searches and writes go on.
  ///
  /// It holds the database and the secret that recognises actors; indexes are built from the
  /// database again. It takes its name only once it is whole and on the disk.
  ///
  /// - Parameter kept: How many of the newest backups stay; older ones are removed afterwards. All
  ///   of them if `nil`.
  /// - Returns: What it holds, and the directory.
  /// - Throws: ``ServiceError`` `conflict` while another one is written, `storageFull`.
  public func backUp(
    keeping kept: Int? = nil
  ) async throws(ServiceError) -> (manifest: BackupManifest, path: String) {
    try await ServiceError.mapping {
      guard let source = store as? any StoreBackup else {
        throw ServiceError(.unavailable, "this store cannot be copied while it serves")
      }
      if let kept, kept < 1 {
        throw ServiceError(.invalid, "keep at least 1 backup", pointer: "/keep")
      }
      guard backups.begin() else {
        throw ServiceError(.conflict, "another backup is being written; wait for its end")
      }
      defer { backups.end() }
      let id = newID()
      let partial = "\(backupDirectory)/\(id).partial"
      let path = "\(backupDirectory)/\(id)"
      do {
        let manifest = try await write(id, to: partial, from: source)
        try await files.work.run { [fileSystem = files.fileSystem, backupDirectory] in
          try fileSystem.rename(partial, to: path)
          try fileSystem.synchronizeDirectory(backupDirectory)
        }
        if let kept { removeBackups(butNewest: kept) }
        return (manifest, path)
      } catch {
        try? FileManager.default.removeItem(atPath: partial)
        throw error
      }
    }
  }

  private func write(
    _ id: String, to directory: String, from source: any StoreBackup
  ) async throws -> BackupManifest {
    try FileManager.default.createDirectory(
      atPath: directory, withIntermediateDirectories: true,
      attributes: [.posixPermissions: 0o700])
    try await source.backUp(to: directory + "/scrubjay.sqlite")
    let began = now
    return try await files.work.run { [fileSystem = files.fileSystem, files] in
      try fileSystem.copy(files.directory + "/secret", to: directory + "/secret")
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o600], ofItemAtPath: directory + "/secret")
      let list = try ["scrubjay.sqlite", "secret"].map { name in
        let found = try FileDigest(path: directory + "/" + name)
        return BackupManifest.File(name: name, bytes: found.bytes, digest: found.digest)
      }
      let manifest = BackupManifest(id: id, createdAt: began, files: list)
      try fileSystem.write(
        Array(manifest.json.utf8), to: directory + "/" + BackupManifest.fileName)
      try fileSystem.synchronizeDirectory(directory)
      return manifest
    }
  }

  /// The backups that are there, newest first.
  public func listBackups() -> [(manifest: BackupManifest, path: String)] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: backupDirectory)) ?? []
    return names.filter { !$0.hasSuffix(".partial") }.sorted(by: >).compactMap { name in
      let path = backupDirectory + "/" + name
      return (try? BackupManifest(directory: path)).map { ($0, path) }
    }
  }

  private func removeBackups(butNewest kept: Int) {
    for backup in listBackups().dropFirst(kept) {
      do {
        try FileManager.default.removeItem(atPath: backup.path)
      } catch {
        logger.warning(
          "an old backup cannot be removed",
          metadata: ["path": "\(backup.path)", "reason": "\(error)"])
      }
    }
  }

  /// Checks every row that carries a checksum, and the structure of the database.
  ///
  /// - Returns: What is wrong, in words that name table and row; empty when all is well.
  /// - Complexity: Reads the whole database; searches and writes go on meanwhile.
  public func verifyDatabase() async throws(ServiceError) -> [String] {
    try await ServiceError.mapping { try await store.verify() }
  }
}
