import ArgumentParser
import HTTPAPI

/// The root of all commands.
struct Scrubjay: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scrubjay",
    abstract: "Retrieval that learns from feedback.",
    discussion: """
      A command is a call of the API: on the server at --url, or else in this process on the data \
      directory at --data. Data go to standard output, progress and errors to standard error.

      Exit codes: 0 done, 1 failure, 2 the result missed the mark that was set, 3 not found, \
      4 not allowed, 5 conflict, 64 wrong command line, 75 not now, try again later.
      """,
    version: "scrubjay \(APIVersion.current)",
    subcommands: [
      ServeCommand.self, IngestCommand.self, SearchCommand.self, FeedbackCommand.self,
      ChunkCommand.self, DecisionsCommand.self, SignalsCommand.self, FailuresCommand.self,
      StaleCommand.self, LearnCommand.self,
      ReindexCommand.self, CollectionsCommand.self,
      EvalCommand.self, DoctorCommand.self, ExportCommand.self, KeysCommand.self,
      BenchCommand.self, BackupCommand.self, RestoreCommand.self, ConfigCommand.self,
      VersionCommand.self,
    ])
}
