/// Reads what ``ByteWriter`` wrote; every read past the end or beyond sense throws.
package struct ByteReader {
  /// What is wrong with the bytes and where.
  package struct Malformed: Error, CustomStringConvertible {
    /// The offset of the fault.
    package let offset: Int

    package var description: String { "malformed at byte \(offset)" }
  }

  private let bytes: [UInt8]
  /// The offset of the next byte.
  package private(set) var position = 0

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  package var isAtEnd: Bool { position == bytes.count }

  package mutating func byte() throws -> UInt8 {
    guard position < bytes.count else { throw Malformed(offset: position) }
    position += 1
    return bytes[position - 1]
  }

  package mutating func fixed32() throws -> UInt32 {
    var value: UInt32 = 0
    for shift in stride(from: UInt32(0), to: 32, by: 8) { value |= UInt32(try byte()) << shift }
    return value
  }

  package mutating func fixed64() throws -> UInt64 {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 8) { value |= UInt64(try byte()) << shift }
    return value
  }

  package mutating func unsigned() throws -> UInt64 {
    var value: UInt64 = 0
    for shift in stride(from: UInt64(0), to: 64, by: 7) {
      let next = try byte()
      if shift == 63, next > 1 { throw Malformed(offset: position - 1) }
      value |= UInt64(next & 0x7f) << shift
      if next < 0x80 { return value }
    }
    throw Malformed(offset: position)
  }

  package mutating func signed() throws -> Int64 {
    let folded = try unsigned()
    return Int64(bitPattern: folded >> 1) ^ -Int64(bitPattern: folded & 1)
  }

  package mutating func integer() throws -> Int {
    let start = position
    guard let value = Int(exactly: try signed()) else { throw Malformed(offset: start) }
    return value
  }

  /// A length of things that take at least `size` bytes each, so that it cannot outgrow the rest.
  package mutating func count(size: Int) throws -> Int {
    let start = position
    let value = try unsigned()
    guard value <= UInt64((bytes.count - position) / size) else { throw Malformed(offset: start) }
    return Int(value)
  }

  package mutating func float() throws -> Float { Float(bitPattern: try fixed32()) }

  package mutating func block() throws -> [UInt8] {
    let count = try count(size: 1)
    position += count
    return Array(bytes[position - count..<position])
  }

  package mutating func text() throws -> String {
    let start = position
    let block = try block()
    guard let text = String(validating: block, as: UTF8.self) else {
      throw Malformed(offset: start)
    }
    return text
  }

  package mutating func optionalText() throws -> String? {
    switch try byte() {
    case 0: return nil
    case 1: return try text()
    default: throw Malformed(offset: position - 1)
    }
  }

  package mutating func floats() throws -> [Float] {
    let count = try count(size: 4)
    var floats: [Float] = []
    floats.reserveCapacity(count)
    for _ in 0..<count { floats.append(try float()) }
    return floats
  }
}
