import Corpora
import FailureMemory
import Foundation
import Retrieval
public import Storage
import VectorIndexes

extension Instance {
  /// Makes a text the answer to a failure's questions.
  ///
  /// The text becomes a document of its own, `curated-` and the failure's id, whose source names the
  /// failure; a decision in the ledger ties it to the failure. Searches that resemble the failure
  /// closely enough to warn show it first, from the next one on. An answer that was there before is
  /// replaced.
  ///
  /// - Returns: The failure with its answers.
  /// - Throws: ``ServiceError``: `notFound` for an unknown failure, `unprocessable` where the
  ///   collection takes no curated answers or there is no text, `conflict` where somebody else's
  ///   document has the id, and what a write throws.
  public func curateAnswer(
    to id: String, _ input: CurationInput, in name: CollectionName
  ) async throws(ServiceError) -> FailureView {
    try await ServiceError.mapping {
      let collection = try open(name)
      let active = collection.runtime.current
      guard let failure = active.learned.failures.failure(id) else {
        throw ServiceError(.notFound, "there is no failure '\(id)' in '\(name)'")
      }
      guard active.record.definition.settings.curatesAnswers else {
        throw ServiceError(
          .unprocessable,
          "'\(name)' takes no curated answers; set 'settings.curated_answers' to true")
      }
      guard let text = input.text ?? failure.recalled.correction,
        text.unicodeScalars.contains(where: { !$0.properties.isWhitespace })
      else {
        throw ServiceError(
          .unprocessable, "nobody has said what would have been right; send a 'text'",
          pointer: "/text")
      }
      let document = try await writeAnswer(
        text, embedding: input.embedding, to: failure, in: collection)
      guard let answer = try await subjects(of: [document], in: collection.runtime.key).first
      else {
        throw ServiceError(.conflict, "the answer was deleted meanwhile; send it again")
      }
      try await append(
        [
          .decision(
            Decision(
              id: EventID(trusted: newID()), subject: .failure(failure.id), action: .curate,
              answer: answer, note: input.note, actor: input.actor.map(actors.hash)))
        ], in: collection.runtime.key)
      return try await self.failure(id, in: name)
    }
  }

  /// Takes the curated answers of a failure back, and deletes their documents.
  ///
  /// - Returns: The failure without answers.
  /// - Throws: ``ServiceError``: `notFound` for an unknown failure or one without answers.
  public func withdrawAnswer(
    to id: String, actor: String?, in name: CollectionName
  ) async throws(ServiceError) -> FailureView {
    try await ServiceError.mapping {
      let collection = try open(name)
      guard let failure = collection.runtime.current.learned.failures.failure(id),
        !failure.answers.isEmpty
      else {
        throw ServiceError(.notFound, "there is no curated answer to '\(id)' in '\(name)'")
      }
      try await append(
        [
          .decision(
            Decision(
              id: EventID(trusted: newID()), subject: .failure(failure.id), action: .withdraw,
              actor: actor.map(actors.hash)))
        ], in: collection.runtime.key)
      for answer in failure.answers {
        do throws(ServiceError) {
          try await deleteDocument(answer.subject.document.rawValue, in: name)
        } catch {
          // Where somebody was faster, that it is gone is all that is wanted.
          if error.code != .notFound { throw error }
        }
      }
      return try await self.failure(id, in: name)
    }
  }

  /// Writes the document of an answer.
  private func writeAnswer(
    _ text: String, embedding: [Float]?, to failure: FailureSummary, in collection: OpenCollection
  ) async throws -> DocumentID {
    let record = collection.runtime.current.record
    let document = DocumentID(trusted: "curated-\(failure.id)")
    let source = "scrubjay:failure/\(failure.id)"
    let present = try await store.document(document, in: record.key)
    guard present == nil || present?.sourceURI == source else {
      throw ServiceError(
        .conflict, "the document '\(document)' is no curated answer; rename or delete it first")
    }
    var vector = embedding
    if vector == nil, record.definition.embedder == "none" {
      vector = center(of: failure, in: collection)
    }
    do throws(ServiceError) {
      _ = try await putDocuments(
        [
          DocumentInput(
            id: document.rawValue, sourceURI: source, publishedAt: now,
            metadata: ["curated_for": .string(failure.id)],
            chunks: [ChunkInput(id: document.rawValue, text: text, embedding: vector)])
        ], in: record.name)
    } catch {
      // What the write calls a chunk's field is a field of this request.
      guard let field = error.pointer?.split(separator: "/").last else { throw error }
      throw ServiceError(error.code, error.message, pointer: "/\(field)", cause: error.cause)
    }
    return document
  }

  /// The mean of a failure's questions; `nil` if none is known or they cancel out.
  private func center(of failure: FailureSummary, in collection: OpenCollection) -> [Float]? {
    let probes = collection.runtime.current.learned.failures.probes(of: failure.id)
    guard var sum = probes.first?.vector else { return nil }
    for probe in probes.dropFirst() {
      for component in sum.indices { sum[component] += probe.vector[component] }
    }
    return VectorMath.unitVector(sum)
  }
}
