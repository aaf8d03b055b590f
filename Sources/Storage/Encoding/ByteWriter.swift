/// Appends values in the byte order of the stored formats: little-endian, LEB128 lengths.
package struct ByteWriter {
  /// What was written.
  package private(set) var bytes: [UInt8] = []

  package init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  package mutating func write(_ byte: UInt8) { bytes.append(byte) }

  package mutating func write(fixed value: UInt32) {
    for shift in stride(from: UInt32(0), to: 32, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: value >> shift))
    }
  }

  package mutating func write(fixed value: UInt64) {
    for shift in stride(from: UInt64(0), to: 64, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: value >> shift))
    }
  }

  /// Seven bits a byte, low bits first.
  package mutating func write(unsigned value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// A signed number, folded so that small magnitudes stay short.
  package mutating func write(signed value: Int64) {
    write(unsigned: UInt64(bitPattern: value << 1 ^ value >> 63))
  }

  package mutating func write(_ value: Float) { write(fixed: value.bitPattern) }

  package mutating func write(block: some Collection<UInt8>) {
    write(unsigned: UInt64(block.count))
    bytes.append(contentsOf: block)
  }

  package mutating func write(_ text: String) { write(block: text.utf8) }

  package mutating func write(optional text: String?) {
    write(UInt8(text == nil ? 0 : 1))
    if let text { write(block: text.utf8) }
  }

  package mutating func write(_ floats: [Float]) {
    write(unsigned: UInt64(floats.count))
    #if _endian(little)
      unsafe floats.withUnsafeBytes { unsafe bytes.append(contentsOf: $0) }
    #else
      for value in floats { write(value) }
    #endif
  }
}
