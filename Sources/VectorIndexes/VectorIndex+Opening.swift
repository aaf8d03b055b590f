extension VectorIndex {
  /// Opens the index of a directory, creating the directory if need be.
  ///
  /// Serves the newest generation whose every checksum matches and whose dimension and metric are
  /// the configured ones; what was passed over is named in `openReport`. Without one the index is
  /// empty. Replay the database's changes after `watermark` next.
  ///
  /// Throws `invalidArgument` for the configuration and what the file system throws; a damaged file
  /// is reported, not thrown.
  ///
  /// - Complexity: O(size of the generation): about 0.1 s per GB in the page cache.
  public static func open(
    directory: String, configuration: IndexConfiguration,
    fileSystem: any FileSystem = PosixFileSystem()
  ) throws -> VectorIndex {
    try configuration.validate()
    try fileSystem.createDirectory(directory)
    var numbers: [Int] = []
    var greatest = 0
    var removed: [String] = []
    for name in try fileSystem.list(directory) {
      guard let (role, number) = GenerationNames.parse(name) else { continue }
      greatest = max(greatest, number)
      switch role {
      case .published: numbers.append(number)
      case .withdrawn: continue
      case .candidate:
        try fileSystem.remove(directory + "/" + name)
        removed.append(name)
      }
    }
    var rejected: [OpenReport.RejectedGeneration] = []
    var serving: Generation?
    for number in numbers.sorted(by: >) {
      let path = directory + "/" + GenerationNames.name(.published, number)
      do {
        let generation = try Generation(path: path, number: number, fileSystem: fileSystem)
        try generation.requireFit(configuration)
        serving = generation
        break
      } catch let error as VectorIndexError {
        rejected.append(
          OpenReport.RejectedGeneration(
            number: number, path: path, reason: error.message, offset: error.offset))
      }
    }
    return VectorIndex(
      directory: directory, fileSystem: fileSystem,
      openReport: OpenReport(
        generation: serving?.number ?? 0, watermark: serving?.watermark ?? 0, rejected: rejected,
        removedCandidates: removed),
      writer: IndexWriter(
        configuration: configuration, generation: serving, nextNumber: greatest + 1,
        rejected: Set(rejected.map(\.number))))
  }
}

extension Generation {
  /// Throws `conflict` unless the generation has the configured dimension and metric.
  func requireFit(_ configuration: IndexConfiguration) throws {
    guard dimension == configuration.dimension, metric == configuration.metric else {
      throw VectorIndexError(
        .conflict,
        """
        The generation holds \(metric.rawValue) vectors of dimension \(dimension) where \
        \(configuration.metric.rawValue) of dimension \(configuration.dimension) is configured; \
        rebuild the index.
        """, path: path)
    }
  }

  /// The configuration that a generation implies, with the builder's choices of `base`.
  func configuration(from base: IndexConfiguration) -> IndexConfiguration {
    var configuration = base
    configuration.dimension = dimension
    configuration.metric = metric
    return configuration
  }
}
