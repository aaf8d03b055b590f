internal import VectorIndexes

/// Parts of the space of questions, so that a search compares its question with few of the
/// remembered ones.
///
/// A region holds the questions nearest to its centre and is split in two when it grows beyond
/// ``capacity``, as inverted lists are in SPFresh (arXiv 2410.14452). Centres move only then, so
/// that an event costs one comparison with each centre. All choices follow from the order of
/// events: equal folds have equal regions.
struct QuestionRegions: Sendable, Equatable {
  /// Questions in a region at most.
  static let capacity = 96
  /// Regions that a search looks into at most.
  static let probeCount = 12
  /// Questions after which a search looks into no further region.
  static let enough = 320
  /// Rounds of two-means when a region is split.
  private static let rounds = 4

  private(set) var centers: FixedOrderMatrix
  /// The region of each question.
  private(set) var regionOf: [Int32] = []
  /// The questions of each region, ascending.
  private(set) var members: [[Int32]] = []

  init(dimension: Int) { centers = FixedOrderMatrix(columnCount: dimension, isSearchable: true) }

  /// Takes over what a snapshot holds.
  init(dimension: Int, centers rows: [[Float]], regionOf: [Int32]) {
    self.init(dimension: dimension)
    for row in rows { centers.append(row) }
    self.regionOf = regionOf
    members = Array(repeating: [], count: rows.count)
    for (question, region) in regionOf.enumerated() {
      members[Int(region)].append(Int32(question))
    }
  }

  /// The questions that are worth comparing with a vector, those of the nearest regions first; `nil`
  /// where all are.
  ///
  /// - Complexity: O(*r*) for *r* regions, and fewer than ``enough`` + ``capacity`` results.
  func candidates(near vector: [Float]) -> [Int32]? {
    guard members.count > Self.probeCount else { return nil }
    var picks: [Int32] = []
    picks.reserveCapacity(Self.enough + Self.capacity)
    for (region, _) in centers.nearestRows(to: vector, limit: Self.probeCount) {
      picks += members[region]
      if picks.count >= Self.enough { break }
    }
    return picks
  }

  /// Puts a question into the nearest region.
  ///
  /// - Parameters:
  ///   - question: Its number.
  ///   - vectors: All questions; the row of this one is in place.
  mutating func insert(_ question: Int, into vectors: FixedOrderMatrix) {
    let vector = vectors[question]
    guard let nearest = centers.nearestRows(to: vector, limit: 1).first else {
      centers.append(vector)
      members.append([])
      put(question, into: 0)
      return
    }
    put(question, into: nearest.row)
    if members[nearest.row].count > Self.capacity { split(nearest.row, of: vectors) }
  }

  /// Takes a question out, before its row is given to another.
  mutating func remove(_ question: Int) {
    let region = Int(regionOf[question])
    members[region].removeAll { $0 == Int32(question) }
  }

  private mutating func put(_ question: Int, into region: Int) {
    if question == regionOf.count {
      regionOf.append(Int32(region))
    } else {
      regionOf[question] = Int32(region)
    }
    let place = members[region].firstIndex { $0 > Int32(question) } ?? members[region].count
    members[region].insert(Int32(question), at: place)
  }

  /// Divides a region around two of its questions that lie far apart.
  private mutating func split(_ region: Int, of vectors: FixedOrderMatrix) {
    let questions = members[region]
    let first = Self.farthest(from: centers[region], among: questions, of: vectors)
    var pair = [
      vectors[first], vectors[Self.farthest(from: vectors[first], among: questions, of: vectors)],
    ]
    var sides: [Int] = []
    for _ in 0..<Self.rounds {
      sides = questions.map { question in
        let one = vectors.dot(row: Int(question), with: pair[0])
        return vectors.dot(row: Int(question), with: pair[1]) > one ? 1 : 0
      }
      for side in 0...1 {
        pair[side] = Self.center(of: questions, on: side, sides: sides, vectors) ?? pair[side]
      }
    }
    // Equal questions cannot be told apart: halve them.
    if !sides.contains(0) || !sides.contains(1) {
      sides = questions.indices.map { $0 < questions.count / 2 ? 0 : 1 }
    }
    centers[region] = pair[0]
    let other = centers.append(pair[1])
    members[region] = []
    members.append([])
    for (question, side) in zip(questions, sides) {
      put(Int(question), into: side == 0 ? region : other)
    }
  }

  private static func farthest(
    from vector: [Float], among questions: [Int32], of vectors: FixedOrderMatrix
  ) -> Int {
    var least = (row: Int(questions[0]), dot: Float.infinity)
    for question in questions {
      let dot = vectors.dot(row: Int(question), with: vector)
      if dot < least.dot { least = (Int(question), dot) }
    }
    return least.row
  }

  private static func center(
    of questions: [Int32], on side: Int, sides: [Int], _ vectors: FixedOrderMatrix
  ) -> [Float]? {
    var sum = FixedOrderMatrix(columnCount: vectors.columnCount)
    sum.append(Array(repeating: 0, count: vectors.columnCount))
    for (question, chosen) in zip(questions, sides) where chosen == side {
      sum.blend(row: 0, keeping: 1, adding: vectors[Int(question)], by: 1)
    }
    return VectorMath.unitVector(sum[0])
  }
}
