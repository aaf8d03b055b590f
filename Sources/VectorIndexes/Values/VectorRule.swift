/// What a vector must be to enter the index or to be asked for, and how it is changed on entry.
struct VectorRule: Sendable {
  let dimension: Int
  let metric: Metric

  /// The greatest length of a vector: inner products of two such lengths stay finite.
  static let maximumNorm = 1e18

  init(_ configuration: IndexConfiguration) {
    dimension = configuration.dimension
    metric = configuration.metric
  }

  /// The vector as it is stored: of unit length under cosine, unchanged otherwise.
  func admit(_ vector: [Float], _ id: VectorID) throws -> [Float] {
    try admit(vector, name: "Vector \(id)")
  }

  /// The query as it is compared.
  func admit(query: [Float]) throws -> [Float] { try admit(query, name: "The query") }

  private func admit(_ vector: [Float], name: @autoclosure () -> String) throws -> [Float] {
    guard vector.count == dimension else {
      throw VectorIndexError(
        .wrongDimension,
        "\(name()) has \(vector.count) components where the index has \(dimension).")
    }
    guard VectorMath.isFinite(vector) else {
      throw VectorIndexError(
        .notFinite, "\(name()) holds NaN or an infinity; give finite numbers.")
    }
    var sum = 0.0
    for value in vector { sum += Double(value) * Double(value) }
    if metric == .cosine {
      guard sum > 0 else {
        throw VectorIndexError(
          .zeroVector, "\(name()) is zero and has no direction; the cosine metric needs one.")
      }
      let scale = 1 / sum.squareRoot()
      return vector.map { Float(Double($0) * scale) }
    }
    guard sum.squareRoot() <= Self.maximumNorm else {
      throw VectorIndexError(
        .notFinite, "\(name()) is longer than 1e18, too long to compare; scale the vectors.")
    }
    return vector
  }
}
