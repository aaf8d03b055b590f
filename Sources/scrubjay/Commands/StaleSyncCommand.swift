import ArgumentParser
import Corpora
import Foundation

/// Compares a corpus with what was ingested from it and notes what changed or is gone.
struct StaleSyncCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sync",
    abstract: "Note which sources have changed or are gone since they were read.",
    discussion: """
      PATH is a corpus that this user ingested before. Nothing is written or deleted but findings; \
      "scrubjay ingest --sync" reads the sources again.
      """)

  @Argument(help: "The file or folder that was ingested.")
  var path: String

  @OptionGroup var collection: CollectionOption
  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var write: WriteOptions

  func run() async throws {
    let context = CommandContext.current
    let base = URL(fileURLWithPath: context.directory, isDirectory: true)
    let place = URL(fileURLWithPath: path, relativeTo: base).standardizedFileURL.path
    do {
      let reader = try CorpusReaders.detect(path: place, options: ReaderOptions())
      var listing = SyncListing()
      for try await item in reader.items(after: nil) { listing.record(item) }
      listing.isComplete = true
      let outcome = try await connection.withClient { [listing] client in
        try await note(listing, corpus: reader.path, client: client, context: context)
      }
      context.print(write.json ? outcome.json.canonicalJSON : outcome.line)
    } catch let error as CorpusError {
      throw CommandFailure(error.code == .notFound ? .notFound : .failure, error.description)
    }
  }

  private struct Outcome {
    var gone: Int
    var changed: Int
    var noted: Int?

    var json: JSONValue {
      [
        "gone": .integer(Int64(gone)), "changed": .integer(Int64(changed)),
        "noted": noted.map { .integer(Int64($0)) } ?? .null,
      ]
    }

    var line: String {
      let seen = "\(gone) sources are gone, \(changed) have changed"
      return noted.map { seen + "; \($0) documents got or lost a finding" }
        ?? seen + "; nothing was noted"
    }
  }

  private func note(
    _ listing: SyncListing, corpus: String, client: APIClient, context: CommandContext
  ) async throws -> Outcome {
    let journal = IngestJournal(
      corpus: corpus, collection: collection.name, place: client.transport.place, context: context)
    let manifest = journal.manifest()
    guard !manifest.entries.isEmpty else {
      throw CommandFailure(
        .notFound, "no earlier ingest of \(path) into '\(collection.name)' is remembered here")
    }
    let plan = SyncPolicy.plan(manifest: manifest, listing: listing)
    let contents = Dictionary(
      listing.documents.map { ($0.id, $0.fingerprint.hexadecimal) },
      uniquingKeysWith: { first, _ in first })
    let sightings = SourceReport.Sightings(
      gone: plan.vanished, changed: plan.changed.map { ($0, contents[$0] ?? "") },
      present: Set(plan.unchanged))
    let noted =
      write.dryRun
      ? nil : try await SourceReport(client: client, path: collection.path()).send(sightings)
    return Outcome(gone: plan.vanished.count, changed: plan.changed.count, noted: noted)
  }
}
