import Corpora
import Embeddings
import Feedback
import Staleness
import Storage
import Synchronization

/// Joins ledger entries with the retrievals they speak of.
///
/// A retrieval that was logged in another embedding space is carried over by embedding its words
/// again; without words it cannot be compared any more and teaches nothing.
final class RetrievalLinker: Sendable {
  /// The space that vectors have to be in, and what embeds into it.
  struct Space: Sendable {
    var number: Int
    var embedder: CachingEmbedder?
  }

  private let store: any Store
  private let space: Mutex<Space>

  init(store: any Store, space: Space) {
    self.store = store
    self.space = Mutex(space)
  }

  /// The number of the space that vectors have to be in.
  var spaceNumber: Int { space.withLock { $0.number } }

  /// Switches to another embedding space.
  func use(_ newSpace: Space) { space.withLock { $0 = newSpace } }

  /// The steps of the fold for entries, in order.
  ///
  /// Events without a known retrieval or meaning give none.
  func inputs(for entries: [LedgerEntry]) async throws -> [ProjectionInput] {
    let queries = entries.compactMap { entry -> QueryID? in
      if case .feedback(let event) = entry.body { event.query } else { nil }
    }
    let retrievals = try await retrievals(Set(queries))
    let texts = try await correctedTexts(of: entries, retrievals: retrievals)
    let decisions = try await decisions(among: entries)
    return entries.compactMap { entry in
      switch entry.body {
      case .feedback(let event):
        guard let logged = retrievals[event.query] else { return nil }
        let retrieval = Attribution.completed(logged, by: event)
        guard let verdict = Attribution.attribute(event, to: retrieval) else { return nil }
        return .evidence(
          Evidence(
            sequence: entry.sequence, recordedAt: entry.recordedAt, event: event,
            retrieval: retrieval, fault: verdict.fault, credits: verdict.credits,
            contradictions: contradictions(of: event, verdict.credits, texts: texts)))
      case .decision(let decision):
        guard let decision = decisions[decision.id] else { return nil }
        return .decision(decision, sequence: entry.sequence, recordedAt: entry.recordedAt)
      case .observation(let observation):
        return .observation(observation, sequence: entry.sequence, recordedAt: entry.recordedAt)
      case .release:
        return nil
      }
    }
  }

  /// The texts of chunks that corrections are about, as far as they are still what was shown.
  ///
  /// What a chunk held before is not looked at: the ledger notes that it was replaced, and from
  /// there on nothing that was said about the old content counts.
  private func correctedTexts(
    of entries: [LedgerEntry], retrievals: [QueryID: RetrievalRecord]
  ) async throws -> [ChunkKey: (fingerprint: ContentFingerprint, text: String)] {
    var wanted: Set<ChunkKey> = []
    for entry in entries {
      guard case .feedback(let event) = entry.body, event.correction != nil,
        let retrieval = retrievals[event.query],
        let verdict = Attribution.attribute(event, to: retrieval)
      else { continue }
      wanted.formUnion(verdict.credits.filter { $0.value < 0 }.map(\.key))
    }
    guard !wanted.isEmpty, let collection = entries.first?.collection else { return [:] }
    let found = try await store.chunks(wanted.sorted(), in: collection)
    return Dictionary(
      found.compactMap { entry in
        entry.chunk.text.map { (entry.chunk.key, (entry.chunk.fingerprint, $0)) }
      }, uniquingKeysWith: { first, _ in first })
  }

  private func contradictions(
    of event: FeedbackEvent, _ credits: [Credit],
    texts: [ChunkKey: (fingerprint: ContentFingerprint, text: String)]
  ) -> [ChunkKey: [Observation.Difference]] {
    guard let correction = event.correction else { return [:] }
    var found: [ChunkKey: [Observation.Difference]] = [:]
    for credit in credits where credit.value < 0 {
      guard let known = texts[credit.key], known.fingerprint == credit.fingerprint else { continue }
      let differences = CorrectionComparison(text: known.text, correction: correction).differences
      if !differences.isEmpty { found[credit.key] = differences }
    }
    return found
  }

  private func retrievals(_ ids: Set<QueryID>) async throws -> [QueryID: RetrievalRecord] {
    guard !ids.isEmpty else { return [:] }
    let space = space.withLock { $0 }
    var found = try await store.retrievals(ids.sorted())
    for (id, record) in found where record.space != space.number {
      found[id] = try await carriedOver(record, into: space)
    }
    return found
  }

  /// Decisions as they hold in the present space, by id.
  ///
  /// One about a chunk and a question of another space is carried over by the question's words;
  /// without words it cannot be.
  private func decisions(among entries: [LedgerEntry]) async throws -> [EventID: Decision] {
    let space = space.withLock { $0 }
    var found: [EventID: Decision] = [:]
    for entry in entries {
      guard case .decision(var decision) = entry.body else { continue }
      if case .chunk(let content, _) = decision.subject, let context = decision.context,
        context.space != space.number
      {
        guard let embedder = space.embedder, let text = context.text,
          let vector = try await embedder.embed([text], purpose: .query).first
        else { continue }
        decision.subject = .chunk(content, vector: vector)
      }
      found[decision.id] = decision
    }
    return found
  }

  /// A retrieval whose vector can be compared with the collection's; `nil` where that is impossible.
  func comparable(_ record: RetrievalRecord) async throws -> RetrievalRecord? {
    let space = space.withLock { $0 }
    return record.space == space.number ? record : try await carriedOver(record, into: space)
  }

  private func carriedOver(
    _ record: RetrievalRecord, into space: Space
  ) async throws -> RetrievalRecord? {
    guard let embedder = space.embedder, let text = record.text,
      let vector = try await embedder.embed([text], purpose: .query).first
    else { return nil }
    var carried = record
    carried.vector = vector
    carried.signature = []
    carried.space = space.number
    return carried
  }
}
