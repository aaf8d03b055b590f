import Foundation
import Testing

@testable import VectorIndexes

/// Reads the frozen files of `indexes/fixtures`, one per layout and format version.
@Suite struct FixtureTests {
  /// What the fixtures hold: 37 vectors of dimension 24, identifiers 1000, 997, 994 and so on.
  private static let vectors: [(VectorID, [Float])] = {
    var random = SeededGenerator(seed: 20_261_121)
    return (0..<37).map { (VectorID(Int64(1_000 - 3 * $0)), random.vector(24)) }
  }()

  private static func bytes(_ name: String) throws -> [UInt8] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    return [UInt8](try Data(contentsOf: root.appending(path: "indexes/fixtures/\(name)")))
  }

  @Test(arguments: [("v1-lists-euclidean.vectors", false), ("v2-lists-euclidean.vectors", true)])
  func `a frozen file of lists still opens and answers`(name: String, hasCodes: Bool) throws {
    var random = SeededGenerator(seed: 20_261_122)
    let vectors = (0..<300).map { (VectorID(Int64(7 * $0)), random.vector(24)) }
    let files = FaultInjectingFileSystem(seed: 0)
    files.place(try Self.bytes(name), at: "/index/generation-0000000001.vectors")
    let index = try VectorIndex.open(
      directory: "/index", configuration: IndexConfiguration(dimension: 24, metric: .euclidean),
      fileSystem: files)
    #expect(index.openReport.rejected.isEmpty)
    // The codes of version 1 are not read any more: such a file compares vectors.
    #expect(index.statistics().listBalance?.listCount == (hasCodes ? 6 : nil))
    try index.checkInvariants()
    let model = ModelIndex(
      metric: .euclidean, vectors: Dictionary(uniqueKeysWithValues: vectors))
    var found = 0
    for (id, query) in vectors.prefix(50) {
      let exact = try index.snapshot().search(query, SearchParameters(limit: 9, exact: true))
      expectAgreement(exact, model, query, limit: 9, "\(id)")
      let outcome = try index.snapshot().search(query, SearchParameters(limit: 9))
      #expect(outcome.isExact != hasCodes && outcome.neighbors.first?.id == id)
      found += outcome.neighbors.count { exact.neighbors.contains($0) }
    }
    #expect(found >= 425)
  }

  @Test(arguments: [
    ("v1-flat-euclidean.vectors", Metric.euclidean), ("v1-flat-cosine.vectors", .cosine),
  ])
  func `a frozen file of version 1 still opens and answers`(
    name: String, metric: Metric
  ) throws {
    let files = FaultInjectingFileSystem(seed: 0)
    files.place(try Self.bytes(name), at: "/index/generation-0000000001.vectors")
    let index = try VectorIndex.open(
      directory: "/index", configuration: IndexConfiguration(dimension: 24, metric: metric),
      fileSystem: files)
    #expect(index.openReport.rejected.isEmpty)
    #expect(index.watermark == 77)
    try index.checkInvariants()
    let model = ModelIndex(
      metric: metric, vectors: Dictionary(uniqueKeysWithValues: Self.vectors))
    for (_, query) in Self.vectors.prefix(5) {
      let outcome = try index.snapshot().search(query, SearchParameters(limit: 12))
      expectAgreement(outcome, model, query, limit: 12, "\(name)")
    }
  }
}
