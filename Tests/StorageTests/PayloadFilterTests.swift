import Corpora
import Storage
import StorageConformance
import Testing

struct PayloadFilterTests {
  static let payload: JSONObject = [
    "name": "John", "age": 25, "ratio": 2.5, "on": true, "counts": [1, 2, 3], "empty": [],
    "nothing": nil, "holes": [1, nil], "address": ["city": "New York"],
    "location": [["name": "home", "n": [1]], ["name": "work", "n": [4, 5]]],
    "the": ["nested.key": "cuckoo"], "matrix": [[1, 2], [3, 4]],
    "when": "2024-02-29T12:00:00+01:00", "text": "Red-hot Pumps leak",
  ]

  struct Case: Sendable, CustomTestStringConvertible {
    let condition: JSONValue
    let passes: Bool

    init(_ passes: Bool, _ condition: JSONValue) {
      self.passes = passes
      self.condition = condition
    }

    var testDescription: String { "\(condition) is \(passes)" }
  }

  static func matching(_ key: String, _ match: JSONValue) -> JSONValue {
    ["key": .string(key), "match": match]
  }

  static let cases: [Case] = [
    Case(true, matching("name", ["value": "John"])),
    Case(false, matching("name", ["value": "john"])),
    Case(true, matching("age", ["value": 25])),
    Case(true, matching("age", ["value": 25.0])),
    Case(false, matching("age", ["value": "25"])),
    Case(true, matching("on", ["value": true])),
    Case(false, matching("on", ["value": 1])),
    Case(true, matching("counts", ["value": 3])),
    Case(true, matching("counts[]", ["value": 3])),
    Case(true, matching("counts[2]", ["value": 3])),
    Case(false, matching("counts[3]", ["value": 3])),
    Case(true, matching("address.city", ["value": "New York"])),
    Case(false, matching("location.name", ["value": "home"])),
    Case(true, matching("location[].name", ["value": "work"])),
    Case(false, matching("location[0].name", ["value": "work"])),
    Case(true, matching("location[].n", ["value": 5])),
    Case(true, matching("the.\"nested.key\"", ["value": "cuckoo"])),
    Case(true, matching("matrix[][]", ["value": 4])),
    Case(false, matching("matrix[0][]", ["value": 4])),
    Case(true, matching("matrix[1][1]", ["value": 4])),
    Case(true, matching("name", ["any": ["Jane", "John"]])),
    Case(false, matching("name", ["any": []])),
    Case(false, matching("name", ["except": ["John"]])),
    Case(true, matching("name", ["except": ["Jane"]])),
    Case(true, matching("counts", ["except": [1, 2]])),
    Case(false, matching("none", ["except": ["x"]])),
    Case(false, matching("nothing", ["except": ["x"]])),
    Case(true, matching("text", ["text": "LEAK red"])),
    Case(false, matching("text", ["text": "pump"])),
    Case(false, matching("text", ["text": "  "])),
    Case(true, ["key": "age", "range": ["gte": 25, "lt": 26]]),
    Case(false, ["key": "age", "range": ["gt": 25]]),
    Case(false, ["key": "name", "range": ["gt": 0]]),
    Case(true, ["key": "counts", "range": ["gt": 2]]),
    Case(true, ["key": "when", "range": ["gte": "2024-02-29T11:00:00Z", "lt": "2024-03-01"]]),
    Case(false, ["key": "when", "range": ["gt": "2024-02-29T11:00:00Z"]]),
    Case(false, ["key": "name", "range": ["gt": "2024-02-29T11:00:00Z"]]),
    Case(true, ["key": "counts", "values_count": ["gte": 3]]),
    Case(true, ["key": "name", "values_count": ["lte": 1, "gt": 0]]),
    Case(true, ["key": "none", "values_count": ["lt": 1]]),
    Case(true, ["key": "nothing", "values_count": ["lt": 1]]),
    Case(true, ["is_empty": ["key": "none"]]),
    Case(true, ["is_empty": ["key": "empty"]]),
    Case(true, ["is_empty": ["key": "nothing"]]),
    Case(false, ["is_empty": ["key": "holes"]]),
    Case(false, ["key": "empty", "is_empty": false]),
    Case(false, ["is_null": ["key": "none"]]),
    Case(true, ["is_null": ["key": "nothing"]]),
    Case(true, ["is_null": ["key": "holes"]]),
    Case(true, ["key": "empty", "is_null": false]),
    Case(true, ["has_id": ["other", "c"]]),
    Case(false, ["has_id": []]),
    Case(
      true,
      [
        "nested": [
          "key": "location",
          "filter": [
            "must": [matching("name", ["value": "work"]), matching("n", ["value": 4])]
          ],
        ]
      ]),
    Case(
      false,
      [
        "nested": [
          "key": "location[]",
          "filter": [
            "must": [matching("name", ["value": "home"]), matching("n", ["value": 4])]
          ],
        ]
      ]),
    Case(true, ["should": [matching("age", ["value": 1]), matching("age", ["value": 25])]]),
    Case(true, matching("document_id", ["value": "d"])),
  ]

