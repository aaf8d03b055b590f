extension QuantizedLists {
  /// How evenly entries are spread over the lists; `nil` for a single list.
  var balance: IndexStatistics.ListBalance? {
    guard listCount > 1 else { return nil }
    let mean = Double(entryCount) / Double(listCount)
    let variance =
      listCounts.reduce(0.0) { $0 + (Double($1) - mean) * (Double($1) - mean) }
      / Double(listCount)
    return IndexStatistics.ListBalance(
      listCount: listCount, shortest: listCounts.min() ?? 0, longest: listCounts.max() ?? 0,
      mean: mean, variation: mean > 0 ? variance.squareRoot() / mean : 0)
  }
}
