import Foundation

/// A row-major matrix read from a `.npy` file of little-endian float32 or int32.
struct NumPyMatrix {
  let rowCount: Int
  let columnCount: Int
  let data: Data
  let offset: Int

  init(path: String) throws {
    data = try Data(contentsOf: URL(filePath: path), options: .mappedIfSafe)
    let length = data.count > 12 ? Int(data[8]) | Int(data[9]) << 8 : 0
    guard data.prefix(6) == Data([0x93] + Array("NUMPY".utf8)), data[6] == 1,
      let header = String(data: data[10..<10 + length], encoding: .ascii),
      header.contains("'<f4'") || header.contains("'<i4'"), header.contains("False"),
      let shape = header.firstMatch(of: /\((\d+), (\d+)\)/), let rows = Int(shape.1),
      let columns = Int(shape.2)
    else { throw BenchError("\(path) is no two-dimensional .npy file of float32 or int32") }
    rowCount = rows
    columnCount = columns
    offset = 10 + length
  }

  func row<Element>(_ row: Int, as _: Element.Type) -> [Element] {
    data.withUnsafeBytes { bytes in
      (0..<columnCount).map {
        bytes.loadUnaligned(fromByteOffset: offset + (row * columnCount + $0) * 4, as: Element.self)
      }
    }
  }

  func rows(_ limit: Int = .max) -> [[Float]] {
    (0..<min(limit, rowCount)).map { row($0, as: Float.self) }
  }
}

/// A failure of the benchmark, in words.
struct BenchError: Error, CustomStringConvertible {
  let description: String
  init(_ description: String) { self.description = description }
}
