internal import CVectorKernels

/// Carries the lists of one generation over to the next: keeps what the policy leaves alone, splits,
/// merges and moves the rest, and assigns anew only the rows that this concerns.
///
/// Rows are assigned anew when they arrived, when a list of theirs changed, or when a list of theirs is
/// a neighbour of one that changed, since the boundary between the two has moved (LIRE, in
/// arXiv 2410.14452).
struct ListMaintainer {
  let lists: QuantizedLists
  /// Row of the old generation of each row of the new one that has one; they come first.
  let survivors: [UInt32]
  let policy: ListMaintenancePolicy
  let encoder: QuantizedEncoder

  /// Neighbours of a changed list whose entries are assigned anew.
  private static let reach = 16
  private static let none = VK_NO_ROW
  private static let iterations = 8
  /// Times that the policy is asked: what one round moves may leave a neighbour too long.
  private static let rounds = 4

  /// The lists of each row: equal numbers for a row in one list.
  struct Assignment {
    var first: [UInt32]
    var second: [UInt32]
  }

  /// What was done.
  struct Outcome {
    let lists: QuantizedLists
    /// What each round did.
    let rounds: [ListMaintenancePlan]
    /// Rows that were assigned anew, arrivals included.
    let reassigned: Int
  }

  /// Makes the lists of `count` rows, the survivors first.
  @unsafe
  func maintain(_ rows: UnsafePointer<Float>, count: Int) throws -> Outcome {
    var assignment = carriedOver(count: count)
    let arrivals = (survivors.count..<count).map { UInt32($0) }
    let rotation = lists.rotation
    let copies = MemoryBlock(byteCount: count * rotation.width)
    let factors = MemoryBlock(byteCount: count * 8)
    unsafe copySurvivors(to: copies, factors)
    func assign(_ picks: [UInt32], _ centroids: Centroids) throws {
      try unsafe encoder.assign(
        picks, of: rows, rotation, centroids, copies, factors, into: &assignment)
    }
    try assign(arrivals, lists.centroids)
    var centroids = lists.centroids
    var rounds: [ListMaintenancePlan] = []
    var isNew = [Bool](repeating: false, count: count)
    for row in arrivals { isNew[Int(row)] = true }
    while rounds.count < Self.rounds {
      let means = unsafe means(of: assignment, centroids.count, copies, factors)
      let plan = policy.plan(for: means.statistics(around: centroids))
      if plan.isEmpty { break }
      let affected = neighbors(of: plan.changed, in: centroids)
      let picks = (0..<UInt32(count)).filter {
        affected.contains(Int(assignment.first[Int($0)]))
          || affected.contains(Int(assignment.second[Int($0)]))
      }
      let next = try unsafe newCentroids(plan, centroids, means, assignment, rows)
      centroids = next.centroids
      for row in 0..<count {
        assignment.first[row] = next.places[Int(assignment.first[row])]
        assignment.second[row] = next.places[Int(assignment.second[row])]
      }
      try assign(picks, centroids)
      for row in picks { isNew[Int(row)] = true }
      rounds.append(plan)
    }
    let made = try unsafe encoder.lists(
      rows, assignment.first, centroids.count > 1 ? assignment.second : nil, rotation,
      lists.projection, centroids, copies, factors)
    return Outcome(lists: made, rounds: rounds, reassigned: isNew.count { $0 })
  }

  /// The lists that surviving rows stand in.
  private func carriedOver(count: Int) -> Assignment {
    var assignment = Assignment(
      first: [UInt32](repeating: Self.none, count: count),
      second: [UInt32](repeating: Self.none, count: count))
    var newRows = [UInt32](repeating: Self.none, count: lists.rowCount)
    for (row, old) in survivors.enumerated() { newRows[Int(old)] = UInt32(row) }
    for list in 0..<lists.listCount {
      for block in lists.firstBlocks[list]..<lists.firstBlocks[list + 1] {
        let entries = unsafe vk_block_rows(
          lists.blocks + block * lists.blockSize, lists.componentCount)
        for place in 0..<Int(VK_BLOCK) {
          guard let old = unsafe entries?[place], old != Self.none else { continue }
          let row = Int(newRows[Int(old)])
          if row == Int(Self.none) { continue }
          if assignment.first[row] == Self.none { assignment.first[row] = UInt32(list) }
          assignment.second[row] = UInt32(list)
        }
      }
    }
    return assignment
  }

