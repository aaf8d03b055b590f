import Testing

@testable import VectorIndexes

/// Opens damaged generation files.
@Suite struct DamagedFileTests {
  private static let configuration = IndexConfiguration(dimension: 3, metric: .dot)
  private static let path = "/index/generation-0000000001.vectors"

  /// The bytes of a sound generation of seven vectors, flat or with lists.
  private static func soundFile(_ kind: IndexKind) throws -> [UInt8] {
    let files = FaultInjectingFileSystem(seed: 0)
    var configuration = configuration
    configuration.kind = kind
    configuration.listCount = 2
    let index = try VectorIndex.open(
      directory: "/index", configuration: configuration, fileSystem: files)
    var random = SeededGenerator(seed: 3)
    let vectors = (0..<7).map { (VectorID(Int64($0)), random.vector(3)) }
    try index.publish(try index.buildGeneration(from: ArrayVectorSource(vectors), watermark: 5))
    return try #require(files.bytes(of: path))
  }

  private static func open(_ bytes: [UInt8]) throws -> Generation {
    let files = FaultInjectingFileSystem(seed: 0)
    files.place(bytes, at: path)
    return try Generation(path: path, number: 1, fileSystem: files)
  }

  /// Whether a damaged file is refused under its own name.
  private static func isRefused(_ bytes: [UInt8]) -> Bool {
    do {
      _ = try open(bytes)
      return false
    } catch {
      return (error as? VectorIndexError)?.path == path
    }
  }

  /// Every byte that means something, and every 13th of those that only fill up; on demand all.
  @Test(arguments: [IndexKind.flat, .ivf], 0..<8)
  func `a flipped bit is noticed in every byte`(kind: IndexKind, part: Int) throws {
    let sound = try Self.soundFile(kind)
    #expect(try Self.open(sound).count == 7)
    var random = SeededGenerator(seed: UInt64(part))
    for offset in sound.indices where offset % 8 == part {
      let isMeaningful = offset < 4_096 || sound[offset] != 0 || offset % 13 == 0
      guard isMeaningful || FaultScale.isEveryByteDamaged else { continue }
      var bytes = sound
      bytes[offset] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      if !Self.isRefused(bytes) { Issue.record("byte \(offset)") }
    }
  }

  @Test(arguments: [IndexKind.flat, .ivf])
  func `every truncation and every extension is noticed`(kind: IndexKind) throws {
    let sound = try Self.soundFile(kind)
    for length in sound.indices
    where length % 61 == 0 || length % 4_096 < 9 || FaultScale.isEveryByteDamaged {
      if !Self.isRefused(Array(sound.prefix(length))) { Issue.record("\(length) bytes") }
    }
    for extra in [1, 4_096] {
      #expect(Self.isRefused(sound + [UInt8](repeating: 0, count: extra)))
    }
  }

  @Test func `a damaged generation is named and the one before serves`() throws {
    let files = FaultInjectingFileSystem(seed: 0)
    let index = try VectorIndex.open(
      directory: "/index", configuration: Self.configuration, fileSystem: files)
    let vectors = [(VectorID(1), [Float(1), 0, 0]), (VectorID(2), [0, 1, 0])]
    for watermark in [5, 9] as [Int64] {
      try index.publish(
        try index.buildGeneration(from: ArrayVectorSource(vectors), watermark: watermark))
    }
    let second = "/index/generation-0000000002.vectors"
    var bytes = try #require(files.bytes(of: second))
    bytes[4_100] ^= 4
    files.place(bytes, at: second)
    let reopened = try VectorIndex.open(
      directory: "/index", configuration: Self.configuration, fileSystem: files)
    #expect(reopened.openReport.generation == 1)
    #expect(reopened.openReport.watermark == 5)
    #expect(reopened.openReport.rejected.map(\.number) == [2])
    #expect(reopened.openReport.rejected.first?.path == second)
    #expect(reopened.openReport.rejected.first?.offset == 4_096)
    // The next publication takes a fresh number and clears the damaged file away.
    let number = try reopened.publish(
      try reopened.buildGeneration(from: ArrayVectorSource(vectors), watermark: 9))
    #expect(number == 3)
    #expect(files.bytes(of: second) == nil)
  }

  @Test func `without a sound generation the index opens empty`() throws {
    let files = FaultInjectingFileSystem(seed: 0)
    files.place(Array("not an index".utf8), at: Self.path)
    let index = try VectorIndex.open(
      directory: "/index", configuration: Self.configuration, fileSystem: files)
    #expect(index.snapshot().count == 0)
    #expect(index.openReport.generation == 0)
    #expect(index.openReport.rejected.count == 1)
    try index.apply(IndexChanges(sequence: 1, upserts: [(VectorID(4), [1, 2, 3])]))
    let outcome = try index.snapshot().search([1, 0, 0], SearchParameters(limit: 5))
    #expect(outcome.neighbors == [Neighbor(id: VectorID(4), similarity: 1)])
  }
}
