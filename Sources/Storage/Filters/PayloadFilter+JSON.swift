public import Corpora
import Foundation

extension PayloadFilter {
  /// The filter's JSON form, which ``init(json:at:)`` reads back to an equal filter.
  public var json: JSONValue {
    var members: JSONObject = [:]
    if !must.isEmpty { members["must"] = .array(must.map(\.json)) }
    if !should.isEmpty { members["should"] = .array(should.map(\.json)) }
    if !mustNot.isEmpty { members["must_not"] = .array(mustNot.map(\.json)) }
    if let minimumShould {
      members["min_should"] = [
        "conditions": .array(minimumShould.conditions.map(\.json)),
        "min_count": .integer(Int64(minimumShould.count)),
      ]
    }
    return .object(members)
  }
}

extension PayloadFilter.Condition {
  fileprivate var json: JSONValue {
    switch self {
    case .match(let path, let match): return ["key": .string("\(path)"), "match": match.json]
    case .range(let path, let bounds):
      return ["key": .string("\(path)"), "range": bounds.json { .number($0) }]
    case .dateRange(let path, let bounds):
      return [
        "key": .string("\(path)"),
        "range": bounds.json { .string(InstantText.text(.init(timeIntervalSince1970: $0))) },
      ]
    case .valuesCount(let path, let bounds):
      return [
        "key": .string("\(path)"),
        "values_count": bounds.json { Int64(exactly: $0).map { .integer($0) } ?? .number($0) },
      ]
    case .isEmpty(let path, let flag):
      return ["key": .string("\(path)"), "is_empty": .bool(flag)]
    case .isNull(let path, let flag): return ["key": .string("\(path)"), "is_null": .bool(flag)]
    case .hasID(let ids):
      return ["has_id": .array(ids.sorted().map { .string($0.rawValue) })]
    case .nested(let path, let filter):
      return ["nested": ["key": .string("\(path)"), "filter": filter.json]]
    case .filter(let filter):
      // A filter without a condition must still be told from a condition.
      return filter.isEmpty ? ["must": []] : filter.json
    }
  }
}

extension PayloadFilter.Match {
  fileprivate var json: JSONValue {
    switch self {
    case .value(let value): ["value": value]
    case .any(let values): ["any": Self.list(values)]
    case .except(let values): ["except": Self.list(values)]
    case .text(let words): ["text": .string(words.joined(separator: " "))]
    }
  }

  private static func list(_ values: Set<JSONValue>) -> JSONValue {
    .array(values.sorted { $0.canonicalJSON < $1.canonicalJSON })
  }
}

extension PayloadFilter.Bounds {
  fileprivate func json(_ value: (Double) -> JSONValue) -> JSONValue {
    var members: JSONObject = [:]
    if let above { members["gt"] = value(above) }
    if let atLeast { members["gte"] = value(atLeast) }
    if let below { members["lt"] = value(below) }
    if let atMost { members["lte"] = value(atMost) }
    return .object(members)
  }
}
