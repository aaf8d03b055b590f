import Dispatch

/// Threads for long computations, so that they hold none of those that requests run on.
struct WorkQueue: Sendable {
  private let queue: DispatchQueue

  /// Makes a queue with a name for debuggers.
  init(_ label: String) {
    queue = DispatchQueue(label: label, qos: .utility, attributes: .concurrent)
  }

  /// Runs blocking work and waits without blocking.
  func run<Result: Sendable>(
    _ work: @escaping @Sendable () throws -> Result
  ) async throws -> Result {
    try await withCheckedThrowingContinuation { continuation in
      queue.async {
        continuation.resume(with: Swift.Result { try work() })
      }
    }
  }
}
