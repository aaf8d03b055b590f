public import Logging
import Corpora
import Embeddings
import Foundation
import SQLiteStorage
import Storage
import Synchronization
import VectorIndexes

/// One running Scrubjay: a data directory with all its collections.
///
/// Every call validates its input, changes nothing when it throws, and throws ``ServiceError``.
/// A write that returns is on disk. Calls may come from any number of tasks.
public final class Instance: Sendable {
  let configuration: InstanceConfiguration
  let logger: Logger
  let store: any Store
  let files: InstanceFiles
  let embedders: EmbedderRegistry
  let actors: ActorHashing
  let jobs: JobRunner
  let keyRing = KeyRing()
  let tokens: FeedbackTokens
  /// Cuts the texts of documents that come without chunks.
  let chunker: Chunker
  /// Which embedder the vectors of each space come from.
  var spaces: EmbeddingSpaces { EmbeddingSpaces(store: store) }
  /// Creation and deletion of collections, one at a time.
  let lifecycle = SerialGate()
  /// Steps of releases, one at a time.
  let releaseGate = SerialGate()
  /// One backup at a time.
  let backups = BackupGate()
  /// Held until ``close()``; it also goes with the process.
  private let lock: Mutex<DataDirectoryLock?>
  private let opened = Mutex<[CollectionName: OpenCollection]>([:])

  private init(
    configuration: InstanceConfiguration, logger: Logger, store: any Store, files: InstanceFiles,
    chunker: Chunker, secret: [UInt8], lock: DataDirectoryLock
  ) {
    self.configuration = configuration
    self.logger = logger
    self.store = store
    self.files = files
    self.chunker = chunker
    self.lock = Mutex(lock)
    embedders = EmbedderRegistry(
      factories: configuration.embedders, cachedQueries: configuration.cachedQueries)
    actors = ActorHashing(secret: secret)
    tokens = FeedbackTokens(secret: secret)
    jobs = JobRunner(store: store, now: configuration.now)
  }

  /// The bounds of requests.
  public var limits: ServiceLimits { configuration.limits }

  /// Opens a data directory, making it on first use.
  ///
  /// - Throws: ``ServiceError``: `conflict` if another process has it open, naming the process;
  ///   `corrupted` if the database is damaged beyond what it can repair.
  public static func open(
    _ configuration: InstanceConfiguration, logger: Logger
  ) async throws -> Instance {
    try await ServiceError.mapping {
      let directory = configuration.dataDirectory
      try FileManager.default.createDirectory(
        atPath: directory, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      let lock = try DataDirectoryLock(
        directory: directory, command: configuration.command, now: configuration.now())
      let files = InstanceFiles(
        directory: directory, fileSystem: PosixFileSystem(), work: WorkQueue("scrubjay.files"))
      let store = try SQLiteStore(path: files.database)
      var generator = SystemRandomNumberGenerator()
      let secret = try InstanceSecret.load(from: directory, using: &generator)
      let instance = Instance(
        configuration: configuration, logger: logger, store: store, files: files,
        chunker: try Chunker(
          configuration: configuration.chunking, counter: configuration.counter),
        secret: secret, lock: lock)
      instance.keyRing.adopt(try await store.keys())
      try await instance.jobs.closeInterrupted()
      for record in try await store.collections() { try await instance.openCollection(record) }
      try await instance.keepUp()
      return instance
    }
  }

  /// Ends jobs, saves what was learned, flushes and closes.
  public func close() async throws {
    try await ServiceError.mapping {
      await jobs.cancelAll()
      for collection in opened.withLock({ Array($0.values) }) {
        collection.follower.stop()
        try await noteRephrases(in: collection)
        try await collection.follower.saveSnapshots()
      }
      try await saveKeyUses()
      try await store.close()
      lock.withLock { $0 = nil }
    }
  }

  /// Looks after what time changes: documents that pass their date, questions that were asked again,
  /// and the last uses of keys.
  ///
  /// To be called now and then.
  ///
  /// - Throws: ``ServiceError``.
  public func keepUp() async throws(ServiceError) {
    try await ServiceError.mapping {
      try await saveKeyUses()
      for collection in openCollections {
        try await noteRephrases(in: collection)
        try await observeExpiry(in: collection)
      }
    }
  }

  /// Opens a collection and makes it findable.
  func openCollection(_ record: CollectionRecord) async throws {
    let collection = try await OpenCollection.open(
      record, embedder: embedder(of: record.definition), files: files, store: store,
      snapshotInterval: configuration.snapshotInterval)
    for rejected in collection.runtime.current.index.openReport.rejected {
      logger.error(
        "an index generation is damaged and is not served",
        metadata: ["collection": "\(record.name)", "reason": "\(rejected.summary)"])
    }
    opened.withLock { $0[record.name] = collection }
  }

  /// The embedder of a collection that was made before.
  ///
  /// A model that cannot be loaded now is no reason to refuse searches with vectors.
  private func embedder(of definition: CollectionDefinition) async -> CachingEmbedder? {
    do {
      return try await embedders.embedder(named: definition.embedder)
    } catch {
      logger.error(
        "the embedder of a collection cannot be used; only requests with vectors will work",
        metadata: ["collection": "\(definition.name)", "reason": "\(error)"])
      return nil
    }
  }

  /// All collections in order of name.
  var openCollections: [OpenCollection] {
    opened.withLock { $0.sorted { $0.key.rawValue < $1.key.rawValue }.map(\.value) }
  }

  /// The collection of a name.
  ///
  /// - Throws: ``ServiceError`` with code `notFound`.
  func open(_ name: CollectionName) throws(ServiceError) -> OpenCollection {
    guard let collection = opened.withLock({ $0[name] }) else {
      throw ServiceError.noCollection(name)
    }
    return collection
  }

  /// The collection of a handle; `nil` if it is gone.
  func open(_ key: CollectionKey) -> OpenCollection? {
    opened.withLock { $0.values.first { $0.runtime.key == key } }
  }

  /// Makes a deleted collection unfindable.
  func forget(_ name: CollectionName) { opened.withLock { $0[name] = nil } }

  /// The present moment.
  var now: Date { configuration.now() }

  /// A new identifier that sorts by time.
  func newID() -> String {
    var generator = SystemRandomNumberGenerator()
    return TimeOrderedID.make(at: now, using: &generator)
  }
}
