import Testing

@testable import VectorIndexes

/// Cuts the power and fails the device at every operation of a publication.
@Suite struct CrashTests {
  private static let configuration = IndexConfiguration(dimension: 5, metric: .dot)
  private static let directory = "/index"

  private static func vectors(_ seed: UInt64, _ count: Int) -> [(VectorID, [Float])] {
    var random = SeededGenerator(seed: seed)
    return (0..<count).map { (VectorID(Int64($0)), random.vector(5)) }
  }

  private static let old = vectors(1, 40)
  private static let new = vectors(2, 50)

  /// An index that serves generation 1 with the old vectors, durably.
  private static func servingIndex(_ files: FaultInjectingFileSystem) throws -> VectorIndex {
    let index = try VectorIndex.open(
      directory: directory, configuration: configuration, fileSystem: files)
    try index.publish(
      try index.buildGeneration(from: ArrayVectorSource(old), watermark: 10))
    return index
  }

  private static func publishNew(_ index: VectorIndex) throws {
    let candidate = try index.buildGeneration(from: ArrayVectorSource(new), watermark: 20)
    _ = try index.verify(candidate, queries: [], limit: 1)
    try index.publish(candidate)
  }

  /// Operations of building and publishing the second generation.
  private static func operationCount() throws -> Int {
    let files = FaultInjectingFileSystem(seed: 0)
    let index = try servingIndex(files)
    let before = files.operationCount
    try publishNew(index)
    return files.operationCount - before
  }

  private static func expectContent(_ index: VectorIndex, _ comment: Comment) throws -> Int {
    try index.checkInvariants()
    let snapshot = index.snapshot()
    let expected = snapshot.generation == 1 ? old : new
    #expect(index.watermark == (snapshot.generation == 1 ? 10 : 20), comment)
    #expect(snapshot.count == expected.count, comment)
    for (id, vector) in expected { #expect(snapshot.vector(for: id) == vector, comment) }
    return snapshot.generation
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `a power cut leaves the old generation or the new one`(seed: UInt64) throws {
    let count = try Self.operationCount()
    #expect(count >= 7)
    for point in 0...count {
      let comment: Comment = "seed \(seed), power cut at operation \(point)"
      let files = FaultInjectingFileSystem(seed: seed &* 1_000 &+ UInt64(point))
      let index = try Self.servingIndex(files)
      files.arm(.powerCut, after: point)
      var published = false
      do {
        try Self.publishNew(index)
        published = true
      } catch {}
      files.restart()
      let reopened = try VectorIndex.open(
        directory: Self.directory, configuration: Self.configuration, fileSystem: files)
      #expect(reopened.openReport.rejected.isEmpty, comment)
      let generation = try Self.expectContent(reopened, comment)
      if published { #expect(generation == 2, comment) }
      // And the survivor works: the next publication succeeds.
      try Self.publishNew(reopened)
      #expect(reopened.snapshot().count == Self.new.count, comment)
    }
  }

  @Test(arguments: [VectorIndexError.Code.noSpace, .fileOperationFailed])
  func `a failing device leaves what is served`(code: VectorIndexError.Code) throws {
    for point in 0..<(try Self.operationCount()) {
      let comment: Comment = "\(code) at operation \(point)"
      let files = FaultInjectingFileSystem(seed: 7)
      let index = try Self.servingIndex(files)
      files.arm(.failure(code), after: point)
      do {
        try Self.publishNew(index)
        // Only the removal of files that nobody needs may fail unnoticed.
        #expect(try Self.expectContent(index, comment) > 1, comment)
      } catch let error as VectorIndexError {
        #expect(error.code == code, comment)
        #expect(try Self.expectContent(index, comment) == 1, comment)
      }
      files.disarm()
      try Self.publishNew(index)
      #expect(try Self.expectContent(index, comment) > 1, comment)
      let reopened = try VectorIndex.open(
        directory: Self.directory, configuration: Self.configuration, fileSystem: files)
      #expect(try Self.expectContent(reopened, comment) > 1, comment)
    }
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `a power cut during a rollback leaves one of the two`(seed: UInt64) throws {
    for point in 0...2 {
      let comment: Comment = "seed \(seed), power cut at operation \(point)"
      let files = FaultInjectingFileSystem(seed: seed &* 77 &+ UInt64(point))
      let index = try Self.servingIndex(files)
      try Self.publishNew(index)
      files.arm(.powerCut, after: point)
      var rolledBack = false
      do {
        #expect(try index.rollback() == 1, comment)
        rolledBack = true
      } catch {}
      files.restart()
      let reopened = try VectorIndex.open(
        directory: Self.directory, configuration: Self.configuration, fileSystem: files)
      let generation = try Self.expectContent(reopened, comment)
      if rolledBack { #expect(generation == 1, comment) }
    }
  }
}
