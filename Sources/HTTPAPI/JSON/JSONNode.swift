import Corpora

/// A value of a request's body, as the reader leaves it.
///
/// It differs from `JSONValue` in two ways that make a vector cheap: an array of numbers is one
/// flat buffer, and an object keeps its members in the order of the text.
enum JSONNode: Sendable {
  /// The literal `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A whole number of 64 bits that was written without fraction and exponent.
  case integer(Int64)
  /// Any other number.
  case number(Double)
  /// A text.
  case string(String)
  /// Two or more numbers and nothing else, each exact as a double.
  case numbers([Double])
  /// Any other list.
  case array([JSONNode])
  /// Keys with values.
  case object(JSONMembers)

  /// What kind of value it is, for messages.
  var kind: String {
    switch self {
    case .null: "null"
    case .bool: "a boolean"
    case .integer, .number: "a number"
    case .string: "a string"
    case .numbers, .array: "an array"
    case .object: "an object"
    }
  }

  /// Whether it is `null`.
  var isNull: Bool {
    if case .null = self { true } else { false }
  }

  /// The elements of a list, whichever way it is kept; `nil` for another kind of value.
  var elements: [JSONNode]? {
    switch self {
    case .array(let elements): elements
    case .numbers(let numbers): numbers.map(JSONNode.number)
    default: nil
    }
  }

  /// The same value as the other modules know it.
  var value: JSONValue {
    switch self {
    case .null: .null
    case .bool(let value): .bool(value)
    case .integer(let value): .integer(value)
    case .number(let value): Self.value(of: value)
    case .string(let value): .string(value)
    case .numbers(let values): .array(values.map(Self.value(of:)))
    case .array(let elements): .array(elements.map(\.value))
    case .object(let members): .object(members.object)
    }
  }

  private static func value(of number: Double) -> JSONValue {
    Int64(exactly: number).map(JSONValue.integer) ?? .number(number)
  }
}

/// The members of an object in the order of the text; no key stands twice.
struct JSONMembers: Sendable {
  /// The members.
  private(set) var entries: [(key: String, value: JSONNode)] = []
  /// The keys, kept once a linear search would be slow.
  private var keys: Set<String> = []

  /// The most members that are searched one by one.
  private static let linearLimit = 16

  /// Appends a member.
  ///
  /// - Returns: `false` if the key stood there before; nothing is then appended.
  mutating func append(_ key: String, _ value: JSONNode) -> Bool {
    if entries.count < Self.linearLimit {
      guard !entries.contains(where: { $0.key == key }) else { return false }
    } else {
      if keys.isEmpty { keys = Set(entries.lazy.map(\.key)) }
      guard keys.insert(key).inserted else { return false }
    }
    entries.append((key, value))
    return true
  }

  /// The value of a key.
  ///
  /// - Complexity: O(*n*) in the number of members.
  subscript(key: String) -> JSONNode? {
    entries.first { $0.key == key }?.value
  }

  /// The members as the other modules know them.
  var object: JSONObject {
    JSONObject(uniqueKeysWithValues: entries.lazy.map { ($0.key, $0.value.value) })
  }
}
