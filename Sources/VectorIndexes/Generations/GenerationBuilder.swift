/// Writes the file of a generation from a stream of vectors.
struct GenerationBuilder {
  let number: Int
  let path: String
  let configuration: IndexConfiguration
  let watermark: Int64
  let options: BuildOptions
  let fileSystem: any FileSystem

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
    try options.report(.writing, done: 0, total: 1)
    try identifiers.withRawSpan {
      try writer.section(.identifiers, elementCount: identifiers.count, $0)
    }
    try order(of: identifiers).withRawSpan {
      try writer.section(.identifierOrder, elementCount: identifiers.count, $0)
    }
    let header = try writer.finish(
      GenerationHeader(
        number: number, watermark: watermark, count: identifiers.count,
        dimension: configuration.dimension, metric: configuration.metric, layout: .flat,
        seed: configuration.seed))
    try options.report(.writing, done: 1, total: 1)
    return header
  }

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
