import Embeddings
import Foundation
import Storage

/// Remembers the embedding spaces of a collection: whose vectors stand in each, and which space
/// served before it.
///
/// A change of the embedder gathers vectors in a space of their own and may be interrupted. The
/// same embedder goes on where it stopped, or takes up the space that it filled once; another one
/// gets a fresh space, since vectors of two models cannot stand in one. Old vectors are kept, so
/// that a change can be taken back without embedding everything again.
struct EmbeddingSpaces {
  /// A space as it was noted.
  struct Note: Codable, Equatable {
    /// Its number, counted from 1.
    var space: Int
    /// The name that a collection's definition has for what made its vectors.
    var embedderName: String
    /// What made them; `nil` where the caller brought them.
    var identity: EmbedderIdentity?
    /// The number of components of its vectors.
    var dimension: Int
    /// The space that it took over from; `nil` for the first.
    var previous: Int?
  }

  private static let name = "embedding-spaces"

  let store: any Store

  /// The space in which an embedder's vectors are to be gathered: the one it worked on before, or a
  /// fresh one.
  func next(
    for identity: EmbedderIdentity, after record: CollectionRecord
  ) async throws -> Int {
    let notes = try await notes(of: record.key)
    if let kept = notes.last(where: { $0.identity == identity && $0.space != record.space }) {
      return kept.space
    }
    return max(record.space, notes.map(\.space).max() ?? 0) + 1
  }

  /// The space that served before the present one, if it is known.
  func previous(to record: CollectionRecord) async throws -> Note? {
    let notes = try await notes(of: record.key)
    guard let space = notes.first(where: { $0.space == record.space })?.previous else { return nil }
    return notes.first { $0.space == space }
  }

  /// Notes that a change from one space to another is being begun.
  ///
  /// - Parameters:
  ///   - target: The space to move to and what fills it.
  ///   - record: The collection as it serves.
  ///   - identity: What embeds for it now.
  /// - Throws: `StorageError`, or ``ServiceError`` if earlier notes cannot be read.
  func begin(
    _ target: Note, from record: CollectionRecord, filledBy identity: EmbedderIdentity?
  ) async throws {
    var notes = try await notes(of: record.key)
    if !notes.contains(where: { $0.space == record.space }) {
      notes.append(
        Note(
          space: record.space, embedderName: record.definition.embedder, identity: identity,
          dimension: record.definition.dimension))
    }
    notes.removeAll { $0.space == target.space }
    notes.append(target)
    let bytes = try JSONEncoder().encode(notes)
    try await store.saveSnapshot([UInt8](bytes), of: Self.name, at: 0, in: record.key)
  }

  private func notes(of collection: CollectionKey) async throws -> [Note] {
    guard let stored = try await store.snapshot(of: Self.name, in: collection) else { return [] }
    do {
      return try JSONDecoder().decode([Note].self, from: Data(stored.bytes))
    } catch {
      // Without the notes vectors of two models could be mixed: better to stop here.
      throw ServiceError(
        .unprocessable, "the notes on the embedding spaces of this collection cannot be read",
        cause: error)
    }
  }
}
