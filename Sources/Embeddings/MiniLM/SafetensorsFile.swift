import Foundation

/// Reads tensors from a safetensors file.
///
/// Layout: eight bytes, the header's length as a little-endian integer; the header, JSON that maps
/// each tensor's name to its type, shape and byte range; then the data. The file is memory-mapped.
/// Every offset is checked before use, so that a malformed file throws and never traps; the file
/// must not be truncated while it is mapped (replace it by rename).
struct SafetensorsFile: Sendable {
  /// Headers longer than this are refused, as other readers do.
  static let longestHeader = 100_000_000

  /// Where a tensor lies, and its shape.
  struct Tensor: Sendable, Equatable {
    let type: String
    let shape: [Int]
    /// Bytes from the start of the data part.
    let range: Range<Int>
  }

  let path: String
  let tensors: [String: Tensor]
  private let data: Data
  private let dataStart: Int

  /// Maps and parses the file at `path`.
  ///
  /// - Throws: `EmbeddingError` `.modelNotFound` or `.modelCorrupt` with path and offset.
  init(path: String) throws {
    let contents: Data
    do {
      contents = try Data(contentsOf: URL(fileURLWithPath: path), options: .alwaysMapped)
    } catch {
      throw EmbeddingError(
        .modelNotFound, "cannot read \(path): run tools/fetch-model", cause: error)
    }
    try self.init(contents: contents, path: path)
  }

  /// Parses a file's contents; `path` is for messages.
  init(contents: Data, path: String) throws {
    self.path = path
    data = contents
    guard contents.count >= 8 else {
      throw Self.corrupt(path, offset: 0, "\(contents.count) bytes are too few for a header")
    }
    var length: UInt64 = 0
    for (place, byte) in contents.prefix(8).enumerated() { length |= UInt64(byte) << (8 * place) }
    guard length <= UInt64(Self.longestHeader), length <= UInt64(contents.count - 8) else {
      throw Self.corrupt(path, offset: 0, "a header of \(length) bytes does not fit")
    }
    dataStart = 8 + Int(length)
    let header = contents[(contents.startIndex + 8)..<(contents.startIndex + dataStart)]
    do {
      let entries = try JSONDecoder().decode([String: Entry].self, from: header)
      let size = contents.count - dataStart
      var tensors: [String: Tensor] = [:]
      for (name, entry) in entries where name != "__metadata__" {
        tensors[name] = try entry.tensor(dataSize: size)
      }
      self.tensors = tensors
    } catch {
      throw Self.corrupt(path, offset: 8, "the header is not as it should be", cause: error)
    }
  }

  private static func corrupt(
    _ path: String, offset: Int, _ what: String, cause: (any Error)? = nil
  ) -> EmbeddingError {
    EmbeddingError(
      .modelCorrupt, "\(path), offset \(offset): \(what); run tools/fetch-model again",
      cause: cause)
  }

  /// Copies a float32 tensor.
  ///
  /// - Parameters:
  ///   - name: The tensor's name.
  ///   - shape: The shape that it must have.
  /// - Returns: The components in row-major order.
  /// - Throws: `.modelCorrupt` if it is missing, of another type or shape.
  func floats(_ name: String, shape: [Int]) throws -> [Float] {
    let range = try byteRange(of: name, shape: shape)
    return unsafe [Float](unsafeUninitializedCapacity: range.count / 4) { buffer, count in
      unsafe data.copyBytes(
        to: UnsafeMutableRawBufferPointer(buffer), from: range)
      count = range.count / 4
    }
  }

  /// Returns where the bytes of a float32 tensor lie in `bytes`.
  func byteRange(of name: String, shape: [Int]) throws -> Range<Int> {
    guard let tensor = tensors[name] else {
      throw Self.corrupt(path, offset: 8, "tensor '\(name)' is missing")
    }
    guard tensor.type == "F32", tensor.shape == shape else {
      throw Self.corrupt(
        path, offset: dataStart + tensor.range.lowerBound,
        "tensor '\(name)' is \(tensor.type)\(tensor.shape), expected F32\(shape)")
    }
    let start = data.startIndex + dataStart
    return (start + tensor.range.lowerBound)..<(start + tensor.range.upperBound)
  }

  /// The mapped file.
  var bytes: Data { data }
}

extension SafetensorsFile {
  /// An entry of the header; `__metadata__` has none of these keys.
  private struct Entry: Decodable {
    var dtype: String?
    var shape: [Int]?
    var dataOffsets: [Int]?

    private enum CodingKeys: String, CodingKey {
      case dtype, shape
      case dataOffsets = "data_offsets"
    }

    func tensor(dataSize: Int) throws -> Tensor {
      guard let dtype, let shape, let dataOffsets, dataOffsets.count == 2 else {
        throw Malformed("a tensor lacks dtype, shape or data_offsets")
      }
      let (start, end) = (dataOffsets[0], dataOffsets[1])
      guard start >= 0, end >= start, end <= dataSize else {
        throw Malformed("data_offsets [\(start), \(end)] leave the \(dataSize) bytes of data")
      }
      var size = try Self.width(of: dtype)
      for extent in shape {
        let (product, overflow) = size.multipliedReportingOverflow(by: extent)
        guard extent >= 0, !overflow else { throw Malformed("shape \(shape) is impossible") }
        size = product
      }
      guard size == end - start else {
        throw Malformed("\(dtype)\(shape) takes \(size) bytes, data_offsets give \(end - start)")
      }
      return Tensor(type: dtype, shape: shape, range: start..<end)
    }

    static func width(of dtype: String) throws -> Int {
      switch dtype {
      case "F64", "I64", "U64": 8
      case "F32", "I32", "U32": 4
      case "F16", "BF16", "I16", "U16": 2
      case "I8", "U8", "BOOL", "F8_E4M3", "F8_E5M2": 1
      default: throw Malformed("dtype '\(dtype)' is unknown")
      }
    }
  }

  private struct Malformed: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
      self.description = description
    }
  }
}
