import FailureMemory
import Foundation
import Retrieval
public import Storage

extension Instance {
  /// How many hits a replayed question looks at for what is known to be good.
  private static let replayDepth = 5

  /// Questions that went wrong although nothing is wrong with ranking, those with most failures
  /// first: what to write next.
  public func coverageGaps(
    in name: CollectionName, limit: Int
  ) async throws(ServiceError) -> [FailureView] {
    try await ServiceError.mapping {
      let collection = try open(name)
      try checkPage(limit)
      var views: [FailureView] = []
      for gap in collection.runtime.current.learned.failures.coverageGaps(limit: limit) {
        views.append(try await view(of: gap))
      }
      return views
    }
  }

  /// Asks the questions of failure cases again, without logging or teaching.
  ///
  /// A replay changes no state: it tells a maintainer which cases look repaired, and later positive
  /// feedback or a maintainer closes them.
  ///
  /// - Parameters:
  ///   - id: The case; `nil` for the open and regressed ones that something changed for since they
  ///     failed last, those with most failures first.
  ///   - name: The collection.
  ///   - limit: The most cases.
  /// - Returns: One replay per case.
  /// - Throws: ``ServiceError``: `notFound` for an unknown case or collection, `invalid` for a limit
  ///   out of range.
  public func replayFailures(
    _ id: String?, in name: CollectionName, limit: Int
  ) async throws(ServiceError) -> [FailureReplay] {
    try await ServiceError.mapping {
      let collection = try open(name)
      try checkPage(limit)
      let active = collection.runtime.current
      let book = active.learned.failures
      let cases: [FailureSummary]
      if let id {
        guard let one = book.failure(id) else {
          throw ServiceError(.notFound, "there is no failure '\(id)' in '\(name)'")
        }
        cases = [one]
      } else {
        cases = Array(book.failures().filter(\.isCandidate).prefix(limit))
      }
      var replays: [FailureReplay] = []
      for found in cases {
        replays.append(try await replay(found, probes: book.probes(of: found.id), active: active))
      }
      return replays
    }
  }

  private func replay(
    _ failure: FailureSummary, probes: [FailureProbe], active: CollectionRuntime.Active
  ) async throws -> FailureReplay {
    let bad = Set(failure.recalled.knownBad)
    let good = Set(failure.recalled.knownGood)
    var top: [String] = []
    var failing = 0
    for probe in probes {
      let found = try await active.retriever.retrieve(
        RetrievalRequest(
          vector: probe.vector, text: nil, mode: .dense, limit: Self.replayDepth))
      let shown = try await store.chunks(found.hits.map(\.key), in: active.record.key)
      let names = Dictionary(
        shown.map { ($0.chunk.key, $0.chunk.id) }, uniquingKeysWith: { first, _ in first })
      let hits = found.hits.compactMap { names[$0.key] }
      if let first = hits.first { top.append(first.rawValue) }
      let isBad = hits.first.map(bad.contains) ?? true
      if isBad || (!good.isEmpty && good.isDisjoint(with: hits)) { failing += 1 }
    }
    let isTold = !probes.isEmpty && !(bad.isEmpty && good.isEmpty)
    return FailureReplay(
      failure: try await view(of: failure),
      outcome: !isTold ? .undecided : failing == 0 ? .improved : .unchanged,
      questions: probes.count, failing: failing, top: top)
  }
}
