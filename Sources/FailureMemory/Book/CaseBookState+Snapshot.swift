import Corpora
import Foundation
import Storage

extension CaseBookState {
  private struct Image: Codable {
    var space: Int
    var dimension: Int
    var cases: [FailureCase]
    var ring: TrafficRing.Image
  }

  private static var format: String { "scrubjay-failures 2" }

  /// One line with name, version and checksum, then JSON with sorted keys.
  func encoded() -> [UInt8] {
    let image = Image(
      space: space, dimension: dimension, cases: Array(cases), ring: ring.image)
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    // Every number in the state is finite, which is all that this encoder can refuse.
    guard let body = try? encoder.encode(image) else { return [] }
    let checksum = ContentFingerprint(bytes: body).hexadecimal
    return Array("\(Self.format) \(checksum)\n".utf8) + body
  }

  /// Reads what ``encoded()`` wrote.
  ///
  /// - Throws: ``FailureMemoryError`` if the bytes are damaged or of another version.
  init(decoding bytes: [UInt8], dimension: Int, policy: FailurePolicy) throws {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")), end < 128 else {
      throw FailureMemoryError(
        .corruptedSnapshot, "The snapshot has no header; fold the ledger anew.")
    }
    let header = String(decoding: bytes[..<end], as: UTF8.self)
    let body = Data(bytes[(end + 1)...])
    guard header.hasPrefix(Self.format + " ") else {
      throw FailureMemoryError(
        .unknownVersion, "The snapshot is of another version ('\(header)'); fold the ledger anew.")
    }
    guard header == "\(Self.format) \(ContentFingerprint(bytes: body).hexadecimal)" else {
      throw FailureMemoryError(
        .corruptedSnapshot, "The snapshot fails its checksum; fold the ledger anew.")
    }
    let image: Image
    do {
      image = try JSONDecoder().decode(Image.self, from: body)
    } catch {
      throw FailureMemoryError(
        .corruptedSnapshot, "The snapshot cannot be read; fold the ledger anew.", cause: error)
    }
    let isWhole =
      image.dimension == dimension
      && image.cases.allSatisfy { found in
        found.representatives.allSatisfy { representative in
          representative.vector.count == dimension
            && (representative.signature.isEmpty || representative.signature.count == dimension)
        }
      }
    guard isWhole else {
      throw FailureMemoryError(
        .corruptedSnapshot, "The snapshot is of another dimension; fold the ledger anew.")
    }
    self.init(dimension: dimension, policy: policy)
    restore(
      image.cases, ring: try TrafficRing(image.ring, dimension: dimension), space: image.space)
  }
}
