/// The fixed sizes of all-MiniLM-L6-v2, a BERT encoder.
enum MiniLMShape {
  /// Components of a hidden state, and of an embedding.
  static let width = 384
  /// Encoder layers.
  static let layers = 6
  /// Attention heads per layer.
  static let heads = 12
  /// Components per head.
  static let headWidth = 32
  /// Components of the feed-forward layer.
  static let innerWidth = 1536
  /// Entries of the vocabulary.
  static let vocabulary = 30_522
  /// Rows of the table of positions.
  static let positions = 512
  /// Tokens of a text that count, `[CLS]` and `[SEP]` included; the rest is cut off.
  static let maximumTokens = 256
  /// Added to the variance in layer normalisation.
  static let epsilon: Float = 1e-12
}

/// How the encoder multiplies matrices.
public enum MatrixProduct: String, Sendable, CaseIterable {
  /// Own kernel on weights that were packed once at load; needs AVX2 and FMA to be fast.
  case packed
  /// `cblas_sgemm`; as fast as the BLAS that the system links.
  case blas
}
