import Corpora
import Foundation
import Storage
import Synchronization

/// Which chunks come from which source, in memory, so that a new version finds the old ones.
final class SourceDirectory: Sendable {
  /// One chunk of a source.
  struct Entry: Sendable, Equatable {
    var key: ChunkKey
    var document: DocumentID
    var publishedAt: Date?
    var version: String?
  }

  struct State {
    var entries: [String: [Entry]] = [:]
    var sources: [ChunkKey: String] = [:]
  }

  private let state = Mutex(State())

  /// Notes the chunks of a document.
  ///
  /// Chunks noted before are replaced.
  func insert(_ keys: [ChunkKey], of document: DocumentRecord) {
    guard let source = document.sourceURI else {
      remove(keys)
      return
    }
    state.withLock { state in
      for key in keys {
        state.remove(key)
        state.sources[key] = source
        state.entries[source, default: []].append(
          Entry(
            key: key, document: document.id, publishedAt: document.publishedAt,
            version: document.version))
      }
    }
  }

  /// Forgets chunks.
  func remove(_ keys: [ChunkKey]) {
    state.withLock { state in
      for key in keys { state.remove(key) }
    }
  }

  /// The documents of a source, in order of id.
  func documents(of source: String) -> [DocumentID] {
    Set(state.withLock { $0.entries[source] ?? [] }.map(\.document)).sorted()
  }

  /// The chunks of a source that belong to other documents than the given one.
  func others(than document: DocumentRecord) -> [Entry] {
    guard let source = document.sourceURI else { return [] }
    return state.withLock { $0.entries[source] ?? [] }.filter { $0.document != document.id }
  }
}

extension SourceDirectory.State {
  mutating func remove(_ key: ChunkKey) {
    guard let source = sources.removeValue(forKey: key) else { return }
    entries[source]?.removeAll { $0.key == key }
    if entries[source]?.isEmpty == true { entries[source] = nil }
  }
}
