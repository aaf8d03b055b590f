/// What the questions around a question say about each chunk.
struct LocalEvidence: Sendable {
  /// The sums for one chunk.
  struct Entry: Sendable {
    /// Kernel-weighted probabilities that it answered.
    var votes = 0.0
    /// Echoing statements for it minus those against it.
    var stated = 0.0
    /// Events that spoke about it.
    var events = 0
  }

  /// A vote below this is silence: most hits of a list are believed to answer a little.
  private static let leastVote = 1e-3

  /// The sums, in the order in which chunks were met.
  private var entries: [Entry] = []
  private var chunks: [Int32] = []
  /// Open addressing: where a chunk's sums are, or −1; at most half of the slots are taken.
  private var slots: [Int32]
  private let mask: Int
  /// Echoing weight of all that was said about any chunk there.
  private(set) var statedTotal = 0.0

  /// - Complexity: O(*m*) for *m* members of the neighbourhood.
  init(of neighborhood: Neighborhood, in questions: QuestionTable) {
    var size = 64
    while size < 2 * neighborhood.members.count * LearningParameters.cellCount { size *= 2 }
    slots = Array(repeating: -1, count: size)
    mask = size - 1
    for member in neighborhood.members where member.kernel > 1e-9 {
      for place in questions.cellRange(member.row) { add(questions.cells[place], of: member) }
    }
  }

  /// The sums for a chunk; nothing for an unknown one.
  subscript(chunk: Int?) -> Entry {
    guard let chunk else { return Entry() }
    let found = slots[slot(of: Int32(chunk))]
    return found < 0 ? Entry() : entries[Int(found)]
  }

  /// The chunks with the most votes, most first; equal ones by number.
  func mostHelpful(_ limit: Int) -> [Int] {
    entries.indices.filter { entries[$0].votes > 0.05 }.sorted { left, right in
      entries[left].votes != entries[right].votes
        ? entries[left].votes > entries[right].votes : chunks[left] < chunks[right]
    }.prefix(limit).map { Int(chunks[$0]) }
  }

  private mutating func add(_ cell: QuestionTable.Cell, of member: Neighborhood.Member) {
    guard cell.chunk >= 0 else { return }
    let vote = member.kernel * Double(cell.share)
    let isHeard = cell.events > 0 && member.echo > 0
    guard isHeard || vote > Self.leastVote else { return }
    let slot = slot(of: cell.chunk)
    if slots[slot] < 0 {
      slots[slot] = Int32(entries.count)
      entries.append(Entry())
      chunks.append(cell.chunk)
    }
    let place = Int(slots[slot])
    entries[place].votes += vote
    guard isHeard else { return }
    entries[place].stated += member.echo * Double(cell.stated)
    entries[place].events += Int(cell.events)
    statedTotal += member.echo * Double(cell.helped + cell.failed)
  }

  /// The slot of a chunk, or the free one where it belongs.
  private func slot(of chunk: Int32) -> Int {
    var slot = Int(truncatingIfNeeded: UInt32(bitPattern: chunk) &* 2_654_435_769) & mask
    while slots[slot] >= 0, chunks[Int(slots[slot])] != chunk { slot = (slot + 1) & mask }
    return slot
  }
}
