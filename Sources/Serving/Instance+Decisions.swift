import Corpora
public import Feedback
import Foundation
public import Storage

extension Instance {
  /// Pins, bans or forgives a chunk for questions like one.
  ///
  /// The decision stands in the ledger with who, when and why, acts in the very next search, and can be
  /// taken back.
  ///
  /// - Returns: The decision, and whether it stood there before.
  /// - Throws: ``ServiceError``: `notFound` for an unknown chunk or retrieval, `invalid` for a question
  ///   without a vector, `conflict` for an id that was used with other content.
  public func decide(
    _ input: DecisionInput, in name: CollectionName, access: Access = .everything
  ) async throws(ServiceError) -> (decision: DecisionBook.Entry, isDuplicate: Bool) {
    try await ServiceError.mapping {
      let collection = try open(name)
      try checkNote(input.note)
      guard let chunkID = ChunkID(input.chunk),
        let entry = try await store.chunk(chunkID, in: collection.runtime.key)
      else {
        throw ServiceError(
          .notFound, "there is no chunk '\(input.chunk)' in '\(name)'", pointer: "/chunk_id")
      }
      guard let id = EventID(input.id ?? newID()) else {
        throw ServiceError(.invalid, "an id has 1 to 512 bytes of UTF-8", pointer: "/id")
      }
      var context = Decision.Context(
        chunk: chunkID, space: collection.runtime.current.record.space, accessKey: access.key)
      let vector = try await question(
        input.question, in: collection, access: access, context: &context)
      let receipts = try await append(
        [
          .decision(
            Decision(
              id: id, subject: .chunk(entry.chunk.fingerprint, vector: vector),
              action: input.action.ledgerAction, note: input.note,
              actor: input.actor.map(actors.hash), context: context))
        ], in: collection.runtime.key)
      guard case .some(let receipt) = receipts.first else {
        throw ServiceError(.internalFailure, "the decision was lost on its way")
      }
      if case .conflict = receipt {
        throw ServiceError(
          .conflict, "decision id '\(id)' was used before with other content", pointer: "/id")
      }
      let isDuplicate = if case .duplicate = receipt { true } else { false }
      return (try book(of: collection, entry: id.rawValue), isDuplicate)
    }
  }

  /// Decisions, latest first.
  public func decisions(
    in name: CollectionName, cursor: String?, limit: Int, state: DecisionBook.State? = nil,
    chunk: String? = nil
  ) async throws(ServiceError) -> Page<DecisionBook.Entry> {
    let collection = try open(name)
    try checkPage(limit)
    let all = collection.runtime.current.learned.decisions.all.filter { entry in
      (state == nil || entry.state == state)
        && (chunk == nil || entry.context.chunk.rawValue == chunk)
    }
    return try Page(all, after: cursor, limit: limit) { $0.id.rawValue }
  }

  /// One decision.
  public func decision(
    _ id: String, in name: CollectionName
  ) async throws(ServiceError) -> DecisionBook.Entry {
    try book(of: open(name), entry: id)
  }

  /// Takes a decision back, or puts one that was taken back in force again.
  ///
  /// Both are decisions in the ledger; asking for the state that is there changes nothing.
  public func updateDecision(
    _ id: String, to target: DecisionTarget, note: String?, actor: String?,
    in name: CollectionName, access: Access = .everything
  ) async throws(ServiceError) -> DecisionBook.Entry {
    try await ServiceError.mapping {
      let collection = try open(name)
      try checkNote(note)
      let found = try book(of: collection, entry: id)
      guard (found.state == .active) != (target == .active) else { return found }
      guard
        case .decision(let first) = try await store.entry(found.id, in: collection.runtime.key)?
          .body
      else { throw ServiceError(.notFound, "there is no decision '\(id)' in '\(name)'") }
      var change = first
      change.id = EventID(trusted: newID())
      change.action = target == .active ? first.action : .release
      change.note = note
      change.actor = actor.map(actors.hash)
      change.context?.accessKey = access.key
      change.context?.regarding = first.id
      try await append([.decision(change)], in: collection.runtime.key)
      return try book(of: collection, entry: id)
    }
  }

  private func book(
    of collection: OpenCollection, entry id: String
  ) throws(ServiceError) -> DecisionBook.Entry {
    guard let event = EventID(id),
      let entry = collection.runtime.current.learned.decisions.entry(event)
    else {
      let name = collection.runtime.current.record.name
      throw ServiceError(.notFound, "there is no decision '\(id)' in '\(name)'")
    }
    return entry
  }

  private func checkNote(_ note: String?) throws(ServiceError) {
    guard let note, note.utf8.count > limits.commentBytes else { return }
    throw ServiceError(
      .tooLarge, "a note has at most \(limits.commentBytes) bytes", pointer: "/note")
  }

  /// The vector of the question that a decision means; notes its words.
  private func question(
    _ question: DecisionInput.Question, in collection: OpenCollection, access: Access,
    context: inout Decision.Context
  ) async throws -> [Float] {
    let active = collection.runtime.current
    var input = SearchInput(logs: false)
    switch question {
    case .words(let text):
      input.query = text
      if active.record.definition.settings.logsQueryText { context.text = text }
    case .vector(let vector): input.embedding = vector
    case .retrieval(let id):
      let known = try await retrieval(id, in: collection, access: access)
      context.query = known.id
      context.text = known.text
      guard let comparable = try await collection.linker.comparable(known),
        !comparable.vector.isEmpty
      else {
        throw ServiceError(
          .unprocessable, "the question of '\(id)' has no vector that can be compared",
          pointer: "/query_id")
      }
      return comparable.vector
    }
    try check(input, definition: active.record.definition)
    let vector = try await vector(of: input, active: active)
    guard !vector.isEmpty else {
      throw ServiceError(
        .invalid, "a decision needs a vector or an embedder", pointer: "/embedding")
    }
    return vector
  }

  /// A logged retrieval of a collection.
  func retrieval(
    _ id: String, in collection: OpenCollection, access: Access
  ) async throws -> RetrievalRecord {
    let spellings = QueryID(id).map { access.spellings(of: $0) } ?? []
    let found = try await store.retrievals(spellings)
    let known = spellings.lazy.compactMap { found[$0] }.first
    guard let known, known.collection == collection.runtime.key else {
      throw ServiceError(
        .notFound, "there is no logged retrieval '\(id)'", pointer: "/query_id")
    }
    return known
  }
}
