import ArgumentParser
import Corpora
import Foundation
import HTTPTypes
import Serving

struct BackupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy everything that must survive, while the service goes on.",
    discussion: """
      The copy lies in the directory “backups” of the data directory, on the server. It holds the \
      secret that recognises actors: keep it as safe as the data.
      """,
    subcommands: [Create.self, List.self, Check.self], defaultSubcommand: Create.self)

  struct Create: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "create", abstract: "Write a backup.")

    @Option(help: "Remove all but this many of the newest backups afterwards.")
    var keep: Int?

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
      guard keep.map({ (1...1_000).contains($0) }) ?? true else {
        throw ValidationError("Keep 1 to 1000 backups.")
      }
    }

    func run() async throws {
      let body: JSONValue = keep.map { ["keep": .integer(Int64($0))] } ?? [:]
      let backup = try await connection.withClient { client in
        try await client.call(.post, ["backups"], body: body)
      }
      output.show(backup) { _ in
        ["\(backup["path"]?.display ?? "")  \(backup["bytes"]?.display ?? "0") bytes"]
      }
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List the backups, newest first.")

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var output: OutputOptions

    func run() async throws {
      let answer = try await connection.withClient { try await $0.call(.get, ["backups"]) }
      output.show(answer) { _ in
        (answer["backups"]?.arrayValue ?? []).map { backup in
          "\(backup["created_at"]?.display ?? "")  \(backup["bytes"]?.display ?? "0") bytes  "
            + (backup["path"]?.display ?? "")
        }
      }
    }
  }

  struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Compare a backup's files with its manifest.",
      discussion: "Ends with 2 if they differ.")

    @Argument(help: ArgumentHelp("The directory of the backup.", valueName: "directory"))
    var directory: String

    func run() async throws {
      let manifest = try RestoreCommand.manifest(directory)
      let faults = manifest.faults(in: RestoreCommand.path(directory))
      guard faults.isEmpty else {
        throw CommandFailure(.gateFailed, "the backup is damaged", details: faults)
      }
      CommandContext.current.print("\(manifest.id) is whole, \(manifest.bytes) bytes")
    }
  }
}
