import Foundation
import Testing

@testable import Serving

struct EncodingTests {
  @Test func `base64 for addresses agrees with Foundation for every length`() {
    var generator = Seeded(seed: 11)
    for count in 0..<200 {
      let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
      let expected = Data(bytes).base64EncodedString()
        .replacingOccurrences(of: "+", with: "-").replacingOccurrences(of: "/", with: "_")
        .replacingOccurrences(of: "=", with: "")
      let text = Base64URL.text(bytes)
      #expect(text == expected)
      #expect(Base64URL.bytes(text) == bytes)
    }
  }

  @Test(arguments: ["A", "AB", "AAB", "AA=", "A A", "AA+A", "AA/A", "ÄA", "AAAAA"])
  func `a text that no bytes are written as is refused`(text: String) {
    #expect(Base64URL.bytes(text) == nil)
  }

  @Test func `an id has the form of a UUID of version 7 and sorts by time`() throws {
    var generator = Seeded(seed: 12)
    var previous = ""
    for second in 0..<500 {
      let moment = Date(timeIntervalSince1970: 1_700_000_000 + Double(second) / 100)
      let id = TimeOrderedID.make(at: moment, using: &generator)
      let form = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/
      #expect(id.wholeMatch(of: form) != nil, "\(id)")
      #expect(previous < id)
      previous = id
    }
  }

  /// SplitMix64 (doi:10.1145/2714064.2660195).
  private struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
      state &+= 0x9e37_79b9_7f4a_7c15
      var word = state
      word = (word ^ (word >> 30)) &* 0xbf58_476d_1ce4_e5b9
      word = (word ^ (word >> 27)) &* 0x94d0_49bb_1331_11eb
      return word ^ (word >> 31)
    }
  }
}
