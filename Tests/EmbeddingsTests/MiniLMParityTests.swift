import EmbedderConformance
import Embeddings
import Foundation
import Testing

/// The built-in model against figures of the reference implementation (`tools/reference-embeddings`).
@Suite(.enabled(if: InstalledModel.isInstalled, "run tools/fetch-model"))
struct MiniLMParityTests {
  struct Record: Decodable {
    let text: String
    let ids: [Int32]
    let scale: Double
    let vector: Data

    var components: [Double] {
      let bytes = [UInt8](vector)
      return stride(from: 0, to: bytes.count, by: 2).map {
        Double(Int16(bitPattern: UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8)) * scale
      }
    }
  }

  static let records = Result {
    try fixture("minilm-reference.jsonl").split(separator: 0x0A).map {
      try JSONDecoder().decode(Record.self, from: $0)
    }
  }

  private func cosine(_ a: [Double], _ b: [Float]) -> Double {
    var (dot, squaresA, squaresB) = (0.0, 0.0, 0.0)
    for (x, y) in zip(a, b) {
      dot += x * Double(y)
      squaresA += x * x
      squaresB += Double(y) * Double(y)
    }
    return dot / (squaresA * squaresB).squareRoot()
  }

  @Test func `token ids of all 500 texts are those of the reference`() throws {
    let tokenizer = try InstalledModel.embedder.get().tokenizer
    let records = try Self.records.get()
    #expect(records.count == 500)
    for record in records {
      #expect(tokenizer.encode(record.text) == record.ids, "\(record.text.debugDescription)")
    }
    #expect(records.filter { $0.ids.count == 256 }.count >= 10, "long texts are among them")
  }

  @Test(arguments: MatrixProduct.allCases)
  func `vectors of all 500 texts have cosine 0.9999 or more with the reference`(
    product: MatrixProduct
  ) async throws {
    let embedder =
      try product == .packed
      ? InstalledModel.embedder.get() : MiniLMEmbedder(configuration: .init(product: product))
    let records = try Self.records.get()
    let vectors = try await embedder.embed(records.map(\.text), purpose: .document)
    #expect(vectors.count == records.count)
    var least = 1.0
    for (record, vector) in zip(records, vectors) {
      let cosine = cosine(record.components, vector)
      #expect(cosine >= 0.9999, "\(record.text.prefix(80).debugDescription)")
      least = min(least, cosine)
    }
    print("MiniLM parity with \(product): least cosine \(least) of \(records.count)")
    #expect(least >= 0.999_999)
  }

  @Test func `the published likeness of three sentences is reproduced`() async throws {
    let vectors = try await InstalledModel.embedder.get().embed(
      ["The weather is lovely today.", "It's so sunny outside!", "He drove to the stadium."],
      purpose: .document)
    let products = [(0, 1), (0, 2), (1, 2)].map { a, b in
      zip(vectors[a], vectors[b]).reduce(0) { $0 + $1.0 * $1.1 }
    }
    for (product, published) in zip(products, [0.6660, 0.1046, 0.1411] as [Float]) {
      #expect(abs(product - published) < 1e-4)
    }
  }

  @Test func `the built-in embedder conforms`() async throws {
    let embedder = try InstalledModel.embedder.get()
    #expect(await EmbedderConformance().violations(of: embedder) == [])
  }

  @Test func `the identity names the weights`() throws {
    let identity = try InstalledModel.embedder.get().identity
    #expect(identity.name == "builtin")
    #expect(identity.dimension == 384)
    #expect(identity.revision == "sha256:" + ModelManifest.miniLM.weights.digest)
  }

  @Test func `a text of ten megabytes is embedded as its beginning`() async throws {
    let embedder = try InstalledModel.embedder.get()
    let long = String(repeating: "ten megabytes of words ", count: 450_000)
    let vectors = try await embedder.embed([long, String(long.prefix(8_000))], purpose: .document)
    #expect(vectors[0] == vectors[1])
  }

  @Test func `a cancelled call stops between batches`() async throws {
    let embedder = try InstalledModel.embedder.get()
    let texts = Array(repeating: "some words to embed, again and again", count: 5_000)
    let (reports, feed) = AsyncStream.makeStream(of: EmbeddingProgress.self)
    let task = Task {
      try await embedder.embed(texts, purpose: .document) { feed.yield($0) }
    }
    for await _ in reports { break }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
  }

  @Test func `batch size of nothing is refused`() async throws {
    let error = await embeddingError {
      try MiniLMEmbedder(configuration: .init(lanes: 0))
    }
    #expect(error?.code == .invalidConfiguration)
  }
}
