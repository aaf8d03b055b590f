import Corpora
import Embeddings
import Foundation

/// Counts tokens as the built-in model does.
struct WordPieceCounter: TokenCounting {
  private let tokenizer: WordPieceTokenizer

  /// Loads the vocabulary of the installed model; `nil` if there is none.
  init?(store: ModelStore) {
    guard store.isInstalled(),
      let data = try? Data(
        contentsOf: store.directory().appendingPathComponent(
          ModelManifest.miniLM.vocabulary.name)),
      let tokenizer = try? WordPieceTokenizer(vocabulary: data)
    else { return nil }
    self.tokenizer = tokenizer
  }

  func countTokens(in text: Substring) -> Int {
    tokenizer.tokenCount(of: String(text))
  }
}