  @unsafe
  private func copySurvivors(to copies: MemoryBlock, _ factors: MemoryBlock) {
    let width = lists.width
    let target = unsafe copies.elements(as: Int8.self)
    let numbers = unsafe factors.elements(as: Float.self)
    for (row, old) in survivors.enumerated() {
      unsafe (target + row * width).update(from: lists.rows8 + Int(old) * width, count: width)
      unsafe (numbers + 2 * row).update(from: lists.rowFactors + 2 * Int(old), count: 2)
    }
  }

  /// What each list holds, from the int8 copies.
  @unsafe
  private func means(
    of assignment: Assignment, _ listCount: Int, _ copies: MemoryBlock, _ factors: MemoryBlock
  ) -> ListMeans {
    let width = lists.width
    var means = ListMeans(listCount: listCount, dimension: width)
    let rows = unsafe copies.elements(as: Int8.self)
    let numbers = unsafe factors.elements(as: Float.self)
    for row in assignment.first.indices {
      let first = Int(assignment.first[row])
      let second = Int(assignment.second[row])
      unsafe means.add(rows + row * width, scale: numbers[2 * row], to: first)
      if second != first {
        unsafe means.add(rows + row * width, scale: numbers[2 * row], to: second)
      }
    }
    means.finish()
    return means
  }

  /// The lists that change and those nearest to them.
  private func neighbors(of changed: Set<Int>, in centroids: Centroids) -> Set<Int> {
    let dots = centroids.gram()
    var found: Set<Int> = []
    for list in changed {
      let row = list * centroids.count
      let nearest = (0..<centroids.count).sorted {
        centroids.norms[$0] - 2 * dots[row + $0] < centroids.norms[$1] - 2 * dots[row + $1]
      }
      found.formUnion(nearest.prefix(Self.reach + 1))
    }
    return found
  }

  /// The centroids after the plan, and the new place of each list; those that are gone point to 0
  /// until their entries are assigned anew.
  @unsafe
  private func newCentroids(
    _ plan: ListMaintenancePlan, _ old: Centroids, _ means: ListMeans, _ assignment: Assignment,
    _ rows: UnsafePointer<Float>
  ) throws -> (centroids: Centroids, places: [UInt32]) {
    let width = lists.width
    let merged = Set(plan.merged)
    let moved = Set(plan.moved)
    let parts = Dictionary(uniqueKeysWithValues: plan.splits.map { ($0.list, $0.parts) })
    var places = [UInt32](repeating: 0, count: old.count)
    var elements: [Float] = []
    for list in 0..<old.count where !merged.contains(list) {
      places[list] = UInt32(elements.count / width)
      let range = list * width..<(list + 1) * width
      if let parts = parts[list] {
        elements += try unsafe split(list, parts, assignment, rows).elements
      } else {
        elements += moved.contains(list) ? means.elements[range] : old.elements[range]
      }
    }
    return (
      Centroids(count: elements.count / width, dimension: width, elements: elements), places
    )
  }

  /// Clusters the entries of one list.
  @unsafe
  private func split(
    _ list: Int, _ parts: Int, _ assignment: Assignment, _ rows: UnsafePointer<Float>
  ) throws -> Centroids {
    let width = lists.width
    let members = assignment.first.indices.filter {
      assignment.first[$0] == UInt32(list) || assignment.second[$0] == UInt32(list)
    }
    let memory = MemoryBlock(byteCount: members.count * width * 4)
    let rotated = unsafe memory.elements(as: Float.self)
    for (index, row) in members.enumerated() {
      unsafe lists.rotation.rotate(
        rows + row * encoder.dimension, into: rotated + index * width)
    }
    return try unsafe KMeans(
      clusterCount: parts, iterations: Self.iterations, threads: 1,
      seed: encoder.seed &+ UInt64(list)
    ).train(rotated, rowCount: members.count, dimension: width) { _ in }
  }
}
