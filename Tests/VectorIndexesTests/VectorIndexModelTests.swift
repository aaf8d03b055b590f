import Testing

@testable import VectorIndexes

/// Runs random operations on an index and on a dictionary, and compares them after each.
@Suite struct VectorIndexModelTests {
  @Test(arguments: Metric.allCases, 1...8 as ClosedRange<UInt64>)
  func `random operations agree with a dictionary`(metric: Metric, seed: UInt64) throws {
    let directory = try TemporaryDirectory()
    var run = try ModelRun(metric: metric, seed: seed, directory: directory.path)
    for _ in 0..<60 { try run.step() }
  }
}

/// One sequence of operations.
private struct ModelRun {
  let configuration: IndexConfiguration
  let directory: String
  let comment: Comment
  var random: SeededGenerator
  var index: VectorIndex
  var model: ModelIndex
  var sequence: Int64 = 0
  /// What the database held at each change, so that a rolled back index can be replayed.
  var journal: [IndexChanges] = []

  init(metric: Metric, seed: UInt64, directory: String) throws {
    random = SeededGenerator(seed: seed)
    let dimension = Int.random(in: 1...40, using: &random)
    // Every second run on lists, which a rebuild at this size would not choose by itself.
    configuration = IndexConfiguration(
      dimension: dimension, metric: metric, kind: seed % 2 == 0 ? .ivf : .auto, listCount: 4)
    self.directory = directory
    comment = "seed \(seed), \(metric), dimension \(dimension)"
    model = ModelIndex(metric: metric)
    index = try VectorIndex.open(directory: directory, configuration: configuration)
  }

  mutating func step() throws {
    switch Int.random(in: 0..<20, using: &random) {
    case 0..<11: try change()
    case 11..<13: try publish()
    case 13: try rollback()
    case 14: try reopen()
    default: try search()
    }
    try index.checkInvariants()
    #expect(index.snapshot().count == model.vectors.count, comment)
  }

  private mutating func randomID() -> VectorID { VectorID(.random(in: -30...300, using: &random)) }

  private mutating func change() throws {
    sequence += Int64.random(in: 1...3, using: &random)
    var changes = IndexChanges(sequence: sequence)
    for _ in 0..<Int.random(in: 0...6, using: &random) { changes.deletes.append(randomID()) }
    for _ in 0..<Int.random(in: 0...40, using: &random) {
      changes.upserts.append((randomID(), random.vector(configuration.dimension)))
    }
    let before = index.snapshot()
    let count = before.count
    try index.apply(changes)
    #expect(before.count == count, comment)
    for id in changes.deletes { model.vectors[id] = nil }
    for (id, vector) in changes.upserts { model.vectors[id] = vector }
    journal.append(changes)
  }

  private mutating func publish() throws {
    let source = ArrayVectorSource(model.vectors.map { ($0.key, $0.value) })
    let candidate = try index.buildGeneration(from: source, watermark: sequence)
    let queries = (0..<5).map { _ in random.vector(configuration.dimension) }
    let verification = try index.verify(candidate, queries: queries, limit: 10)
    #expect(verification.recall >= (configuration.kind == .auto ? 1 : 0.6), comment)
    #expect(verification.count == model.vectors.count, comment)
    // Changes that arrive between the build and the publication must survive it.
    if Bool.random(using: &random) { try change() }
    #expect(try index.publish(candidate) == candidate.number, comment)
  }

  private mutating func rollback() throws {
    do {
      try index.rollback()
    } catch let error as VectorIndexError {
      #expect(error.code == .noPreviousGeneration, comment)
    }
    try replay()
  }

  private mutating func reopen() throws {
    index = try VectorIndex.open(directory: directory, configuration: configuration)
    #expect(index.openReport.rejected.isEmpty, comment)
    try replay()
  }

  private func replay() throws {
    let start = index.watermark
    for changes in journal where changes.sequence > start { try index.apply(changes) }
  }

  private mutating func search() throws {
    let query = random.vector(configuration.dimension)
    let limit = Int.random(in: 1...400, using: &random)
    var parameters = SearchParameters(limit: limit, exact: true)
    if Bool.random(using: &random) {
      let share = [2, 10, 200].randomElement(using: &random) ?? 2
      parameters.allowed = VectorIDSet((0..<share).map { _ in randomID() })
    }
    let snapshot = index.snapshot()
    let outcome = try snapshot.search(query, parameters)
    expectAgreement(
      outcome, model, query, limit: limit, allowed: parameters.allowed, comment)
    let batch = try snapshot.searchBatch([query, query], parameters)
    #expect(batch.map(\.neighbors) == [outcome.neighbors, outcome.neighbors], comment)
    parameters.exact = false
    parameters.limit = Int.random(in: 1...12, using: &random)
    for neighbor in try snapshot.search(query, parameters).neighbors {
      let vector = try #require(model.vectors[neighbor.id], comment)
      #expect(abs(Double(neighbor.similarity) - model.similarity(query, vector)) < 1e-5, comment)
      #expect(parameters.allowed?.contains(neighbor.id) ?? true, comment)
    }
    let ids = (0..<5).map { _ in randomID() }
    for (id, similarity) in zip(ids, try snapshot.similarities(query, to: ids)) {
      #expect(snapshot.contains(id) == (model.vectors[id] != nil), comment)
      #expect((snapshot.vector(for: id) != nil) == (model.vectors[id] != nil), comment)
      guard let vector = model.vectors[id], let similarity else {
        #expect(model.vectors[id] == nil && similarity == nil, comment)
        continue
      }
      #expect(abs(Double(similarity) - model.similarity(query, vector)) < 1e-5, comment)
    }
  }
}
