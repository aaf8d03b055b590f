public import Corpora
public import Storage
import Synchronization

/// Which content each chunk of a collection holds, in memory: the bridge between the index, which
/// knows keys, and what was learned, which is kept under contents.
///
/// Costs about 100 bytes a chunk. Reads take a short lock.
public final class ChunkDirectory: Sendable {
  fileprivate struct State {
    var contents: [ChunkKey: ContentFingerprint] = [:]
    var holders: [ContentFingerprint: [ChunkKey]] = [:]
  }

  private let state = Mutex(State())

  /// Makes an empty directory.
  public init() {}

  /// Notes the content of chunks.
  public func insert(_ entries: [(key: ChunkKey, content: ContentFingerprint)]) {
    state.withLock { state in
      for entry in entries { state.insert(entry.key, entry.content) }
    }
  }

  /// Forgets chunks.
  public func remove(_ keys: [ChunkKey]) {
    state.withLock { state in
      for key in keys { state.remove(key) }
    }
  }

  /// The contents of chunks, `nil` where a key is unknown.
  public func contents(of keys: [ChunkKey]) -> [ContentFingerprint?] {
    state.withLock { state in keys.map { state.contents[$0] } }
  }

  /// The chunks that hold any of the contents, in order of key.
  public func keys(holding contents: [ContentFingerprint]) -> [ChunkKey] {
    state.withLock { state in contents.flatMap { state.holders[$0] ?? [] } }.sorted()
  }

  /// How many chunks are known.
  public var count: Int { state.withLock { $0.contents.count } }
}

extension ChunkDirectory.State {
  fileprivate mutating func insert(_ key: ChunkKey, _ content: ContentFingerprint) {
    if let old = contents[key] {
      guard old != content else { return }
      remove(key)
    }
    contents[key] = content
    holders[content, default: []].append(key)
  }

  fileprivate mutating func remove(_ key: ChunkKey) {
    guard let content = contents.removeValue(forKey: key) else { return }
    guard var keys = holders.removeValue(forKey: content) else { return }
    keys.removeAll { $0 == key }
    if !keys.isEmpty { holders[content] = keys }
  }
}
