/// Changes of one database transaction, in the form that the index takes them.
public struct IndexChanges: Sendable {
  /// The number of the change in the database; never decreases from one call to the next.
  public var sequence: Int64
  /// Vectors that are new or replace those of the same identifier.
  ///
  /// Of two with the same identifier the later counts.
  public var upserts: [(VectorID, [Float])]
  /// Vectors that are gone, taken away before the upserts are put in.
  ///
  /// Unknown ones are skipped.
  public var deletes: [VectorID]

  /// Creates a set of changes.
  ///
  /// - Parameters:
  ///   - sequence: The number of the change in the database.
  ///   - upserts: Vectors that are new or replace those of the same identifier.
  ///   - deletes: Vectors that are gone.
  public init(sequence: Int64, upserts: [(VectorID, [Float])] = [], deletes: [VectorID] = []) {
    self.sequence = sequence
    self.upserts = upserts
    self.deletes = deletes
  }
}
