public import Corpora
public import Foundation
public import Storage

/// Decides what a write says about older and newer versions of the same source.
///
/// A pure policy: the caller finds the neighbours with the index and puts the observations into the ledger.
public struct StalenessSweep: Sendable, Equatable {
  /// How many neighbours of the same source are worth handing in.
  public static let neighborLimit = 16

  /// Similarity from which two chunks without texts count as versions.
  public var vectorSimilarity: Float = 0.9
  /// Similarity from which two chunks with texts are compared.
  public var textSimilarity: Float = 0.6
  /// Equal words from which two texts under different headings count as versions.
  public var textOverlap: Double = 0.6
  /// Equal words from which two texts under equal headings count as versions.
  public var sectionOverlap: Double = 0.3

  /// Makes the default sweep.
  public init() {}

  /// What a written chunk and its neighbours say about each other.
  ///
  /// Of each other document only the neighbour that fits best is looked at, so that a section is
  /// compared with its own older text and not with the section beside it. Where neither dates nor
  /// versions tell which one is newer, nothing is claimed.
  ///
  /// - Parameters:
  ///   - written: The chunk that was written.
  ///   - neighbors: Chunks of other documents with the same source, in any order.
  /// - Returns: Observations about the older of each pair, with ids that a second sweep repeats, in
  ///   order of the older chunk's key.
  /// - Complexity: One comparison of texts per document among the neighbours.
  public func observations(
    for written: SweptChunk, neighbors: [SweptNeighbor]
  ) -> [Observation] {
    var best: [DocumentID: SweptNeighbor] = [:]
    for neighbor in neighbors {
      let document = neighbor.chunk.subject.document
      guard document != written.subject.document,
        neighbor.chunk.subject.key != written.subject.key
      else { continue }
      if let known = best[document], !fits(neighbor, betterThan: known, to: written) { continue }
      best[document] = neighbor
    }
    return best.values.compactMap { observation(written, $0) }
      .sorted { ($0.subject.key, $0.id) < ($1.subject.key, $1.id) }
  }

  private func fits(
    _ left: SweptNeighbor, betterThan right: SweptNeighbor, to written: SweptChunk
  ) -> Bool {
    let (a, b) = (
      left.chunk.headingPath == written.headingPath, right.chunk.headingPath == written.headingPath
    )
    if a != b, !written.headingPath.isEmpty { return a }
    return left.similarity != right.similarity
      ? left.similarity > right.similarity : left.chunk.subject.key < right.chunk.subject.key
  }

  private func observation(_ written: SweptChunk, _ neighbor: SweptNeighbor) -> Observation? {
    guard let isNewer = written.version.isNewer(than: neighbor.chunk.version) else { return nil }
    let older = isNewer ? neighbor.chunk : written
    let newer = isNewer ? written : neighbor.chunk
    var overlap: Float?
    var differences: [Observation.Difference] = []
    if let oldText = older.text, let newText = newer.text {
      guard neighbor.similarity >= textSimilarity else { return nil }
      let comparison = NearDuplicateComparison(older: oldText, newer: newText)
      let isSection = !older.headingPath.isEmpty && older.headingPath == newer.headingPath
      guard comparison.overlap >= (isSection ? sectionOverlap : textOverlap) else { return nil }
      overlap = Float(comparison.overlap)
      differences =
        comparison.verdict == .contradicting
        ? comparison.claimedDifferences : comparison.wordingDifferences
    } else {
      guard neighbor.similarity >= vectorSimilarity else { return nil }
    }
    return Observation(
      id: Self.id(
        "newer", older.subject, newer.subject.fingerprint.hexadecimal,
        String(newer.subject.key.rawValue)),
      subject: older.subject,
      kind: .newerNeighbor(
        newer: newer.subject, similarity: neighbor.similarity, overlap: overlap,
        differences: differences))
  }
}

extension StalenessSweep {
  /// Notes that a chunk's source has changed since it was read.
  ///
  /// - Parameters:
  ///   - subject: The chunk.
  ///   - source: The fingerprint of the source as it is now: the same change is noted once.
  /// - Returns: The observation.
  public static func sourceChanged(
    _ subject: Observation.Subject, to source: ContentFingerprint
  ) -> Observation {
    Observation(
      id: id("changed", subject, source.hexadecimal), subject: subject, kind: .sourceChanged)
  }

  /// Notes that a chunk's source is gone.
  ///
  /// - Parameters:
  ///   - subject: The chunk.
  ///   - seenAt: When it was missed; the same source may go, come back and go again.
  /// - Returns: The observation.
  public static func sourceGone(_ subject: Observation.Subject, seenAt: Date) -> Observation {
    Observation(id: id("gone", subject, stamp(seenAt)), subject: subject, kind: .sourceGone)
  }

  /// Notes that a changed or gone source is as it was read again.
  ///
  /// - Parameters:
  ///   - subject: The chunk.
  ///   - seenAt: When it was seen.
  /// - Returns: The observation.
  public static func sourceRestored(_ subject: Observation.Subject, seenAt: Date) -> Observation {
    Observation(
      id: id("restored", subject, stamp(seenAt)), subject: subject, kind: .sourceRestored)
  }

  /// Notes that a chunk's document, which had passed its date, was written with a later one or none.
  ///
  /// - Parameters:
  ///   - subject: The chunk.
  ///   - seenAt: When it was written.
  /// - Returns: The observation.
  public static func renewed(_ subject: Observation.Subject, seenAt: Date) -> Observation {
    Observation(id: id("renewed", subject, stamp(seenAt)), subject: subject, kind: .renewed)
  }

  /// Notes that a chunk's document passed its date.
  ///
  /// - Parameters:
  ///   - subject: The chunk.
  ///   - date: Its `expires_at`.
  /// - Returns: The observation.
  public static func expired(_ subject: Observation.Subject, at date: Date) -> Observation {
    Observation(
      id: id("expired", subject, stamp(date)), subject: subject, kind: .expired(at: date))
  }

  /// Notes that a chunk was replaced or deleted in the store.
  ///
  /// - Parameters:
  ///   - subject: The chunk with the content that is gone.
  ///   - date: When it was written over.
  /// - Returns: The observation.
  public static func removed(_ subject: Observation.Subject, at date: Date) -> Observation {
    Observation(id: id("removed", subject, stamp(date)), subject: subject, kind: .removed)
  }

  private static func stamp(_ date: Date) -> String {
    String(Int64((date.timeIntervalSince1970 * 1_000).rounded()))
  }

  private static func id(
    _ kind: String, _ subject: Observation.Subject, _ parts: String...
  ) -> EventID {
    let name =
      ([kind, String(subject.key.rawValue), subject.fingerprint.hexadecimal] + parts)
      .joined(separator: " ")
    return EventID(trusted: "seen-\(kind)-" + ContentFingerprint(text: name).hexadecimal)
  }
}

extension NearDuplicateComparison {
  /// The differences of a contradiction, at least one of them beyond wording.
  ///
  /// Where only words were replaced the first counts as a change of what is said.
  var claimedDifferences: [Observation.Difference] {
    let wording = DifferenceKind.wording.rawValue
    guard differences.allSatisfy({ $0.kind == wording }), let first = differences.first else {
      return differences
    }
    return [
      Observation.Difference(
        kind: DifferenceKind.statement.rawValue, old: first.old, new: first.new)
    ] + differences.dropFirst()
  }

  /// The differences of a benign copy, all as wording.
  var wordingDifferences: [Observation.Difference] {
    differences.map {
      Observation.Difference(kind: DifferenceKind.wording.rawValue, old: $0.old, new: $0.new)
    }
  }
}
