/// Decides which units of a section make up which chunk.
///
/// Pure: units in, runs of units out.
struct ChunkPacker {
  let units: [ChunkUnit]
  let prefixTokens: Int
  let configuration: ChunkerConfiguration
  /// The tokens of all units before each unit, and of all at the end.
  private let tokensBefore: [Int]

  init(units: [ChunkUnit], prefixTokens: Int, configuration: ChunkerConfiguration) {
    self.units = units
    self.prefixTokens = prefixTokens
    self.configuration = configuration
    var sums = [0]
    sums.reserveCapacity(units.count + 1)
    for unit in units { sums.append(sums[sums.count - 1] + unit.tokens) }
    tokensBefore = sums
  }

  /// A run of units that makes up one chunk.
  struct Passage {
    var units: ArraySlice<ChunkUnit>
    /// How many of the first units the chunk before has too.
    var overlap: Int

    /// Drops a repeated unit; returns false if there is none.
    mutating func shrink() -> Bool {
      guard overlap > 0 else { return false }
      units.removeFirst()
      overlap -= 1
      return true
    }
  }

  /// Returns the passages in order; each unit is new in exactly one of them.
  func passages() -> [Passage] {
    var passages: [Passage] = []
    var fresh = 0
    var start = 0
    while fresh < units.count {
      start = withoutExcess(from: start, to: fresh)
      let end = end(from: start, fresh: fresh)
      passages.append(Passage(units: units[start..<end], overlap: fresh - start))
      start = overlapStart(before: end, after: start)
      fresh = end
    }
    return passages
  }

  private func room(from start: Int, of size: Int) -> Int {
    max(size - prefixTokens - (units[start].tableHeader?.tokens ?? 0), 1)
  }

  private func tokens(_ range: Range<Int>) -> Int {
    tokensBefore[range.upperBound] - tokensBefore[range.lowerBound]
  }

  /// Drops repeated units as long as the first new one does not fit beside them.
  private func withoutExcess(from start: Int, to fresh: Int) -> Int {
    var start = start
    while start < fresh,
      tokens(start..<fresh + 1) > room(from: start, of: configuration.maximumTokens)
    {
      start += 1
    }
    return start
  }

  private func end(from start: Int, fresh: Int) -> Int {
    let target = room(from: start, of: configuration.targetTokens)
    let maximum = room(from: start, of: configuration.maximumTokens)
    var total = tokens(start..<fresh + 1)
    var end = fresh + 1
    while end < units.count {
      let unit = units[end]
      let fitsTarget = total + unit.tokens <= target
      let fitsMaximum = total + unit.tokens <= maximum
      guard fitsTarget || (fitsMaximum && total < target / 2) else { break }
      let breaksBlock =
        unit.startsBlock && unit.blockTokens <= target && total + unit.blockTokens > target
      if breaksBlock, total >= target / 2 { break }
      total += unit.tokens
      end += 1
    }
    // A short rest is taken along rather than left as a chunk of its own.
    let rest = tokens(end..<units.count)
    if rest <= target / 4, total + rest <= maximum { return units.count }
    return units[end - 1].introducesNext && end - 1 > fresh ? end - 1 : end
  }

  private func overlapStart(before end: Int, after start: Int) -> Int {
    var first = end
    var total = 0
    while first - 1 > start, units[first - 1].mayOverlap,
      total + units[first - 1].tokens <= configuration.overlapTokens
    {
      first -= 1
      total += units[first].tokens
    }
    return first
  }
}
