internal import VectorIndexes

extension LearnedMemory {
  /// The push that one question gives to one chunk's weights.
  private struct Push {
    var chunk: Int
    var question: Int
    var gradient: Double
  }

  /// One step of listwise logistic regression over a question and some remembered ones.
  ///
  /// Each question's evidence and the model's own belief give the probability that each shown
  /// chunk answers (the E step); the weights move towards it (the M step).
  mutating func train(including question: Int) {
    let batch = replayed(with: question)
    var pushes: [Push] = []
    var balance: [Double] = []
    var slices: [Range<Int>] = []
    for row in batch {
      let start = pushes.count
      balance.append(learnShares(of: row, into: &pushes))
      slices.append(start..<pushes.count)
    }
    var mean = 0.0
    for value in balance { mean += value }
    mean = max(mean / Double(max(balance.count, 1)), 1e-9)
    for (slice, value) in zip(slices, balance) {
      let weight = min(3, value / mean) * parameters.stepSize
      for place in slice { pushes[place].gradient *= weight }
    }
    apply(pushes)
  }

  /// The question and others chosen at random, ascending.
  private func replayed(with question: Int) -> [Int] {
    var chosen: Set<Int> = [question]
    var state = parameters.seed &+ UInt64(eventCount) &* 0x9E37_79B9_7F4A_7C15
    for _ in 0..<parameters.replayCount {
      state &+= 0x9E37_79B9_7F4A_7C15
      var value = state
      value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
      value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
      chosen.insert(Int((value ^ (value >> 31)) % UInt64(questions.rows.count)))
    }
    return chosen.sorted()
  }

  /// Renews the shares of one question and appends the pushes that follow.
  ///
  /// - Returns: The weight of the question: chunks that are confirmed often count less each time.
  private mutating func learnShares(of row: Int, into pushes: inout [Push]) -> Double {
    let vector = questions.vectors[row]
    let places = questions.cellRange(row).filter { questions.cells[$0].chunk >= 0 }
    guard !places.isEmpty else { return 0 }
    let unit = spread.value
    let logits = places.map { place in
      let cell = questions.cells[place]
      return parameters.baseShare * Double(cell.base) / unit
        + Double(chunks.weights.dot(row: Int(cell.chunk), with: vector))
    }
    let model = Self.softmax(logits)
    let none = FixedOrder.log(parameters.absence)
    let beliefs = zip(places, model).map { place, probability in
      FixedOrder.log(probability * (1 - parameters.absence) + 1e-9)
        + Double(questions.cells[place].logOdds)
    }
    let shares = Self.softmax(beliefs + [none]).dropLast()
    var total = 0.0
    for share in shares { total += share }
    var weight = 0.0
    for (slot, place) in places.enumerated() {
      let chunk = Int(questions.cells[place].chunk)
      // The float that is kept is what is added, so that taking it back leaves nothing.
      let share = Float(shares[slot])
      chunks.addShare(
        Double(share) - Double(questions.cells[place].share), of: vector,
        base: questions.cells[place].base, to: chunk)
      questions.cells[place].share = share
      weight += shares[slot] / (max(0, chunks.rows[chunk].mass) + 3).squareRoot()
      pushes.append(
        Push(chunk: chunk, question: row, gradient: shares[slot] - model[slot] * total))
    }
    return weight
  }

  /// Moves the weights; no chunk further than one event may.
  private mutating func apply(_ pushes: [Push]) {
    var lengths: [Int: Double] = [:]
    var order: [Int] = []
    for push in pushes {
      if lengths[push.chunk] == nil { order.append(push.chunk) }
      lengths[push.chunk, default: 0] += abs(push.gradient)
    }
    let keep = Float(1 - parameters.shrinkage * parameters.stepSize)
    let still = Array(repeating: Float(0), count: dimension)
    for chunk in order { chunks.blend(chunk, keeping: keep, adding: still, by: 0) }
    var question = (row: -1, vector: [Float]())
    for push in pushes where push.gradient != 0 {
      if push.question != question.row {
        question = (push.question, questions.vectors[push.question])
      }
      let length = lengths[push.chunk] ?? 0
      let scale = length > parameters.eventBound ? parameters.eventBound / length : 1
      chunks.blend(
        push.chunk, keeping: 1, adding: question.vector,
        by: Float(push.gradient * scale))
    }
  }

  /// Probabilities from logits.
  static func softmax(_ logits: [Double]) -> [Double] {
    guard let greatest = logits.max() else { return [] }
    let powers = logits.map { FixedOrder.exp($0 - greatest) }
    var sum = 0.0
    for power in powers { sum += power }
    return powers.map { $0 / sum }
  }
}
