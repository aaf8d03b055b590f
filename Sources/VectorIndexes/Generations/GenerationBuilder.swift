/// Writes the file of a generation from a stream of vectors.
struct GenerationBuilder {
  let number: Int
  let path: String
  let configuration: IndexConfiguration
  let watermark: Int64
  let options: BuildOptions
  let fileSystem: any FileSystem
  /// Carries lists over instead of training them; `nil` trains.
  var maintainer: ListMaintainer?
  /// Takes what the maintainer did.
  var onMaintenance: ((ListMaintainer.Outcome) -> Void)?

  /// Reads the source once and writes the file; removes it again when anything fails.
  func build(from source: some VectorSource) throws -> GenerationHeader {
    do {
      return try write(source)
    } catch {
      // The file may not exist yet; what matters is the first failure.
      try? fileSystem.remove(path)
      throw error
    }
  }

  private func write(_ source: some VectorSource) throws -> GenerationHeader {
    let writer = try GenerationFileWriter(file: fileSystem.create(path))
    let rule = VectorRule(configuration)
    var identifiers: [Int64] = []
    identifiers.reserveCapacity(source.estimatedCount)
    writer.beginSection(.vectors)
    try options.report(.reading, done: 0, total: source.estimatedCount)
    try source.forEachVector { id, vector in
      try rule.admit(vector, id).withRawSpan { try writer.append($0) }
      identifiers.append(id.rawValue)
      if identifiers.count % 1_024 == 0 {
        try options.report(
          .reading, done: identifiers.count, total: max(source.estimatedCount, identifiers.count))
      }
    }
    guard identifiers.count < Int(UInt32.max) else {
      throw VectorIndexError(.invalidArgument, "A generation holds at most 2^32 − 2 vectors.")
    }
    try writer.endSection(elementCount: identifiers.count)
    try options.report(.writing, done: 0, total: identifiers.count)
    try writer.section(.identifiers, identifiers)
    try writer.section(.identifierOrder, order(of: identifiers))
    let plan = GenerationPlan(configuration, count: identifiers.count)
    let listCount =
      plan.layout == .flat ? 0 : try encode(plan, identifiers.count, writer)
    let header = try writer.finish(
      GenerationHeader(
        number: number, watermark: watermark, count: identifiers.count,
        dimension: configuration.dimension, metric: configuration.metric, layout: plan.layout,
        listCount: listCount,
        seed: configuration.seed))
    try options.report(.writing, done: identifiers.count, total: identifiers.count)
    return header
  }

  /// Adds the sections of quantized lists, made from the vectors that were just written; the number
  /// of lists.
  private func encode(
    _ plan: GenerationPlan, _ count: Int, _ writer: GenerationFileWriter
  ) throws -> Int {
    try writer.flush()
    // The vectors are read back through the page cache instead of being held twice.
    let written = try fileSystem.open(path)
    guard let base = unsafe written.bytes.baseAddress else { return 0 }
    let vectors = unsafe base.advanced(by: GenerationHeader.size)
      .assumingMemoryBound(to: Float.self)
    let lists: QuantizedLists
    if let maintainer {
      let outcome = try unsafe maintainer.maintain(vectors, count: count)
      onMaintenance?(outcome)
      lists = outcome.lists
    } else {
      lists = try unsafe QuantizedEncoder(
        dimension: configuration.dimension, metric: configuration.metric,
        listCount: plan.listCount, spills: plan.spills, seed: configuration.seed, options: options
      ).encode(vectors, count: count)
    }
    let calibration = try unsafe calibrate(lists, vectors, count)
    try writer.section(.rotation, lists.rotation.signs)
    try unsafe writer.section(
      .projection, elementCount: lists.componentCount, lists.projection.groups.start,
      lists.projection.groups.byteCount)
    try writer.section(.projectionFactors, lists.projection.factors)
    try writer.section(.centroids, lists.centroids.elements)
    try writer.section(.lists, lists.directory)
    let blockCount = lists.firstBlocks.last ?? 0
    try unsafe writer.section(
      .codes, elementCount: blockCount, lists.blocks, blockCount * lists.blockSize)
    try unsafe writer.section(
      .copies, elementCount: count, lists.rows8, count * lists.width)
    try unsafe writer.section(.rowFactors, elementCount: count, lists.rowFactors, count * 8)
    try writer.section(.calibration, calibration.elements)
    return lists.listCount
  }

  /// Measures probing on rows of the index and on the caller's sample queries.
  @unsafe
  private func calibrate(
    _ lists: QuantizedLists, _ vectors: UnsafePointer<Float>, _ count: Int
  ) throws -> ProbeCalibration {
    let rule = VectorRule(configuration)
    var queries: [(vector: [Float], own: Int?)] = []
    for query in options.sampleQueries.prefix(Self.calibrationQueries) {
      queries.append((try rule.admit(query: query), nil))
    }
    var random = SeededRandom(seed: configuration.seed &+ 3)
    for row in random.sample(Self.calibrationQueries - queries.count, below: count) {
      let start = unsafe vectors + row * configuration.dimension
      queries.append(
        (unsafe Array(UnsafeBufferPointer(start: start, count: configuration.dimension)), row))
    }
    return try unsafe ProbeCalibrator(
      lists: lists, dimension: configuration.dimension, options: options
    ).calibrate(vectors, queries: queries)
  }

  private static let calibrationQueries = 256

  private func order(of identifiers: [Int64]) throws -> [UInt32] {
    var rows = (0..<UInt32(identifiers.count)).map { $0 }
    rows.sort { identifiers[Int($0)] < identifiers[Int($1)] }
    for rank in rows.indices.dropFirst()
    where identifiers[Int(rows[rank])] == identifiers[Int(rows[rank - 1])] {
      throw VectorIndexError(
        .duplicateIdentifier,
        "The source gives vector \(identifiers[Int(rows[rank])]) twice; give each once.")
    }
    return rows
  }
}
