extension InMemoryStore {
  /// Saves the state of a projection after a ledger position, in place of the older one.
  public func saveSnapshot(
    _ bytes: [UInt8], of projection: String, at sequence: LedgerSequence,
    in collection: CollectionKey
  ) async throws {
    try StorageRules.check(id: projection, what: "The projection's name")
    try withState { state in
      _ = try state.collection(collection)
      state.collections[collection]?.snapshots[projection] = (sequence, bytes)
    }
  }

  /// The newest snapshot of a projection; `nil` if there is none.
  public func snapshot(
    of projection: String, in collection: CollectionKey
  ) async throws -> (sequence: LedgerSequence, bytes: [UInt8])? {
    try withState { $0.collections[collection]?.snapshots[projection] }
  }

  /// Inserts or replaces a job.
  public func saveJob(_ job: JobRecord) async throws {
    try StorageRules.check(id: job.id.rawValue, what: "The job id")
    try StorageRules.check(text: job.error, what: "The job's error")
    try withState { state in
      _ = try state.collection(job.collection)
      state.jobs[job.id] = job
    }
  }

  /// A job.
  public func job(_ id: JobID) async throws -> JobRecord? {
    try withState { $0.jobs[id] }
  }

  /// Jobs of a collection, newest first.
  public func jobs(in collection: CollectionKey, limit: Int) async throws -> [JobRecord] {
    try withState { state in
      Array(
        state.jobs.values.filter { $0.collection == collection }
          .sorted { ($1.createdAt, $1.id) < ($0.createdAt, $0.id) }.prefix(max(0, limit)))
    }
  }

  /// Unfinished jobs of all collections, oldest first.
  public func unfinishedJobs() async throws -> [JobRecord] {
    try withState { state in
      state.jobs.values.filter { !$0.isFinished }
        .sorted { ($0.createdAt, $0.id) < ($1.createdAt, $1.id) }
    }
  }
}
