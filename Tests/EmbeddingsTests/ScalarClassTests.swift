import Foundation
import Testing

@testable import Embeddings

/// What becomes of each Unicode scalar, against the reference's own table.
@Suite struct ScalarClassTests {
  private let table = ScalarTable()

  /// What stands between `a` and `b` once the text `a?b` is cleaned and split.
  private func outcome(of scalar: Unicode.Scalar) -> String {
    switch table.classOf(scalar) {
    case .removed: return "removed"
    case .space: return "space"
    case .ideograph: return "ideograph"
    case .letter, .punctuation, .mark: break
    }
    let parts = String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars
      .map(table.classOf).filter { $0 != .mark && $0 != .removed }
    if parts.isEmpty { return "removed" }
    return parts.contains(.punctuation) ? "punctuation" : "letter"
  }

  @Test func `every scalar is cleaned and split as in the reference`() throws {
    let lines = String(decoding: try fixture("bert-normalizer.tsv"), as: UTF8.self)
      .split(separator: "\n")
    var scalars = 0
    var differing: [String] = []
    for line in lines {
      let fields = line.split(separator: "\t").map(String.init)
      let first = try #require(UInt32(fields[0], radix: 16))
      let last = try #require(UInt32(fields[1], radix: 16))
      for scalar in (first...last).compactMap(Unicode.Scalar.init) {
        scalars += 1
        let found = outcome(of: scalar)
        if found != fields[2] {
          differing.append("U+\(String(scalar.value, radix: 16)): \(found), not \(fields[2])")
        }
      }
    }
    #expect(scalars == 0x110000 - 0x800)
    #expect(differing.isEmpty, "\(differing.count): \(differing.prefix(2000))")
  }
}
