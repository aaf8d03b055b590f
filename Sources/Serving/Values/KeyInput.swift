public import Foundation
public import Storage

/// A key to be made.
public struct KeyInput: Sendable, Equatable {
  /// What people call it, 1–100 bytes.
  public var name: String
  /// What it allows; at least one scope.
  public var scopes: Set<KeyScope>
  /// The collections that it reaches, 1–1,000; `nil` for all.
  public var collections: Set<CollectionName>?
  /// When it ends by itself; `nil` for never.
  public var expiresAt: Date?

  /// Makes an input.
  public init(
    name: String, scopes: Set<KeyScope>, collections: Set<CollectionName>? = nil,
    expiresAt: Date? = nil
  ) {
    self.name = name
    self.scopes = scopes
    self.collections = collections
    self.expiresAt = expiresAt
  }
}

/// A key that was just made: the only moment at which its text is known.
public struct NewKey: Sendable {
  /// What is kept of it.
  public var record: AccessKeyRecord
  /// The key itself.
  public var text: String
}
