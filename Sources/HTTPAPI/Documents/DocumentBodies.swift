import Corpora
import Serving
import Storage

extension DocumentInput {
  /// Reads one document of a write.
  init(_ node: JSONNode, at pointer: String, limits: ServiceLimits) throws(HTTPProblem) {
    let fields = try BodyFields(
      node, at: pointer,
      known: [
        "id", "text", "source_uri", "version", "published_at", "expires_at", "metadata", "chunks",
      ])
    self.init(
      id: try fields.requiredIdentifier("id"),
      text: try fields.string("text", maximumBytes: limits.textBytes),
      sourceURI: try fields.string("source_uri"), version: try fields.string("version"),
      publishedAt: try fields.date("published_at"), expiresAt: try fields.date("expires_at"),
      metadata: try fields.payload("metadata"))
    guard let list = try fields.list("chunks") else { return }
    var chunks: [ChunkInput] = []
    chunks.reserveCapacity(list.count)
    for (node, place) in list {
      chunks.append(try ChunkInput(node, at: place, limits: limits))
    }
    self.chunks = chunks
  }

  /// Reads the documents of a write.
  static func list(_ node: JSONNode, limits: ServiceLimits) throws(HTTPProblem) -> [DocumentInput] {
    let fields = try BodyFields(node, known: ["documents"])
    guard let list = try fields.list("documents") else { throw fields.missing("documents") }
    guard !list.isEmpty else { throw fields.problem("documents", "the list is empty") }
    guard list.count <= limits.documentsPerWrite else {
      throw .tooLarge(
        "the list holds \(list.count) documents; at most \(limits.documentsPerWrite) are taken",
        at: "/documents")
    }
    var inputs: [DocumentInput] = []
    inputs.reserveCapacity(list.count)
    for (node, place) in list {
      inputs.append(try DocumentInput(node, at: place, limits: limits))
    }
    return inputs
  }
}

extension ChunkInput {
  /// Reads one chunk of a document.
  init(_ node: JSONNode, at pointer: String, limits: ServiceLimits) throws(HTTPProblem) {
    let fields = try BodyFields(
      node, at: pointer, known: ["id", "text", "heading_path", "embedding", "metadata"])
    self.init(
      id: try fields.requiredIdentifier("id"),
      text: try fields.string("text", maximumBytes: limits.textBytes),
      headingPath: try fields.strings("heading_path", maximumCount: 16, maximumBytes: 1_024),
      embedding: try fields.vector("embedding", maximumDimension: limits.dimension),
      metadata: try fields.payload("metadata"))
  }
}

extension JSONWriter {
  /// Writes the members of a document into an open object.
  mutating func members(of document: DocumentRecord) {
    member("id", document.id.rawValue)
    member("source_uri", document.sourceURI)
    member("version", document.version)
    member("published_at", document.publishedAt)
    member("expires_at", document.expiresAt)
    member("metadata", document.metadata)
    member("fingerprint", document.fingerprint.hexadecimal)
    member("created_at", document.createdAt)
    member("updated_at", document.updatedAt)
  }

  /// Writes the members of a chunk into an open object.
  mutating func members(of chunk: ChunkRecord) {
    member("id", chunk.id.rawValue)
    member("document_id", chunk.document.rawValue)
    member("ordinal", chunk.ordinal)
    member("text", chunk.text)
    member("heading_path", chunk.headingPath)
    member("metadata", chunk.metadata)
    member("fingerprint", chunk.fingerprint.hexadecimal)
  }

  /// Writes the members of one result of a write into an open object.
  mutating func members(of result: DocumentResult) {
    member("id", result.id)
    member("status", result.status)
    member("chunks", result.chunks)
    member("embedded", result.embedded)
  }
}
