import Storage

/// Puts the newest of near-duplicate versions first.
///
/// An older version that stands above a newer one of the same source, by no more than a tie in
/// plain similarity, gives up its place: the newer takes its score and the older goes right below.
/// What was learned about the older version thereby counts for the newer one, which nobody can have
/// confirmed yet. What was learned against the newer one is taken off the place that it inherits, and
/// the older goes along, so that no demotion is undone by an outdated copy that nobody has judged.
/// Learning alone never puts the older back on top. It stays there where users who saw both kept
/// choosing it and learning agrees, or where a maintainer moved either of the two.
struct VersionOrder {
  /// One candidate, as far as the order of versions goes.
  struct Entry {
    var key: ChunkKey
    var baseScore: Float
    var adjustment: Float
    /// Whether a maintainer moved it for this kind of question.
    var isDecided = false
    var score: Float
    var freshness: Freshness
  }

  /// Settles all pairs of versions among the entries.
  ///
  /// - Complexity: O(*n* + *p*·*c*) for *p* pairs in chains of *c* versions.
  static func settle(_ entries: inout [Entry]) {
    guard entries.contains(where: { !$0.freshness.newerVersions.isEmpty }) else { return }
    let position = Dictionary(
      entries.indices.map { (entries[$0].key, $0) }, uniquingKeysWith: { first, _ in first })
    // A chain of versions settles in as many passes as it is long; three versions are common and
    // eight passes more than any list of candidates needs.
    for _ in 0..<8 {
      var hasMoved = false
      for older in entries.indices {
        for key in entries[older].freshness.newerVersions {
          guard let newer = position[key] else { continue }
          if lift(newer, over: older, in: &entries) { hasMoved = true }
        }
      }
      if !hasMoved { return }
    }
  }

  private static func lift(_ newer: Int, over older: Int, in entries: inout [Entry]) -> Bool {
    let gap = entries[older].baseScore - entries[newer].baseScore
    guard entries[newer].score <= entries[older].score, !entries[newer].freshness.isHidden,
      gap <= entries[older].freshness.tieWidth, !keepsPlace(older, above: newer, in: entries)
    else { return false }
    let demotion = min(0, entries[newer].adjustment)
    entries[newer].score = max(entries[newer].score, entries[older].score + demotion)
    entries[older].score = entries[newer].score.nextDown
    return true
  }

  /// Whether the older version has earned its place against the newer one, not against others.
  private static func keepsPlace(_ older: Int, above newer: Int, in entries: [Entry]) -> Bool {
    if entries[newer].isDecided || entries[older].isDecided { return true }
    return entries[older].freshness.isChosenOverNewer
      && entries[newer].adjustment < entries[older].adjustment
  }
}
