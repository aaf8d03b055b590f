import Corpora
import Foundation
import Retrieval
import Staleness
public import Storage

extension Instance {
  /// Notes what was seen at the sources of documents.
  ///
  /// A source that is gone or has changed makes a finding; its chunks stay. The return of the source,
  /// or a new write of the document, clears it. What is known already makes no new entry.
  ///
  /// - Returns: One status per sighting, in order.
  public func noteSources(
    _ sightings: [SourceSighting], in name: CollectionName
  ) async throws(ServiceError) -> [SourceSightingStatus] {
    try await ServiceError.mapping {
      guard (1...limits.rowsPerPage).contains(sightings.count) else {
        throw ServiceError(
          sightings.isEmpty ? .invalid : .tooLarge,
          "1 to \(limits.rowsPerPage) sightings are taken, these are \(sightings.count)",
          pointer: "/sources")
      }
      let collection = try open(name)
      let tracker = collection.runtime.current.learned.staleness
      var bodies: [LedgerBody] = []
      var statuses: [SourceSightingStatus] = []
      for sighting in sightings {
        let documents = self.documents(of: sighting.subject, in: collection)
        var isKnown = false
        let before = bodies.count
        for document in documents {
          let subjects = try await subjects(of: [document], in: collection.runtime.key)
          if !subjects.isEmpty { isKnown = true }
          bodies += observations(
            of: sighting, about: subjects, trouble: tracker.sourceTrouble(of: document))
        }
        statuses.append(!isKnown ? .unknown : bodies.count > before ? .noted : .unchanged)
      }
      if !bodies.isEmpty { try await append(bodies, in: collection.runtime.key) }
      return statuses
    }
  }

  /// What a new write says about earlier trouble with the documents: a source that was read again
  /// is there, and a later date takes the place of one that passed.
  func recoveries(
    of documents: [DocumentRecord], in collection: OpenCollection
  ) async throws -> [LedgerBody] {
    let tracker = collection.runtime.current.learned.staleness
    let moment = now
    var bodies: [LedgerBody] = []
    for document in documents {
      let trouble = tracker.sourceTrouble(of: document.id)
      guard !trouble.isEmpty else { continue }
      let subjects = try await subjects(of: [document.id], in: collection.runtime.key)
      if !trouble.isDisjoint(with: [.goneAtSource, .changedAtSource]) {
        bodies += subjects.map {
          .observation(StalenessSweep.sourceRestored($0, seenAt: moment))
        }
      }
      if trouble.contains(.expired), document.expiresAt.map({ $0 > moment }) ?? true {
        bodies += subjects.map { .observation(StalenessSweep.renewed($0, seenAt: moment)) }
      }
    }
    return bodies
  }

  private func documents(
    of subject: SourceSighting.Subject, in collection: OpenCollection
  ) -> [DocumentID] {
    switch subject {
    case .document(let id): DocumentID(id).map { [$0] } ?? []
    case .source(let uri): collection.runtime.sources.documents(of: uri)
    }
  }

  private func observations(
    of sighting: SourceSighting, about subjects: [Observation.Subject],
    trouble: Set<FreshnessVerdict>
  ) -> [LedgerBody] {
    let moment = now
    let content = ContentFingerprint(
      text: sighting.fingerprint ?? "seen \(moment.timeIntervalSince1970)")
    return subjects.compactMap { subject in
      switch sighting.state {
      case .gone where !trouble.contains(.goneAtSource):
        .observation(StalenessSweep.sourceGone(subject, seenAt: moment))
      case .changed where !trouble.contains(.changedAtSource):
        .observation(StalenessSweep.sourceChanged(subject, to: content))
      case .present where !trouble.isDisjoint(with: [.goneAtSource, .changedAtSource]):
        .observation(StalenessSweep.sourceRestored(subject, seenAt: moment))
      default: nil
      }
    }
  }
}
