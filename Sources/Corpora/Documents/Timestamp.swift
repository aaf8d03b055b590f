import Foundation

/// Reads the dates that documents state.
enum Timestamp {
  /// Returns the instant of an RFC 3339 time (`2025-03-01T09:00:00Z`) or of a date at 00:00 UTC.
  ///
  /// A space may stand for the `T`. Fractions of a second count; a leap second is the next minute.
  static func parse(_ text: String) -> Date? {
    var scanner = Scanner(bytes: Array(text.utf8))
    guard let year = scanner.digits(4), scanner.take("-"), let month = scanner.digits(2),
      scanner.take("-"), let day = scanner.digits(2), let days = days(year, month, day)
    else { return nil }
    if scanner.isAtEnd { return Date(timeIntervalSince1970: Double(days) * 86_400) }
    guard scanner.take("T") || scanner.take("t") || scanner.take(" "),
      let hour = scanner.digits(2), scanner.take(":"), let minute = scanner.digits(2),
      scanner.take(":"), let second = scanner.digits(2), hour < 24, minute < 60, second <= 60
    else { return nil }
    var fraction = 0.0
    if scanner.take(".") {
      var scale = 0.1
      guard let first = scanner.digits(1) else { return nil }
      fraction = Double(first) * scale
      while let digit = scanner.digits(1) {
        scale /= 10
        fraction += Double(digit) * scale
      }
    }
    guard let offset = scanner.offset(), scanner.isAtEnd else { return nil }
    let seconds = days * 86_400 + hour * 3_600 + minute * 60 + second - offset
    return Date(timeIntervalSince1970: Double(seconds) + fraction)
  }

  /// Days since 1970-01-01 in the Gregorian calendar; nil for a day that does not exist.
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int? {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...12).contains(month), (1...lengths[month - 1]).contains(day) else { return nil }
    let before = lengths[..<(month - 1)].reduce(0, +)
    let past = year - 1
    let leapDays = past / 4 - past / 100 + past / 400
    // 719,162 days lie between 0001-01-01 and 1970-01-01.
    return past * 365 + leapDays + before + day - 1 - 719_162
  }

  private struct Scanner {
    let bytes: [UInt8]
    var position = 0

    var isAtEnd: Bool { position == bytes.count }

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
      guard position < bytes.count, UInt32(bytes[position]) == character.value else { return false }
      position += 1
      return true
    }

    mutating func digits(_ count: Int) -> Int? {
      guard position + count <= bytes.count else { return nil }
      var value = 0
      for byte in bytes[position..<position + count] {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
      }
      position += count
      return value
    }

    /// Seconds east of UTC.
    mutating func offset() -> Int? {
      if take("Z") || take("z") { return 0 }
      let sign = take("+") ? 1 : take("-") ? -1 : 0
      guard sign != 0, let hour = digits(2), take(":"), let minute = digits(2), hour < 24,
        minute < 60
      else { return nil }
      return sign * (hour * 3_600 + minute * 60)
    }
  }
}
