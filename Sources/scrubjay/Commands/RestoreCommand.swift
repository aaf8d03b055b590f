import ArgumentParser
import Corpora
import Foundation
import HTTPTypes
import Serving

struct RestoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Put a backup into an empty data directory.",
    discussion: """
      The backup is proved whole first, every guarded row of the copy is checked, and then the \
      indexes are built. Nothing that exists is overwritten. If the command is interrupted, run it \
      again.
      """)

  @Argument(help: ArgumentHelp("The directory of the backup.", valueName: "directory"))
  var backup: String

  @Option(help: ArgumentHelp("The data directory to make.", valueName: "directory"))
  var data: String

  @Flag(inversion: .prefixedNo, help: "Build the indexes now; searches are exact and slower until.")
  var reindex = true

  func run() async throws {
    let context = CommandContext.current
    let settings = try await Settings.load(context)
    let target = settings.instance(directory: data, command: "scrubjay restore").dataDirectory
    do {
      let manifest = try await BackupRestore(backup: Self.path(backup)).run(
        into: target, now: Date())
      context.note("scrubjay: restored \(manifest.id), \(manifest.bytes) bytes, into \(target)")
    } catch {
      throw CommandFailure(opening: error)
    }
    guard reindex else { return }
    var connection = ConnectionOptions()
    connection.data = target
    connection.url = nil
    try await connection.withClient { client in
      let answer = try await client.call(.get, ["collections"])
      for name in (answer["collections"]?.arrayValue ?? []).compactMap({ $0["name"]?.stringValue })
      {
        let job = try await client.call(.post, ["collections", name, "reindex"], body: [:])
        _ = try await JobFollower(client: client).wait(for: job, label: "index \(name)")
      }
    }
  }

  /// The manifest of a backup.
  static func manifest(_ directory: String) throws -> BackupManifest {
    do {
      return try BackupManifest(directory: path(directory))
    } catch let error as ServiceError {
      throw CommandFailure(opening: error)
    }
  }

  /// A path from the process's directory on.
  static func path(_ path: String) -> String {
    let base = URL(fileURLWithPath: CommandContext.current.directory, isDirectory: true)
    return URL(fileURLWithPath: path, relativeTo: base).standardizedFileURL.path
  }
}
