/// What is known of an inverted list before maintenance: what it would hold.
public struct ListStatistics: Sendable, Equatable {
  /// Entries that are alive, arrivals included.
  public var entries: Int
  /// The squared distance of the entries' mean from the centroid, less what chance explains, over the
  /// entries' variance: 0 where the centroid is the mean.
  public var drift: Float

  /// Creates statistics of a list.
  public init(entries: Int, drift: Float) {
    self.entries = entries
    self.drift = drift
  }
}

/// What maintenance does to the lists of an index.
public struct ListMaintenancePlan: Sendable, Equatable {
  /// A list that becomes several.
  public struct Split: Sendable, Equatable {
    /// The list's number.
    public let list: Int
    /// How many take its place, at least 2.
    public let parts: Int
  }

  /// Lists that have grown too long.
  public var splits: [Split] = []
  /// Lists that are given up; their entries go to the nearest of the others.
  public var merged: [Int] = []
  /// Lists whose centroid moves to the mean of their entries.
  public var moved: [Int] = []

  /// Whether the lists stay as they are.
  public var isEmpty: Bool { splits.isEmpty && merged.isEmpty && moved.isEmpty }

  /// Lists that do not stay as they are.
  var changed: Set<Int> { Set(splits.map(\.list) + merged + moved) }
}

/// Decides which inverted lists are split, merged or moved, so that a search scans as much as it would
/// in an index that is built anew.
///
/// Follows SPFresh (arXiv 2410.14452), which splits and merges by length, and Ada-IVF
/// (arXiv 2411.00970), which also looks at how far a list's content has moved. Unlike Quake
/// (arXiv 2506.03437) it does not weigh a list by how often it is probed. A pure function of its
/// input.
public struct ListMaintenancePolicy: Sendable, Equatable {
  /// The number of lists that a new index of this size would have.
  public let targetListCount: Int

  /// A list of more than this many times the mean length is split.
  static let longest = 2.0
  /// A list of less than this share of the mean length is merged.
  static let shortest = 0.2
  /// A list is moved when its mean lies further off than this share of its squared radius.
  static let greatestDrift: Float = 0.02
  /// No list is split into more parts at once.
  static let mostParts = 16

  /// Creates a policy for an index that should have about `targetListCount` lists.
  public init(targetListCount: Int) {
    precondition(targetListCount >= 1, "\(targetListCount) lists")
    self.targetListCount = targetListCount
  }

  /// Returns what to do; lists are named by their place in `lists`.
  ///
  /// - Complexity: O(lists).
  public func plan(for lists: [ListStatistics]) -> ListMaintenancePlan {
    var plan = ListMaintenancePlan()
    let total = lists.reduce(0) { $0 + $1.entries }
    guard lists.count > 1, total > 0 else { return plan }
    let mean = Double(total) / Double(targetListCount)
    for (number, list) in lists.enumerated() {
      let length = Double(list.entries)
      if length > Self.longest * mean, length >= 64 {
        let parts = min(Self.mostParts, max(2, Int((length / mean).rounded())))
        plan.splits.append(ListMaintenancePlan.Split(list: number, parts: parts))
      } else if length < Self.shortest * mean {
        plan.merged.append(number)
      } else if list.drift > Self.greatestDrift {
        plan.moved.append(number)
      }
    }
    // Something has to stay for the entries to go to.
    if plan.merged.count == lists.count { plan.merged = [] }
    return plan
  }
}
