import Testing

@testable import VectorIndexes

/// Follows generations from candidate to removal.
@Suite struct GenerationLifeTests {
  private static let vectors = [(VectorID(1), [Float(1), 0]), (VectorID(2), [0, 1])]

  private static func open(
    _ files: FaultInjectingFileSystem, dimension: Int = 2
  ) throws -> VectorIndex {
    try VectorIndex.open(
      directory: "/index", configuration: IndexConfiguration(dimension: dimension, metric: .dot),
      fileSystem: files)
  }

  private static func build(_ index: VectorIndex, _ watermark: Int64) throws -> GenerationCandidate
  {
    try index.buildGeneration(from: ArrayVectorSource(vectors), watermark: watermark)
  }

  @Test func `three files are kept at most`() throws {
    let files = FaultInjectingFileSystem(seed: 0)
    let index = try Self.open(files)
    for watermark in 1...6 as ClosedRange<Int64> {
      try index.publish(try Self.build(index, watermark))
    }
    #expect(
      try files.list("/index") == (4...6).map { "generation-000000000\($0).vectors" })
  }

  @Test func `a rollback in the same process loses no change`() throws {
    let index = try Self.open(FaultInjectingFileSystem(seed: 0))
    try index.publish(try Self.build(index, 5))
    try index.apply(IndexChanges(sequence: 6, upserts: [(VectorID(3), [2, 2])]))
    let all = Self.vectors + [(VectorID(3), [2, 2])]
    try index.publish(
      try index.buildGeneration(from: ArrayVectorSource(all), watermark: 6))
    try index.apply(IndexChanges(sequence: 7, deletes: [VectorID(1)]))
    #expect(try index.rollback() == 1)
    #expect(index.watermark == 7)
    let snapshot = index.snapshot()
    #expect(snapshot.generation == 1)
    #expect(snapshot.count == 2)
    #expect(snapshot.contains(VectorID(3)) && !snapshot.contains(VectorID(1)))
    let error = #expect(throws: VectorIndexError.self) { try index.rollback() }
    #expect(error?.code == .noPreviousGeneration)
  }

  @Test func `a rollback in a later process asks for a replay`() throws {
    let files = FaultInjectingFileSystem(seed: 0)
    let index = try Self.open(files)
    try index.publish(try Self.build(index, 5))
    try index.publish(try Self.build(index, 8))
    let reopened = try Self.open(files)
    try reopened.apply(IndexChanges(sequence: 9, deletes: [VectorID(2)]))
    #expect(try reopened.rollback() == 1)
    #expect(reopened.watermark == 5)
    #expect(reopened.snapshot().count == 2)
  }

  @Test func `a candidate older than what serves is refused`() throws {
    let index = try Self.open(FaultInjectingFileSystem(seed: 0))
    let early = try Self.build(index, 5)
    let late = try Self.build(index, 9)
    try index.publish(late)
    let error = #expect(throws: VectorIndexError.self) { try index.publish(early) }
    #expect(error?.code == .conflict)
    #expect(index.snapshot().generation == late.number)
    index.discard(early)
    #expect(try index.fileSystem.list("/index").count == 1)
  }

  @Test func `what a build left behind is removed at the next opening`() throws {
    let files = FaultInjectingFileSystem(seed: 0)
    _ = try Self.build(try Self.open(files), 5)
    let reopened = try Self.open(files)
    #expect(reopened.openReport.removedCandidates == ["candidate-0000000001.vectors"])
    #expect(try files.list("/index").isEmpty)
    #expect(try Self.build(reopened, 5).number == 2)
  }

  @Test func `another embedding model takes effect with the publication`() throws {
    let files = FaultInjectingFileSystem(seed: 0)
    let index = try Self.open(files)
    try index.apply(IndexChanges(sequence: 3, upserts: Self.vectors))
    let wider = IndexConfiguration(dimension: 3, metric: .cosine)
    let candidate = try index.buildGeneration(
      from: ArrayVectorSource([(VectorID(1), [1, 2, 3])]), watermark: 3, configuration: wider)
    #expect(index.configuration.dimension == 2)
    // Vectors of the old model arrive during the build: publishing would lose them.
    try index.apply(IndexChanges(sequence: 4, upserts: [(VectorID(9), [1, 1])]))
    let error = #expect(throws: VectorIndexError.self) { try index.publish(candidate) }
    #expect(error?.code == .conflict)
    let second = try index.buildGeneration(
      from: ArrayVectorSource([(VectorID(1), [1, 2, 3]), (VectorID(9), [3, 0, 0])]),
      watermark: 4, configuration: wider)
    try index.publish(second)
    #expect(index.configuration == wider)
    #expect(index.snapshot().count == 2)
    #expect(
      try index.snapshot().search([1, 0, 0], SearchParameters(limit: 1)).neighbors.count == 1)
    // An owner that still asks for the old model is told so instead of being served nonsense.
    #expect(try Self.open(files).openReport.rejected.count == 1)
  }

  @Test func `a snapshot outlives publication, change and removal`() throws {
    let directory = try TemporaryDirectory()
    let index = try VectorIndex.open(
      directory: directory.path, configuration: IndexConfiguration(dimension: 2, metric: .dot))
    try index.publish(try Self.build(index, 1))
    let snapshot = index.snapshot()
    for watermark in 2...6 as ClosedRange<Int64> {
      try index.publish(try Self.build(index, watermark))
      try index.apply(IndexChanges(sequence: watermark + 1, deletes: [VectorID(1)]))
    }
    #expect(snapshot.generation == 1)
    #expect(try snapshot.search([1, 0], SearchParameters(limit: 9)).neighbors.count == 2)
  }

  @Test func `a damaged candidate is not published`() throws {
    let files = FaultInjectingFileSystem(seed: 0)
    let index = try Self.open(files)
    try index.publish(try Self.build(index, 1))
    let candidate = try Self.build(index, 2)
    var bytes = try #require(files.bytes(of: candidate.path))
    bytes[4_097] ^= 1
    files.place(bytes, at: candidate.path)
    for attempt in 0..<2 {
      let error = #expect(throws: VectorIndexError.self) {
        if attempt == 0 {
          _ = try index.verify(candidate, queries: [], limit: 10)
        } else {
          try index.publish(candidate)
        }
      }
      #expect(error?.code == .corruptFile)
      #expect(error?.offset == 4_096)
    }
    #expect(index.snapshot().generation == 1)
  }
}
