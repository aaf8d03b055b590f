/// How large chunks are, in tokens of the counter that the chunker is given.
public struct ChunkerConfiguration: Hashable, Sendable, Codable {
  /// The size that a chunk aims at, its heading path included (default 180).
  public var targetTokens: Int
  /// The size that a chunk never exceeds, its heading path included (default 250).
  ///
  /// The default leaves the two special tokens of a model that reads 256 their place, and a reserve.
  public var maximumTokens: Int
  /// The most that a chunk repeats of the one before it, in whole sentences (default 32).
  public var overlapTokens: Int
  /// The most that the heading path may take; outer headings are left out first (default 40).
  public var maximumHeadingTokens: Int

  /// Takes sizes, each at its default unless given.
  public init(
    targetTokens: Int = 180, maximumTokens: Int = 250, overlapTokens: Int = 32,
    maximumHeadingTokens: Int = 40
  ) {
    self.targetTokens = targetTokens
    self.maximumTokens = maximumTokens
    self.overlapTokens = overlapTokens
    self.maximumHeadingTokens = maximumHeadingTokens
  }

  /// Checks that the sizes fit together.
  ///
  /// - Throws: ``CorpusError`` (`invalidConfiguration`) that names the first bad setting.
  public func validate() throws(CorpusError) {
    func require(_ condition: Bool, _ field: String, _ rule: String) throws(CorpusError) {
      guard condition else { throw CorpusError(.invalidConfiguration, rule, field: field) }
    }
    try require(
      (8...1_000_000).contains(maximumTokens), "maximumTokens",
      "the maximum size of a chunk lies between 8 and 1,000,000 tokens, not \(maximumTokens)")
    try require(
      (4...maximumTokens).contains(targetTokens), "targetTokens",
      "the target size lies between 4 and the maximum of \(maximumTokens), not \(targetTokens)")
    try require(
      (0...targetTokens / 2).contains(overlapTokens), "overlapTokens",
      "the overlap lies between 0 and half the target, not \(overlapTokens)")
    try require(
      (0...maximumTokens / 2).contains(maximumHeadingTokens), "maximumHeadingTokens",
      "the heading path takes between 0 and half the maximum, not \(maximumHeadingTokens)")
  }
}
