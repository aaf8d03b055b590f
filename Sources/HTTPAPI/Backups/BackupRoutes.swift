import Foundation
import Hummingbird
import Serving
import Storage

extension API {
  /// Copies of everything, and the proof that what is stored is whole.
  var backupOperations: [Operation] {
    [
      Operation("createBackup", .post, API.root + "/backups", .everywhere(.admin), createBackup),
      Operation("listBackups", .get, API.root + "/backups", .everywhere(.admin), listBackups),
      Operation(
        "checkIntegrity", .get, API.root + "/integrity", .everywhere(.admin), checkIntegrity),
    ]
  }

  @Sendable private func createBackup(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    let fields = try await context.fields(of: request, known: ["keep"])
    let kept = try fields.integer("keep", in: 1...1_000)
    let (manifest, path) = try await instance.backUp(keeping: kept)
    return .json(.created) { $0.members(of: manifest, at: path) }
  }

  @Sendable private func listBackups(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    _ = try QueryFields(request, known: [])
    let backups = instance.listBackups()
    return .json { writer in
      writer.member("backups", objects: backups) { writer, backup in
        writer.members(of: backup.manifest, at: backup.path)
      }
    }
  }

  @Sendable private func checkIntegrity(
    _ request: Request, _ context: APIContext
  ) async throws -> Response {
    _ = try QueryFields(request, known: [])
    let faults = try await instance.verifyDatabase()
    return .json { writer in
      writer.member("status", faults.isEmpty ? "ok" : "damaged")
      writer.member("faults", faults)
    }
  }
}

extension JSONWriter {
  /// Writes the members of a backup into an open object.
  fileprivate mutating func members(of manifest: BackupManifest, at path: String) {
    member("id", manifest.id)
    member("path", path)
    member("created_at", manifest.createdAt)
    member("bytes", manifest.bytes)
    member("files", objects: manifest.files) { writer, file in
      writer.member("name", file.name)
      writer.member("bytes", file.bytes)
      writer.member("sha256", file.digest)
    }
  }
}
