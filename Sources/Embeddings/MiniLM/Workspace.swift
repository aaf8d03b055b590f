import CTransformerKernels

/// The working memory of one forward pass, one allocation cut into parts.
///
/// The input of attention (3 × 384 per token) with its output (384), and the inner layer (1,536),
/// are never needed at once, and share their place.
struct Workspace {
  /// The parts, valid inside `withPointers`.
  @unsafe
  struct Pointers {
    /// Tokens of each text.
    let lengths: [Int]
    /// Row where each text starts.
    let starts: [Int]
    /// Rows in all.
    let tokens: Int
    /// tokens × 384.
    let hidden: UnsafeMutablePointer<Float>
    /// tokens × 384, what a sublayer adds.
    let update: UnsafeMutablePointer<Float>
    /// tokens × 1,536, or × 1,152 followed by `context`.
    let wide: UnsafeMutablePointer<Float>
    /// tokens × 384, the output of attention.
    let context: UnsafeMutablePointer<Float>
    /// For the longest text.
    let scratch: UnsafeMutablePointer<Float>
  }

  private let lengths: [Int]
  private var storage: [Float]

  /// Allocates for texts of these lengths, in tokens.
  init(lengths: [Int]) {
    self.lengths = lengths
    let perToken = 2 * MiniLMShape.width + MiniLMShape.innerWidth
    let longest = lengths.max() ?? 0
    let size =
      lengths.reduce(0, +) * perToken + ctk_attention_scratch(longest, MiniLMShape.headWidth) + 1
    storage = unsafe [Float](unsafeUninitializedCapacity: size) { _, count in count = size }
  }

  /// Calls `body` with the parts.
  mutating func withPointers<Result>(_ body: (Pointers) throws -> Result) rethrows -> Result {
    let width = MiniLMShape.width
    var starts: [Int] = []
    var tokens = 0
    for length in lengths {
      starts.append(tokens)
      tokens += length
    }
    return try unsafe storage.withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { preconditionFailure("no working memory") }
      let wide = unsafe base + 2 * tokens * width
      return try unsafe body(
        Pointers(
          lengths: lengths, starts: starts, tokens: tokens, hidden: base,
          update: base + tokens * width, wide: wide, context: wide + 3 * tokens * width,
          scratch: wide + tokens * MiniLMShape.innerWidth))
    }
  }
}
