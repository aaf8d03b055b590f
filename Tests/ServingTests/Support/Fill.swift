import Corpora
import EmbedderConformance
import Foundation
import Storage

@testable import Serving

/// A unit vector of four components along one axis.
func axis(_ number: Int) -> [Float] { (0..<4).map { $0 == number ? 1 : 0 } }

extension DocumentInput {
  /// A document with one chunk that brings its vector: `d…` with `k…`.
  static func vector(
    _ id: String, _ embedding: [Float], text: String? = nil, source: String? = nil
  ) -> DocumentInput {
    DocumentInput(
      id: "d\(id)", sourceURI: source, metadata: ["id": .string(id)],
      chunks: [ChunkInput(id: "k\(id)", text: text ?? "text \(id)", embedding: embedding)])
  }
}

extension Instance {
  /// Makes the collection `shelf` of four components without an embedder, with a document on each
  /// axis: `d0`…`d3`, chunks `k0`…`k3`.
  func fill(_ settings: CollectionSettings = CollectionSettings()) async throws {
    _ = try await createCollection(
      CollectionDefinition(name: shelf, dimension: 4, settings: settings))
    _ = try await putDocuments((0..<4).map { .vector("\($0)", axis($0)) }, in: shelf)
  }

  /// The chunks that a search for a vector finds.
  func chunks(
    near vector: [Float], limit: Int = 10, in name: CollectionName = shelf
  ) async throws -> [String] {
    try await search(SearchInput(embedding: vector, limit: limit, logs: false), in: name)
      .hits.map(\.chunk)
  }
}

/// Sentences about different things, for collections with an embedder.
let sentences = [
  "herring": "The herring gull nests on the cliffs above the harbour",
  "engine": "Drain the oil before the engine has cooled",
  "bread": "Let the dough of the bread rise for an hour",
  "choir": "The choir rehearses on Thursday evenings",
]
