internal import CVectorKernels

/// Linear algebra on single vectors, by the processor's best instructions.
public enum VectorMath {
  /// The inner product of two vectors of equal dimension.
  public static func dot(_ left: [Float], _ right: [Float]) -> Float {
    precondition(left.count == right.count, "\(left.count) and \(right.count) components")
    return unsafe vk_dot_f32(left, right, left.count)
  }

  /// The Euclidean distance between two vectors of equal dimension.
  public static func euclideanDistance(_ left: [Float], _ right: [Float]) -> Float {
    precondition(left.count == right.count, "\(left.count) and \(right.count) components")
    return unsafe vk_l2sq_f32(left, right, left.count).squareRoot()
  }

  /// The Euclidean length of a vector, computed in double precision.
  public static func norm(_ vector: [Float]) -> Float {
    var sum = 0.0
    for value in vector { sum += Double(value) * Double(value) }
    return Float(sum.squareRoot())
  }

  /// The vector scaled to unit length; `nil` for a zero vector or one that is not finite.
  public static func unitVector(_ vector: [Float]) -> [Float]? {
    var sum = 0.0
    for value in vector { sum += Double(value) * Double(value) }
    guard sum > 0, sum.isFinite else { return nil }
    let scale = 1 / sum.squareRoot()
    return vector.map { Float(Double($0) * scale) }
  }

  /// The similarity of two vectors of equal dimension under `metric`; 0 where a vector is zero under
  /// cosine.
  public static func similarity(_ left: [Float], _ right: [Float], metric: Metric) -> Float {
    switch metric {
    case .dot: dot(left, right)
    case .euclidean: -euclideanDistance(left, right)
    case .cosine:
      if let left = unitVector(left), let right = unitVector(right) { dot(left, right) } else { 0 }
    }
  }

  /// Whether no component is NaN or infinite.
  public static func isFinite(_ vector: [Float]) -> Bool {
    unsafe vk_all_finite_f32(vector, vector.count) == 1
  }
}
