import Corpora
import Foundation
import Testing

struct JSONValueTests {
  @Test func `whole numbers are equal however they are held`() {
    #expect(JSONValue.integer(5) == .number(5))
    #expect(JSONValue.integer(5).hashValue == JSONValue.number(5).hashValue)
    #expect(JSONValue.integer(5) != .number(5.5))
    #expect(JSONValue.number(.infinity) != .integer(5))
  }

  @Test func `literals read like JSON`() {
    let value: JSONValue = ["name": "pump", "parts": [1, 2.5, true, nil], "count": 3]
    #expect(value["parts"]?[1]?.doubleValue == 2.5)
    #expect(value["parts"]?[3]?.isNull == true)
    #expect(value["parts"]?[9] == nil)
    #expect(value["count"]?.integerValue == 3)
    #expect(value.depth == 2)
  }

  @Test func `canonical text sorts keys and escapes the least`() {
    let value: JSONValue = ["b": [1.0, 0.1, nil], "a\n": "é\"\\\u{1}/", "B": false]
    #expect(value.canonicalJSON == #"{"B":false,"a\n":"é\"\\\u0001/","b":[1,0.1,null]}"#)
  }

  @Test func `a number that is not finite is written as null`() {
    #expect(JSONValue.array([.number(.nan), .number(-.infinity)]).canonicalJSON == "[null,null]")
  }

  @Test func `coding keeps every kind of value`() throws {
    let value: JSONValue = [
      "null": nil, "bool": true, "integer": 9_007_199_254_740_993, "number": 0.25,
      "string": "x", "array": [[], [:]], "one": 1, "zero": 0,
    ]
    let data = try JSONEncoder().encode(value)
    #expect(try JSONDecoder().decode(JSONValue.self, from: data) == value)
  }

  @Test func `setting a key makes an object and setting nil removes it`() {
    var value = JSONValue.null
    value["a"] = 1
    #expect(value == ["a": 1])
    value["a"] = nil
    #expect(value == [:])
  }
}
