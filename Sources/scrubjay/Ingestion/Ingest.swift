import Corpora
import Foundation
import HTTPTypes

/// Reads a corpus and writes it into a collection in batches.
struct Ingest {
  /// What is to be done.
  struct Options: Sendable {
    /// The collection, which is created if it is missing.
    var collection: String
    /// The embedder of a new collection; chosen by the corpus if `nil`.
    var embedder: String?
    /// The metric of a new collection.
    var metric = "cosine"
    /// Whether documents that the last run saw are not sent again.
    var isSync = false
    /// Whether documents that the corpus no longer holds are deleted.
    var prunes = false
    /// Whether an interrupted run is gone on with.
    var resumes = false
  }

  let reader: any CorpusReader
  let options: Options
  let encoding: DocumentEncoding
  let context: CommandContext
  /// Absent on a dry run, which connects to nothing.
  let client: APIClient?
  /// Remembers between runs; absent where nothing is to be remembered.
  let journal: IngestJournal?

  private var path: [String] { ["collections", options.collection] }

  /// Does it all.
  ///
  /// - Throws: ``CommandFailure`` or `CorpusError`; what was written until then stays.
  func run() async throws -> IngestTally {
    var state = IngestState(reader: reader, journal: journal, options: options)
    if let position = state.checkpoint.position {
      context.note("scrubjay: going on after \(position.file)")
    }
    var meter = ProgressMeter("ingest", unit: "bytes", total: try reader.extent().bytes)
    do {
      for try await item in reader.items(after: state.checkpoint.position) {
        try await take(item, &state)
        meter.update(done: state.checkpoint.bytes)
      }
      try await write(&state)
    } catch {
      try? journal?.save(state.manifest)
      throw error
    }
    meter.finish()
    state.listing.isComplete = !state.isContinued
    try await treatVanished(&state)
    if client != nil {
      try journal?.save(state.manifest)
      journal?.clearCheckpoint()
    }
    return state.tally
  }

  private func take(_ item: CorpusItem, _ state: inout IngestState) async throws {
    state.listing.record(item)
    switch item.outcome {
    case .failure(let problem):
      state.tally.refused += 1
      context.note("scrubjay: \(problem)")
    case .success(let document):
      if !state.isPrepared, try await prepareCollection(for: document) {
        // What an earlier collection of this name held says nothing about the new one.
        state.manifest = SyncManifest()
      }
      state.isPrepared = true
      let change = state.manifest.change(
        of: document.id, fingerprint: document.contentFingerprint)
      if options.isSync, change == .unchanged {
        state.tally.unchanged += 1
      } else {
        state.batch.append(document, encoding.encode(document), file: item.position.file)
      }
    }
    state.checkpoint.advance(past: item)
    if state.batch.isFull { try await write(&state) }
  }

  private func write(_ state: inout IngestState) async throws {
    let batch = state.batch
    state.batch = IngestBatch()
    guard let client else {
      state.tally.created += batch.documents.count
      state.tally.chunks += batch.chunks
      return
    }
    if !batch.documents.isEmpty {
      state.tally.add(
        try await client.call(
          .put, path + ["documents"], body: ["documents": .array(batch.documents)]))
    }
    let now = Date()
    for source in batch.sources {
      state.manifest.record(source.document, file: source.file, at: now)
    }
    try journal?.save(state.checkpoint)
  }

  /// Creates the collection unless it exists: for texts with the embedder that was asked for, for
  /// bare vectors with none.
  ///
  /// - Returns: Whether it is new.
  private func prepareCollection(for document: SourceDocument) async throws -> Bool {
    guard let client else { return false }
    do {
      try await client.call(.get, path)
      return false
    } catch let failure as CommandFailure where failure.status == .notFound {
      context.note("scrubjay: creating the collection \(options.collection)")
    }
    var body: JSONObject = ["metric": .string(options.metric)]
    if options.embedder == nil, let vector = Self.vector(of: document) {
      body["embedder"] = "none"
      body["dimension"] = .integer(Int64(vector.count))
    } else {
      body["embedder"] = .string(options.embedder ?? "builtin")
    }
    try await client.call(.put, path, body: .object(body))
    return true
  }

  private static func vector(of document: SourceDocument) -> [Float]? {
    guard case .chunks(let chunks) = document.content else { return nil }
    return chunks.first?.embedding
  }

  /// Tells about the documents that the corpus no longer holds, and deletes them if asked to.
  ///
  /// Otherwise they stay, with a finding that their source is gone.
  private func treatVanished(_ state: inout IngestState) async throws {
    guard options.isSync || options.prunes else { return }
    let plan = SyncPolicy.plan(manifest: state.manifest, listing: state.listing)
    if !options.prunes, let client {
      let sightings = SourceReport.Sightings(gone: plan.vanished, present: Set(plan.unchanged))
      do {
        try await SourceReport(client: client, path: path).send(sightings)
      } catch let failure as CommandFailure where failure.status == .notFound {
        context.note("scrubjay: there is no collection \(options.collection) to note this in")
      }
    }
    for id in plan.vanished {
      state.tally.vanished += 1
      guard options.prunes, let client else {
        context.note("scrubjay: \(id) is gone from its source")
        continue
      }
      do {
        try await client.call(.delete, path + ["documents", id])
        state.tally.deleted += 1
      } catch let failure as CommandFailure where failure.status == .notFound {
        context.note("scrubjay: \(id) was deleted before")
      }
      state.manifest.forget(id)
    }
  }
}
