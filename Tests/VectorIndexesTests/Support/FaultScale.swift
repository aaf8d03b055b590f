import Foundation

/// How thorough the tests of faults are: a short form with every change, the whole on demand.
enum FaultScale {
  /// Seeds of power cuts, from `$SCRUBJAY_FAULT_SEEDS`; each is tried at every operation.
  static let seeds: ClosedRange<UInt64> = 1...(max(1, number("SCRUBJAY_FAULT_SEEDS") ?? 12))
  /// Whether all bytes are damaged, and not only some of those that fill up sections: with
  /// `SCRUBJAY_FAULT_BYTES=all`.
  static let isEveryByteDamaged =
    ProcessInfo.processInfo.environment["SCRUBJAY_FAULT_BYTES"] == "all"

  private static func number(_ name: String) -> UInt64? {
    ProcessInfo.processInfo.environment[name].flatMap { UInt64($0) }
  }
}
