extension Page {
  /// The rows of a list after the one with the id that the page before ended with.
  ///
  /// - Throws: ``ServiceError`` with code `invalid` if that row is gone.
  init(
    _ all: [Row], after cursor: String?, limit: Int, id: (Row) -> String
  ) throws(ServiceError) {
    var start = 0
    if let cursor {
      guard let place = all.firstIndex(where: { id($0) == cursor }) else {
        throw ServiceError(
          .invalid, "the cursor does not fit the list any more; begin again", pointer: "/cursor")
      }
      start = place + 1
    }
    let rows = Array(all.dropFirst(start).prefix(limit))
    self.init(
      rows: rows,
      nextCursor: start + rows.count < all.count ? rows.last.map(id) : nil)
  }
}
