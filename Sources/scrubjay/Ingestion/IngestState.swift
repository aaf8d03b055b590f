import Corpora

/// What one run of an ingest carries along.
struct IngestState {
  /// How far the reader came.
  var checkpoint: IngestCheckpoint
  /// Whether this run goes on with an interrupted one, and so has not seen the whole corpus.
  let isContinued: Bool
  /// What earlier runs and this one stored.
  var manifest: SyncManifest
  /// What this run saw.
  var listing = SyncListing()
  /// What is to be written next.
  var batch = IngestBatch()
  /// What has been done.
  var tally = IngestTally()
  /// Whether the collection is known to exist.
  var isPrepared = false

  /// Begins a run, or goes on with one.
  init(reader: any CorpusReader, journal: IngestJournal?, options: Ingest.Options) {
    let last = options.resumes ? journal?.checkpoint() : nil
    if let last, last.continues(reader), last.position != nil {
      checkpoint = last
      isContinued = true
    } else {
      checkpoint = IngestCheckpoint(reader: reader)
      isContinued = false
    }
    manifest = journal?.manifest() ?? SyncManifest()
  }
}

/// Documents on their way into one write.
struct IngestBatch {
  /// The documents as the API takes them.
  private(set) var documents: [JSONValue] = []
  /// The same documents as they were read, with their files.
  private(set) var sources: [(document: SourceDocument, file: String)] = []
  /// Chunks of all documents.
  private(set) var chunks = 0

  /// How a batch is closed.
  private static let fullDocuments = 200
  private static let fullChunks = 512

  /// Whether it is time to write.
  var isFull: Bool { documents.count >= Self.fullDocuments || chunks >= Self.fullChunks }

  /// Appends a document; one without chunks is only noted as seen.
  mutating func append(
    _ document: SourceDocument, _ encoded: (json: JSONValue, chunks: Int), file: String
  ) {
    sources.append((document, file))
    guard encoded.chunks > 0 else { return }
    documents.append(encoded.json)
    chunks += encoded.chunks
  }
}
