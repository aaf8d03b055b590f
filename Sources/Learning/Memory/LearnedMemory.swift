internal import Feedback
internal import Retrieval
internal import Storage
internal import VectorIndexes

/// All that is learned from feedback about ranking, as a value.
///
/// A pure fold: the state after a sequence of events depends on nothing but the events, the
/// retrievals they name and the parameters. See `docs/learning.md`.
struct LearnedMemory: Sendable, Equatable {
  let parameters: LearningParameters
  let dimension: Int
  var chunks: ChunkTable
  var questions: QuestionTable
  var gate = TrustGate()
  var baseline = ClickBaseline()
  var votes = VoteBook()
  var bursts = BurstWatch()
  var segments = SegmentBook()
  var exposures = ExposureBook()
  var spread = SpreadEstimate()
  var overrides: [NeighborhoodOverride] = []
  /// Events learned from.
  var eventCount = 0

  init(dimension: Int, parameters: LearningParameters) {
    self.parameters = parameters
    self.dimension = dimension
    chunks = ChunkTable(dimension: dimension, capacity: parameters.chunkCapacity)
    questions = QuestionTable(dimension: dimension, capacity: parameters.questionCapacity)
    gate.judge(parameters)
  }

  /// The remembered questions around a unit vector.
  func neighborhood(of vector: [Float]) -> Neighborhood {
    let nearest = questions.nearest(to: vector, limit: parameters.neighborCount)
    guard let first = nearest.first else { return .empty }
    let unit = spread.questionUnit
    let members = nearest.map { row, dot in
      let distance = max(0, 1 - Double(dot)) / unit
      return Neighborhood.Member(
        row: row, similarity: Double(dot), kernel: FixedOrder.exp(-distance),
        echo: min(1, max(0, (6 - distance) / 4)))
    }
    let distance = max(0, 1 - Double(first.dot)) / unit
    return Neighborhood(members: members, bucket: TrustGate.bucket(atDistance: distance))
  }

  /// The remembered questions around a unit vector and what they say.
  func surroundings(of vector: [Float]) -> Surroundings {
    let neighborhood = neighborhood(of: vector)
    return Surroundings(
      neighborhood: neighborhood, evidence: LocalEvidence(of: neighborhood, in: questions))
  }

  /// How unconfirmed a chunk is, 0…1; unknown chunks wholly.
  func doubt(of chunk: Int?) -> Double {
    guard let chunk else { return 1 }
    let scale = max(1, parameters.holdShare * chunks.confirmedMean)
    let ratio = 1 + max(0, chunks.rows[chunk].mass) / scale
    return 1 / (ratio * ratio)
  }

  /// How far votes nearby waive the holds of others, 0…1.
  func relief(of votes: Double) -> Double { votes / (votes + parameters.reliefVotes) }
}
