public import Corpora
public import Foundation

/// How an instance runs.
public struct InstanceConfiguration: Sendable {
  /// Where everything is kept.
  ///
  /// Made if it is missing.
  public var dataDirectory: String
  /// What this process is for, as shown to another that finds the directory in use.
  public var command: String
  /// The bounds of requests.
  public var limits: ServiceLimits
  /// The embedders that collections can name, beside `none`.
  public var embedders: [String: EmbedderFactory]
  /// The sizes of the chunks that are cut from documents which come without any.
  public var chunking: ChunkerConfiguration
  /// Counts tokens for those sizes.
  public var counter: any TokenCounting
  /// How many embedded queries are remembered.
  public var cachedQueries: Int
  /// After how many ledger entries a snapshot of what was learned is saved.
  public var snapshotInterval: Int
  /// How long feedback tokens live, in seconds.
  public var feedbackTokenLife: TimeInterval = 7 * 86_400
  /// The clock.
  ///
  /// What is learned follows the ledger's order and never this.
  public var now: @Sendable () -> Date

  /// Makes a configuration.
  public init(
    dataDirectory: String, command: String = "scrubjay", limits: ServiceLimits = ServiceLimits(),
    embedders: [String: EmbedderFactory] = [:],
    chunking: ChunkerConfiguration = ChunkerConfiguration(),
    counter: any TokenCounting = WhitespaceTokenCounter(), cachedQueries: Int = 10_000,
    snapshotInterval: Int = 5_000, now: @escaping @Sendable () -> Date = { Date() }
  ) {
    self.dataDirectory = dataDirectory
    self.command = command
    self.limits = limits
    self.embedders = embedders
    self.chunking = chunking
    self.counter = counter
    self.cachedQueries = cachedQueries
    self.snapshotInterval = snapshotInterval
    self.now = now
  }
}
