import Corpora
import Foundation
import Testing

@testable import HTTPAPI

struct JSONReaderTests {
  private func read(_ text: String) throws -> JSONValue {
    try JSONReader.read(Array(text.utf8)).value
  }

  private func error(_ bytes: [UInt8]) -> JSONSyntaxError? {
    do throws(JSONSyntaxError) {
      _ = try JSONReader.read(bytes)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    arguments: [
      ("null", JSONValue.null), (" true ", true), ("false", false), ("0", 0), ("-0", 0),
      ("-17", -17), ("9223372036854775807", .integer(.max)),
      ("-9223372036854775808", .integer(.min)),
      ("1.5", 1.5), ("1e3", 1_000), ("5e-324", .number(.leastNonzeroMagnitude)),
      ("\"a\\u00e9\\n\"", "aé\n"),
      ("\"\\ud83d\\ude00\"", "😀"), ("[]", []), ("{}", [:]), ("[1]", [1]), ("[1,2.5]", [1, 2.5]),
      ("[1,\"a\"]", [1, "a"]), ("[1,[2,3],{}]", [1, [2, 3], [:]]),
      ("{\"a\":{\"b\":[null]}}", ["a": ["b": [nil]]]),
      ("[9007199254740993,1]", [.integer(9_007_199_254_740_993), 1]),
      ("18446744073709551616", .number(18_446_744_073_709_551_616)),
    ] as [(String, JSONValue)])
  func `a JSON text is read as what it says`(text: String, value: JSONValue) throws {
    #expect(try read(text) == value)
  }

  @Test(arguments: [
    "", "{", "[1,]", "[1 2]", "{\"a\"}", "{\"a\":1,}", "01", "1.", ".5", "+1", "-", "1e", "tru",
    "nul", "\"", "\"\\x\"", "\"\\u12g4\"", "\"\\ud800\"", "\"\\ud800\\u0041\"", "\"\\udc00\"",
    "\"\t\"", "1 2", "NaN", "-Infinity", "Infinity", "[1,NaN]", "1e999", "[1,1e999]",
    "{\"a\":1,\"a\":2}", "'a'", "{a:1}", "[1,-]", "[0.5,01]",
  ])
  func `a text that is not strict JSON is refused`(text: String) {
    #expect(error(Array(text.utf8)) != nil)
  }

  @Test(arguments: [
    [0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
  ])
  func `bytes that are not UTF-8 are refused`(bytes: [UInt8]) {
    #expect(error(bytes)?.message == "a string is not UTF-8")
  }

  @Test func `an error names the line, the column and the value`() throws {
    let bytes = Array("{\"documents\":[{\"id\":\"a\"},\n  {\"embedding\":[1,2,NaN]}]}".utf8)
    let error = try #require(error(bytes) as JSONSyntaxError?)
    #expect(error.pointer == "/documents/1/embedding/2")
    #expect(error.position(in: bytes) == (line: 2, column: 21))
  }

  @Test func `a pointer escapes the slash and the tilde`() {
    #expect(error(Array("{\"a/b~c\":x}".utf8))?.pointer == "/a~1b~0c")
  }

  @Test func `nesting is limited, whatever the brackets`() {
    let deep = String(repeating: "[", count: 10_000)
    #expect(error(Array(deep.utf8))?.message == "arrays and objects nest deeper than 32")
    let mixed = String(repeating: "{\"a\":[", count: 16)
    #expect(error(Array((mixed + "[").utf8))?.message == "arrays and objects nest deeper than 32")
  }

  @Test func `a million keys are refused early`() {
    var text = "{"
    for key in 0..<1_000_000 { text += "\"k\(key)\":0," }
    #expect(error(Array(text.utf8))?.message == "an object has more than 10000 members")
  }

  @Test func `the number of values is limited, but not that of a flat array`() throws {
    let limits = JSONReadLimits(depth: 8, members: 10, values: 100)
    let flat = "[" + String(repeating: "1,", count: 5_000) + "1]"
    guard case .numbers(let numbers) = try JSONReader.read(Array(flat.utf8), limits: limits) else {
      Issue.record("a flat array was not read as one")
      return
    }
    #expect(numbers.count == 5_001)
    let texts = "[" + String(repeating: "\"\",", count: 5_000) + "\"\"]"
    #expect(throws: JSONSyntaxError.self) {
      try JSONReader.read(Array(texts.utf8), limits: limits)
    }
  }

  @Test(arguments: 0..<200)
  func `every value that the other parser accepts is read alike`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var text = RandomJSON.text(depth: 5, using: &generator)
    if Bool.random(using: &generator) { text = RandomJSON.damaged(text, using: &generator) }
    let reference = try? JSONParser.parse(text: text, maximumDepth: 32)
    let ours = try? read(text)
    #expect(ours == reference, "seed \(seed): \(text)")
    // Foundation rounds some numbers of many digits to a neighbour.
    guard let ours, text.firstMatch(of: /[0-9]{15}|e/) == nil else { return }
    let foundation = try JSONSerialization.jsonObject(
      with: Data(text.utf8), options: .fragmentsAllowed)
    let written = try JSONSerialization.jsonObject(
      with: Data(ours.canonicalJSON.utf8), options: .fragmentsAllowed)
    #expect(
      (foundation as? NSObject) == (written as? NSObject), "seed \(seed): \(text)")
  }

  @Test(arguments: 0..<50)
  func `numbers are bit for bit those of strtod`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let spellings = (0..<200).map { _ in RandomJSON.number(using: &generator) }
    let node = try JSONReader.read(Array("[\(spellings.joined(separator: ","))]".utf8))
    let read = try #require(node.elements)
    for (spelling, element) in zip(spellings, read) {
      let value = try #require(element.value.doubleValue)
      let expected = try #require(Double(spelling))
      // Whole numbers lose the sign of zero by design.
      #expect(value == expected, "seed \(seed): \(spelling)")
    }
  }
}
