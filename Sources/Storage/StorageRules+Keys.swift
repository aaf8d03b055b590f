extension StorageRules {
  /// Refuses a key that no engine could give back as it was.
  package static func check(_ key: AccessKeyRecord) throws {
    try check(id: key.id.rawValue, what: "The key's id")
    try check(text: key.name, what: "The key's name")
    guard (1...100).contains(key.name.utf8.count) else {
      throw StorageError(.invalid, "A key's name has 1–100 bytes of UTF-8.")
    }
    guard key.digest.count == 32 else {
      throw StorageError(.invalid, "A key's digest has 32 bytes, not \(key.digest.count).")
    }
    guard !key.scopes.isEmpty else { throw StorageError(.invalid, "A key needs a scope.") }
    if let collections = key.collections, collections.isEmpty {
      throw StorageError(.invalid, "A key for no collection opens nothing.")
    }
  }

  /// The error for two keys of one text.
  package static func takenDigest(_ id: KeyID) -> StorageError {
    StorageError(.conflict, "Another key has the text of key “\(id)”.")
  }
}
