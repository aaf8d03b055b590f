import Corpora
import Foundation
import Testing

@testable import HTTPAPI

struct JSONWriterTests {
  private func text(_ body: (inout JSONWriter) -> Void) -> String {
    String(decoding: JSONWriter.bytes(body), as: UTF8.self)
  }

  @Test func `commas stand between members and elements, and nowhere else`() {
    let written = text { writer in
      writer.member("a", 1)
      writer.member("b") { _ in }
      writer.member("c", array: [1, 2]) { $0.value($1) }
      writer.member("d", array: [Int]()) { $0.value($1) }
      writer.member("e", String?.none)
      writer.member("f", true)
    }
    #expect(written == #"{"a":1,"b":{},"c":[1,2],"d":[],"e":null,"f":true}"#)
  }

  @Test func `quotes, backslashes and control characters are escaped`() {
    let written = text { $0.member("t", "\"\\\n\r\t\u{1}\u{1F} é😀\u{7F}") }
    #expect(written == #"{"t":"\"\\\n\r\t\u0001\u001f é😀"# + "\u{7F}\"}")
  }

  @Test(arguments: [Float.nan, .infinity, -.infinity])
  func `a number that is not finite becomes null`(number: Float) {
    #expect(text { $0.member("n", number) } == #"{"n":null}"#)
    #expect(text { $0.member("n", Double(number)) } == #"{"n":null}"#)
  }

  @Test(arguments: 0..<100)
  func `a float reads back as the same float`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let floats = (0..<100).map { _ in
      let float = Float(bitPattern: UInt32.random(in: 0 ... .max, using: &generator))
      return float.isFinite ? float : 0
    }
    var writer = JSONWriter()
    writer.array(floats) { $0.value($1) }
    let node = try JSONReader.read(writer.bytes)
    let back = try #require(node.elements).compactMap(\.value.doubleValue).map { Float($0) }
    #expect(back == floats, "seed \(seed)")
  }

  @Test(arguments: 0..<100)
  func `a value reads back as the same value`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let value = try JSONParser.parse(text: RandomJSON.text(depth: 4, using: &generator))
    var writer = JSONWriter()
    writer.value(value)
    #expect(try JSONReader.read(writer.bytes).value == value, "seed \(seed)")
  }
}
