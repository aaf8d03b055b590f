import Foundation

/// The body of a request.
struct EndpointRequest: Encodable {
  let model: String
  let input: [String]
  let encoding: String?
  let dimensions: Int?

  private enum CodingKeys: String, CodingKey {
    case model, input, dimensions
    case encoding = "encoding_format"
  }

  init(_ texts: [String], purpose: EmbeddingPurpose, configuration: EndpointConfiguration) {
    let prefix =
      purpose == .query ? configuration.queryPrefix : configuration.documentPrefix
    model = configuration.model
    input = prefix.isEmpty ? texts : texts.map { prefix + $0 }
    encoding = configuration.encoding == .unspecified ? nil : configuration.encoding.rawValue
    dimensions = configuration.asksForDimension ? configuration.dimension : nil
  }
}

/// The body of a reply.
struct EndpointReply: Decodable {
  /// One vector with its place.
  struct Item: Decodable {
    let index: Int?
    let embedding: Components
  }

  /// A vector in either form.
  struct Components: Decodable {
    let values: [Float]

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if let text = try? container.decode(String.self) {
        guard let bytes = Data(base64Encoded: text), bytes.count.isMultiple(of: 4) else {
          throw DecodingError.dataCorruptedError(
            in: container, debugDescription: "not base64 of float32")
        }
        values = Self.floats(bytes)
      } else {
        values = try container.decode([Float].self)
      }
    }

    private static func floats(_ bytes: Data) -> [Float] {
      let raw = [UInt8](bytes)
      return stride(from: 0, to: raw.count, by: 4).map { place in
        let low = UInt32(raw[place]) | UInt32(raw[place + 1]) << 8
        let high = UInt32(raw[place + 2]) << 16 | UInt32(raw[place + 3]) << 24
        return Float(bitPattern: low | high)
      }
    }
  }

  let data: [Item]

  /// Returns the vectors in the order of the request, scaled to unit length.
  ///
  /// - Throws: `EmbeddingError.Code.invalidReply`, naming what is wrong.
  func vectors(count: Int, dimension: Int) throws -> [[Float]] {
    func invalid(_ what: String) -> EmbeddingError { EmbeddingError(.invalidReply, what) }
    guard data.count == count else {
      throw invalid("the endpoint gave \(data.count) vectors for \(count) texts")
    }
    var result = [[Float]](repeating: [], count: count)
    let indexed = data.filter { $0.index != nil }.count
    guard indexed == 0 || indexed == count else {
      throw invalid("some vectors have an index and some have none")
    }
    for (position, item) in data.enumerated() {
      let place = item.index ?? position
      guard result.indices.contains(place), result[place].isEmpty else {
        throw invalid("index \(place) is out of range or occurs twice")
      }
      let values = item.embedding.values
      guard values.count == dimension else {
        throw invalid(
          "vector \(place) has \(values.count) components, configured are \(dimension): correct "
            + "the dimension or the model")
      }
      result[place] = try Self.unit(values, place: place)
    }
    return result
  }

  private static func unit(_ values: [Float], place: Int) throws -> [Float] {
    let length = values.reduce(0.0) { $0 + Double($1) * Double($1) }.squareRoot()
    guard length.isFinite, length > 0 else {
      throw EmbeddingError(.invalidReply, "vector \(place) is zero or not finite")
    }
    return values.map { Float(Double($0) / length) }
  }
}
