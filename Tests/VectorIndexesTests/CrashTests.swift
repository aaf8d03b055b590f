import Testing

@testable import VectorIndexes

/// Cuts the power and fails the device at every operation of a publication.
@Suite struct CrashTests {
  /// How the second generation comes about.
  enum Publication: CaseIterable {
    /// Built from a source, without lists.
    case flat
    /// Built from a source, with lists.
    case lists
    /// Carried over from the first one and the changes since.
    case maintained

    var configuration: IndexConfiguration {
      var configuration = IndexConfiguration(dimension: 5, metric: .dot)
      configuration.kind = self == .flat ? .flat : .ivf
      configuration.listCount = 3
      return configuration
    }
  }

  private static let directory = "/index"
  private static let firstFile = "/index/generation-0000000001.vectors"

  private static func vectors(_ seed: UInt64, _ count: Int) -> [(VectorID, [Float])] {
    var random = SeededGenerator(seed: seed)
    return (0..<count).map { (VectorID(Int64($0)), random.vector(5)) }
  }

  private static let old = vectors(1, 40)
  private static let new = vectors(2, 50)

  /// The bytes of generation 1 with the old vectors.
  private static let first: [Publication: [UInt8]] = {
    Dictionary(
      uniqueKeysWithValues: Publication.allCases.map { publication in
        let files = FaultInjectingFileSystem(seed: 0)
        do {
          let index = try open(publication, files)
          try index.publish(
            try index.buildGeneration(from: ArrayVectorSource(old), watermark: 10))
        } catch {
          Issue.record(error)
        }
        return (publication, files.bytes(of: firstFile) ?? [])
      })
  }()

  private static func open(
    _ publication: Publication, _ files: FaultInjectingFileSystem
  ) throws -> VectorIndex {
    try VectorIndex.open(
      directory: directory, configuration: publication.configuration, fileSystem: files)
  }

  /// An index that serves generation 1 with the old vectors, durably.
  private static func servingIndex(
    _ publication: Publication, _ files: FaultInjectingFileSystem
  ) throws -> VectorIndex {
    files.place(first[publication] ?? [], at: firstFile)
    return try open(publication, files)
  }

  private static func publishNew(_ publication: Publication, _ index: VectorIndex) throws {
    let candidate: GenerationCandidate
    if publication == .maintained {
      try index.apply(IndexChanges(sequence: max(20, index.watermark), upserts: new))
      candidate = try #require(try index.buildMaintainedGeneration()).candidate
    } else {
      candidate = try index.buildGeneration(from: ArrayVectorSource(new), watermark: 20)
    }
    _ = try index.verify(candidate, queries: [], limit: 1)
    try index.publish(candidate)
  }

  /// Operations of building and publishing the second generation.
  private static func operationCount(_ publication: Publication) throws -> Int {
    let files = FaultInjectingFileSystem(seed: 0)
    let index = try servingIndex(publication, files)
    let before = files.operationCount
    try publishNew(publication, index)
    return files.operationCount - before
  }

  /// Checks that all of one generation is served and nothing else; its number.
  private static func expectContent(_ index: VectorIndex, _ comment: Comment) throws -> Int {
    try index.checkInvariants()
    let snapshot = index.snapshot()
    let expected = snapshot.generation == 1 ? old : new
    #expect(index.watermark == (snapshot.generation == 1 ? 10 : 20), comment)
    #expect(snapshot.count == expected.count, comment)
    #expect(expected.allSatisfy { snapshot.vector(for: $0.0) == $0.1 }, comment)
    return snapshot.generation
  }

  @Test(arguments: Publication.allCases, FaultScale.seeds)
  func `a power cut leaves the old generation or the new one`(
    publication: Publication, seed: UInt64
  ) throws {
    let count = try Self.operationCount(publication)
    #expect(count >= 7)
    for point in 0...count {
      let comment: Comment = "seed \(seed), power cut at operation \(point)"
      let files = FaultInjectingFileSystem(seed: seed &* 1_000 &+ UInt64(point))
      let index = try Self.servingIndex(publication, files)
      files.arm(.powerCut, after: point)
      var published = false
      do {
        try Self.publishNew(publication, index)
        published = true
      } catch {}
      files.restart()
      let reopened = try Self.open(publication, files)
      #expect(reopened.openReport.rejected.isEmpty, comment)
      let generation = try Self.expectContent(reopened, comment)
      if published { #expect(generation == 2, comment) }
      // And the survivor works: the next publication succeeds.
      try Self.publishNew(publication, reopened)
      #expect(reopened.snapshot().count == Self.new.count, comment)
    }
  }

  @Test func `a device that only says that it synchronised fails this test`() throws {
    var lost = 0
    for seed in FaultScale.seeds {
      let files = FaultInjectingFileSystem(seed: seed, isHonest: false)
      try Self.publishNew(.flat, try Self.servingIndex(.flat, files))
      files.restart()
      let reopened = try Self.open(.flat, files)
      if reopened.snapshot().generation != 2 { lost += 1 }
    }
    #expect(lost * 2 > FaultScale.seeds.count, "\(lost) of \(FaultScale.seeds.count) were lost")
  }

  @Test(
    arguments: Publication.allCases, [VectorIndexError.Code.noSpace, .fileOperationFailed])
  func `a failing device leaves what is served`(
    publication: Publication, code: VectorIndexError.Code
  ) throws {
    for point in 0..<(try Self.operationCount(publication)) {
      let comment: Comment = "\(code) at operation \(point)"
      let files = FaultInjectingFileSystem(seed: 7)
      let index = try Self.servingIndex(publication, files)
      files.arm(.failure(code), after: point)
      do {
        try Self.publishNew(publication, index)
        // Only the removal of files that nobody needs may fail unnoticed.
        #expect(try Self.expectContent(index, comment) > 1, comment)
      } catch let error as VectorIndexError {
        #expect(error.code == code, comment)
        #expect(index.snapshot().generation == 1, comment)
        // Changes that were taken before stay; without them the old content does.
        if publication != .maintained { _ = try Self.expectContent(index, comment) }
      }
      files.disarm()
      try Self.publishNew(publication, index)
      #expect(try Self.expectContent(index, comment) > 1, comment)
      let reopened = try Self.open(publication, files)
      #expect(try Self.expectContent(reopened, comment) > 1, comment)
    }
  }

  @Test(arguments: FaultScale.seeds)
  func `a power cut during a rollback leaves one of the two`(seed: UInt64) throws {
    for point in 0...2 {
      let comment: Comment = "seed \(seed), power cut at operation \(point)"
      let files = FaultInjectingFileSystem(seed: seed &* 77 &+ UInt64(point))
      let index = try Self.servingIndex(.flat, files)
      try Self.publishNew(.flat, index)
      files.arm(.powerCut, after: point)
      var rolledBack = false
      do {
        #expect(try index.rollback() == 1, comment)
        rolledBack = true
      } catch {}
      files.restart()
      let reopened = try Self.open(.flat, files)
      let generation = try Self.expectContent(reopened, comment)
      if rolledBack { #expect(generation == 1, comment) }
    }
  }
}
