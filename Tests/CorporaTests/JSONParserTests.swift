import Corpora
import Foundation
import Testing

struct JSONParserTests {
  @Test func `every kind of value is read`() throws {
    let text = #" {"a":[1,-2.5,3e2,true,false,null],"b":{"c":"é\n\u00e9\ud83d\ude00\/"}} "#
    let value = try JSONParser.parse(text: text)
    #expect(
      value == ["a": [1, -2.5, 300, true, false, nil], "b": ["c": "é\né😀/"]])
  }

  @Test func `numbers are the nearest doubles`() throws {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<20_000 {
      let value = Double(bitPattern: generator.next())
      guard value.isFinite else { continue }
      #expect(try JSONParser.parse(text: value.description).doubleValue == value)
    }
    for text in [
      "0.1", "-0.30000001192092896", "123456789.123456789", "1e22", "9007199254740993.5",
    ] {
      #expect(try JSONParser.parse(text: text).doubleValue == Double(text))
    }
  }

  @Test func `whole numbers of 64 bits stay exact`() throws {
    #expect(try JSONParser.parse(text: "9223372036854775807") == .integer(.max))
    #expect(try JSONParser.parse(text: "-9223372036854775808") == .integer(.min))
    #expect(try JSONParser.parse(text: "9223372036854775808").doubleValue == 0x1p63)
    #expect(try JSONParser.parse(text: "5.0") == .integer(5))
  }

  @Test(arguments: [
    ("", 1, 1), ("{", 1, 2), ("[1,]", 1, 4), ("{\"a\":1,\n \"a\":2}", 2, 2), ("[01]", 1, 4),
    ("[1] x", 1, 5), ("\"\u{1}\"", 1, 2), ("\"\\ud800\"", 1, 8), ("nul", 1, 1), ("[-]", 1, 3),
    ("1e999", 1, 6), ("\"\\u12+4\"", 1, 4), ("\"open", 1, 6), ("[[[[[1]]]]]", 1, 5),
  ])
  func `broken text is refused with its place`(text: String, line: Int, column: Int) {
    let error = #expect(throws: CorpusError.self) {
      try JSONParser.parse(text: text, maximumDepth: 4)
    }
    #expect(error?.code == .malformed)
    #expect(error?.location.line == line)
    #expect(error?.location.column == column)
  }

  @Test func `bytes that are not UTF-8 are refused`() {
    let error = #expect(throws: CorpusError.self) { try JSONParser.parse([0x22, 0xFF, 0x22]) }
    #expect(error?.code == .invalidEncoding)
  }

  @Test func `canonical text reads back as the same value`() throws {
    let value: JSONValue = ["k\u{7F}": [0.1, 1e300, -5, "\u{0}\\ ü", [:], []], "": nil]
    #expect(try JSONParser.parse(text: value.canonicalJSON) == value)
  }

  @Test func `mutated JSON never traps`() throws {
    let seed = Array(#"{"id":"a","text":"x\u00e9","embedding":[0.1,-2e-3],"m":{"k":null}}"#.utf8)
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<5_000 {
      var bytes = seed
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let position = Int.random(in: bytes.indices, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes[position] = UInt8.random(in: .min ... .max, using: &generator)
        case 1: bytes.remove(at: position)
        default: bytes.insert(bytes[position], at: position)
        }
      }
      if let value = try? JSONParser.parse(bytes) {
        #expect(try JSONParser.parse(text: value.canonicalJSON) == value)
      }
    }
  }
}
