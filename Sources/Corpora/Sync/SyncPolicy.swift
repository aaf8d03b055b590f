/// What an ingest with synchronisation has to do.
public struct SyncPlan: Hashable, Sendable, Codable {
  /// Documents to store, by id, in the order of the corpus.
  public var new: [String] = []
  /// Documents to store again, in the order of the corpus.
  public var changed: [String] = []
  /// Documents to leave alone, in the order of the corpus.
  public var unchanged: [String] = []
  /// Documents that the corpus no longer holds, sorted; they are reported, never deleted by this.
  public var vanished: [String] = []
  /// Documents that are missing from a file that could not be read whole, sorted; nothing is said.
  public var undecided: [String] = []

  /// Makes an empty plan.
  public init() {}

  /// Whether there is nothing to store and nothing to report.
  public var isEmpty: Bool { new.isEmpty && changed.isEmpty && vanished.isEmpty }
}

/// Compares what a corpus holds with what was seen before.
///
/// Pure: it reads no file and no clock, so that a dry run prints exactly what a run would do.
public enum SyncPolicy {
  /// Returns the plan.
  ///
  /// - Parameters:
  ///   - manifest: What earlier ingests saw.
  ///   - listing: What the corpus holds now.
  /// - Returns: Every document of either side, once.
  /// - Complexity: O(*n* log *n*) in the documents of both.
  public static func plan(manifest: SyncManifest, listing: SyncListing) -> SyncPlan {
    var plan = SyncPlan()
    var present: Set<String> = []
    for document in listing.documents where present.insert(document.id).inserted {
      switch manifest.change(of: document.id, fingerprint: document.fingerprint) {
      case .new: plan.new.append(document.id)
      case .changed: plan.changed.append(document.id)
      case .unchanged: plan.unchanged.append(document.id)
      }
    }
    for (id, entry) in manifest.entries where !present.contains(id) {
      if listing.isComplete, !listing.filesWithProblems.contains(entry.file) {
        plan.vanished.append(id)
      } else {
        plan.undecided.append(id)
      }
    }
    plan.vanished.sort()
    plan.undecided.sort()
    return plan
  }
}
