extension Chunker {
  /// Puts the document's title before the headings unless the outermost heading says it.
  static func headingPath(_ path: [String], under title: String?) -> [String] {
    guard let title, !title.isEmpty else { return path }
    guard let first = path.first?.lowercased() else { return [title] }
    let lowered = title.lowercased()
    return first.contains(lowered) || lowered.contains(first) ? path : [title] + path
  }

  /// Leaves out outer headings, then ends of words, until the path fits its share of a chunk.
  func shortened(_ path: [String]) -> [String] {
    let room = configuration.maximumHeadingTokens
    var kept: [String] = []
    var total = 0
    for heading in path.reversed() {
      // The separator counts as one token in most vocabularies.
      let tokens = count(Substring(heading)) + (kept.isEmpty ? 0 : 1)
      guard total + tokens <= room else { break }
      kept.insert(heading, at: 0)
      total += tokens
    }
    guard kept.isEmpty, let last = path.last, room > 0 else { return kept }
    var words = last.split(whereSeparator: \.isWhitespace)
    while words.count > 1, count(Substring(words.joined(separator: " "))) > room {
      words.removeLast()
    }
    let clipped = words.joined(separator: " ")
    return count(Substring(clipped)) <= room ? [clipped] : []
  }
}
