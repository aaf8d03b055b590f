/// Work took longer than it may.
struct TimeLimitExceeded: Error, CustomStringConvertible {
  let limit: Duration
  var description: String { "no complete reply within \(limit)" }
}

/// Runs `body`, and cancels it and throws `TimeLimitExceeded` when `limit` has passed.
///
/// The HTTP client's own deadline ends with the head of the reply; a body that stalls needs this.
func withTimeLimit<Result: Sendable>(
  _ limit: Duration, _ body: @escaping @Sendable () async throws -> Result
) async throws -> Result {
  try await withThrowingTaskGroup(of: Result.self) { group in
    defer { group.cancelAll() }
    group.addTask { try await body() }
    group.addTask {
      try await Task.sleep(for: limit, clock: .continuous)
      throw TimeLimitExceeded(limit: limit)
    }
    guard let result = try await group.next() else { throw CancellationError() }
    return result
  }
}
