import Storage
import VectorIndexes

/// Checks that a vector fits a collection.
struct VectorCheck {
  /// The greatest length that can be compared without a cosine; the square of a greater one
  /// leaves the range of single precision.
  private static let maximumNorm: Float = 1e18

  let dimension: Int
  let metric: Metric

  init(_ definition: CollectionDefinition) {
    dimension = definition.dimension
    metric = definition.metric
  }

  /// Accepts a vector, or says what is wrong with it.
  func check(_ vector: [Float], at pointer: String) throws(ServiceError) {
    guard vector.count == dimension else {
      throw ServiceError(
        .invalid, "the vector has \(vector.count) components, the collection \(dimension)",
        pointer: pointer)
    }
    if let position = vector.firstIndex(where: { !$0.isFinite }) {
      throw ServiceError(
        .invalid, "component \(position) is not a finite number",
        pointer: "\(pointer)/\(position)")
    }
    guard metric == .cosine else {
      guard VectorMath.norm(vector) <= Self.maximumNorm else {
        throw ServiceError(
          .invalid, "the vector is longer than 1e18; scale the collection's vectors down",
          pointer: pointer)
      }
      return
    }
    guard vector.contains(where: { $0 != 0 }) else {
      throw ServiceError(
        .invalid, "a vector of zeros has no direction and no cosine", pointer: pointer)
    }
  }
}
