internal import Synchronization

/// A generation that maintenance made, and what it did to the lists.
public struct MaintainedCandidate: Sendable, Equatable {
  /// To be verified and then published or discarded.
  public let candidate: GenerationCandidate
  /// What was done to the lists, round by round; each names lists as the one before left them.
  public let rounds: [ListMaintenancePlan]
  /// Vectors whose lists were chosen anew, those that came after the generation included.
  public let reassigned: Int
}

extension VectorIndex {
  /// Whether the serving generation has lists that `buildMaintainedGeneration` can carry on.
  public var canBeMaintained: Bool { snapshot().state.maintainable != nil }

  /// Builds the next generation from the serving one and the changes since: lists stay, but for those
  /// that `ListMaintenancePolicy` splits, merges or moves, and nothing is trained.
  ///
  /// Reads no database: the vectors are those of the present snapshot, whose change is the
  /// candidate's watermark. Searches and changes go on meanwhile. Probing is calibrated anew.
  ///
  /// - Parameter options: Progress, cancellation, threads and sample queries.
  /// - Returns: The candidate; `nil` when the serving generation has no lists, or when so few vectors
  ///   are left that the next should have none. Build it from the source then.
  /// - Throws: As `buildGeneration` does.
  public func buildMaintainedGeneration(
    options: BuildOptions = BuildOptions()
  ) throws -> MaintainedCandidate? {
    let (state, watermark, number) = writer.withLock { writer in
      defer { writer.nextNumber += 1 }
      return (writer.state, writer.watermark, writer.nextNumber)
    }
    guard let lists = state.maintainable else { return nil }
    let source = LivingSource(state)
    let configuration = state.configuration
    let target = configuration.listCount ?? QuantizedEncoder.listCount(for: state.count)
    var builder = GenerationBuilder(
      number: number, path: path(.candidate, number), configuration: configuration,
      watermark: watermark, options: options, fileSystem: fileSystem)
    builder.maintainer = ListMaintainer(
      lists: lists, survivors: source.survivors,
      policy: ListMaintenancePolicy(targetListCount: max(1, target)),
      encoder: QuantizedEncoder(
        dimension: configuration.dimension, metric: configuration.metric, listCount: target,
        spills: true, seed: configuration.seed, options: options))
    var done: ListMaintainer.Outcome?
    builder.onMaintenance = { done = $0 }
    let header = try builder.build(from: source)
    guard let done else { return nil }
    return MaintainedCandidate(
      candidate: GenerationCandidate(
        number: number, path: path(.candidate, number), watermark: watermark, count: header.count,
        byteCount: header.fileSize, configuration: configuration),
      rounds: done.rounds, reassigned: done.reassigned)
  }
}

extension IndexState {
  /// The lists of the generation, if the next generation should have lists as well.
  var maintainable: QuantizedLists? {
    guard let lists = generation?.lists, lists.listCount > 1,
      GenerationPlan(configuration, count: count).layout == .lists
    else { return nil }
    return lists
  }
}
