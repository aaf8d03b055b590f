/// What the questions around a question say about each chunk.
struct LocalEvidence {
  /// The sums for one chunk.
  struct Entry {
    /// Kernel-weighted probabilities that it answered.
    var votes = 0.0
    /// Echoing statements for it minus those against it.
    var stated = 0.0
    /// Events that spoke about it.
    var events = 0
  }

  private var entries: [Int: Entry] = [:]
  /// Echoing weight of all that was said about any chunk there.
  private(set) var statedTotal = 0.0

  init(of neighborhood: Neighborhood, in questions: QuestionTable) {
    for member in neighborhood.members where member.kernel > 1e-9 {
      for place in questions.cellRange(member.row) {
        let cell = questions.cells[place]
        guard cell.chunk >= 0 else { continue }
        var entry = entries[Int(cell.chunk)] ?? Entry()
        entry.votes += member.kernel * Double(cell.share)
        if member.echo > 0 {
          entry.stated += member.echo * Double(cell.stated)
          entry.events += Int(cell.events)
          statedTotal += member.echo * Double(cell.helped + cell.failed)
        }
        entries[Int(cell.chunk)] = entry
      }
    }
  }

  /// The sums for a chunk; nothing for an unknown one.
  subscript(chunk: Int?) -> Entry { chunk.flatMap { entries[$0] } ?? Entry() }

  /// The chunks with the most votes, most first; equal ones by number.
  func mostHelpful(_ limit: Int) -> [Int] {
    let helpful = entries.filter { $0.value.votes > 0.05 }
    return helpful.keys.sorted { left, right in
      let (one, other) = (helpful[left]?.votes ?? 0, helpful[right]?.votes ?? 0)
      return one != other ? one > other : left < right
    }.prefix(limit).map { $0 }
  }
}
