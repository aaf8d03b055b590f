public import Feedback
import Learning
public import Storage

extension Instance {
  /// How far each kind of behaviour agrees with statements in a collection, and what it weighs.
  public func signals(
    in name: CollectionName
  ) async throws(ServiceError) -> [SignalBook.Reading] {
    try open(name).runtime.current.learned.signals.readings
  }

  /// Tells the watch over rephrased questions of a logged search.
  func watch(
    _ record: RetrievalRecord, of collection: OpenCollection, learned: LearnedState
  ) {
    guard let session = record.session else { return }
    collection.runtime.rephrases.ask(
      RephraseWatch.Question(
        query: record.id, vector: record.vector, actor: record.actor, at: record.recordedAt),
      in: session, spread: Float(min(learned.learner.summary.spread, 0.06)))
  }

  /// Tells the watch that feedback settled a question.
  func settle(_ event: FeedbackEvent, of retrieval: RetrievalRecord) {
    guard let score = event.score, score > 0 || event.name == .rephrase else { return }
    open(retrieval.collection)?.runtime.rephrases.settle(
      retrieval.id, in: retrieval.session)
  }

  /// Writes the rephrased questions that were noticed into the ledger.
  func noteRephrases(in collection: OpenCollection) async throws {
    let bodies = collection.runtime.rephrases.take().map { LedgerBody.feedback($0.event) }
    for start in stride(from: 0, to: bodies.count, by: limits.eventsPerBatch) {
      let part = bodies[start..<min(start + limits.eventsPerBatch, bodies.count)]
      try await append(Array(part), in: collection.runtime.key)
    }
  }
}
