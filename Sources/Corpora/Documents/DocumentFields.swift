public import Foundation

/// The fields of a document as JSONL lines, front matter and the HTTP API spell them.
///
/// `id` (or `_id`), `text`, `title`, `source_uri`, `version`, `published_at`, `expires_at`,
/// `metadata`, `embedding`, `chunks`. Other keys are kept as metadata, where `metadata` has none of
/// the name. What dates and the like a document states in `metadata` counts if the field is missing.
public struct DocumentFields: Sendable {
  private let object: JSONObject
  private let metadataObject: JSONObject

  private static let known: Set<String> = [
    "id", "_id", "text", "title", "source_uri", "version", "published_at", "expires_at", "metadata",
    "embedding", "chunks",
  ]

  /// Takes the fields of an object.
  ///
  /// - Throws: ``CorpusError`` (`invalidField`) if `metadata` is no object.
  public init(_ object: JSONObject) throws(CorpusError) {
    self.object = object
    switch object["metadata"] {
    case nil, .null: metadataObject = [:]
    case .object(let metadata): metadataObject = metadata
    default:
      throw CorpusError(.invalidField, "metadata must be an object", field: "metadata")
    }
  }

  /// The canonical JSON of all fields, by which a change is noticed.
  public var canonicalBytes: [UInt8] { Array(object.canonicalJSON.utf8) }

  /// Everything that is no field of its own.
  public var metadata: JSONObject {
    object.filter { !Self.known.contains($0.key) }.merging(metadataObject) { _, stated in stated }
  }

  /// Returns a text, or nil if the field is missing or null.
  ///
  /// A number counts as the text that it is written as, so that `"version": 2` works.
  ///
  /// - Throws: ``CorpusError`` (`invalidField`) for another type.
  public func text(_ field: String) throws(CorpusError) -> String? {
    switch object[field] ?? metadataObject[field] {
    case nil, .null: return nil
    case .string(let text): return text
    case .integer, .number: return (object[field] ?? metadataObject[field])?.canonicalJSON
    default: throw CorpusError(.invalidField, "\(field) must be a text", field: field)
    }
  }

  /// Returns an instant, or nil if the field is missing or null.
  ///
  /// - Throws: ``CorpusError`` (`invalidField`) for what is no RFC 3339 time or date.
  public func date(_ field: String) throws(CorpusError) -> Date? {
    guard let text = try text(field) else { return nil }
    guard let date = Timestamp.parse(text) else {
      throw CorpusError(
        .invalidField, "“\(text)” is no date; write 2025-03-01 or 2025-03-01T09:00:00Z",
        field: field)
    }
    return date
  }

  /// Returns `id` or, as BEIR spells it, `_id`; nil if there is neither.
  ///
  /// - Throws: ``CorpusError`` (`invalidField`) for another type than a text or number.
  public func identifier() throws(CorpusError) -> String? {
    if let id = try text("id") { return id }
    return try text("_id")
  }

  /// Returns `source_uri` or, as front matter often has it, `source`; nil if there is neither.
  ///
  /// - Throws: ``CorpusError`` (`invalidField`) for another type than a text or number.
  public func sourceURI() throws(CorpusError) -> String? {
    if let uri = try text("source_uri") { return uri }
    return try text("source")
  }

  /// Returns the vector, or nil if the field is missing or null.
  ///
  /// - Throws: ``CorpusError`` (`invalidField`) unless it is an array of numbers or base64 of
  ///   little-endian float32.
  public func embedding() throws(CorpusError) -> [Float]? {
    try Self.embedding(object["embedding"], field: "embedding")
  }

  /// Returns the caller's own chunks, or nil if the field is missing or null.
  ///
  /// - Throws: ``CorpusError`` (`invalidField`) that names the chunk and its field.
  public func chunks() throws(CorpusError) -> [ProvidedChunk]? {
    let values: [JSONValue]
    switch object["chunks"] {
    case nil, .null: return nil
    case .array(let elements): values = elements
    default: throw CorpusError(.invalidField, "chunks must be an array", field: "chunks")
    }
    var chunks: [ProvidedChunk] = []
    for (index, value) in values.enumerated() {
      let place = "chunks[\(index)]"
      guard case .object(let object) = value else {
        throw CorpusError(.invalidField, "a chunk must be an object", field: place)
      }
      do throws(CorpusError) {
        let fields = try DocumentFields(object)
        guard let id = try fields.identifier() else {
          throw CorpusError(.invalidField, "a chunk needs an id", field: "id")
        }
        chunks.append(
          ProvidedChunk(
            id: id, text: try fields.text("text"), embedding: try fields.embedding(),
            metadata: fields.metadata))
      } catch {
        var error = error
        error.field = [place, error.field].compactMap(\.self).joined(separator: ".")
        throw error
      }
    }
    return chunks
  }

  private static func embedding(_ value: JSONValue?, field: String) throws(CorpusError) -> [Float]?
  {
    switch value {
    case nil, .null: return nil
    case .array(let elements):
      var vector: [Float] = []
      vector.reserveCapacity(elements.count)
      for (index, element) in elements.enumerated() {
        guard let number = element.doubleValue else {
          throw CorpusError(
            .invalidField, "element \(index) of the embedding is no number", field: field)
        }
        vector.append(Float(number))
      }
      return vector
    case .string(let text):
      guard let data = Data(base64Encoded: text), data.count.isMultiple(of: 4) else {
        throw CorpusError(
          .invalidField, "an embedding as text is base64 of little-endian float32", field: field)
      }
      return VectorBytes.float32(Array(data))
    default:
      throw CorpusError(
        .invalidField, "an embedding is an array of numbers or base64 of float32", field: field)
    }
  }
}
