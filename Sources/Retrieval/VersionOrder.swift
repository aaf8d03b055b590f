import Storage

/// Puts the newest of near-duplicate versions first.
///
/// An older version that stands above a newer one of the same source, by no more than a tie in
/// plain similarity, gives up its place: the newer takes its score and the older goes right below.
/// A newer version that feedback speaks against is not lifted, only passed by the older's tie.
struct VersionOrder {
  /// One candidate, as far as the order of versions goes.
  struct Entry {
    var key: ChunkKey
    var baseScore: Float
    var adjustment: Float
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
      gap <= entries[older].freshness.tieWidth, entries[newer].adjustment >= 0
    else { return false }
    entries[newer].score = entries[older].score
    entries[older].score = entries[older].score.nextDown
    return true
  }
}
