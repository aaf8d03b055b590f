public import Storage

/// What a maintainer may do about a finding.
public enum FindingAdvice: Sendable, Equatable {
  /// Remove the chunk: the newer one says the same or better.
  case replace(by: ChunkID)
  /// Read both texts and keep the one that holds.
  case compare(with: ChunkID)
  /// Read the chunk against the reports.
  case review
  /// Read the source again.
  case reingest
  /// Remove the document, or find its new place.
  case remove
  /// Renew the document's date or remove it.
  case renew

  /// A stable word for programs.
  public var action: String {
    switch self {
    case .replace: "replace"
    case .compare: "compare"
    case .review: "review"
    case .reingest: "reingest"
    case .remove: "remove"
    case .renew: "renew"
    }
  }

  /// The advice in words.
  public var words: String {
    switch self {
    case .replace(let chunk):
      "Remove this chunk: '\(chunk)' is the newer version of the same source."
    case .compare(let chunk):
      "Compare with '\(chunk)', a newer version that says something else, and remove the one "
        + "that no longer holds."
    case .review: "Read the chunk against what users report, and correct or remove it."
    case .reingest: "Ingest this source again: it has changed since it was read."
    case .remove: "Remove this document or give its new place: its source is gone."
    case .renew: "Renew this document or remove it: it is past its date."
    }
  }
}
