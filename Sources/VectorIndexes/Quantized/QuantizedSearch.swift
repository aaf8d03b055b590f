/// The policy of a search over quantized lists.
enum QuantizedSearch {
  /// Codes that are scanned in the time that one row takes to be looked up and scored.
  static let codesPerRow = 5

  /// Rows to keep by their int8 copies, so that full precision finds the `limit` best among them.
  static func capacity(for limit: Int) -> Int { limit + max(4, limit / 4) }
}
