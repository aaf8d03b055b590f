/// The policy of a search over quantized lists.
enum QuantizedSearch {
  /// Rows to keep by their int8 copies, so that full precision finds the `limit` best among them.
  static func capacity(for limit: Int) -> Int { limit + max(4, limit / 4) }
}
