import Corpora

/// Where in a payload a condition looks: `a`, `a.b`, `a[].b`, `a[0].b`, `a."dotted.key"`.
///
/// A list is entered only by `[]` (every element) or `[n]` (one element, from 0); a plain step into
/// a list finds nothing. A condition on a list itself looks at its elements.
public struct PayloadPath: Hashable, Sendable, CustomStringConvertible {
  /// One step down.
  public enum Step: Hashable, Sendable {
    /// The value under a key of an object.
    case key(String)
    /// One element of a list, from 0.
    case index(Int)
    /// Every element of a list.
    case every
  }

  /// The steps from the payload's root; the first is a key.
  public let steps: [Step]

  /// The most bytes that a path may have.
  public static let maximumLength = 1_024

  /// Parses a path; nil when it is malformed, empty or too long.
  public init?(_ text: String) {
    guard (1...Self.maximumLength).contains(text.utf8.count) else { return nil }
    var steps: [Step] = []
    var rest = Substring(text)
    while true {
      guard let key = Self.takeKey(from: &rest) else { return nil }
      steps.append(.key(key))
      while rest.first == "[" {
        guard let step = Self.takeBracket(from: &rest) else { return nil }
        steps.append(step)
      }
      if rest.isEmpty { break }
      guard rest.first == "." else { return nil }
      rest.removeFirst()
    }
    self.steps = steps
  }

  private static func takeKey(from rest: inout Substring) -> String? {
    if rest.first == "\"" {
      let body = rest.dropFirst()
      guard let end = body.firstIndex(of: "\""), end > body.startIndex else { return nil }
      let key = String(body[..<end])
      rest = body[body.index(after: end)...]
      return key
    }
    let end = rest.firstIndex { $0 == "." || $0 == "[" || $0 == "]" || $0 == "\"" }
    let key = String(rest[..<(end ?? rest.endIndex)])
    rest = rest[(end ?? rest.endIndex)...]
    return key.isEmpty ? nil : key
  }

  private static func takeBracket(from rest: inout Substring) -> Step? {
    guard let end = rest.firstIndex(of: "]") else { return nil }
    let inner = rest[rest.index(after: rest.startIndex)..<end]
    rest = rest[rest.index(after: end)...]
    if inner.isEmpty { return .every }
    guard inner.allSatisfy({ $0.isASCII && $0.isNumber }), let index = Int(inner) else {
      return nil
    }
    return .index(index)
  }

  /// The path as text.
  public var description: String {
    var text = ""
    for step in steps {
      switch step {
      case .key(let key):
        if !text.isEmpty { text += "." }
        let isPlain = !key.contains { $0 == "." || $0 == "[" || $0 == "]" }
        text += isPlain ? key : "\"\(key)\""
      case .index(let index): text += "[\(index)]"
      case .every: text += "[]"
      }
    }
    return text
  }

  /// The values that the path finds under `root`, lists whole, in order.
  ///
  /// - Complexity: O(values visited).
  func values(under root: JSONValue?, from start: Int = 1) -> [JSONValue] {
    guard let root else { return [] }
    guard start < steps.count else { return [root] }
    var current = [root]
    for step in steps[start...] {
      var next: [JSONValue] = []
      for value in current {
        switch (step, value) {
        case (.key(let key), .object(let members)):
          if let member = members[key] { next.append(member) }
        case (.index(let index), .array(let elements)):
          if index < elements.count { next.append(elements[index]) }
        case (.every, .array(let elements)): next.append(contentsOf: elements)
        default: break
        }
      }
      if next.isEmpty { return [] }
      current = next
    }
    return current
  }
}
