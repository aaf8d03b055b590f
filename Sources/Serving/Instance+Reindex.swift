import Corpora
import Embeddings
import Foundation
import Logging
public import Maintenance
import Staleness
public import Storage
import VectorIndexes

extension Instance {
  /// What a reindex would do; changes nothing.
  public func planReindex(
    _ options: ReindexOptions, in name: CollectionName
  ) async throws(ServiceError) -> ReindexPlan {
    try await ServiceError.mapping {
      ReindexPolicy.plan(try await facts(for: options, of: open(name)), options)
    }
  }

  /// Starts a reindex: the next generation is written beside the one that serves, proven, and
  /// then serves from one search to the next.
  ///
  /// - Throws: ``ServiceError``: `conflict` if a job is working on the collection already,
  ///   `unprocessable` if the plan refuses.
  public func startReindex(
    _ options: ReindexOptions, in name: CollectionName
  ) async throws(ServiceError) -> JobRecord {
    try await ServiceError.mapping {
      let collection = try open(name)
      let plan = ReindexPolicy.plan(try await facts(for: options, of: collection), options)
      guard plan.strategy != .refuse else {
        throw ServiceError(.unprocessable, plan.steps.joined(separator: "; "))
      }
      return try await jobs.start(newJob("reindex", of: collection)) { handle in
        try await self.reindex(collection, plan: plan, options: options, handle: handle)
      }
    }
  }

  /// A job with its progress.
  ///
  /// - Throws: ``ServiceError`` `notFound`, also for a job on a collection that `access` does not
  ///   reach.
  public func job(
    _ id: String, access: Access = .everything
  ) async throws(ServiceError) -> JobRecord {
    try await ServiceError.mapping {
      guard let jobID = JobID(id), let job = try await jobs.job(jobID),
        reaches(access, job.collection)
      else {
        throw ServiceError(.notFound, "there is no job '\(id)'")
      }
      return job
    }
  }

  /// Cancels a job and waits until it has stopped.
  ///
  /// A finished job stays as it is.
  public func cancelJob(
    _ id: String, access: Access = .everything
  ) async throws(ServiceError) -> JobRecord {
    let found = try await job(id, access: access)
    await jobs.cancel(found.id)
    return try await job(id)
  }

  /// Starts a reindex by itself when the content has run far ahead of the generation.
  func startUpkeepIfDue(of collection: OpenCollection) async {
    let statistics = collection.runtime.current.index.statistics()
    let pending = statistics.deltaCount + statistics.tombstoneCount
    guard UpkeepPolicy.isDue(indexed: statistics.generationCount, pending: pending),
      !jobs.isBusy(collection.runtime.key)
    else { return }
    do {
      _ = try await startReindex(
        ReindexOptions(keepsLists: true), in: collection.runtime.current.record.name)
    } catch {
      logger.warning(
        "the upkeep of an index could not start",
        metadata: [
          "collection": "\(collection.runtime.current.record.name)", "reason": "\(error)",
        ])
    }
  }

  func newJob(_ kind: String, of collection: OpenCollection) -> JobRecord {
    let moment = now
    return JobRecord(
      id: JobID(trusted: newID()), collection: collection.runtime.key, kind: kind,
      createdAt: moment, updatedAt: moment)
  }

  private func facts(
    for options: ReindexOptions, of collection: OpenCollection
  ) async throws -> ReindexFacts {
    let active = collection.runtime.current
    let statistics = active.index.statistics()
    var facts = ReindexFacts(
      collection: active.record.name.rawValue, embedder: active.record.definition.embedder,
      dimension: active.record.definition.dimension,
      chunks: try await store.counts(of: collection.runtime.key).chunks,
      generation: statistics.generation, indexed: statistics.generationCount,
      delta: statistics.deltaCount, tombstones: statistics.tombstoneCount)
    facts.findings = active.learned.staleness.findings(at: now)
      .reduce(into: [:]) { counts, finding in counts[finding.advice.action, default: 0] += 1 }
    guard let name = options.embedder, name != active.record.definition.embedder else {
      return facts
    }
    guard let target = try await embedders.embedder(named: name) else {
      throw ServiceError(
        .invalid, "a collection cannot be moved to 'none'; vectors must come from an embedder",
        pointer: "/embedder")
    }
    facts.targetDimension = target.dimension
    let space = try await spaces.next(for: target.identity, after: active.record)
    let missing = try await missingEmbeddings(in: space, of: collection.runtime.key)
    facts.missingEmbeddings = missing.chunks
    facts.missingTexts = missing.texts
    return facts
  }
}
