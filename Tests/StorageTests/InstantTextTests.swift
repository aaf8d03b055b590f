import Foundation
import Storage
import StorageConformance
import Testing

struct InstantTextTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("1970-01-01T00:00:00Z", 0), ("1969-12-31T23:59:59Z", -1),
    ("2000-02-29T00:00:00Z", 951_782_400), ("2024-05-06T07:08:09.25Z", 1_714_979_289.25),
    ("2024-05-06T09:08:09+02:00", 1_714_979_289), ("2024-05-06t07:08:09z", 1_714_979_289),
    ("2024-05-06 01:38:09-05:30", 1_714_979_289), ("2024-05-06T07:08:09", 1_714_979_289),
    ("2024-05-06T07:08", 1_714_979_280), ("0001-01-01", -62_135_596_800),
    ("9999-12-31T23:59:59Z", 253_402_300_799),
  ])
  func `an instant is read`(text: String, seconds: Double) {
    #expect(InstantText.secondsSince1970(text) == seconds)
  }

  @Test(arguments: [
    "", "2024", "2024-13-01", "2023-02-29", "1900-02-29", "2024-00-10", "2024-01-32", "24-01-01",
    "2024-01-01T24:00:00Z", "2024-01-01T00:60:00Z", "2024-01-01T00:00:61Z", "2024-01-01T00:00:00.Z",
    "2024-01-01T00:00:00+24:00", "2024-01-01T00:00:00Zx", "2024-01-01x", "٢٠٢٤-01-01", "now",
  ])
  func `what is no instant is refused`(text: String) {
    #expect(InstantText.secondsSince1970(text) == nil)
  }

  @Test(arguments: UInt64(1)...20)
  func `written instants read back to the microsecond`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let micros = Int64.random(
        in: -62_000_000_000_000_000...250_000_000_000_000_000, using: &random)
      let date = Date(timeIntervalSince1970: Double(micros) / 1_000_000)
      let read = InstantText.secondsSince1970(InstantText.text(date))
      #expect(abs((read ?? .infinity) - date.timeIntervalSince1970) < 1e-4, "seed \(seed)")
    }
  }
}
