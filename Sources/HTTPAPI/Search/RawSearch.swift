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
    let options = try request.uri.query.map { _ throws(HTTPProblem) in
      try SearchOptions(request, limits: limits)
    }
    if type == "application/json" {
      let node = try await context.json(request, limit: BodyLimits.search(limits))
      var input = try SearchInput(node, limits: limits)
      try options?.apply(to: &input, besides: node)
      return input
    }
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
    var input = SearchInput(embedding: vector)
    try options?.apply(to: &input, besides: nil)
    return input
  }
}

/// What the query string says of a search; a body of JSON may say it instead.
private struct SearchOptions {
  private let fields: QueryFields
  private let limit: Int?
  private let recallTarget: Double?
  private let reranks: Bool?
  private let explains: Bool?
  private let logs: Bool?

  private static let names = ["limit", "recall_target", "rerank", "explain", "log"]

  init(_ request: Request, limits: ServiceLimits) throws(HTTPProblem) {
    fields = try QueryFields(request, known: Self.names)
    limit = try fields.integer("limit", in: 1...limits.hits)
    recallTarget = try fields.number("recall_target", in: 0.01...1)
    reranks = try fields.flag("rerank")
    explains = try fields.flag("explain")
    logs = try fields.flag("log")
  }

  /// Adds the options to a search.
  ///
  /// - Throws: ``HTTPProblem`` 400 for one that the body speaks of as well.
  func apply(to input: inout SearchInput, besides body: JSONNode?) throws(HTTPProblem) {
    if case .object(let members) = body {
      for name in Self.names where fields.string(name) != nil && members[name] != nil {
        throw .invalid("the query string speaks of “\(name)” as well; say it once", at: "/" + name)
      }
    }
    if let limit { input.limit = limit }
    if let recallTarget { input.recallTarget = Float(recallTarget) }
    if let reranks { input.reranks = reranks }
    if let explains { input.explains = explains }
    if let logs { input.logs = logs }
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
