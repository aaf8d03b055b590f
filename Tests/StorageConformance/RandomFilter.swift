public import Corpora
public import Storage

/// Filters and payloads at random, small enough to collide often.
public enum RandomFilter {
  private static let keys = ["k", "tags", "a.b", "list[].x", "list[0].x", "none", "document_id"]
  private static let values: [JSONValue] = [0, 1, 2, "d1", "x", "y", true, 1.5, nil]

  /// A random filter of at most `depth` levels.
  public static func filter(
    depth: Int = 3, using random: inout some RandomNumberGenerator
  ) -> PayloadFilter {
    var filter = PayloadFilter()
    func conditions(_ random: inout some RandomNumberGenerator) -> [PayloadFilter.Condition] {
      (0..<Int.random(in: 0...2, using: &random)).map { _ in
        condition(depth: depth, using: &random)
      }
    }
    filter.must = conditions(&random)
    filter.should = conditions(&random)
    filter.mustNot = conditions(&random)
    if Int.random(in: 0..<4, using: &random) == 0 {
      filter.minimumShould = .init(conditions(&random), count: 1)
    }
    return filter
  }

  /// A random condition.
  public static func condition(
    depth: Int = 3, using random: inout some RandomNumberGenerator
  ) -> PayloadFilter.Condition {
    let key = keys[Int.random(in: 0..<keys.count, using: &random)]
    guard let path = PayloadPath(key) else { preconditionFailure("bad path \(key)") }
    let value = values[Int.random(in: 0..<values.count, using: &random)]
    let number = Double(Int.random(in: 0...2, using: &random))
    switch Int.random(in: 0..<10, using: &random) {
    case 0: return .match(path, .any([value, 1]))
    case 1: return .match(path, .except([value]))
    case 2: return .match(path, .text(["x"]))
    case 3: return .range(path, .init(atLeast: number, below: number + 2))
    case 4: return .valuesCount(path, .init(atMost: number))
    case 5: return .isEmpty(path, number > 0)
    case 6: return .isNull(path, number > 0)
    case 7: return .hasID([ChunkID(trusted: "c\(Int(number))"), ChunkID(trusted: "c7")])
    case 8 where depth > 1: return .filter(filter(depth: depth - 1, using: &random))
    default: return .match(path, .value(value))
    }
  }

  /// A random payload that the filters' keys look into.
  public static func payload(using random: inout some RandomNumberGenerator) -> JSONObject {
    var payload: JSONObject = [:]
    func value(_ random: inout some RandomNumberGenerator) -> JSONValue {
      values[Int.random(in: 0..<values.count, using: &random)]
    }
    if Bool.random(using: &random) { payload["k"] = value(&random) }
    if Bool.random(using: &random) {
      payload["tags"] = .array(
        (0..<Int.random(in: 0...3, using: &random)).map { _ in value(&random) })
    }
    if Bool.random(using: &random) { payload["a"] = ["b": value(&random)] }
    if Bool.random(using: &random) {
      payload["list"] = [["x": value(&random)], value(&random), ["x": [value(&random)]]]
    }
    return payload
  }
}
