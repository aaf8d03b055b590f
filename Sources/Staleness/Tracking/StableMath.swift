import Foundation

/// The elementary functions whose results enter snapshots, in one place.
///
/// Results are rounded to 2⁻³², so that libraries that differ in the last bits give equal bytes.
enum StableMath {
  /// The natural logarithm, rounded.
  static func log(_ value: Double) -> Double { rounded(Foundation.log(value)) }

  /// The probability of log odds.
  static func probability(_ logOdds: Double) -> Double { 1 / (1 + Foundation.exp(-logOdds)) }

  /// The value rounded to 2⁻³².
  static func rounded(_ value: Double) -> Double {
    (value * 4_294_967_296).rounded() / 4_294_967_296
  }
}
