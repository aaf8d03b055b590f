public import Foundation

/// The access keys of an instance.
public protocol KeyStore: Sendable {
  /// Inserts or replaces keys, all or none, durably.
  func saveKeys(_ keys: [AccessKeyRecord]) async throws
  /// All keys that were ever made, oldest first, then by id.
  func keys() async throws -> [AccessKeyRecord]
  /// Notes when keys were last used. Ids that are unknown are ignored.
  func noteUses(_ uses: [KeyID: Date]) async throws
}
