import Testing

@testable import VectorIndexes

/// Expects an outcome to be the model's answer, similarities within `tolerance` of each other.
func expectAgreement(
  _ outcome: SearchOutcome, _ model: ModelIndex, _ query: [Float], limit: Int,
  allowed: VectorIDSet? = nil, tolerance: Double = 1e-5, _ comment: Comment,
  location: SourceLocation = #_sourceLocation
) {
  let expected = model.search(query, limit: limit, allowed: allowed)
  #expect(outcome.neighbors.count == expected.count, comment, sourceLocation: location)
  #expect(
    Set(outcome.neighbors.map(\.id)).count == outcome.neighbors.count, comment,
    sourceLocation: location)
  for (found, truth) in zip(outcome.neighbors, expected) {
    // Two neighbours whose similarities differ by rounding may change places.
    #expect(
      abs(Double(found.similarity) - truth.similarity) <= tolerance, comment,
      sourceLocation: location)
    guard let vector = model.vectors[found.id] else {
      Issue.record("\(comment): vector \(found.id) does not exist", sourceLocation: location)
      continue
    }
    #expect(
      abs(model.similarity(query, vector) - Double(found.similarity)) <= tolerance, comment,
      sourceLocation: location)
    #expect(allowed?.contains(found.id) ?? true, comment, sourceLocation: location)
  }
}
