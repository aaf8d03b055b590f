import Corpora
import Feedback
import Foundation
import Learning
import Retrieval
import Storage
import VectorIndexes

/// A tiny world: a few needs, several wordings each, one right chunk per need.
///
/// Chunk *i* answers need *i* but lies a little off, nearer to the wordings of the next need, so
/// that plain order is often wrong and feedback can repair it.
struct Neighborhoods {
  static let dimension = 16
  static let needCount = 6
  private var random: SplitMix
  let chunks: [[Float]]
  private let centers: [[Float]]

  init(seed: UInt64) {
    var random = SplitMix(state: seed)
    let centers = (0..<Self.needCount).map { _ in Self.unit(random.gaussians(Self.dimension)) }
    var chunks: [[Float]] = []
    for need in 0..<Self.needCount {
      let pull = centers[(need + Self.needCount - 1) % Self.needCount]
      chunks.append(Self.unit(zip(centers[need], pull).map { 0.5 * $0 + 0.6 * $1 }))
    }
    self.centers = centers
    self.chunks = chunks
    self.random = random
  }

  /// Asks for a need in new words.
  mutating func wording(of need: Int, spread: Float = 0.12) -> [Float] {
    Self.unit(zip(centers[need], random.gaussians(Self.dimension)).map { $0 + spread * $1 })
  }

  /// A question that has nothing to do with any need.
  mutating func stranger() -> [Float] { Self.unit(random.gaussians(Self.dimension)) }

  mutating func chance() -> Double { random.chance() }

  /// Candidates in plain order.
  func candidates(for vector: [Float]) -> [RerankCandidate] {
    chunks.indices.map { chunk in
      let similarity = FixedOrder.dot(chunks[chunk], vector)
      return RerankCandidate(
        key: ChunkKey(rawValue: Int64(chunk)), fingerprint: Self.fingerprint(chunk),
        baseScore: similarity, similarity: similarity)
    }.sorted { $0.baseScore != $1.baseScore ? $0.baseScore > $1.baseScore : $0.key < $1.key }
  }

  static func fingerprint(_ chunk: Int) -> ContentFingerprint {
    ContentFingerprint(high: 7, low: UInt64(chunk))
  }

  static func unit(_ vector: [Float]) -> [Float] { VectorMath.unitVector(vector) ?? vector }
}

/// SplitMix64, for worlds that are the same in every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  mutating func chance() -> Double { Double.random(in: 0..<1, using: &self) }

  mutating func gaussians(_ count: Int) -> [Float] {
    (0..<count).map { _ in
      var sum = 0.0
      for _ in 0..<12 { sum += chance() }
      return Float(sum - 6)
    }
  }
}
