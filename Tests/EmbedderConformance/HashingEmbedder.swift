public import Embeddings

/// A deterministic test double: texts that share words get similar vectors.
///
/// Each lowercased word adds ±1 to one component chosen by its FNV-1a hash; the sum is scaled to
/// unit length. Where nothing remains, as for a text without words, it maps to the
/// first unit vector.
public struct HashingEmbedder: Embedder {
  /// Name `hashing`; the revision holds the seed.
  public let identity: EmbedderIdentity
  private let seed: UInt64

  /// Creates a double.
  ///
  /// - Parameters:
  ///   - dimension: Components per vector, at least 1.
  ///   - seed: Changes all vectors, and the identity.
  public init(dimension: Int = 64, seed: UInt64 = 0) {
    precondition(dimension >= 1, "dimension \(dimension)")
    self.seed = seed
    identity = EmbedderIdentity(
      name: "hashing", model: "fnv1a", revision: "seed-\(seed)", dimension: dimension)
  }

  /// Embeds by hashing; never throws.
  public func embed(_ texts: [String], purpose: EmbeddingPurpose) async throws -> [[Float]] {
    texts.map(vector(for:))
  }

  /// Returns the unit vector of one text.
  public func vector(for text: String) -> [Float] {
    var sums = [Float](repeating: 0, count: dimension)
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325 ^ seed
      for byte in word.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      hash = (hash ^ hash >> 29) &* 0x9E37_79B9_7F4A_7C15
      sums[Int((hash >> 8) % UInt64(dimension))] += hash >> 63 == 0 ? 1 : -1
    }
    let length = sums.reduce(0) { $0 + $1 * $1 }.squareRoot()
    guard length > 0 else {
      sums[0] = 1
      return sums
    }
    return sums.map { $0 / length }
  }
}
