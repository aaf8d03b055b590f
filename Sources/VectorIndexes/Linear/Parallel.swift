internal import Dispatch
internal import Foundation
internal import Synchronization

/// Splits loops over threads.
public enum Parallel {
  /// The processor cores that are switched on.
  public static let coreCount = ProcessInfo.processInfo.activeProcessorCount

  /// Calls `body` with consecutive ranges of at most `step` that cover 0 ..< `count`.
  ///
  /// Ranges run on at most `threads` threads, in any order; the first error ends the loop and is
  /// thrown.
  static func forEachRange(
    count: Int, step: Int, threads: Int, _ body: @Sendable (Range<Int>) throws -> Void
  ) throws {
    let tasks = (count + step - 1) / step
    if threads <= 1 || tasks <= 1 {
      for task in 0..<tasks { try body(task * step..<min(count, (task + 1) * step)) }
      return
    }
    let next = Atomic(0)
    let failure = Mutex<(any Error)?>(nil)
    DispatchQueue.concurrentPerform(iterations: min(threads, tasks)) { _ in
      while true {
        let task = next.wrappingAdd(1, ordering: .relaxed).oldValue
        if task >= tasks || failure.withLock({ $0 != nil }) { return }
        do {
          try body(task * step..<min(count, (task + 1) * step))
        } catch {
          failure.withLock { $0 = $0 ?? error }
        }
      }
    }
    if let error = failure.withLock({ $0 }) { throw error }
  }
}
