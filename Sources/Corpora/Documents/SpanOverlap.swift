/// Finds where the text of old chunks stands in new ones.
///
/// Texts are compared by runs of words, so that a span is known again wherever a chunk was cut, and a
/// word that happens to stand in both is not taken for one. Case and punctuation do not count.
public struct SpanOverlap: Sendable {
  /// Words of a run.
  static let runLength = 4

  private struct Text {
    let words: [String]

    init(_ text: String) {
      let parts: [Substring] = text.lowercased().split { !($0.isLetter || $0.isNumber) }
      words = parts.map { String($0) }
    }

    /// The runs of the text with the place of each; a short text is one run.
    func runs(of length: Int) -> [(place: Int, run: ArraySlice<String>)] {
      guard words.count >= length else { return [] }
      return (0...(words.count - length)).map { ($0, words[$0..<$0 + length]) }
    }
  }

  private let texts: [Text]
  /// The texts that hold each run.
  private let holders: [ArraySlice<String>: [Int]]

  /// Takes the new texts.
  ///
  /// - Complexity: O(*n*) in all words.
  public init(in texts: [String]) {
    self.texts = texts.map { Text($0) }
    var holders: [ArraySlice<String>: [Int]] = [:]
    for (number, text) in self.texts.enumerated() {
      for (_, run) in text.runs(of: Self.runLength) where holders[run]?.last != number {
        holders[run, default: []].append(number)
      }
    }
    self.holders = holders
  }

  /// The share of a text's words that stand in each new text as part of a common run, 0…1.
  ///
  /// A text of fewer words than a run has is looked for as a whole.
  ///
  /// - Complexity: O(*n*) in the words of the text, times the texts that share its runs.
  public func shares(of text: String) -> [Double] {
    let old = Text(text)
    guard !old.words.isEmpty else { return texts.map { _ in 0 } }
    guard old.words.count >= Self.runLength else {
      return texts.map { new in
        new.runs(of: old.words.count).contains { $0.run == old.words[...] } ? 1 : 0
      }
    }
    // Words up to here are counted, per new text.
    var covered = Array(repeating: 0, count: texts.count)
    var end = Array(repeating: 0, count: texts.count)
    for (place, run) in old.runs(of: Self.runLength) {
      for holder in holders[run] ?? [] {
        let last = place + Self.runLength
        covered[holder] += last - max(place, end[holder])
        end[holder] = last
      }
    }
    return covered.map { Double($0) / Double(old.words.count) }
  }
}
