import VectorIndexes

/// A query as failure memory looks at it.
public struct FailureProbe: Sendable, Equatable {
  /// The query's vector: unit length under cosine.
  public var vector: [Float]
  /// The unit mean of the plain top hits' vectors weighted by 1/rank; may be empty.
  public var signature: [Float]

  /// Makes a probe.
  public init(vector: [Float], signature: [Float] = []) {
    self.vector = vector
    self.signature = signature
  }
}

extension FailureProbe {
  /// The same with unit vectors, as cases keep them; a zero vector stays.
  var normalized: FailureProbe {
    FailureProbe(
      vector: VectorMath.unitVector(vector) ?? vector,
      signature: VectorMath.unitVector(signature) ?? [])
  }

  /// How near the query is to what the index makes of it, −1…1, rounded to 2⁻¹⁶.
  ///
  /// `nil` without a signature. The vectors are of unit length.
  var served: Float? {
    signature.count == vector.count && !signature.isEmpty
      ? Rounding.step(FixedOrder.dot(vector, signature)) : nil
  }
}
