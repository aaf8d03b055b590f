import Foundation

/// Decides whether and when a failed request is tried again; pure.
///
/// The wait doubles from `firstDelay` up to `longestDelay`, each time shortened at random by up to
/// half, so that clients spread out. A server's `Retry-After` takes its place.
public struct RetryPolicy: Sendable, Equatable {
  /// Attempts in all, at least 1.
  public var attempts = 5
  /// The wait after the first failure.
  public var firstDelay = Duration.milliseconds(500)
  /// The longest wait of our own choosing; `Retry-After` may ask for more.
  public var longestDelay = Duration.seconds(20)
  /// The time in which everything must be done; a wait that would pass it is not begun.
  public var deadline = Duration.seconds(120)

  /// Creates a policy with defaults.
  public init() {}

  /// Computes how long to wait before the next attempt.
  ///
  /// - Parameters:
  ///   - attempt: Attempts made so far, from 1.
  ///   - elapsed: Time since the first began.
  ///   - retryAfter: What the server asked for, if it did.
  ///   - jitter: Random, in 0 ..< 1.
  /// - Returns: The wait, or nil to give up.
  func delay(
    after attempt: Int, elapsed: Duration, retryAfter: Duration?, jitter: Double
  ) -> Duration? {
    guard attempt < attempts else { return nil }
    let doubled = firstDelay * (1 << min(attempt - 1, 20))
    let wait = retryAfter ?? min(doubled, longestDelay) * (1 - jitter / 2)
    guard elapsed + wait < deadline else { return nil }
    return wait
  }
}

/// Reads the value of a `Retry-After` header (RFC 9110, 10.2.3).
enum RetryAfter {
  /// Returns the wait that `value` asks for, never negative; nil if it is neither seconds nor a
  /// date.
  static func parse(_ value: String, now: Date) -> Duration? {
    let text = value.trimmingCharacters(in: .whitespaces)
    if let seconds = Int(text), seconds >= 0 { return .seconds(min(seconds, 86_400)) }
    guard let date = date(text) else { return nil }
    return .seconds(min(max(0, date.timeIntervalSince(now)), 86_400))
  }

  /// Reads `Sun, 06 Nov 1994 08:49:37 GMT`; the two obsolete forms are not understood.
  private static func date(_ text: String) -> Date? {
    let parts = text.split(separator: " ")
    let names = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    guard parts.count == 6, parts[5] == "GMT", let day = Int(parts[1]),
      let month = names.firstIndex(of: String(parts[2])), let year = Int(parts[3])
    else { return nil }
    let time = parts[4].split(separator: ":").compactMap { Int($0) }
    guard time.count == 3, (1...31).contains(day), (1970...9999).contains(year),
      (0..<24).contains(time[0]), (0..<60).contains(time[1]), (0...60).contains(time[2])
    else { return nil }
    var components = DateComponents()
    components.year = year
    components.month = month + 1
    components.day = day
    components.hour = time[0]
    components.minute = time[1]
    components.second = time[2]
    components.timeZone = TimeZone(secondsFromGMT: 0)
    return Calendar(identifier: .gregorian).date(from: components)
  }
}
