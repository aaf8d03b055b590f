public import Foundation

extension InMemoryStore {
  /// Inserts or replaces keys, all or none.
  public func saveKeys(_ keys: [AccessKeyRecord]) async throws {
    for key in keys { try StorageRules.check(key) }
    try withState { state in
      for key in keys {
        let isTaken = state.keys.values.contains { $0.digest == key.digest && $0.id != key.id }
        guard !isTaken else { throw StorageRules.takenDigest(key.id) }
      }
      for key in keys { state.keys[key.id] = key }
    }
  }

  /// All keys that were ever made, oldest first, then by id.
  public func keys() async throws -> [AccessKeyRecord] {
    try withState { state in
      state.keys.values.sorted { ($0.createdAt, $0.id) < ($1.createdAt, $1.id) }
    }
  }

  /// Notes when keys were last used.
  public func noteUses(_ uses: [KeyID: Date]) async throws {
    try withState { state in
      for (id, date) in uses where state.keys[id] != nil { state.keys[id]?.lastUsedAt = date }
    }
  }
}
