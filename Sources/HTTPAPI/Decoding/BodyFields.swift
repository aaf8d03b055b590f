import Corpora
import Foundation
import Storage

/// The members of one object of a request's body, read by name and checked on the way.
///
/// Making one refuses unknown keys, so that a misspelt field is an error and not silence, and so
/// that nobody sets what is not theirs to set. `null` counts as an absent field, unless a field
/// gives it a meaning of its own.
struct BodyFields {
  /// The members.
  let members: JSONMembers
  /// Where the object stands in the body, as an RFC 6901 pointer; empty at the top.
  let pointer: String

  /// Takes an object whose keys are all `known`.
  ///
  /// - Throws: ``HTTPProblem`` 400 for another kind of value, and for unknown keys, naming each.
  init(_ node: JSONNode, at pointer: String = "", known: [String]) throws(HTTPProblem) {
    guard case .object(let members) = node else {
      throw .invalid("expected an object, not \(node.kind)", at: pointer)
    }
    self.members = members
    self.pointer = pointer
    let unknown = members.entries.lazy.map(\.key).filter { !known.contains($0) }.prefix(20)
    guard unknown.isEmpty else {
      throw .invalid(
        unknown.map { key in
          let list = known.sorted().joined(separator: ", ")
          return .init(
            pointer: pointer + JSONPointer.token(key),
            detail: "the field “\(key.prefix(80))” is unknown; known are \(list)")
        })
    }
  }

  /// Where a field stands.
  func place(_ key: String) -> String { pointer + JSONPointer.token(key) }

  /// A field that is there and not `null`.
  func node(_ key: String) -> JSONNode? {
    members[key].flatMap { $0.isNull ? nil : $0 }
  }

  /// A problem with a field.
  func problem(_ key: String, _ detail: String) -> HTTPProblem {
    .invalid(detail, at: place(key))
  }

  private func wrongType(_ key: String, expected: String, _ node: JSONNode) -> HTTPProblem {
    problem(key, "expected \(expected), not \(node.kind)")
  }

  /// The problem of a required field that is absent.
  func missing(_ key: String) -> HTTPProblem {
    problem(key, "the field “\(key)” is required")
  }

  /// A text of at most `maximumBytes` bytes of UTF-8; longer is a 413.
  func string(_ key: String, maximumBytes: Int = 4_096) throws(HTTPProblem) -> String? {
    guard let node = node(key) else { return nil }
    guard case .string(let text) = node else {
      throw wrongType(key, expected: "a string", node)
    }
    guard text.utf8.count <= maximumBytes else {
      throw .tooLarge(
        "the text has \(text.utf8.count) bytes; at most \(maximumBytes) are taken", at: place(key))
    }
    return text
  }

  /// A text that must be there.
  func requiredString(_ key: String, maximumBytes: Int = 4_096) throws(HTTPProblem) -> String {
    guard let text = try string(key, maximumBytes: maximumBytes) else { throw missing(key) }
    return text
  }

  /// An identifier of 1–512 bytes.
  func identifier(_ key: String, maximumBytes: Int = 512) throws(HTTPProblem) -> String? {
    guard let node = node(key) else { return nil }
    guard case .string(let text) = node else { throw wrongType(key, expected: "a string", node) }
    guard (1...maximumBytes).contains(text.utf8.count) else {
      throw problem(
        key, "an id has 1 to \(maximumBytes) bytes of UTF-8, this one \(text.utf8.count)")
    }
    return text
  }

  /// An identifier that must be there.
  func requiredIdentifier(_ key: String) throws(HTTPProblem) -> String {
    guard let text = try identifier(key) else { throw missing(key) }
    return text
  }

  /// A whole number within a range.
  func integer(_ key: String, in range: ClosedRange<Int>) throws(HTTPProblem) -> Int? {
    guard let node = node(key) else { return nil }
    let number: Int?
    switch node {
    case .integer(let value): number = Int(exactly: value)
    case .number(let value): number = Int(exactly: value)
    default: throw wrongType(key, expected: "a whole number", node)
    }
    guard let number, range.contains(number) else {
      throw problem(
        key, "must be a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  /// A number.
  func number(_ key: String) throws(HTTPProblem) -> Double? {
    guard let node = node(key) else { return nil }
    switch node {
    case .integer(let value): return Double(value)
    case .number(let value): return value
    default: throw wrongType(key, expected: "a number", node)
    }
  }

  /// A number within a range.
  func number(_ key: String, in range: ClosedRange<Double>) throws(HTTPProblem) -> Double? {
    guard let number = try number(key) else { return nil }
    guard range.contains(number) else {
      throw problem(
        key, "\(number) is out of range; it lies from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  /// A truth value.
  func bool(_ key: String) throws(HTTPProblem) -> Bool? {
    guard let node = node(key) else { return nil }
    guard case .bool(let value) = node else {
      throw wrongType(key, expected: "true or false", node)
    }
    return value
  }

  /// An instant.
  func date(_ key: String) throws(HTTPProblem) -> Date? {
    guard let text = try string(key) else { return nil }
    guard let date = InstantText.date(text) else {
      throw problem(key, "not an RFC 3339 time such as 2026-03-01T09:30:00Z")
    }
    return date
  }

  /// One of the words of a type.
  func word<Word: RawRepresentable & CaseIterable>(
    _ key: String, as type: Word.Type
  ) throws(HTTPProblem) -> Word? where Word.RawValue == String {
    guard let text = try string(key) else { return nil }
    guard let word = Word(rawValue: text) else {
      let allowed = Word.allCases.map(\.rawValue).joined(separator: ", ")
      throw problem(key, "“\(text.prefix(80))” is unknown; choose from \(allowed)")
    }
    return word
  }

  /// A free payload; empty where it is absent.
  func payload(_ key: String) throws(HTTPProblem) -> JSONObject {
    guard let node = node(key) else { return [:] }
    guard case .object(let members) = node else {
      throw wrongType(key, expected: "an object", node)
    }
    return members.object
  }

  /// A list with the place of each element; `nil` where it is absent.
  func list(_ key: String) throws(HTTPProblem) -> [(node: JSONNode, place: String)]? {
    guard let node = node(key) else { return nil }
    guard let elements = node.elements else {
      throw wrongType(key, expected: "an array", node)
    }
    return elements.enumerated().map { ($0.element, place(key) + "/\($0.offset)") }
  }

  /// A list of texts; empty where it is absent.
  func strings(
    _ key: String, maximumCount: Int, maximumBytes: Int = 512
  ) throws(HTTPProblem) -> [String] {
    guard let elements = try list(key) else { return [] }
    guard elements.count <= maximumCount else {
      throw problem(key, "holds \(elements.count) entries; at most \(maximumCount) are taken")
    }
    var texts: [String] = []
    for element in elements {
      guard case .string(let text) = element.node else {
        throw .invalid("expected a string, not \(element.node.kind)", at: element.place)
      }
      guard text.utf8.count <= maximumBytes else {
        throw .invalid(
          "the text has \(text.utf8.count) bytes; at most \(maximumBytes) are taken",
          at: element.place)
      }
      texts.append(text)
    }
    return texts
  }
}
