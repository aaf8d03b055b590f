import Embeddings
import Foundation
import Storage

/// Remembers which embedder the vectors of an unfinished change were made by.
///
/// A change of the embedder gathers vectors in a space of their own and may be interrupted. The
/// same embedder goes on where it stopped; another one gets a fresh space, since vectors of two
/// models cannot stand in one.
struct SpaceNotes {
  /// What was begun last.
  private struct Note: Codable {
    var space: Int
    var embedder: EmbedderIdentity
  }

  private static let name = "embedding-space"

  let store: any Store

  /// The space in which an embedder's vectors are to be gathered.
  func next(
    for embedder: EmbedderIdentity, after record: CollectionRecord
  ) async throws -> Int {
    let stored = try await store.snapshot(of: Self.name, in: record.key)
    guard let stored, let note = try? JSONDecoder().decode(Note.self, from: Data(stored.bytes))
    else { return record.space + 1 }
    guard note.space > record.space else { return record.space + 1 }
    return note.embedder == embedder ? note.space : note.space + 1
  }

  /// Notes what is being begun.
  func note(
    _ space: Int, of embedder: EmbedderIdentity, in collection: CollectionKey
  ) async throws {
    let bytes = try JSONEncoder().encode(Note(space: space, embedder: embedder))
    try await store.saveSnapshot([UInt8](bytes), of: Self.name, at: 0, in: collection)
  }
}
