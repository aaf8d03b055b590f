import Corpora
import Storage
import Synchronization

/// The chunks of recent hits with their documents, each for one state of the content.
///
/// Questions come again, and popular chunks answer many of them: their texts need no look-up in the
/// database. Any change of the content empties the cache. It holds two halves; when the younger is
/// full it becomes the elder, whose chunks go unless they are asked for again, which keeps what is
/// used much without a list in order of use.
final class HitCache: Sendable {
  private struct Half {
    var chunks: [ChunkKey: ChunkWithDocument] = [:]
    var bytes = 0
  }

  private struct State {
    var sequence: ChangeSequence = -1
    var younger = Half()
    var elder = Half()
  }

  private let capacity: Int
  private let state = Mutex(State())

  /// Makes an empty cache.
  ///
  /// - Parameter capacity: About how many bytes it may hold.
  init(capacity: Int = 16 << 20) { self.capacity = capacity }

  /// The chunks of keys at a state of the content; `nil` if any is missing.
  ///
  /// A short lock; O(*n*) for *n* keys.
  func chunks(_ keys: [ChunkKey], at sequence: ChangeSequence) -> [ChunkWithDocument]? {
    state.withLock { state in
      guard state.sequence == sequence else { return nil }
      var found: [ChunkWithDocument] = []
      found.reserveCapacity(keys.count)
      for key in keys {
        if let chunk = state.younger.chunks[key] {
          found.append(chunk)
        } else if let chunk = state.elder.chunks[key] {
          insert(chunk, into: &state)
          found.append(chunk)
        } else {
          return nil
        }
      }
      return found
    }
  }

  /// Keeps chunks that were read when the content had at least reached `sequence`.
  func insert(_ chunks: [ChunkWithDocument], at sequence: ChangeSequence) {
    state.withLock { state in
      if state.sequence != sequence {
        // A reader that took long must not bring an old state back.
        guard state.sequence < sequence else { return }
        state = State(sequence: sequence)
      }
      for chunk in chunks where state.younger.chunks[chunk.chunk.key] == nil {
        insert(chunk, into: &state)
      }
    }
  }

  private func insert(_ chunk: ChunkWithDocument, into state: inout State) {
    let size = Self.size(of: chunk)
    guard size <= capacity / 16 else { return }
    if state.younger.bytes + size > capacity / 2 {
      state.elder = state.younger
      state.younger = Half()
    }
    state.younger.chunks[chunk.chunk.key] = chunk
    state.younger.bytes += size
  }

  private static func size(of entry: ChunkWithDocument) -> Int {
    var size = 600
    for text in [entry.chunk.text, entry.document.sourceURI] { size += text?.utf8.count ?? 0 }
    for heading in entry.chunk.headingPath { size += heading.utf8.count }
    for metadata in [entry.chunk.metadata, entry.document.metadata] where !metadata.isEmpty {
      size += 4 * metadata.canonicalJSON.utf8.count
    }
    return size
  }
}
