public import Foundation

/// Reads and writes RFC 3339 date-times without locale, allocation-heavy formatters or guesses.
public enum InstantText {
  /// The instant that a text names.
  ///
  /// Takes `2024-05-06`, `2024-05-06T07:08:09`, a space for `T`, fractions of a second, `Z` or an
  /// offset; without an offset UTC is meant. A leap second counts as the second after.
  public static func date(_ text: some StringProtocol) -> Date? {
    secondsSince1970(text).map { Date(timeIntervalSince1970: $0) }
  }

  /// The instant in seconds since 1970-01-01T00:00:00Z; see ``date(_:)``.
  public static func secondsSince1970(_ text: some StringProtocol) -> Double? {
    var reader = Reader(bytes: Array(text.utf8))
    guard reader.bytes.count <= 64, let year = reader.digits(4), reader.take("-"),
      let month = reader.digits(2), reader.take("-"), let day = reader.digits(2),
      (1...12).contains(month), (1...daysIn(month: month, year: year)).contains(day)
    else { return nil }
    let days = Double(daysSince1970(year: year, month: month, day: day)) * 86_400
    if reader.isAtEnd { return days }
    guard reader.take("T") || reader.take("t") || reader.take(" "), let hour = reader.digits(2),
      reader.take(":"), let minute = reader.digits(2), hour <= 23, minute <= 59
    else { return nil }
    var seconds = 0.0
    if reader.take(":") {
      guard let whole = reader.digits(2), whole <= 60 else { return nil }
      seconds = Double(whole)
      if reader.take(".") {
        guard let fraction = reader.fraction() else { return nil }
        seconds += fraction
      }
    }
    guard let offset = reader.offset(), reader.isAtEnd else { return nil }
    return days + Double(hour * 3_600 + minute * 60 - offset) + seconds
  }

  /// The text of an instant in UTC with microseconds, such as `2024-05-06T07:08:09.250000Z`.
  public static func text(_ date: Date) -> String {
    let total = (date.timeIntervalSince1970 * 1_000_000).rounded()
    guard total.isFinite, abs(total) < 2.5e17 else { return "" }
    let micros = Int(total)
    let days = Int((Double(micros) / 86_400_000_000).rounded(.down))
    let rest = micros - days * 86_400_000_000
    let (year, month, day) = civil(daysSince1970: days)
    let second = rest / 1_000_000
    let parts = [second / 3_600, second / 60 % 60, second % 60].map { padded($0, 2) }
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))T"
      + "\(parts.joined(separator: ":")).\(padded(rest % 1_000_000, 6))Z"
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number.magnitude)
    let zeros = String(repeating: "0", count: max(0, width - digits.count))
    return (number < 0 ? "-" : "") + zeros + digits
  }

  private static func daysIn(month: Int, year: Int) -> Int {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    return switch month {
    case 2: isLeap ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days from 1970-01-01 in the proleptic Gregorian calendar, counted in years that begin in March
  /// so that the leap day comes last.
  private static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
    let marchYear = month > 2 ? year : year - 1
    let era = (marchYear >= 0 ? marchYear : marchYear - 399) / 400
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func civil(daysSince1970 days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * monthIndex + 2) / 5 + 1)
  }

  private struct Reader {
    let bytes: [UInt8]
    var position = 0

    var isAtEnd: Bool { position == bytes.count }

    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
      guard position < bytes.count, bytes[position] == UInt8(ascii: scalar) else { return false }
      position += 1
      return true
    }

    mutating func digit() -> Int? {
      guard position < bytes.count, (0x30...0x39).contains(bytes[position]) else { return nil }
      position += 1
      return Int(bytes[position - 1]) - 0x30
    }

    mutating func digits(_ count: Int) -> Int? {
      var number = 0
      for _ in 0..<count {
        guard let digit = digit() else { return nil }
        number = number * 10 + digit
      }
      return number
    }

    mutating func fraction() -> Double? {
      var number = 0.0
      var scale = 1.0
      var count = 0
      while let digit = digit() {
        count += 1
        guard count <= 9 else { continue }
        number = number * 10 + Double(digit)
        scale *= 10
      }
      return count > 0 ? number / scale : nil
    }

    /// Seconds east of UTC; nil when malformed.
    mutating func offset() -> Int? {
      if isAtEnd || take("Z") || take("z") { return 0 }
      let sign = take("+") ? 1 : take("-") ? -1 : 0
      guard sign != 0, let hours = digits(2), hours <= 23 else { return nil }
      let hasColon = take(":")
      guard let minutes = hasColon || !isAtEnd ? digits(2) : 0, minutes <= 59 else { return nil }
      return sign * (hours * 3_600 + minutes * 60)
    }
  }
}
