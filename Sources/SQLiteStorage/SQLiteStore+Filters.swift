import GRDB
public import Storage

extension SQLiteStore {
  /// The keys of the chunks whose payload passes a filter, ascending.
  ///
  /// - Complexity: The first filter of a collection reads all payloads; later ones read what
  ///   changed since and evaluate in memory. Of a filter that was asked before, the answer is kept
  ///   until the content changes.
  public func chunkKeys(
    matching filter: PayloadFilter, in collection: CollectionKey
  ) async throws -> [ChunkKey] {
    try await read { [payloads] database in
      var known = payloads.payloads(of: collection)
      try known.refresh(collection, database)
      let keys = known.keys(matching: filter)
      payloads.keep(known, of: collection)
      return keys
    }
  }
}
