import ArgumentParser
import Corpora
import Foundation

struct IngestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest", abstract: "Read a corpus into a collection.",
    discussion: """
      PATH is \(CorpusReaders.understoodLayouts). Documents are cut into chunks along their \
      headings; a chunk whose content is known is not embedded again. The collection is created if \
      it is missing.
      """)

  @Argument(help: "The file or folder.")
  var path: String

  @OptionGroup var collection: CollectionOption
  @OptionGroup var connection: ConnectionOptions

  @Option(help: "The embedder of a new collection; builtin, or none for a corpus of vectors.")
  var embedder: String?

  @Option(help: "The metric of a new collection: cosine, dot or euclidean.")
  var metric = "cosine"

  @Flag(help: "Send only what is new or changed since the last run, and tell what is gone.")
  var sync = false

  @Flag(help: "Delete documents that the last run saw and the corpus no longer holds.")
  var prune = false

  @Flag(help: "Go on where an interrupted run stood.")
  var resume = false

  @Flag(help: "Stop at the first bad item instead of reporting it and reading on.")
  var strict = false

  @Flag(help: "Read and cut, and show what would be written; connect to nothing.")
  var dryRun = false

  @Option(help: "The size that a chunk aims at, in tokens.")
  var chunkTokens = 180

  @OptionGroup var output: OutputOptions

  func run() async throws {
    let context = CommandContext.current
    let start = context.uptime()
    let tally: IngestTally
    do {
      let reader = try CorpusReaders.detect(
        path: absolutePath(context), options: ReaderOptions(invalidInput: strict ? .stop : .report))
      let encoding = DocumentEncoding(
        chunker: try WordPieceCounter.chunker(tokens: chunkTokens, context))
      if dryRun {
        tally = try await ingest(reader, encoding, client: nil, context).run()
      } else {
        tally = try await connection.withClient { client in
          try await ingest(reader, encoding, client: client, context).run()
        }
      }
    } catch let error as CorpusError {
      throw CommandFailure(error.code == .notFound ? .notFound : .failure, error.description)
    }
    let seconds = context.uptime() - start
    output.show(tally.json(seconds: seconds)) { _ in
      dryRun
        ? ["would write \(tally.created) documents with \(tally.chunks) chunks"]
        : tally.lines(seconds: seconds)
    }
    if tally.refused > 0, tally.documents == 0 {
      throw CommandFailure(.failure, "nothing of \(path) could be read")
    }
  }

  private func ingest(
    _ reader: any CorpusReader, _ encoding: DocumentEncoding, client: APIClient?,
    _ context: CommandContext
  ) -> Ingest {
    Ingest(
      reader: reader,
      options: .init(
        collection: collection.name, embedder: embedder, metric: metric, isSync: sync,
        prunes: prune, resumes: resume),
      encoding: encoding, context: context, client: client,
      journal: IngestJournal(
        corpus: reader.path, collection: collection.name,
        place: client?.transport.place ?? "", context: context))
  }

  private func absolutePath(_ context: CommandContext) -> String {
    let base = URL(fileURLWithPath: context.directory, isDirectory: true)
    return URL(fileURLWithPath: path, relativeTo: base).standardizedFileURL.path
  }
}
