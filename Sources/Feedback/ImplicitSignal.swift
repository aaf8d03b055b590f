public import Storage

/// The kinds of behaviour that say something about hits without stating it.
///
/// Behaviour is ambiguous: a copied passage may be quoted or refuted, a question asked again may follow
/// a good answer. So each kind starts with a small weight, is never taken for a statement, and gains
/// weight in a collection only as far as it agreed there with what people stated (see ``SignalBook``).
public enum ImplicitSignal: String, Sendable, Codable, CaseIterable {
  /// A source was opened; read against what else was shown, and where.
  case click
  /// The answer cited the chunk.
  case cited
  /// Text of it was copied.
  case copy
  /// Time was spent on it.
  case dwell
  /// The question was asked again in other words.
  case rephrase
  /// The session ended without a use of the answer.
  case abandon
  /// What the user wanted to do was done, or was not.
  case task

  /// The signal that an event's name stands for, if any.
  public init?(_ name: FeedbackName) { self.init(rawValue: name.rawValue) }

  /// The weight compared with a statement before anything is known of the collection.
  public var startingWeight: Double {
    switch self {
    case .click: 1
    case .task: 0.8
    case .dwell: 0.3
    case .cited, .rephrase: 0.2
    case .copy, .abandon: 0.1
    }
  }

  /// The weight where the signal agrees with statements beyond doubt.
  public var greatestWeight: Double {
    switch self {
    // The learner weighs a click by its own model of examination.
    case .click, .task: 1
    case .dwell: 0.6
    case .cited, .copy, .rephrase: 0.5
    case .abandon: 0.4
    }
  }

  /// The score of a time spent: −1 at once, 0 after 15 seconds, 0.5 after 30, towards 1.
  ///
  /// Thirty seconds are the usual mark of a satisfied click (Fox et al. 2005,
  /// doi:10.1145/1059981.1059982).
  ///
  /// - Parameter seconds: How long, ≥ 0.
  /// - Returns: −1 … 1.
  public static func dwellScore(seconds: Double) -> Double {
    let halves = max(0, seconds) / 15
    // Powers of two by whole halvings and a straight line between them: the same on every machine.
    let whole = min(60, Int(halves))
    let high = Double(sign: .plus, exponent: -whole, significand: 1)
    let rest = high * (1 - 0.5 * min(1, halves - Double(whole)))
    return 1 - 2 * rest
  }
}

extension FeedbackEvent {
  /// The behaviour that the event tells of; `nil` for statements.
  public var signal: ImplicitSignal? { label == nil ? ImplicitSignal(name) : nil }

  /// Whether the event is something that somebody did, not something that somebody said.
  public var isBehavior: Bool { source == .implicit || signal != nil }
}
