/// Measures of how much two texts have in common.
enum TextOverlap {
  /// Twice the common elements over all elements (Dice), counting repeats; 1 for two empty lists.
  static func dice(_ left: [String], _ right: [String]) -> Double {
    guard !left.isEmpty || !right.isEmpty else { return 1 }
    var counts: [String: Int] = [:]
    for word in left { counts[word, default: 0] += 1 }
    var common = 0
    for word in right where counts[word, default: 0] > 0 {
      counts[word, default: 0] -= 1
      common += 1
    }
    return 2 * Double(common) / Double(left.count + right.count)
  }

  /// What the left list has beyond the right, counting repeats, in order.
  static func subtracting(_ left: [TextToken], _ right: [TextToken]) -> [TextToken] {
    var counts: [String: Int] = [:]
    for token in right { counts[token.text, default: 0] += 1 }
    return left.filter { token in
      guard counts[token.text, default: 0] > 0 else { return true }
      counts[token.text, default: 0] -= 1
      return false
    }
  }

  /// Whether two words are at most one edit apart, or two for words of eight letters and more: a
  /// typing error rather than another word.
  static func areSpellings(_ left: String, _ right: String) -> Bool {
    let (a, b) = (Array(left), Array(right))
    let allowed = min(a.count, b.count) >= 8 ? 2 : 1
    guard min(a.count, b.count) >= 4, abs(a.count - b.count) <= allowed else { return false }
    var previous = Array(0...b.count)
    for (row, character) in a.enumerated() {
      var current = [row + 1]
      for (column, other) in b.enumerated() {
        current.append(
          min(
            previous[column] + (character == other ? 0 : 1), previous[column + 1] + 1,
            current[column] + 1))
      }
      previous = current
    }
    return previous[b.count] <= allowed
  }
}
