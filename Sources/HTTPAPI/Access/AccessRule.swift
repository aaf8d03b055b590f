import Storage

/// Who may call an operation.
enum AccessRule: Sendable, Equatable {
  /// Anybody.
  case open
  /// A key with a scope; where the address names a collection, one that reaches it.
  case key(KeyScope)
  /// A key with a scope that reaches all collections, since the answer tells about all.
  case everywhere(KeyScope)
}
