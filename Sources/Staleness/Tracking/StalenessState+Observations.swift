import Foundation
import Storage

extension StalenessState {
  /// Takes in what the service saw in the corpus.
  mutating func take(_ observation: Observation, at sequence: LedgerSequence, on date: Date) {
    let subject = observation.subject
    switch observation.kind {
    case .newerNeighbor(let newer, let similarity, let overlap, let differences):
      guard newer.key != subject.key else { return }
      update(subject, at: sequence, on: date) { record in
        record.note(
          NewerVersion(
            newer: newer, similarity: similarity, overlap: overlap, differences: differences,
            seenAt: date))
      }
    case .sourceChanged:
      trouble(subject, at: sequence, on: date) { $0.changedAt = $0.changedAt ?? date }
    case .sourceGone:
      trouble(subject, at: sequence, on: date) { $0.goneAt = $0.goneAt ?? date }
    case .expired(let expiry):
      trouble(subject, at: sequence, on: date) { $0.expiredAt = expiry }
    case .sourceRestored:
      restore(subject.document, at: sequence, on: date) { record in
        record.changedAt = nil
        record.goneAt = nil
      }
    case .renewed:
      restore(subject.document, at: sequence, on: date) { $0.expiredAt = nil }
    case .removed:
      remove(subject.key, of: subject.document, on: date)
    case .rechunked: break
    }
  }

  private mutating func trouble(
    _ subject: Observation.Subject, at sequence: LedgerSequence, on date: Date,
    _ change: (inout DocumentTrouble) -> Void
  ) {
    // The chunk's own record makes its document known to a search.
    update(subject, at: sequence, on: date) { _ in }
    update(subject.document, at: sequence, on: date) { record in
      record.note(subject)
      change(&record)
    }
  }

  private mutating func restore(
    _ document: DocumentID, at sequence: LedgerSequence, on date: Date,
    _ clear: (inout DocumentTrouble) -> Void
  ) {
    guard documents[document] != nil else { return }
    update(document, at: sequence, on: date) { record in
      clear(&record)
      if !record.hasTrouble {
        record.members = []
        record.ruling = nil
      }
    }
  }
}
