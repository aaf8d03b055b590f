public import Corpora

extension PayloadFilter {
  /// The deepest nesting of filters that is accepted.
  public static let maximumDepth = 16
  /// The most conditions, and the most values in all their lists, that a filter may have.
  public static let maximumSize = 10_000

  /// Reads a filter from its JSON form.
  ///
  /// - Parameters:
  ///   - json: The filter object.
  ///   - pointer: Where the filter stands in the request, as an RFC 6901 pointer, for errors.
  /// - Throws: ``StorageError`` `invalid` with the pointer of the unknown key or wrong value.
  public init(json: JSONValue, at pointer: String = "") throws {
    var parser = PayloadFilterParser()
    self = try parser.filter(json, at: pointer, depth: 1)
  }
}

/// Reads filters and counts what they hold against the limits.
struct PayloadFilterParser {
  private var size = 0

  mutating func filter(
    _ json: JSONValue, at pointer: String, depth: Int
  ) throws -> PayloadFilter {
    guard depth <= PayloadFilter.maximumDepth else {
      throw fault(pointer, "filters nest deeper than \(PayloadFilter.maximumDepth)")
    }
    let members = try object(json, at: pointer)
    var filter = PayloadFilter()
    for (key, value) in members.sorted(by: { $0.key < $1.key }) {
      let place = child(pointer, key)
      if value.isNull { continue }
      switch key {
      case "must": filter.must = try conditions(value, at: place, depth: depth)
      case "should": filter.should = try conditions(value, at: place, depth: depth)
      case "must_not": filter.mustNot = try conditions(value, at: place, depth: depth)
      case "min_should":
        filter.minimumShould = try minimumShould(value, at: place, depth: depth)
      default:
        throw fault(
          place, "unknown key “\(key)”; a filter has must, should, must_not and min_should")
      }
    }
    return filter
  }

  private mutating func minimumShould(
    _ json: JSONValue, at pointer: String, depth: Int
  ) throws -> PayloadFilter.MinimumShould {
    let members = try object(json, at: pointer)
    try onlyKeys(["conditions", "min_count"], of: members, at: pointer)
    guard let list = members["conditions"] else {
      throw fault(pointer, "min_should needs conditions")
    }
    guard let count = members["min_count"]?.integerValue, (1...1_000_000).contains(count) else {
      throw fault(child(pointer, "min_count"), "min_count is a whole number from 1")
    }
    let parsed = try conditions(list, at: child(pointer, "conditions"), depth: depth)
    return PayloadFilter.MinimumShould(parsed, count: Int(count))
  }

  private mutating func conditions(
    _ json: JSONValue, at pointer: String, depth: Int
  ) throws -> [PayloadFilter.Condition] {
    guard let list = json.arrayValue else {
      return [try condition(json, at: pointer, depth: depth)]
    }
    return try list.enumerated().map { index, element in
      try condition(element, at: child(pointer, String(index)), depth: depth)
    }
  }

  private mutating func condition(
    _ json: JSONValue, at pointer: String, depth: Int
  ) throws -> PayloadFilter.Condition {
    try count(1, at: pointer)
    let members = try object(json, at: pointer)
    let keys = Set(members.keys)
    if !keys.isDisjoint(with: ["must", "should", "must_not", "min_should"]) {
      return .filter(try filter(json, at: pointer, depth: depth + 1))
    }
    if let ids = members["has_id"] {
      try onlyKeys(["has_id"], of: members, at: pointer)
      return .hasID(try identifiers(ids, at: child(pointer, "has_id")))
    }
    if let nested = members["nested"] {
      try onlyKeys(["nested"], of: members, at: pointer)
      return try self.nested(nested, at: child(pointer, "nested"), depth: depth)
    }
    for name in ["is_empty", "is_null"] where members["key"] == nil {
      guard let inner = members[name] else { continue }
      try onlyKeys([name], of: members, at: pointer)
      let place = child(pointer, name)
      let fields = try object(inner, at: place)
      try onlyKeys(["key"], of: fields, at: place)
      let path = try self.path(in: fields, at: place)
      return name == "is_empty" ? .isEmpty(path, true) : .isNull(path, true)
    }
    return try fieldCondition(members, at: pointer)
  }

  private mutating func nested(
    _ json: JSONValue, at pointer: String, depth: Int
  ) throws -> PayloadFilter.Condition {
    let members = try object(json, at: pointer)
    try onlyKeys(["key", "filter"], of: members, at: pointer)
    guard let inner = members["filter"] else {
      throw fault(pointer, "nested needs a filter")
    }
    let path = try self.path(in: members, at: pointer)
    return .nested(path, try filter(inner, at: child(pointer, "filter"), depth: depth + 1))
  }

  private mutating func identifiers(
    _ json: JSONValue, at pointer: String
  ) throws -> Set<ChunkID> {
    guard let list = json.arrayValue else { throw fault(pointer, "has_id is a list of ids") }
    try count(list.count, at: pointer)
    var ids: Set<ChunkID> = []
    for (index, element) in list.enumerated() {
      let text = element.stringValue ?? element.integerValue.map { String($0) }
      guard let text, let id = ChunkID(text) else {
        throw fault(child(pointer, String(index)), "an id is a text of 1–512 bytes")
      }
      ids.insert(id)
    }
    return ids
  }

  /// Counts conditions and values against the limit.
  mutating func count(_ number: Int, at pointer: String) throws {
    size += number
    guard size <= PayloadFilter.maximumSize else {
      throw fault(
        pointer, "the filter has more than \(PayloadFilter.maximumSize) conditions and values")
    }
  }
}
