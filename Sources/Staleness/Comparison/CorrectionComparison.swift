public import Storage

/// Tells what a user's correction says differently from the text that it corrects.
///
/// A correction is a sentence or two where the text is a paragraph. It is compared with the run of
/// as many sentences that has most words in common with it; where too little is in common, or where
/// only the wording differs, nothing is claimed. A pure function.
public struct CorrectionComparison: Sendable, Equatable {
  /// The longest text that is looked at, in bytes of UTF-8; longer ones claim nothing.
  public static let textLimit = 32 << 10
  /// The most differences that are told.
  public static let differenceLimit = 4

  /// The share of equal words from which a correction repeats what it corrects.
  static let repeatedOverlap = 0.6

  /// What the correction says differently, at most ``differenceLimit``; empty where it contradicts
  /// nothing.
  public let differences: [Observation.Difference]

  /// Compares a text with a correction of it.
  ///
  /// - Complexity: O(*n*) in the words to find the place, then one comparison of a few sentences.
  public init(text: String, correction: String) {
    differences = Self.differences(text: text, correction: correction)
  }

  private static func differences(text: String, correction: String) -> [Observation.Difference] {
    guard text.utf8.count <= textLimit, correction.utf8.count <= textLimit else { return [] }
    let sentences = sentences(of: text)
    let length = max(1, Self.sentences(of: correction).count)
    let said = TextTokenizer.tokens(of: correction).map(\.text)
    guard !sentences.isEmpty, !said.isEmpty else { return [] }
    var best: (place: String, overlap: Double)?
    for start in 0...max(0, sentences.count - length) {
      let place = sentences[start..<min(start + length, sentences.count)].joined(separator: " ")
      let overlap = TextOverlap.dice(TextTokenizer.tokens(of: place).map(\.text), said)
      if overlap > best?.overlap ?? 0 { best = (place, overlap) }
    }
    guard let best else { return [] }
    let comparison = NearDuplicateComparison(older: best.place, newer: correction)
    let wording = DifferenceKind.wording.rawValue
    // Who repeats a sentence to change one fact in it means that fact, however small the change.
    let isRepeated = comparison.overlap >= repeatedOverlap
    guard comparison.verdict == .contradicting || isRepeated else { return [] }
    let told =
      comparison.verdict == .contradicting ? comparison.claimedDifferences : comparison.differences
    return Array(told.filter { $0.kind != wording }.prefix(differenceLimit))
  }

  /// Sentences and lines of a text.
  private static func sentences(of text: String) -> [String] {
    var sentences: [String] = []
    var current = ""
    var endsSentence = false
    for character in text {
      if character.isNewline || (endsSentence && character.isWhitespace) {
        sentences.append(current)
        current = ""
      } else {
        current.append(character)
      }
      endsSentence = ".!?".contains(character)
    }
    sentences.append(current)
    return sentences.filter { $0.contains { !$0.isWhitespace } }
  }
}
