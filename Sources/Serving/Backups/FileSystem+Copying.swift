import Foundation
import VectorIndexes

extension FileSystem {
  /// Writes a file that is on the disk when the call returns.
  func write(_ bytes: [UInt8], to path: String) throws {
    let file = try create(path)
    try unsafe file.write(bytes.span.bytes, at: 0)
    try file.synchronize()
    try file.close()
  }

  /// Copies a file block by block; the copy is on the disk when the call returns.
  func copy(_ source: String, to path: String) throws {
    let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: source))
    defer { try? handle.close() }
    let file = try create(path)
    var offset = 0
    while let data = try handle.read(upToCount: 1 << 20), !data.isEmpty {
      let bytes = [UInt8](data)
      try unsafe file.write(bytes.span.bytes, at: offset)
      offset += bytes.count
    }
    try file.synchronize()
    try file.close()
  }
}
