import Maintenance
import Corpora
import Storage
import Testing
import VectorIndexes

@testable import Serving

/// Each wrong write is refused with a code and a pointer, and leaves the state as it was.
@Suite struct RefusedWriteTests {
  /// A write that cannot be, and how it is refused.
  struct Write: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var documents: [DocumentInput]
    var code: ServiceError.Code
    var pointer: String?

    init(
      _ description: String, _ documents: [DocumentInput], _ code: ServiceError.Code = .invalid,
      at pointer: String?
    ) {
      testDescription = description
      self.documents = documents
      self.code = code
      self.pointer = pointer
    }
  }

  private static func chunk(_ embedding: [Float]) -> DocumentInput { .vector("new", embedding) }

  static let writes = [
    Write("no documents", [], at: "/documents"),
    Write(
      "too many documents", (0..<1_001).map { DocumentInput.vector("x\($0)", axis(0)) }, .tooLarge,
      at: "/documents"),
    Write(
      "too many chunks",
      [
        DocumentInput(
          id: "many",
          chunks: (0..<20_001).map { ChunkInput(id: "m\($0)", embedding: axis(0)) })
      ], .tooLarge, at: "/documents"),
    Write("too few components", [chunk([1, 0, 0])], at: "/documents/0/chunks/0/embedding"),
    Write("too many components", [chunk([1, 0, 0, 0, 0])], at: "/documents/0/chunks/0/embedding"),
    Write("no components", [chunk([])], at: "/documents/0/chunks/0/embedding"),
    Write("not a number", [chunk([0, .nan, 0, 0])], at: "/documents/0/chunks/0/embedding/1"),
    Write("an infinity", [chunk([0, 0, 0, -.infinity])], at: "/documents/0/chunks/0/embedding/3"),
    Write("a zero vector", [chunk([0, 0, 0, 0])], at: "/documents/0/chunks/0/embedding"),
    Write("a zero with a sign", [chunk([0, -0.0, 0, 0])], at: "/documents/0/chunks/0/embedding"),
    Write(
      "the second of two", [chunk(axis(0)), .vector("bad", [1])],
      at: "/documents/1/chunks/0/embedding"),
    Write("no document id", [DocumentInput(id: "", text: "x")], at: "/documents/0/id"),
    Write(
      "a long document id", [DocumentInput(id: String(repeating: "é", count: 257), text: "x")],
      at: "/documents/0/id"),
    Write(
      "no chunk id", [DocumentInput(id: "x", chunks: [ChunkInput(id: "", embedding: axis(0))])],
      at: "/documents/0/chunks/0/id"),
    Write("neither text nor chunks", [DocumentInput(id: "x")], at: "/documents/0"),
    Write(
      "neither text nor embedding", [DocumentInput(id: "x", chunks: [ChunkInput(id: "c")])],
      at: "/documents/0/chunks/0"),
    Write(
      "words without an embedder",
      [DocumentInput(id: "x", chunks: [ChunkInput(id: "c", text: "words")])],
      at: "/documents/0/chunks/0/embedding"),
    Write(
      "a text without an embedder", [DocumentInput(id: "x", text: "words")], at: "/documents/0/text"
    ),
    Write(
      "an empty text", [DocumentInput(id: "x", text: " \n\u{3000}\t")], at: "/documents/0/text"),
    Write(
      "an empty chunk", [.vector("x", axis(0), text: "")], at: "/documents/0/chunks/0/text"),
    Write(
      "a text of 10 MB",
      [DocumentInput(id: "x", text: String(repeating: "word ", count: 2_097_152))],
      .tooLarge, at: "/documents/0/text"),
    Write(
      "a chunk of 10 MB",
      [.vector("x", axis(0), text: String(repeating: "word ", count: 2_097_152))], .tooLarge,
      at: "/documents/0/chunks/0/text"),
    Write(
      "a document twice", [.vector("x", axis(0)), .vector("x", axis(1))], at: "/documents/1/id"),
    Write(
      "a chunk twice in a document",
      [
        DocumentInput(
          id: "x",
          chunks: [
            ChunkInput(id: "c", embedding: axis(0)), ChunkInput(id: "c", embedding: axis(1)),
          ])
      ], at: "/documents/0/chunks/1/id"),
    Write(
      "a chunk twice in two documents",
      ["x", "y"].map { id in
        DocumentInput(id: id, chunks: [ChunkInput(id: "c", embedding: axis(0))])
      }, at: "/documents/1/chunks/0/id"),
    Write(
      "a chunk of another document",
      [DocumentInput(id: "thief", chunks: [ChunkInput(id: "k0", embedding: axis(0))])], .conflict,
      at: nil),
    Write("a null character", [.vector("x", axis(0), text: "a\u{0}b")], at: nil),
  ]

  @Test(arguments: writes)
  func `a write that cannot be is refused as a whole`(write: Write) async throws {
    try await withInstance { instance in
      try await instance.fill()
      let before = try await instance.state(of: shelf)
      await expect(write.code, at: write.pointer) {
        _ = try await instance.putDocuments(write.documents, in: shelf)
      }
      #expect(try await instance.state(of: shelf) == before)
      #expect(try await instance.chunks(near: axis(0)) == ["k0", "k1", "k2", "k3"])
    }
  }

  @Test(arguments: [Metric.dot, .euclidean])
  func `without a cosine a zero vector is taken, and one too long is not`(
    metric: Metric
  ) async throws {
    try await withDataDirectory { directory in
      try await withInstance(on: directory) { instance in
        _ = try await instance.createCollection(
          CollectionDefinition(name: shelf, dimension: 4, metric: metric))
        _ = try await instance.putDocuments([.vector("zero", [0, 0, 0, 0])], in: shelf)
        let before = try await instance.state(of: shelf)
        for vector in [[3e38, 3e38, 0, 0], [1.1e18, 0, 0, 0]] as [[Float]] {
          await expect(.invalid, at: "/documents/0/chunks/0/embedding") {
            _ = try await instance.putDocuments([.vector("long", vector)], in: shelf)
          }
          await expect(.invalid, at: "/embedding") {
            _ = try await instance.search(SearchInput(embedding: vector), in: shelf)
          }
        }
        #expect(try await instance.state(of: shelf) == before)
      }
      try await withInstance(on: directory) { instance in
        let found = try await instance.chunks(near: axis(0))
        #expect(found == ["kzero"])
      }
    }
  }

  @Test(
    arguments: [[1e-30, 0, 0, 0], [.leastNonzeroMagnitude, 0, 0, 0], [3e38, 3e38, 0, 0]]
      as [[Float]])
  func `the shortest and the longest vectors have a direction`(vector: [Float]) async throws {
    try await withInstance { instance in
      try await instance.fill()
      _ = try await instance.putDocuments([.vector("x", vector)], in: shelf)
      #expect(try await instance.chunks(near: vector, limit: 2).contains("kx"))
    }
  }
}
