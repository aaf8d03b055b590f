internal import Synchronization

extension VectorIndex {
  /// Builds a generation beside the serving one; searches and changes go on meanwhile.
  ///
  /// - Parameters:
  ///   - source: The vectors of one database snapshot.
  ///   - watermark: The change number of that snapshot.
  ///   - configuration: How to build; `nil` builds as the index is configured. Another dimension or
  ///     metric is possible: it takes effect with `publish`.
  ///   - options: Progress, cancellation and threads.
  /// - Returns: The candidate, to be verified and then published or discarded.
  /// - Throws: `wrongDimension`, `notFinite`, `zeroVector` or `duplicateIdentifier` naming the
  ///   vector, `cancelled`, what the source throws, and `noSpace` or `fileOperationFailed`. Nothing
  ///   stays behind then.
  public func buildGeneration(
    from source: some VectorSource, watermark: Int64, configuration: IndexConfiguration? = nil,
    options: BuildOptions = BuildOptions()
  ) throws -> GenerationCandidate {
    let configuration = configuration ?? self.configuration
    try configuration.validate()
    let number = writer.withLock { writer in
      defer { writer.nextNumber += 1 }
      return writer.nextNumber
    }
    let path = self.path(.candidate, number)
    let header = try GenerationBuilder(
      number: number, path: path, configuration: configuration, watermark: watermark,
      options: options, fileSystem: fileSystem
    ).build(from: source)
    return GenerationCandidate(
      number: number, path: path, watermark: watermark, count: header.count,
      byteCount: header.fileSize, configuration: configuration)
  }

  /// Checks a candidate: every checksum and invariant, and its answers against exact search.
  ///
  /// - Parameters:
  ///   - candidate: What `buildGeneration` returned.
  ///   - queries: Queries of the candidate's dimension.
  ///   - limit: Neighbours per query.
  /// - Returns: Counts, and recall of the candidate's search against its exact search.
  /// - Throws: `corruptFile` or `invariantBroken` when it must not be published.
  public func verify(
    _ candidate: GenerationCandidate, queries: [[Float]], limit: Int
  ) throws -> GenerationVerification {
    let generation = try Generation(
      path: candidate.path, number: candidate.number, fileSystem: fileSystem)
    try generation.requireFit(candidate.configuration)
    try generation.checkInvariants()
    guard generation.count == candidate.count, generation.watermark == candidate.watermark else {
      throw VectorIndexError(
        .invariantBroken, "The file is not the candidate that was built; build it again.",
        path: candidate.path)
    }
    let snapshot = IndexSnapshot(
      state: IndexState(
        configuration: candidate.configuration, generation: generation,
        tombstones: PagedBitmap(), delta: Delta(dimension: generation.dimension)))
    return try RecallMeasurement(snapshot: snapshot, limit: limit).run(queries)
  }

  /// Serves a candidate from now on, and from the next opening on.
  ///
  /// Changes up to the candidate's watermark are dropped from memory, later ones stay. The previous
  /// generation's file is kept for `rollback`; older ones go, so that there are at most three.
  ///
  /// - Returns: The number of the generation that is served.
  ///
  /// Throws `conflict` when a newer generation is served already, or when vectors of another
  /// dimension arrived meanwhile; `corruptFile`; and what the file system throws. The serving
  /// generation stays then.
  @discardableResult
  public func publish(_ candidate: GenerationCandidate) throws -> Int {
    try change { writer in
      let path = self.path(.published, candidate.number)
      let generation = try Generation(
        path: candidate.path, number: candidate.number, fileSystem: fileSystem)
      var next = writer
      try next.serve(generation, candidate.configuration)
      try fileSystem.rename(candidate.path, to: path)
      do {
        try fileSystem.synchronizeDirectory(directory)
      } catch {
        // Not known to last: take the name back, so that disk and memory agree again.
        try? fileSystem.rename(path, to: candidate.path)
        throw error
      }
      removeOldGenerations(serving: candidate.number, rejected: next.rejected)
      next.rejected = []
      writer = next
      return candidate.number
    }
  }

  /// Returns to the newest valid generation before the serving one.
  ///
  /// Changes since that generation are kept where they are still known, as they are after a
  /// `publish` by this process. Otherwise `watermark` falls back to the generation's: replay the
  /// database's changes after it.
  ///
  /// - Returns: The number of the generation that is served now.
  ///
  /// Throws `noPreviousGeneration`, and what the file system throws.
  @discardableResult
  public func rollback() throws -> Int {
    try change { writer in
      guard let serving = writer.state.generation, let previous = try previous(to: serving) else {
        throw VectorIndexError(
          .noPreviousGeneration,
          "There is no earlier valid generation to return to; rebuild the index instead.",
          path: directory)
      }
      let published = path(.published, serving.number)
      try fileSystem.rename(published, to: path(.withdrawn, serving.number))
      do {
        try fileSystem.synchronizeDirectory(directory)
      } catch {
        try? fileSystem.rename(path(.withdrawn, serving.number), to: published)
        throw error
      }
      writer.serve(
        rolledBackTo: previous, previous.configuration(from: writer.state.configuration))
      return previous.number
    }
  }

  /// Removes a candidate that will not be published.
  ///
  /// A file that is gone already is no failure; one that cannot be removed goes at the next opening.
  public func discard(_ candidate: GenerationCandidate) {
    try? fileSystem.remove(candidate.path)
  }

  func path(_ role: GenerationNames.Role, _ number: Int) -> String {
    directory + "/" + GenerationNames.name(role, number)
  }

  /// The numbers of the published files, newest first.
  private func publishedNumbers() throws -> [Int] {
    try fileSystem.list(directory).compactMap { name in
      GenerationNames.parse(name).flatMap { $0.role == .published ? $0.number : nil }
    }.sorted(by: >)
  }

  private func previous(to serving: Generation) throws -> Generation? {
    for number in try publishedNumbers() where number < serving.number {
      // A damaged one is passed over, as at opening.
      if let generation = try? Generation(
        path: path(.published, number), number: number, fileSystem: fileSystem)
      {
        return generation
      }
    }
    return nil
  }

  /// Keeps three valid files.
  ///
  /// One that cannot be removed is tried again at the next publication.
  private func removeOldGenerations(serving: Int, rejected: Set<Int>) {
    guard let names = try? fileSystem.list(directory) else { return }
    let files = names.compactMap { name in GenerationNames.parse(name) }
    let kept = Set(
      files.filter { $0.role == .published && !rejected.contains($0.number) }
        .map(\.number).sorted(by: >).prefix(3))
    for (role, number) in files where number != serving {
      if role == .withdrawn || (role == .published && !kept.contains(number)) {
        try? fileSystem.remove(path(role, number))
      }
    }
  }
}
