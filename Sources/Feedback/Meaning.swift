import Storage

/// What an event without a label means: whom it concerns, and how much it says compared with a
/// thumb.
///
/// Behaviour is ambiguous and starts with the weight of its ``ImplicitSignal``.
struct Meaning: Equatable {
  /// Who is to blame, or to thank.
  let fault: Fault
  /// Scales the score, 0…1.
  let weight: Double

  /// The meaning of an event, or `nil` for a name that is not known.
  init?(_ event: FeedbackEvent) {
    switch event.name {
    case .thumb, .rating, .review:
      self.init(fault: .retrieval, weight: 1)
    case .correction:
      // A correction of a chunk contradicts the document. One of the answer is the generator's
      // fault unless it names the chunk that should have been found.
      switch event.target {
      case .chunk, .document: self.init(fault: .document, weight: 1)
      case .response:
        self.init(fault: event.expected == nil ? .generation : .retrieval, weight: 1)
      }
    default:
      if let signal = ImplicitSignal(event.name) {
        self.init(fault: .retrieval, weight: signal.startingWeight)
        return
      }
      guard let fault = Self.judged[event.name.rawValue] else { return nil }
      self.init(fault: fault, weight: 1)
    }
  }

  private init(fault: Fault, weight: Double) {
    self.fault = fault
    self.weight = weight
  }

  /// Names that judges of RAG answers commonly give their scores.
  private static let judged: [String: Fault] = [
    "relevance": .retrieval, "context_relevance": .retrieval, "context_precision": .retrieval,
    "context_recall": .retrieval, "faithfulness": .generation, "groundedness": .generation,
    "hallucination": .generation, "answer_relevance": .generation, "correctness": .generation,
  ]
}
