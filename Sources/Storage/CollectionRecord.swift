public import Foundation
public import VectorIndexes

/// How far feedback may move hits of a collection.
public enum LearningProfile: String, Sendable, Codable, CaseIterable {
  /// Acts as soon as the evidence has earned trust. The default.
  case balanced
  /// Asks for much more evidence before it acts.
  case cautious
  /// Never moves a hit; evidence is still collected.
  case off
}

/// What an owner may set on a collection.
public struct CollectionSettings: Sendable, Codable, Equatable {
  /// How far feedback may move hits.
  public var learning: LearningProfile
  /// Whether findings may lower the rank of stale chunks.
  public var demotesStale: Bool
  /// Whether the text of queries is kept in the retrieval log.
  public var logsQueryText: Bool
  /// How stale documents are treated.
  public var staleness: StalenessSettings
  /// Whether curated answers to failures are taken, and shown first for their questions.
  public var curatesAnswers: Bool
  /// The probability that a logged search swaps two nearly tied neighbours, 0…``mostExploration``.
  public var explorationRate: Double
  /// Constants of learning that differ from those of the profile, by name.
  public var tuning: [String: Double] = [:]
  /// The configuration that served before the last promotion; `nil` if there is no way back.
  public var previousChoice: LearningChoice?
  /// A second configuration at work beside the one that serves.
  public var trial: LearningTrial?

  /// The greatest ``explorationRate``.
  public static let mostExploration = 0.2

  /// Makes settings; the defaults are what a new collection gets.
  public init(
    learning: LearningProfile = .balanced, demotesStale: Bool = true, logsQueryText: Bool = true,
    staleness: StalenessSettings = StalenessSettings(), explorationRate: Double = 0.02,
    curatesAnswers: Bool = false
  ) {
    self.learning = learning
    self.demotesStale = demotesStale
    self.logsQueryText = logsQueryText
    self.staleness = staleness
    self.explorationRate = explorationRate
    self.curatesAnswers = curatesAnswers
  }

  /// Reads stored settings; those that were stored before a setting existed have its default.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    let standard = CollectionSettings()
    learning = try fields.decode(LearningProfile.self, forKey: .learning)
    demotesStale = try fields.decode(Bool.self, forKey: .demotesStale)
    logsQueryText = try fields.decode(Bool.self, forKey: .logsQueryText)
    staleness =
      try fields.decodeIfPresent(StalenessSettings.self, forKey: .staleness) ?? standard.staleness
    explorationRate =
      try fields.decodeIfPresent(Double.self, forKey: .explorationRate) ?? standard.explorationRate
    curatesAnswers =
      try fields.decodeIfPresent(Bool.self, forKey: .curatesAnswers) ?? standard.curatesAnswers
    tuning = try fields.decodeIfPresent([String: Double].self, forKey: .tuning) ?? [:]
    previousChoice = try fields.decodeIfPresent(LearningChoice.self, forKey: .previousChoice)
    trial = try fields.decodeIfPresent(LearningTrial.self, forKey: .trial)
  }
}

/// What a collection is made of; fixed at creation but for ``settings``.
public struct CollectionDefinition: Sendable, Codable, Equatable {
  /// Its name.
  public var name: CollectionName
  /// The number of components of every vector, 1–8192.
  public var dimension: Int
  /// How vectors are compared.
  public var metric: Metric
  /// The configured name of the embedder, or `none` when callers bring vectors.
  public var embedder: String
  /// The kind of index.
  public var index: IndexKind
  /// What its owner may change later.
  public var settings: CollectionSettings

  /// Makes a definition.
  public init(
    name: CollectionName, dimension: Int, metric: Metric = .cosine, embedder: String = "none",
    index: IndexKind = .auto, settings: CollectionSettings = CollectionSettings()
  ) {
    self.name = name
    self.dimension = dimension
    self.metric = metric
    self.embedder = embedder
    self.index = index
    self.settings = settings
  }
}

/// A collection as the store holds it.
public struct CollectionRecord: Sendable, Codable, Equatable {
  /// The store's handle.
  public var key: CollectionKey
  /// What it is made of.
  public var definition: CollectionDefinition
  /// The active embedding space, counted from 1.
  ///
  /// Re-embedding with another model fills the next space beside the active one and then switches.
  public var space: Int
  /// When it was created.
  public var createdAt: Date

  /// Makes a record.
  public init(key: CollectionKey, definition: CollectionDefinition, space: Int, createdAt: Date) {
    self.key = key
    self.definition = definition
    self.space = space
    self.createdAt = createdAt
  }

  /// Its name.
  public var name: CollectionName { definition.name }
}

/// How much a collection holds.
public struct CollectionCounts: Sendable, Codable, Equatable {
  /// Documents.
  public var documents: Int
  /// Chunks.
  public var chunks: Int
  /// Logged retrievals.
  public var retrievals: Int
  /// Feedback events.
  public var events: Int

  /// Makes counts.
  public init(documents: Int, chunks: Int, retrievals: Int, events: Int) {
    self.documents = documents
    self.chunks = chunks
    self.retrievals = retrievals
    self.events = events
  }
}
