import Corpora
import Embeddings

extension WordPieceCounter {
  /// The chunker of the commands that read corpora.
  ///
  /// - Parameters:
  ///   - tokens: The size that a chunk aims at.
  ///   - context: Where the model is looked up.
  /// - Returns: The chunker, which counts as the model does if that is installed.
  /// - Throws: `CorpusError` for a size that cannot be.
  static func chunker(tokens: Int, _ context: CommandContext) throws -> Chunker {
    let configuration = ChunkerConfiguration(
      targetTokens: tokens, maximumTokens: max(250, tokens + tokens / 3))
    if let counter = WordPieceCounter(store: ModelStore(environment: context.variables)) {
      return try Chunker(configuration: configuration, counter: counter)
    }
    // Without the model's vocabulary words stand in for tokens; a word has about 1.3.
    return try Chunker(
      configuration: ChunkerConfiguration(
        targetTokens: tokens * 3 / 4, maximumTokens: configuration.maximumTokens * 3 / 4,
        overlapTokens: 24, maximumHeadingTokens: 30))
  }
}
