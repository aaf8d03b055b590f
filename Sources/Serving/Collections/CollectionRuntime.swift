import Embeddings
import Retrieval
import Storage
import Synchronization
import VectorIndexes

/// A collection at work: its index, what it has learned, and the gate that its writes pass.
final class CollectionRuntime: Sendable {
  /// What searches use; replaced as a whole.
  struct Active: Sendable {
    var record: CollectionRecord
    var index: VectorIndex
    var embedder: CachingEmbedder?
    var learned: LearnedState
    var retriever: Retriever
  }

  let key: CollectionKey
  let directory: ChunkDirectory
  let sources: SourceDirectory
  let traffic = TrafficCounter()
  let filters = FilterCache()
  let hits = HitCache()
  let questions = QuestionTexts()
  let rephrases = RephraseWatch()
  /// Held by a write from the database to the index, and by the swap of an index.
  let writes = SerialGate()
  private let store: any Store
  private let active: Mutex<Active>

  init(
    record: CollectionRecord, index: VectorIndex, embedder: CachingEmbedder?, store: any Store
  ) {
    key = record.key
    self.store = store
    directory = ChunkDirectory()
    sources = SourceDirectory()
    let learned = LearnedState(for: record.definition)
    active = Mutex(
      Active(
        record: record, index: index, embedder: embedder, learned: learned,
        retriever: Self.retriever(
          for: record, index: index, learned: learned, directory: directory, store: store)))
  }

  /// What serves at this moment.
  var current: Active { active.withLock { $0 } }

  /// Replaces parts of what serves; searches under way keep the old.
  func update(_ change: @Sendable (inout Active) -> Void) {
    active.withLock { active in
      change(&active)
      active.retriever = Self.retriever(
        for: active.record, index: active.index, learned: active.learned, directory: directory,
        store: store)
    }
  }

  private static func retriever(
    for record: CollectionRecord, index: VectorIndex, learned: LearnedState,
    directory: ChunkDirectory, store: any Store
  ) -> Retriever {
    let isLearning = record.definition.settings.learning != .off
    return Retriever(
      source: IndexedCandidates(
        index: index, directory: directory, lexical: store, collection: record.key),
      reranking: isLearning ? learned.learner : UnmovedRanking(learner: learned.learner),
      challenger: learned.trial.flatMap { $0.trial.mode == .watch ? nil : $0.reranking },
      freshness: learned.staleness, failures: learned.failures,
      showsAnswers: record.definition.settings.curatesAnswers)
  }
}
