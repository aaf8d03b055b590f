import CVectorKernels
import Corpora
import Foundation

/// The CRC-32C of a row: every column that must not lie, each with its kind and length, so that
/// bytes that move from one column to the next are noticed too.
///
/// SQLite keeps no checksums of its own; a flipped bit in a page comes back as data.
struct RowChecksum {
  private var value: UInt32

  /// Begins a row of a table.
  init(table: StaticString) {
    value = 0
    add(bytes: Array("\(table)".utf8))
  }

  /// The checksum as the column holds it.
  var column: Int64 { Int64(value) }

  mutating func add(_ number: Int64) { add(word: UInt64(bitPattern: number)) }

  mutating func add(_ number: Int64?) {
    if let number { add(number) } else { add(word: 0x6c_6c75_6e2d_7573) }
  }

  mutating func add(_ date: Date) { add(word: date.timeIntervalSinceReferenceDate.bitPattern) }

  mutating func add(_ date: Date?) {
    if let date { add(date) } else { add(word: .max) }
  }

  mutating func add(_ text: String) {
    var text = text
    let crc = text.withUTF8 { buffer in
      (UInt64(buffer.count), unsafe vk_crc32c(0, buffer.baseAddress, buffer.count))
    }
    add(word: crc.0)
    add(word: UInt64(crc.1))
  }

  mutating func add(_ text: String?) {
    if let text { add(text) } else { add(word: .max) }
  }

  mutating func add(_ data: Data) {
    add(word: UInt64(data.count))
    value = unsafe data.withUnsafeBytes { unsafe vk_crc32c(value, $0.baseAddress, $0.count) }
  }

  mutating func add(bytes: [UInt8]) {
    add(word: UInt64(bytes.count))
    value = unsafe bytes.withUnsafeBytes { unsafe vk_crc32c(value, $0.baseAddress, $0.count) }
  }

  mutating func add(_ fingerprint: ContentFingerprint) {
    add(word: fingerprint.high)
    add(word: fingerprint.low)
  }

  private mutating func add(word: UInt64) {
    let little = word.littleEndian
    value = unsafe withUnsafeBytes(of: little) { unsafe vk_crc32c(value, $0.baseAddress, $0.count) }
  }
}
