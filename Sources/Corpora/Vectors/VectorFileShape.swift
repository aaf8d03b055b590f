/// How many vectors of which form a file holds.
public struct VectorFileShape: Hashable, Sendable {
  /// The form of a number; all little-endian.
  public enum Number: Hashable, Sendable {
    /// IEEE half precision.
    case float16
    /// IEEE single precision.
    case float32
    /// IEEE double precision, rounded to single when read.
    case float64

    /// Bytes of one number.
    public var size: Int {
      switch self {
      case .float16: 2
      case .float32: 4
      case .float64: 8
      }
    }
  }

  /// The number of vectors.
  public let rows: Int
  /// The numbers of a vector.
  public let dimension: Int
  /// The form of each number.
  public let number: Number
  /// The first byte of the first row.
  let firstRow: Int
  /// Bytes of a row, its own head included.
  let rowBytes: Int
  /// Bytes at the beginning of a row that state its dimension again.
  let rowHead: Int

  /// As much of a file as its head can take.
  static let maximumHeadBytes = 1 << 16

  /// Reads the head of an `.npy` file.
  ///
  /// Format: <https://numpy.org/doc/stable/reference/generated/numpy.lib.format.html>.
  init(npyHead head: [UInt8], fileSize: Int, limits: CorpusLimits) throws(CorpusError) {
    let header = try NPYHeader(head)
    number = header.number
    guard header.shape.count == 2 else {
      throw CorpusError(
        .malformed,
        "the array has \(header.shape.count) dimensions; vectors are rows × numbers, two")
    }
    rows = header.shape[0]
    dimension = header.shape[1]
    try Self.check(rows: rows, dimension: dimension, limits)
    firstRow = header.dataOffset
    rowHead = 0
    rowBytes = dimension * number.size
    let (dataBytes, overflow) = rows.multipliedReportingOverflow(by: rowBytes)
    guard !overflow, dataBytes == fileSize - firstRow else {
      throw CorpusError(
        .malformed,
        "the head announces \(rows) × \(dimension) numbers, the file has "
          + "\(fileSize - firstRow) bytes of them: it is cut off or of another layout",
        at: .init(byteOffset: firstRow))
    }
  }

  /// Reads the first row's head of an `.fvecs` file: int32 dimension, then float32 values.
  init(fvecsHead head: [UInt8], fileSize: Int, limits: CorpusLimits) throws(CorpusError) {
    guard head.count >= 4 else {
      throw CorpusError(.empty, "the file holds no vector", at: .init(byteOffset: 0))
    }
    number = .float32
    dimension = VectorBytes.int32(head.prefix(4))
    try Self.check(rows: 1, dimension: dimension, limits)
    firstRow = 0
    rowHead = 4
    rowBytes = 4 + dimension * 4
    rows = fileSize / rowBytes
    guard fileSize.isMultiple(of: rowBytes) else {
      throw CorpusError(
        .malformed, "\(fileSize) bytes are no whole number of vectors of \(dimension) numbers",
        at: .init(byteOffset: rows * rowBytes))
    }
  }

  private static func check(rows: Int, dimension: Int, _ limits: CorpusLimits) throws(CorpusError) {
    guard rows > 0 else { throw CorpusError(.empty, "the file holds no vector") }
    guard (1...limits.maximumDimension).contains(dimension) else {
      throw CorpusError(
        .malformed,
        "a dimension of \(dimension); it lies between 1 and \(limits.maximumDimension)")
    }
  }

  /// Reads a row.
  func vector(_ row: ArraySlice<UInt8>) throws(CorpusError) -> [Float] {
    if rowHead > 0 {
      let stated = VectorBytes.int32(row.prefix(rowHead))
      guard stated == dimension else {
        throw CorpusError(
          .malformed, "a dimension of \(stated) among vectors of \(dimension)", field: "embedding")
      }
    }
    let content = row.dropFirst(rowHead)
    return switch number {
    case .float16: VectorBytes.float16(content)
    case .float32: VectorBytes.float32(content)
    case .float64: VectorBytes.float64(content)
    }
  }
}
