import Corpora
import Foundation
public import Storage

extension Instance {
  /// Whether requests need a key: from the first key on, for good.
  public var needsKeys: Bool { keyRing.isInUse }

  /// Whether some key opens something now.
  public var hasActiveKey: Bool { keyRing.hasActiveKey(at: now) }

  /// What a key opens; `nil` for a text that is no key, or one that was revoked or has ended.
  ///
  /// Keeps a short lock; takes the same time for a wrong secret as for an unknown id.
  public func access(ofKey text: String) -> Access? { keyRing.access(of: text, at: now) }

  /// Makes a key; its text is in the answer and nowhere else.
  ///
  /// - Throws: ``ServiceError``: `invalid` for a name, scopes, collections or an end that no key
  ///   can have; `conflict` beyond the number of keys that an instance takes.
  public func createKey(_ input: KeyInput) async throws(ServiceError) -> NewKey {
    try check(input)
    return try await ServiceError.mapping {
      try await lifecycle.run { try await issue(input) }
    }
  }

  /// All keys, oldest first; ended ones stay on the list.
  public func keys(cursor: String?, limit: Int) throws(ServiceError) -> Page<AccessKeyRecord> {
    try Page(keyRing.records, after: cursor, limit: limit) { $0.id.rawValue }
  }

  /// Makes a key that takes the place of another, which goes on for a while.
  ///
  /// - Parameters:
  ///   - id: The key to replace.
  ///   - overlap: How long the old key goes on, 0–30 days.
  /// - Returns: The new key, of the same name, scopes and collections.
  /// - Throws: ``ServiceError``: `notFound`; `conflict` if the key has ended already.
  public func rotateKey(
    _ id: String, overlap: Duration
  ) async throws(ServiceError) -> NewKey {
    let seconds = Double(overlap.components.seconds)
    guard (0...Self.maximumOverlap).contains(seconds) else {
      throw ServiceError(
        .invalid, "the overlap is 0 to \(Int(Self.maximumOverlap)) seconds",
        pointer: "/overlap_seconds")
    }
    return try await ServiceError.mapping {
      try await lifecycle.run {
        var old = try key(id)
        let moment = now
        guard old.isActive(at: moment) else {
          throw ServiceError(.conflict, "the key '\(id)' has ended; make a new one")
        }
        let end = moment.addingTimeInterval(seconds)
        let fresh = try await issue(
          KeyInput(
            name: old.name, scopes: old.scopes, collections: old.collections,
            expiresAt: old.expiresAt), replacing: &old, end: min(end, old.expiresAt ?? end))
        return fresh
      }
    }
  }

  /// Ends a key at once; one that has been revoked stays as it is.
  ///
  /// - Throws: ``ServiceError`` `notFound`.
  public func revokeKey(_ id: String) async throws(ServiceError) -> AccessKeyRecord {
    try await ServiceError.mapping {
      try await lifecycle.run {
        var record = try key(id)
        guard record.revokedAt == nil else { return record }
        record.revokedAt = now
        try await store.saveKeys([record])
        keyRing.adopt([record])
        return record
      }
    }
  }

  /// Whether an access reaches the collection of a handle.
  func reaches(_ access: Access, _ key: CollectionKey) -> Bool {
    access.coversAll || open(key).map { access.covers($0.runtime.current.record.name) } ?? false
  }

  /// Saves when keys were last used.
  func saveKeyUses() async throws { try await store.noteUses(keyRing.takeUses()) }

  private static let maximumOverlap: Double = 30 * 86_400

  private func key(_ id: String) throws(ServiceError) -> AccessKeyRecord {
    guard let keyID = KeyID(id), let record = keyRing.record(keyID) else {
      throw ServiceError(.notFound, "there is no key '\(id)'")
    }
    return record
  }

  private func check(_ input: KeyInput) throws(ServiceError) {
    guard (1...100).contains(input.name.utf8.count), !input.name.utf8.contains(0) else {
      throw ServiceError(.invalid, "a key's name has 1 to 100 bytes", pointer: "/name")
    }
    guard !input.scopes.isEmpty else {
      throw ServiceError(
        .invalid, "a key needs at least one scope of admin, write, read, feedback",
        pointer: "/scopes")
    }
    if let collections = input.collections, !(1...1_000).contains(collections.count) {
      throw ServiceError(
        .invalid, "a key is for 1 to 1000 collections, or, without the field, for all",
        pointer: "/collections")
    }
    if let end = input.expiresAt, end <= now {
      throw ServiceError(.invalid, "the key would have ended already", pointer: "/expires_at")
    }
  }

  private func issue(_ input: KeyInput) async throws -> NewKey {
    let (fresh, record) = try makeKey(input)
    try await store.saveKeys([record])
    keyRing.adopt([record])
    return fresh
  }

  private func issue(
    _ input: KeyInput, replacing old: inout AccessKeyRecord, end: Date
  ) async throws -> NewKey {
    let (fresh, record) = try makeKey(input)
    old.expiresAt = end
    try await store.saveKeys([record, old])
    keyRing.adopt([record, old])
    return fresh
  }

  private func makeKey(
    _ input: KeyInput
  ) throws(ServiceError) -> (fresh: NewKey, record: AccessKeyRecord) {
    guard keyRing.count < limits.keys else {
      throw ServiceError(.conflict, "there are \(limits.keys) keys, the most that are taken")
    }
    var generator = SystemRandomNumberGenerator()
    let (id, text) = KeyText.make(using: &generator)
    let record = AccessKeyRecord(
      id: id, name: input.name, digest: KeyText.digest(text), scopes: input.scopes,
      collections: input.collections, createdAt: now, expiresAt: input.expiresAt)
    return (NewKey(record: record, text: text), record)
  }
}
