import Corpora
import Foundation
import Storage

/// Puts the documents of a corpus into the form of the API.
struct DocumentEncoding {
  let chunker: Chunker

  /// A document as a write takes it, and how many chunks it has.
  func encode(_ document: SourceDocument) -> (json: JSONValue, chunks: Int) {
    let chunks = chunks(of: document)
    var json: JSONObject = [
      "id": .string(document.id), "source_uri": .string(document.sourceURI),
      "chunks": .array(chunks),
    ]
    json["version"] = document.version.map(JSONValue.string)
    json["published_at"] = document.publishedAt.map { .string(InstantText.text($0)) }
    json["expires_at"] = document.expiresAt.map { .string(InstantText.text($0)) }
    var metadata = document.metadata
    if let title = document.title, metadata["title"] == nil { metadata["title"] = .string(title) }
    if !metadata.isEmpty { json["metadata"] = .object(metadata) }
    return (.object(json), chunks.count)
  }

  private func chunks(of document: SourceDocument) -> [JSONValue] {
    switch document.content {
    case .text: chunker.chunks(of: document).map(Self.encode)
    case .chunks(let chunks): chunks.map(Self.encode)
    }
  }

  private static func encode(_ chunk: Chunk) -> JSONValue {
    var json: JSONObject = [
      "id": .string(chunk.id), "text": .string(chunk.text),
    ]
    if !chunk.headingPath.isEmpty {
      json["heading_path"] = .array(chunk.headingPath.map(JSONValue.string))
    }
    return .object(json)
  }

  private static func encode(_ chunk: ProvidedChunk) -> JSONValue {
    var json: JSONObject = ["id": .string(chunk.id)]
    json["text"] = chunk.text.map(JSONValue.string)
    json["embedding"] = chunk.embedding.map { .string(base64($0)) }
    if !chunk.metadata.isEmpty { json["metadata"] = .object(chunk.metadata) }
    return .object(json)
  }

  /// The little-endian float32 bytes of a vector as base64.
  static func base64(_ vector: [Float]) -> String {
    var data = Data(capacity: vector.count * 4)
    for component in vector {
      let bits = component.bitPattern
      for shift in stride(from: UInt32(0), to: 32, by: 8) {
        data.append(UInt8(truncatingIfNeeded: bits >> shift))
      }
    }
    return data.base64EncodedString()
  }
}
