/// The places at which two token lists differ, by a longest common subsequence.
enum TextAlignment {
  /// A stretch of one text that stands for a stretch of another.
  struct Replacement: Equatable {
    /// Tokens of the older text; empty for an insertion.
    var old: [TextToken]
    /// Tokens of the newer text; empty for a deletion.
    var new: [TextToken]
  }

  /// The most tokens of a text that are aligned; what lies beyond is not compared in order.
  static let limit = 1_500

  /// The replacements in order.
  ///
  /// - Complexity: O(*n*·*m*), at most 2.25 million steps.
  static func replacements(_ old: [TextToken], _ new: [TextToken]) -> [Replacement] {
    let old = Array(old.prefix(limit))
    let new = Array(new.prefix(limit))
    let width = new.count + 1
    var lengths = [Int32](repeating: 0, count: (old.count + 1) * width)
    for row in old.indices.reversed() {
      for column in new.indices.reversed() {
        lengths[row * width + column] =
          old[row].text == new[column].text
          ? lengths[(row + 1) * width + column + 1] + 1
          : max(lengths[(row + 1) * width + column], lengths[row * width + column + 1])
      }
    }
    var found: [Replacement] = []
    var pending = Replacement(old: [], new: [])
    var row = 0
    var column = 0
    while row < old.count || column < new.count {
      if row < old.count, column < new.count, old[row].text == new[column].text {
        if !pending.old.isEmpty || !pending.new.isEmpty { found.append(pending) }
        pending = Replacement(old: [], new: [])
        row += 1
        column += 1
      } else if column == new.count
        || (row < old.count
          && lengths[(row + 1) * width + column] >= lengths[row * width + column + 1])
      {
        pending.old.append(old[row])
        row += 1
      } else {
        pending.new.append(new[column])
        column += 1
      }
    }
    if !pending.old.isEmpty || !pending.new.isEmpty { found.append(pending) }
    return found
  }
}
