import Hummingbird
import NIOCore
import Serving

extension SearchInput {
  /// Reads one search: JSON, or the bytes of a vector with the rest in the query string.
  ///
  /// The bytes are little-endian 32-bit floats, which costs a fortieth of what JSON numbers cost.
  ///
  /// - Throws: ``HTTPProblem``.
  static func read(
    _ request: Request, _ context: APIContext, limits: ServiceLimits
  ) async throws -> SearchInput {
    let type = try request.requireMediaType(["application/json", "application/octet-stream"])
    if type == "application/json" {
      _ = try QueryFields(request, known: [])
      return try SearchInput(
        await context.json(request, limit: BodyLimits.search(limits)), limits: limits)
    }
    let fields = try QueryFields(
      request, known: ["limit", "recall_target", "rerank", "explain", "log"])
    let bytes = try await context.bytes(of: request, limit: 4 * limits.dimension)
    guard !bytes.isEmpty, bytes.count.isMultiple(of: 4) else {
      throw HTTPProblem.invalid(
        "the body has \(bytes.count) bytes; send the little-endian float32 bytes of one vector")
    }
    let vector = stride(from: 0, to: bytes.count, by: 4).map { offset in
      let low = UInt32(bytes[offset]) | UInt32(bytes[offset + 1]) << 8
      let high = UInt32(bytes[offset + 2]) << 16 | UInt32(bytes[offset + 3]) << 24
      return Float(bitPattern: low | high)
    }
    if let index = vector.firstIndex(where: { !$0.isFinite }) {
      throw HTTPProblem.invalid("component \(index) of the vector is not a finite number")
    }
    return SearchInput(
      embedding: vector, limit: try fields.integer("limit", in: 1...limits.hits) ?? 10,
      recallTarget: try fields.number("recall_target", in: 0.01...1).map { Float($0) } ?? 0.95,
      reranks: try fields.flag("rerank") ?? true, explains: try fields.flag("explain") ?? false,
      logs: try fields.flag("log") ?? true)
  }
}

extension QueryFields {
  /// A number within a range.
  fileprivate func number(
    _ name: String, in range: ClosedRange<Double>
  ) throws(HTTPProblem) -> Double? {
    guard let text = string(name) else { return nil }
    guard let number = Double(text), range.contains(number) else {
      throw .invalid(
        "the query parameter “\(name)” must be a number from \(range.lowerBound) to "
          + "\(range.upperBound)")
    }
    return number
  }

  /// `true` or `false`.
  fileprivate func flag(_ name: String) throws(HTTPProblem) -> Bool? {
    guard let text = string(name) else { return nil }
    guard let flag = Bool(text) else {
      throw .invalid("the query parameter “\(name)” must be true or false")
    }
    return flag
  }
}
