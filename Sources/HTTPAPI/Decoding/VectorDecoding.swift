import Foundation

extension BodyFields {
  /// A vector: an array of numbers, or base64 of little-endian float32.
  ///
  /// - Throws: ``HTTPProblem`` 400 where it is neither, empty, longer than `maximumDimension`, or
  ///   holds a number that a float cannot hold; the pointer names the component.
  func vector(_ key: String, maximumDimension: Int) throws(HTTPProblem) -> [Float]? {
    guard let node = node(key) else { return nil }
    let vector: [Float]
    switch node {
    case .numbers(let numbers): vector = numbers.map { Float($0) }
    case .array(let elements): vector = try components(elements, of: key)
    case .string(let text): vector = try decode(base64: text, of: key, maximumDimension)
    default:
      throw problem(key, "expected an array of numbers or base64 text, not \(node.kind)")
    }
    guard (1...maximumDimension).contains(vector.count) else {
      throw problem(
        key, "a vector has 1 to \(maximumDimension) components, this one \(vector.count)")
    }
    if let index = vector.firstIndex(where: { !$0.isFinite }) {
      throw .invalid(
        "component \(index) is not a finite 32-bit float; send finite numbers below 3.4e38",
        at: place(key) + (node.isText ? "" : "/\(index)"))
    }
    return vector
  }

  private func components(
    _ elements: [JSONNode], of key: String
  ) throws(HTTPProblem) -> [Float] {
    var vector: [Float] = []
    vector.reserveCapacity(elements.count)
    for (index, element) in elements.enumerated() {
      switch element {
      case .number(let value): vector.append(Float(value))
      case .integer(let value): vector.append(Float(value))
      default:
        throw .invalid(
          "a component must be a number, not \(element.kind)", at: place(key) + "/\(index)")
      }
    }
    return vector
  }

  private func decode(
    base64 text: String, of key: String, _ maximumDimension: Int
  ) throws(HTTPProblem) -> [Float] {
    guard text.utf8.count <= (maximumDimension * 4 + 2) / 3 * 4 else {
      throw problem(key, "the text is longer than a vector of \(maximumDimension) components")
    }
    guard let data = Data(base64Encoded: text) else {
      throw problem(
        key, "the text is not base64; encode the vector's little-endian float32 bytes, padded")
    }
    guard data.count % 4 == 0 else {
      throw problem(key, "the text decodes to \(data.count) bytes, which is no multiple of four")
    }
    let bytes = [UInt8](data)
    return stride(from: 0, to: bytes.count, by: 4).map { offset in
      let low = UInt32(bytes[offset]) | UInt32(bytes[offset + 1]) << 8
      let high = UInt32(bytes[offset + 2]) << 16 | UInt32(bytes[offset + 3]) << 24
      return Float(bitPattern: low | high)
    }
  }
}

extension JSONNode {
  fileprivate var isText: Bool {
    if case .string = self { true } else { false }
  }
}
