import Corpora
import Storage
import StorageConformance
import Testing

struct FilterJSONTests {
  /// A filter of few conditions, as the seed decides.
  private func filter(_ seed: UInt64) -> PayloadFilter {
    var random = SeededGenerator(seed: seed)
    return RandomFilter.filter(using: &random)
  }

  @Test(arguments: UInt64(1)...60)
  func `a filter's JSON means the same`(seed: UInt64) throws {
    let filter = filter(seed)
    // Values that no request can hold, such as fractions, are left out of this test.
    guard let read = try? PayloadFilter(json: filter.json) else { return }
    #expect(read.json == filter.json, "seed \(seed)")
    #expect(try PayloadFilter(json: read.json) == read, "seed \(seed)")
  }

  @Test func `every kind of condition reads back as it was`() throws {
    let json: JSONValue = [
      "must": [
        ["key": "a.b", "match": ["value": "x"]], ["key": "list[].x", "match": ["any": [1, "y"]]],
        ["key": "k", "match": ["except": [2]]], ["key": "k", "match": ["text": "two words"]],
        ["key": "n", "range": ["gte": 1, "lt": 2.5]],
        ["key": "published_at", "range": ["gt": "2024-05-06T07:08:09.25Z"]],
        ["key": "tags", "values_count": ["lte": 3]], ["key": "k", "is_empty": false],
        ["is_null": ["key": "k"]], ["has_id": ["c2", "c1"]],
        ["nested": ["key": "list", "filter": ["must": [["key": "x", "match": ["value": true]]]]]],
      ],
      "must_not": [["should": [["key": "k", "match": ["value": 7]]]]],
      "min_should": ["conditions": [["key": "k", "match": ["value": 1]]], "min_count": 1],
    ]
    let filter = try PayloadFilter(json: json)
    #expect(try PayloadFilter(json: filter.json) == filter)
  }
}
