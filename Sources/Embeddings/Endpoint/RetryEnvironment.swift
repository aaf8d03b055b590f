public import Foundation

/// Time and chance as `EndpointEmbedder` sees them, so that tests need not wait.
public struct RetryEnvironment: Sendable {
  /// Wall-clock time, to read `Retry-After` dates.
  public var date: @Sendable () -> Date
  /// Time since some fixed moment.
  public var uptime: @Sendable () -> Duration
  /// Waits; throws `CancellationError` when the task is cancelled.
  public var sleep: @Sendable (Duration) async throws -> Void
  /// A random number in 0 ..< 1.
  public var random: @Sendable () -> Double
  /// Where keys named by `APIKeySource.environment` are looked up.
  public var variables: [String: String]

  /// Creates an environment.
  public init(
    date: @escaping @Sendable () -> Date, uptime: @escaping @Sendable () -> Duration,
    sleep: @escaping @Sendable (Duration) async throws -> Void,
    random: @escaping @Sendable () -> Double, variables: [String: String]
  ) {
    self.date = date
    self.uptime = uptime
    self.sleep = sleep
    self.random = random
    self.variables = variables
  }

  /// The system's clocks, generator and environment.
  public static var system: RetryEnvironment {
    let start = ContinuousClock.now
    return RetryEnvironment(
      date: { Date() }, uptime: { ContinuousClock.now - start },
      sleep: { try await Task.sleep(for: $0, clock: .continuous) },
      random: { Double.random(in: 0..<1) }, variables: ProcessInfo.processInfo.environment)
  }
}
