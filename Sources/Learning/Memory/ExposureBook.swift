internal import Storage

/// What the memory thought of a retrieval at the first event about it, for those that follow.
///
/// Every event on one retrieval is judged by what was known before the first of them.
struct ExposureBook: Sendable, Equatable {
  /// One retrieval.
  struct Entry: Sendable, Equatable {
    /// The remembered question, and when that was made: the number may go to another.
    var question: Int
    var born: Int
    /// How near the nearest remembered question was.
    var bucket: Int
    /// For each arm and shown hit, in that order: its gain in discount over plain order.
    var gains: [Float]
    /// What passing over each shown hit meant, in log-odds; empty before the first click.
    var skips: [Float]
    /// For each shown hit: how probable plain similarity makes it that it answers.
    var beliefs: [Float] = []
    /// For each shown hit: clicks and statements beyond what was to be expected.
    var surprises: [Float] = []
    /// For each arm: the gain that the gate has counted; empty before the first event counts.
    var counted: [Float] = []
  }

  /// Retrievals kept; the oldest makes room.
  static let capacity = 4_096

  private(set) var order: [QueryID] = []
  private(set) var entries: [QueryID: Entry] = [:]
  private var start = 0

  init() {}

  /// The queries in order, oldest first.
  var queries: ArraySlice<QueryID> { order[start...] }

  subscript(query: QueryID) -> Entry? {
    get { entries[query] }
    set {
      guard let newValue else { return }
      if entries.updateValue(newValue, forKey: query) == nil {
        order.append(query)
        if order.count - start > Self.capacity {
          entries[order[start]] = nil
          start += 1
          if start == Self.capacity {
            order.removeFirst(start)
            start = 0
          }
        }
      }
    }
  }

  static func == (left: ExposureBook, right: ExposureBook) -> Bool {
    left.entries == right.entries && left.queries == right.queries
  }
}
