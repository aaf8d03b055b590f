internal import VectorIndexes

extension LearnedMemory {
  /// A chunk whose lesson is wanted.
  struct Pupil {
    /// Its number; `nil` if nothing is known of it.
    var chunk: Int?
    /// Its base score.
    var base: Double
    /// How far questions nearby support it, 0…1.
    var relief: Double
  }

  /// Chunks that answered less than this say nothing.
  private static let leastMass = 0.01

  /// What was learned about chunks for a question, in both forms, the second as far as questions
  /// nearby support them.
  ///
  /// - Parameters:
  ///   - pupils: The chunks.
  ///   - vector: The question.
  ///   - centers: Where questions lie.
  ///   - arm: What will be made of the lessons; forms that it leaves out are left at 0.
  /// - Returns: One lesson per chunk.
  /// - Complexity: Two inner products a chunk at most.
  func lessons(
    on pupils: [Pupil], for vector: [Float], centers: Scatter.Centers, arm: TrustGate.Arm
  ) -> [Lesson] {
    var lessons = Array(repeating: Lesson(), count: pupils.count)
    var places: [Int] = []
    var rows: [Int32] = []
    if arm.centerShare > 0 {
      for (place, pupil) in pupils.enumerated() {
        guard let chunk = pupil.chunk, chunks.rows[chunk].mass > Self.leastMass else { continue }
        places.append(place)
        rows.append(Int32(chunk))
      }
      for (place, product) in zip(places, chunks.sumProducts(of: rows, with: vector)) {
        lessons[place].center = centers.adjustment(
          of: chunks.rows[pupils[place].chunk ?? 0], base: pupils[place].base,
          product: Double(product))
      }
      places.removeAll(keepingCapacity: true)
      rows.removeAll(keepingCapacity: true)
    }
    if arm.oddsShare > 0 {
      for (place, pupil) in pupils.enumerated() where pupil.relief > 0 {
        guard let chunk = pupil.chunk else { continue }
        places.append(place)
        rows.append(Int32(chunk))
      }
      let bound = parameters.learnedBound
      for (place, product) in zip(places, chunks.weightProducts(of: rows, with: vector)) {
        lessons[place].logOdds =
          pupils[place].relief * max(-bound, min(bound, Double(product)))
      }
    }
    return lessons
  }
}

/// What was learned about one chunk for one question.
struct Lesson {
  /// By the centre of the questions it answered, in similarities.
  var center = 0.0
  /// By the weights of the listwise regression, in log-odds, as far as questions nearby support
  /// the chunk: the weights were learned from lists that rarely held the chunks they would push
  /// aside elsewhere.
  var logOdds = 0.0
}
