import Corpora
import Foundation
import GRDB
import Storage

extension [Float] {
  /// The components as little-endian float32.
  var columnData: Data {
    var data = Data(capacity: count * 4)
    for value in self {
      unsafe Swift.withUnsafeBytes(of: value.bitPattern.littleEndian) {
        unsafe data.append(contentsOf: $0)
      }
    }
    return data
  }

  /// Reads little-endian float32; nil when the length is no multiple of 4.
  init?(columnData data: Data) {
    guard data.count % 4 == 0 else { return nil }
    self = unsafe data.withUnsafeBytes { buffer in
      (0..<buffer.count / 4).map { index in
        let bits = unsafe buffer.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self)
        return Float(bitPattern: UInt32(littleEndian: bits))
      }
    }
  }
}

extension ContentFingerprint {
  /// The 16 bytes, big-endian, so that rows sort as fingerprints do.
  var columnData: Data {
    var data = Data(capacity: 16)
    for word in [high, low] {
      unsafe Swift.withUnsafeBytes(of: word.bigEndian) { unsafe data.append(contentsOf: $0) }
    }
    return data
  }

  /// Reads 16 bytes; nil for any other number.
  init?(columnData data: Data) {
    guard data.count == 16 else { return nil }
    var words: [UInt64] = [0, 0]
    for (index, byte) in data.enumerated() {
      words[index / 8] = words[index / 8] << 8 | UInt64(byte)
    }
    self.init(high: words[0], low: words[1])
  }
}

extension Date {
  /// Dates are kept as seconds since 2001-01-01T00:00:00Z, bit for bit what `Date` holds.
  var column: Double { timeIntervalSinceReferenceDate }

  init(column: Double) { self.init(timeIntervalSinceReferenceDate: column) }
}

/// Texts of payloads and headings.
enum JSONColumn {
  static func text(_ object: JSONObject) -> String {
    object.isEmpty ? "{}" : object.canonicalJSON
  }

  static func text(_ headings: [String]) -> String {
    headings.isEmpty ? "[]" : JSONValue.array(headings.map { .string($0) }).canonicalJSON
  }

  static func object(_ text: String) throws -> JSONObject {
    if text == "{}" { return [:] }
    guard let object = try JSONParser.parse(text: text).objectValue else {
      throw StorageError(.corrupted, "A payload column holds no object.")
    }
    return object
  }

  static func headings(_ text: String) throws -> [String] {
    if text == "[]" { return [] }
    return try JSONParser.parse(text: text).arrayValue?.compactMap { $0.stringValue } ?? []
  }
}
