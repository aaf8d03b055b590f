import Storage

extension SearchInput {
  /// What is asked for beside the question, as the log keeps it; `nil` where nothing unusual is.
  var conditions: RetrievalConditions? {
    let conditions = RetrievalConditions(
      filter: filter?.json, minimumScore: minimumScore,
      recallTarget: recallTarget == 0.95 ? nil : recallTarget, reranks: reranks ? nil : false)
    return conditions.isUsual ? nil : conditions
  }
}
