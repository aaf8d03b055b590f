import Corpora

extension PayloadFilterParser {
  /// Reads a condition that names a key.
  mutating func fieldCondition(
    _ members: JSONObject, at pointer: String
  ) throws -> PayloadFilter.Condition {
    let kinds: Set<String> = ["match", "range", "values_count", "is_empty", "is_null"]
    try onlyKeys(kinds.union(["key"]), of: members, at: pointer)
    let path = try self.path(in: members, at: pointer)
    let given = members.filter { kinds.contains($0.key) && !$0.value.isNull }
    guard given.count == 1, let (kind, value) = given.first else {
      throw fault(
        pointer,
        "a condition has one of match, range, values_count, is_empty, is_null besides its key")
    }
    let place = child(pointer, kind)
    switch kind {
    case "match": return .match(path, try match(value, at: place))
    case "range": return try range(value, path: path, at: place)
    case "values_count":
      let bounds = try self.bounds(value, at: place) { $0.integerValue.map { Double($0) } }
      guard let bounds else { throw fault(place, "values_count takes whole numbers") }
      return .valuesCount(path, bounds)
    default:
      guard let flag = value.boolValue else { throw fault(place, "\(kind) is true or false") }
      return kind == "is_empty" ? .isEmpty(path, flag) : .isNull(path, flag)
    }
  }

  private mutating func match(
    _ json: JSONValue, at pointer: String
  ) throws -> PayloadFilter.Match {
    let members = try object(json, at: pointer)
    try onlyKeys(["value", "any", "except", "text"], of: members, at: pointer)
    guard members.count == 1, let (kind, value) = members.first else {
      throw fault(pointer, "match has one of value, any, except, text")
    }
    let place = child(pointer, kind)
    switch kind {
    case "value":
      switch value {
      case .string, .bool, .integer: return .value(value)
      case .number where value.integerValue != nil: return .value(value)
      default:
        throw fault(
          place, "match value is a text, a whole number, true or false; for others take a range")
      }
    case "text":
      guard let text = value.stringValue else { throw fault(place, "match text is a text") }
      return .text(text.filterWords)
    default:
      let values = try keywords(value, at: place)
      return kind == "any" ? .any(values) : .except(values)
    }
  }

  private mutating func keywords(
    _ json: JSONValue, at pointer: String
  ) throws -> Set<JSONValue> {
    guard let list = json.arrayValue else {
      throw fault(pointer, "a list of texts or whole numbers belongs here")
    }
    try count(list.count, at: pointer)
    for (index, element) in list.enumerated()
    where element.stringValue == nil && element.integerValue == nil {
      throw fault(child(pointer, String(index)), "a text or a whole number belongs here")
    }
    return Set(list)
  }

  private func range(
    _ json: JSONValue, path: PayloadPath, at pointer: String
  ) throws -> PayloadFilter.Condition {
    if let numbers = try bounds(json, at: pointer, { $0.doubleValue }) {
      return .range(path, numbers)
    }
    let instants = try bounds(json, at: pointer) { value in
      value.stringValue.flatMap { InstantText.secondsSince1970($0) }
    }
    guard let instants else {
      throw fault(pointer, "a range takes numbers only, or RFC 3339 date-times only")
    }
    return .dateRange(path, instants)
  }

  /// Reads bounds; nil when a bound is not what `number` accepts.
  private func bounds(
    _ json: JSONValue, at pointer: String, _ number: (JSONValue) -> Double?
  ) throws -> PayloadFilter.Bounds? {
    let members = try object(json, at: pointer).filter { !$0.value.isNull }
    try onlyKeys(["gt", "gte", "lt", "lte"], of: members, at: pointer)
    guard !members.isEmpty else { throw fault(pointer, "give at least one of gt, gte, lt, lte") }
    var bounds = PayloadFilter.Bounds()
    for (key, value) in members {
      guard let number = number(value) else { return nil }
      switch key {
      case "gt": bounds.above = number
      case "gte": bounds.atLeast = number
      case "lt": bounds.below = number
      default: bounds.atMost = number
      }
    }
    return bounds
  }

  /// The path under `key`.
  func path(in members: JSONObject, at pointer: String) throws -> PayloadPath {
    guard let text = members["key"]?.stringValue else {
      throw fault(child(pointer, "key"), "a condition needs a key, a text")
    }
    guard let path = PayloadPath(text) else {
      throw fault(
        child(pointer, "key"), "“\(text.prefix(80))” is no path; write a, a.b, a[].b or a[0].b")
    }
    return path
  }

  /// The members of an object.
  func object(_ json: JSONValue, at pointer: String) throws -> JSONObject {
    guard let members = json.objectValue else { throw fault(pointer, "an object belongs here") }
    return members
  }

  /// Refuses keys that do not belong.
  func onlyKeys(_ known: Set<String>, of members: JSONObject, at pointer: String) throws {
    guard let unknown = members.keys.filter({ !known.contains($0) }).min() else { return }
    throw fault(
      child(pointer, unknown),
      "unknown key “\(unknown)”; known here: \(known.sorted().joined(separator: ", "))")
  }

  /// The pointer of a member or element.
  func child(_ pointer: String, _ token: String) -> String {
    let escaped = token.replacing("~", with: "~0").replacing("/", with: "~1")
    return "\(pointer)/\(escaped)"
  }

  /// An error that names the place.
  func fault(_ pointer: String, _ message: String) -> StorageError {
    StorageError(
      .invalid, "In the filter at “\(pointer.isEmpty ? "/" : pointer)”: \(message).",
      pointer: pointer)
  }
}

extension StringProtocol {
  /// The runs of letters and digits, in lower case.
  var filterWords: [String] {
    split { !($0.isLetter || $0.isNumber) }.map { $0.lowercased() }
  }
}
