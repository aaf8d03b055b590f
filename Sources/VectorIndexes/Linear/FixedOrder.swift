internal import CVectorKernels

/// Arithmetic that gives equal bits on every processor, for state that many processes compute.
///
/// The search kernels choose their instructions at run time and round accordingly. Sums here are
/// added in one fixed order and nothing is fused, at about a third of the speed.
public enum FixedOrder {
  /// The inner product of two vectors of equal dimension.
  public static func dot(_ left: [Float], _ right: [Float]) -> Float {
    precondition(left.count == right.count, "\(left.count) and \(right.count) components")
    return unsafe vk_dot_fixed_f32(left, right, left.count)
  }

  /// e to the power of `x`, to within 2 units in the last place; 0 below −700, capped at e⁷⁰⁰.
  public static func exp(_ x: Double) -> Double {
    guard x > -700 else { return 0 }
    let bounded = min(x, 700)
    let exponent = (bounded * 1.442_695_040_888_963_4).rounded()
    let rest =
      bounded - exponent * 0.693_147_180_369_123_8 - exponent * 1.908_214_929_270_587_7e-10
    var sum = 1.0
    for term in stride(from: 14.0, through: 1, by: -1) { sum = 1 + sum * rest / term }
    return sum * Double(sign: .plus, exponent: Int(exponent), significand: 1)
  }

  /// The natural logarithm of a positive, finite number.
  public static func log(_ x: Double) -> Double {
    precondition(x > 0 && x.isFinite, "the logarithm of \(x)")
    var significand = x.significand
    var exponent = Double(x.exponent)
    if significand > 1.414_213_562_373_095_1 {
      significand /= 2
      exponent += 1
    }
    let ratio = (significand - 1) / (significand + 1)
    let square = ratio * ratio
    var sum = 0.0
    for term in stride(from: 27.0, through: 1, by: -2) { sum = 1 / term + sum * square }
    return 2 * ratio * sum + exponent * 0.693_147_180_559_945_3
  }
}