  @Test(arguments: cases)
  func `a condition holds as in Qdrant`(example: Case) throws {
    let subject = FilterSubject(
      id: Samples.id("c"), chunkPayload: [:], documentPayload: Self.payload,
      reserved: ["document_id": "d"])
    let filter = try PayloadFilter(json: ["must": [example.condition]])
    #expect(filter.matches(subject) == example.passes)
    let opposite = try PayloadFilter(json: ["must_not": example.condition])
    #expect(opposite.matches(subject) != example.passes)
  }

  static let faults: [(String, JSONValue)] = [
    ("", []), ("/musst", ["musst": []]), ("/must/0", ["must": [1]]),
    ("/must/0/matchh", ["must": [["key": "a", "matchh": ["value": 1]]]]),
    ("/must/0/key", ["must": [["match": ["value": 1]]]]),
    ("/must/0/key", ["must": [["key": "a..b", "match": ["value": 1]]]]),
    ("/must/0/key", ["must": [["key": "", "match": ["value": 1]]]]),
    ("/must/0/key", ["must": [["key": "a[x]", "match": ["value": 1]]]]),
    ("/must/0/match/value", ["must": [["key": "a", "match": ["value": 1.5]]]]),
    ("/must/0/match/value", ["must": [["key": "a", "match": ["value": [1]]]]]),
    ("/must/0/match/any", ["must": [["key": "a", "match": ["any": 1]]]]),
    ("/must/0/match/any/1", ["must": [["key": "a", "match": ["any": ["x", true]]]]]),
    ("/must/0/match/regex", ["must": [["key": "a", "match": ["regex": "x"]]]]),
    ("/must/0/match", ["must": [["key": "a", "match": ["value": 1, "text": "x"]]]]),
    ("/must/0", ["must": [["key": "a"]]]),
    ("/must/0", ["must": [["key": "a", "match": ["value": 1], "range": ["gt": 1]]]]),
    ("/must/0/range", ["must": [["key": "a", "range": [:]]]]),
    ("/must/0/range", ["must": [["key": "a", "range": ["gt": 1, "lt": "2024-01-01"]]]]),
    ("/must/0/range", ["must": [["key": "a", "range": ["gt": "yesterday"]]]]),
    ("/must/0/range/above", ["must": [["key": "a", "range": ["above": 1]]]]),
    ("/must/0/has_id", ["must": [["has_id": "c"]]]),
    ("/must/0/has_id/1", ["must": [["has_id": ["c", ""]]]]),
    ("/must/0/nested/filter/x", ["must": [["nested": ["key": "a", "filter": ["x": []]]]]]),
    ("/should/1/must/0/a~1b~0c", ["should": [["has_id": []], ["must": [["a/b~c": 1]]]]]),
    ("/min_should/min_count", ["min_should": ["conditions": [], "min_count": 0]]),
  ]

  @Test(arguments: faults)
  func `a fault is named by its pointer`(pointer: String, json: JSONValue) {
    let error = #expect(throws: StorageError.self) { _ = try PayloadFilter(json: json) }
    #expect(error?.code == .invalid)
    #expect(error?.pointer == pointer)
    #expect(error?.message.contains(pointer) == true)
  }

  @Test func `depth and size are bounded`() throws {
    var deep: JSONValue = ["must": [["has_id": ["c"]]]]
    for _ in 1..<PayloadFilter.maximumDepth { deep = ["must": [deep]] }
    _ = try PayloadFilter(json: deep)
    #expect(throws: StorageError.self) { _ = try PayloadFilter(json: ["must": [deep]]) }
    let ids = (0..<PayloadFilter.maximumSize).map { JSONValue.string("c\($0)") }
    let wide: JSONValue = ["must": [["has_id": .array(ids)]]]
    #expect(throws: StorageError.self) { _ = try PayloadFilter(json: wide) }
  }

  @Test(arguments: UInt64(1)...40)
  func `clauses obey the laws of logic`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<50 {
      let subject = FilterSubject(
        id: Samples.id("c\(Int.random(in: 0..<3, using: &random))"),
        chunkPayload: RandomFilter.payload(using: &random),
        documentPayload: RandomFilter.payload(using: &random), reserved: ["document_id": "d1"])
      let all = (0..<4).map { _ in RandomFilter.condition(using: &random) }
      let held = all.map { PayloadFilter(must: [$0]).matches(subject) }
      let count = held.count { $0 }
      #expect(PayloadFilter(must: all).matches(subject) == (count == 4), "seed \(seed)")
      #expect(PayloadFilter(should: all).matches(subject) == (count > 0), "seed \(seed)")
      #expect(PayloadFilter(mustNot: all).matches(subject) == (count == 0), "seed \(seed)")
      for least in 1...5 {
        let filter = PayloadFilter(minimumShould: .init(all, count: least))
        #expect(filter.matches(subject) == (count >= least), "seed \(seed)")
      }
      let wrapped = PayloadFilter(must: [.filter(PayloadFilter(mustNot: all))])
      #expect(wrapped.matches(subject) == (count == 0), "seed \(seed)")
    }
  }
}
