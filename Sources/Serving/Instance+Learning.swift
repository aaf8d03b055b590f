import Learning
public import Storage

extension Instance {
  /// Where the learning of a collection stands.
  ///
  /// - Complexity: O(state): it is digested.
  public func learning(of name: CollectionName) async throws(ServiceError) -> LearningView {
    let collection = try open(name)
    let active = collection.runtime.current
    return LearningView(
      settings: active.record.definition.settings, summary: active.learned.learner.summary,
      trial: active.learned.trial?.standing, sequence: collection.follower.sequence,
      digest: collection.follower.digest(), bound: active.learned.learner.adjustmentBound)
  }

  /// Folds the ledger anew, which gives the bytes that serve, and lets the outcome serve.
  ///
  /// - Parameters:
  ///   - name: The collection.
  ///   - isDryRun: Whether only to compare.
  /// - Returns: Both outcomes, by digest.
  /// - Throws: ``ServiceError``; what serves is then unchanged.
  public func rebuildLearning(
    of name: CollectionName, isDryRun: Bool = false
  ) async throws(ServiceError) -> RebuildReport {
    try await ServiceError.mapping {
      try await open(name).follower.rebuild(publishes: !isDryRun)
    }
  }
}
