import Foundation
import Storage
import Synchronization

/// The keys of an instance in memory, as requests are checked against them.
final class KeyRing: Sendable {
  private struct State {
    var records: [KeyID: AccessKeyRecord] = [:]
    var unsavedUses: [KeyID: Date] = [:]
  }

  private let state = Mutex(State())
  /// Compared with when an id is unknown, so that the answer takes as long as for a known one.
  private static let nobody = [UInt8](repeating: 0, count: 32)

  /// Takes records in place of those of the same ids.
  func adopt(_ records: [AccessKeyRecord]) {
    state.withLock { state in
      for record in records { state.records[record.id] = record }
    }
  }

  /// Whether a key was ever made.
  ///
  /// Keys that ended count too: revoking the last one must not open the doors.
  var isInUse: Bool { state.withLock { !$0.records.isEmpty } }

  /// Whether some key opens something now.
  func hasActiveKey(at now: Date) -> Bool {
    state.withLock { $0.records.values.contains { $0.isActive(at: now) } }
  }

  /// How many keys there are.
  var count: Int { state.withLock { $0.records.count } }

  /// What a key opens; `nil` for a text that is no key, or none any more.
  func access(of text: String, at now: Date) -> Access? {
    guard let id = KeyText.id(in: text) else { return nil }
    let record = state.withLock { $0.records[id] }
    guard KeyText.matches(text, record?.digest ?? Self.nobody), let record,
      record.isActive(at: now)
    else { return nil }
    state.withLock { $0.unsavedUses[id] = now }
    return Access(key: id, scopes: record.scopes, collections: record.collections)
  }

  /// A key with its last use.
  func record(_ id: KeyID) -> AccessKeyRecord? {
    state.withLock { state in
      guard var record = state.records[id] else { return nil }
      record.lastUsedAt = state.unsavedUses[id] ?? record.lastUsedAt
      return record
    }
  }

  /// All keys with their last uses, oldest first.
  var records: [AccessKeyRecord] {
    state.withLock { state in
      state.records.values.map { record in
        var record = record
        record.lastUsedAt = state.unsavedUses[record.id] ?? record.lastUsedAt
        return record
      }
    }.sorted { ($0.createdAt, $0.id) < ($1.createdAt, $1.id) }
  }

  /// The uses since the last call, to be saved.
  func takeUses() -> [KeyID: Date] {
    state.withLock { state in
      for (id, date) in state.unsavedUses { state.records[id]?.lastUsedAt = date }
      defer { state.unsavedUses = [:] }
      return state.unsavedUses
    }
  }
}
