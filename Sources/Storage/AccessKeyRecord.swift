public import Foundation

/// An access key as it is kept: all but the key itself, of which only a digest is known.
public struct AccessKeyRecord: Sendable, Equatable {
  /// Its public name, a part of the key's text.
  public var id: KeyID
  /// What people call it, 1–100 bytes.
  public var name: String
  /// The SHA-256 of the key's text, 32 bytes.
  ///
  /// The text holds 256 random bits, so that a plain digest cannot be searched.
  public var digest: [UInt8]
  /// What it allows; at least one scope.
  public var scopes: Set<KeyScope>
  /// The collections that it reaches; `nil` for all.
  public var collections: Set<CollectionName>?
  /// When it was made.
  public var createdAt: Date
  /// When it ends by itself; `nil` for never.
  public var expiresAt: Date?
  /// When somebody ended it.
  public var revokedAt: Date?
  /// When it was last used, to within the interval at which uses are saved.
  public var lastUsedAt: Date?

  /// Makes a record.
  public init(
    id: KeyID, name: String, digest: [UInt8], scopes: Set<KeyScope>,
    collections: Set<CollectionName>?, createdAt: Date, expiresAt: Date? = nil,
    revokedAt: Date? = nil, lastUsedAt: Date? = nil
  ) {
    self.id = id
    self.name = name
    self.digest = digest
    self.scopes = scopes
    self.collections = collections
    self.createdAt = createdAt
    self.expiresAt = expiresAt
    self.revokedAt = revokedAt
    self.lastUsedAt = lastUsedAt
  }

  /// Whether it opens anything at a moment.
  public func isActive(at now: Date) -> Bool {
    revokedAt == nil && expiresAt.map { now < $0 } ?? true
  }
}
