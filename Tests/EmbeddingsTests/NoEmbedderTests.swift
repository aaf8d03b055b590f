import EmbedderConformance
import Embeddings
import Foundation
import Testing

@Suite struct NoEmbedderTests {
  @Test func `texts are refused, with the remedy`() async {
    let embedder = NoEmbedder(dimension: 768)
    let error = await embeddingError { try await embedder.embed(["a"], purpose: .query) }
    #expect(error?.code == .vectorsRequired)
    #expect(error?.message.contains("768") == true)
    #expect(error?.message.contains("builtin") == true)
  }

  @Test func `no texts are no error`() async throws {
    #expect(try await NoEmbedder(dimension: 3).embed([], purpose: .document).isEmpty)
  }

  @Test func `an identity survives JSON, and any part of it tells two apart`() throws {
    let identity = EmbedderIdentity(name: "a", model: "m", revision: "r", dimension: 3)
    let copy = try JSONDecoder().decode(
      EmbedderIdentity.self, from: try JSONEncoder().encode(identity))
    #expect(copy == identity)
    #expect(identity != EmbedderIdentity(name: "a", model: "m", revision: "s", dimension: 3))
  }
}

@Suite struct EmbedderConformanceTests {
  /// Breaks one rule at a time.
  struct BrokenEmbedder: Embedder {
    enum Fault: CaseIterable {
      case dropsOne, wrongDimension, notUnit, reversed, dependsOnBatch, throwing
    }

    let fault: Fault
    let base = HashingEmbedder()
    var identity: EmbedderIdentity { base.identity }

    func embed(_ texts: [String], purpose: EmbeddingPurpose) async throws -> [[Float]] {
      let vectors = try await base.embed(texts, purpose: purpose)
      switch fault {
      case .dropsOne: return Array(vectors.dropLast())
      case .wrongDimension: return vectors.map { $0 + [0] }
      case .notUnit: return vectors.map { $0.map { $0 * 1.1 } }
      case .reversed: return texts.count > 1 ? vectors.reversed() : vectors
      case .dependsOnBatch: return texts.count > 1 ? vectors : vectors.map { $0.map { -$0 } }
      case .throwing: throw EmbeddingError(.unreachable, "always")
      }
    }
  }

  @Test func `the hashing double conforms`() async {
    #expect(await EmbedderConformance().violations(of: HashingEmbedder()) == [])
    #expect(await EmbedderConformance().violations(of: HashingEmbedder(dimension: 1)) == [])
  }

  @Test(arguments: BrokenEmbedder.Fault.allCases)
  func `the kit finds each kind of fault`(fault: BrokenEmbedder.Fault) async {
    #expect(await !EmbedderConformance().violations(of: BrokenEmbedder(fault: fault)).isEmpty)
  }

  @Test func `texts that share words are more alike than texts that do not`() {
    let embedder = HashingEmbedder(dimension: 256)
    func likeness(_ a: String, _ b: String) -> Float {
      zip(embedder.vector(for: a), embedder.vector(for: b)).reduce(0) { $0 + $1.0 * $1.1 }
    }
    #expect(likeness("rotate the signing key", "how to rotate a key") > 0.3)
    #expect(abs(likeness("rotate the signing key", "moon over water")) < 0.3)
    #expect(HashingEmbedder(seed: 1).identity != HashingEmbedder(seed: 2).identity)
  }
}
