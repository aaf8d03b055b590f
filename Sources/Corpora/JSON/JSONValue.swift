/// A JSON object: unordered keys, each with one value.
public typealias JSONObject = [String: JSONValue]

/// Any JSON value, as metadata of documents, chunks and events carries it.
///
/// A number without a fraction that fits 64 bits is `integer`, whichever way it was written: `5`,
/// `5.0` and `5e0` are one value. For that reason `.integer(5) == .number(5)`, and both hash alike.
public enum JSONValue: Sendable {
  /// The literal `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A whole number of 64 bits.
  case integer(Int64)
  /// Any other number. Not-a-number and the infinities are written as `null`.
  case number(Double)
  /// A text.
  case string(String)
  /// An ordered list.
  case array([JSONValue])
  /// Keys with values.
  case object(JSONObject)

  /// The whole number that this value is, or nil.
  private var exactInteger: Int64? {
    switch self {
    case .integer(let value): value
    case .number(let value): Int64(exactly: value)
    default: nil
    }
  }
}

extension JSONValue: Hashable {
  /// Compares by meaning: `.integer(5) == .number(5)`.
  public static func == (left: JSONValue, right: JSONValue) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let left), .bool(let right)): left == right
    case (.integer(let left), .integer(let right)): left == right
    case (.number(let left), .number(let right)): left == right
    case (.integer, .number), (.number, .integer): left.exactInteger == right.exactInteger
    case (.string(let left), .string(let right)): left == right
    case (.array(let left), .array(let right)): left == right
    case (.object(let left), .object(let right)): left == right
    default: false
    }
  }

  /// Hashes equal values alike.
  public func hash(into hasher: inout Hasher) {
    if let integer = exactInteger {
      hasher.combine(1)
      hasher.combine(integer)
      return
    }
    switch self {
    case .null, .integer: hasher.combine(0)
    case .bool(let value): hasher.combine(value)
    case .number(let value): hasher.combine(value)
    case .string(let value): hasher.combine(value)
    case .array(let value): hasher.combine(value)
    case .object(let value): hasher.combine(value)
    }
  }
}
