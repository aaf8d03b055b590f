import Foundation
import Storage

/// A query that stands for the queries near it.
struct Representative: Equatable {
  /// The most that a case has.
  static let limit = 12
  /// How many of the nearest queries of traffic tell its crowding.
  static let crowdSize = 10
  /// The similarity from which a failure needs no representative of its own.
  static let sameness: Float = 0.92

  /// The failure that made it.
  var sequence: LedgerSequence
  /// The query's vector.
  var vector: [Float]
  /// What the index made of the query; empty if unknown.
  var signature: [Float]
  /// Similarities to the nearest queries of traffic, greatest first, at most ``crowdSize``.
  var crowd: [Float]
}

extension Representative: Codable {
  private enum CodingKeys: String, CodingKey {
    case sequence, vector, signature, crowd
  }

  /// Reads vectors as base64 of little-endian float32.
  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    sequence = try container.decode(LedgerSequence.self, forKey: .sequence)
    vector = try container.decode(VectorBytes.self, forKey: .vector).values
    signature = try container.decode(VectorBytes.self, forKey: .signature).values
    crowd = try container.decode(VectorBytes.self, forKey: .crowd).values
  }

  /// Writes vectors as base64 of little-endian float32.
  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(sequence, forKey: .sequence)
    try container.encode(VectorBytes(values: vector), forKey: .vector)
    try container.encode(VectorBytes(values: signature), forKey: .signature)
    try container.encode(VectorBytes(values: crowd), forKey: .crowd)
  }
}

/// Floats as base64 of their little-endian bytes, for snapshots.
struct VectorBytes: Codable {
  /// The floats.
  var values: [Float]

  /// Wraps floats.
  init(values: [Float]) { self.values = values }

  /// Reads base64.
  init(from decoder: any Decoder) throws {
    let data = try decoder.singleValueContainer().decode(Data.self)
    guard data.count.isMultiple(of: 4) else {
      throw FailureMemoryError(.corruptedSnapshot, "A vector has \(data.count) bytes.")
    }
    let bytes = [UInt8](data)
    values = stride(from: 0, to: bytes.count, by: 4).map { start in
      let bits =
        UInt32(bytes[start]) | UInt32(bytes[start + 1]) << 8 | UInt32(bytes[start + 2]) << 16
        | UInt32(bytes[start + 3]) << 24
      return Float(bitPattern: bits)
    }
  }

  /// Writes base64.
  func encode(to encoder: any Encoder) throws {
    var data = Data(capacity: values.count * 4)
    for value in values {
      let bits = value.bitPattern
      data.append(UInt8(truncatingIfNeeded: bits))
      data.append(UInt8(truncatingIfNeeded: bits >> 8))
      data.append(UInt8(truncatingIfNeeded: bits >> 16))
      data.append(UInt8(truncatingIfNeeded: bits >> 24))
    }
    var container = encoder.singleValueContainer()
    try container.encode(data)
  }
}
