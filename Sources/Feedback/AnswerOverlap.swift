import Foundation
public import Storage

/// Finds the shown chunks that an answer can have been made from.
///
/// Words are compared, not meanings: an answer repeats the names, numbers and terms of what it was
/// made from even where it says the rest in its own words. A word that fewer of the shown chunks hold
/// tells more about where it comes from (inverse document frequency within the list; Spärck Jones
/// 1972, doi:10.1108/eb026526).
public enum AnswerOverlap {
  /// The share of an answer's distinct words that the shown chunks must hold together; below it the
  /// answer was made from none of them.
  public static let leastGrounding = 0.3
  /// The least share of one chunk that counts.
  public static let leastShare = 0.1

  /// The share of an answer's words in each text.
  ///
  /// - Parameters:
  ///   - answer: What was answered.
  ///   - texts: The shown chunks, best first.
  /// - Returns: Those with a share worth naming, in the order given; empty where the answer comes
  ///   from none of them.
  /// - Complexity: O(*n*) in all words.
  public static func shares(
    of answer: String, in texts: [(chunk: ChunkID, text: String)]
  ) -> [EventForensics.Overlap] {
    let words = Set(answer.contentWords)
    let held = texts.map { words.intersection($0.text.contentWords) }
    let found = held.reduce(into: Set<String>()) { $0.formUnion($1) }
    guard !words.isEmpty,
      Double(found.count) >= Self.leastGrounding * Double(words.count)
    else { return [] }
    var holders: [String: Int] = [:]
    for words in held { for word in words { holders[word, default: 0] += 1 } }
    func weight(of words: Set<String>) -> Double {
      // Sums of equal sets must be equal, whatever the order of a set.
      words.sorted().reduce(0) { sum, word in
        sum + log(1 + Double(texts.count) / Double(holders[word] ?? 1))
      }
    }
    let total = weight(of: found)
    return zip(texts, held).compactMap { entry, words in
      let share = weight(of: words) / total
      return share < Self.leastShare
        ? nil : EventForensics.Overlap(chunk: entry.chunk, share: min(1, share))
    }
  }
}

extension String {
  /// The runs of letters and digits of three characters and more, and all numbers, in lower case.
  fileprivate var contentWords: [String] {
    let words: [Substring] = lowercased().split { !($0.isLetter || $0.isNumber) }
    return words.filter { $0.count >= 3 || $0.contains(where: \.isNumber) }.map { String($0) }
  }
}
