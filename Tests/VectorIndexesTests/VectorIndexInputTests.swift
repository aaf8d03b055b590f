import Testing

@testable import VectorIndexes

/// Gives an index what it must refuse.
@Suite struct VectorIndexInputTests {
  private static func index(_ metric: Metric) throws -> VectorIndex {
    let index = try VectorIndex.open(
      directory: "/index", configuration: IndexConfiguration(dimension: 3, metric: metric),
      fileSystem: FaultInjectingFileSystem(seed: 0))
    try index.apply(IndexChanges(sequence: 4, upserts: [(VectorID(1), [1, 2, 3])]))
    return index
  }

  @Test(arguments: [
    ([Float](), "wrong_dimension"), ([1, 2], "wrong_dimension"), ([1, .nan, 0], "not_finite"),
    ([1, .infinity, 0], "not_finite"), ([0, 0, 0], "zero_vector"), ([0, -0.0, 0], "zero_vector"),
  ])
  func `a bad vector is refused by name and nothing changes`(
    vector: [Float], code: String
  ) throws {
    let index = try Self.index(.cosine)
    let changes = IndexChanges(
      sequence: 5, upserts: [(VectorID(8), [1, 0, 0]), (VectorID(77), vector)],
      deletes: [VectorID(1)])
    let error = #expect(throws: VectorIndexError.self) { try index.apply(changes) }
    #expect(error?.code.rawValue == code)
    #expect(error?.message.contains("77") == true)
    #expect(index.watermark == 4)
    #expect(index.snapshot().count == 1)
    let query = #expect(throws: VectorIndexError.self) {
      try index.snapshot().search(vector, SearchParameters(limit: 1))
    }
    #expect(query?.code.rawValue == code)
    let build = #expect(throws: VectorIndexError.self) {
      try index.buildGeneration(from: ArrayVectorSource(changes.upserts), watermark: 5)
    }
    #expect(build?.code.rawValue == code)
    #expect(try index.fileSystem.list("/index").isEmpty)
  }

  @Test(arguments: [0, -1, Int.min])
  func `a limit below one is refused`(limit: Int) throws {
    let error = #expect(throws: VectorIndexError.self) {
      try Self.index(.dot).snapshot().search([1, 0, 0], SearchParameters(limit: limit))
    }
    #expect(error?.code == .invalidArgument)
  }

  @Test func `a limit beyond the count returns all`() throws {
    let outcome = try Self.index(.dot).snapshot().search(
      [1, 0, 0], SearchParameters(limit: 1_000_000_000))
    #expect(outcome.neighbors == [Neighbor(id: VectorID(1), similarity: 1)])
  }

  @Test func `a zero vector is welcome where it has a place`() throws {
    let index = try Self.index(.euclidean)
    try index.apply(IndexChanges(sequence: 5, upserts: [(VectorID(2), [0, 0, 0])]))
    let outcome = try index.snapshot().search([0, 0, 0], SearchParameters(limit: 1))
    #expect(outcome.neighbors == [Neighbor(id: VectorID(2), similarity: 0)])
  }

  @Test func `a vector too long to compare is refused`() throws {
    let error = #expect(throws: VectorIndexError.self) {
      try Self.index(.dot).apply(
        IndexChanges(sequence: 5, upserts: [(VectorID(2), [3e38, 3e38, 3e38])]))
    }
    #expect(error?.code == .notFinite)
  }

  @Test func `cosine ignores length, even extreme ones`() throws {
    let index = try Self.index(.cosine)
    try index.apply(
      IndexChanges(
        sequence: 5, upserts: [(VectorID(2), [3e38, 0, 0]), (VectorID(3), [0, 1.25e-38, 0])]))
    let found = try index.snapshot().search([1.25e-38, 0, 0], SearchParameters(limit: 1))
    #expect(found.neighbors == [Neighbor(id: VectorID(2), similarity: 1)])
    #expect(try index.snapshot().similarity([0, 5, 0], to: VectorID(3)) == 1)
  }

  @Test func `changes come in order, and covered ones are skipped`() throws {
    let index = try Self.index(.dot)
    let error = #expect(throws: VectorIndexError.self) {
      try index.apply(IndexChanges(sequence: 3, deletes: [VectorID(1)]))
    }
    #expect(error?.code == .outOfOrder)
    try index.publish(
      try index.buildGeneration(
        from: ArrayVectorSource([(VectorID(1), [1, 2, 3])]), watermark: 9))
    #expect(index.watermark == 9)
    try index.apply(IndexChanges(sequence: 7, deletes: [VectorID(1)]))
    #expect(index.snapshot().contains(VectorID(1)))
    try index.apply(IndexChanges(sequence: 10, deletes: [VectorID(1)]))
    #expect(!index.snapshot().contains(VectorID(1)))
    #expect(try index.snapshot().search([1, 0, 0], SearchParameters(limit: 3)).neighbors.isEmpty)
  }

  @Test func `a source that names a vector twice is refused`() throws {
    let index = try Self.index(.dot)
    let error = #expect(throws: VectorIndexError.self) {
      try index.buildGeneration(
        from: ArrayVectorSource([(VectorID(6), [1, 0, 0]), (VectorID(6), [0, 1, 0])]),
        watermark: 9)
    }
    #expect(error?.code == .duplicateIdentifier)
    #expect(try index.fileSystem.list("/index").isEmpty)
  }

  @Test func `a cancelled build leaves nothing behind`() throws {
    let index = try Self.index(.dot)
    let error = #expect(throws: VectorIndexError.self) {
      try index.buildGeneration(
        from: ArrayVectorSource([(VectorID(6), [1, 0, 0])]), watermark: 9,
        options: BuildOptions(isCancelled: { true }))
    }
    #expect(error?.code == .cancelled)
    #expect(try index.fileSystem.list("/index").isEmpty)
  }

  @Test(arguments: [0, -1, 65_537])
  func `a dimension out of range is refused`(dimension: Int) {
    let error = #expect(throws: VectorIndexError.self) {
      try VectorIndex.open(
        directory: "/index", configuration: IndexConfiguration(dimension: dimension),
        fileSystem: FaultInjectingFileSystem(seed: 0))
    }
    #expect(error?.code == .invalidArgument)
  }
}
