/// What an access key allows.
///
/// Scopes do not contain one another, but for ``admin``, which contains all.
public enum KeyScope: String, Sendable, Codable, CaseIterable, Comparable {
  /// Collections, their settings, reindexing and, without a restriction to collections, keys.
  case admin
  /// Documents, and decisions on findings, failures and chunks.
  case write
  /// Searches and everything that only looks.
  case read
  /// Feedback on retrievals.
  case feedback

  /// Orders by name.
  public static func < (left: KeyScope, right: KeyScope) -> Bool { left.rawValue < right.rawValue }
}
