/// How much each application says, compared with how much it asks.
///
/// A small part of the users that complains a lot must not decide for the others. All statements of
/// an application together weigh at most an allowance, plus a multiple of its share of all votes
/// applied to the statements of everybody. Those that name no application are one of their own.
/// With one application alone nothing is limited.
struct SegmentBook: Sendable, Equatable {
  /// One application.
  struct Segment: Sendable, Equatable {
    var name: String?
    /// Votes of any kind.
    var votes = 0.0
    /// Weight of its statements.
    var stated = 0.0
  }

  /// Applications told apart; later ones share the account of the nameless.
  static let capacity = 1_000

  private(set) var segments: [Segment] = []
  private var index: [String?: Int] = [:]

  init() {}

  init(segments: [Segment]) {
    self.segments = segments
    for (place, segment) in segments.enumerated() { index[segment.name] = place }
  }

  /// Counts a vote and cuts its weight to what its application may still say.
  ///
  /// - Returns: The weight that counts, 0…`weight`.
  mutating func admit(
    _ weight: Double, of name: String?, isStatement: Bool, parameters: LearningParameters
  ) -> Double {
    let place = place(of: name)
    segments[place].votes += 1
    guard isStatement else { return weight }
    var votes = 0.0
    var stated = 0.0
    for segment in segments {
      votes += segment.votes
      stated += segment.stated
    }
    let share = parameters.segmentFactor * segments[place].votes / votes
    let room = parameters.segmentAllowance + share * stated - segments[place].stated
    let admitted = max(0, min(weight, room))
    segments[place].stated += admitted
    return admitted
  }

  private mutating func place(of name: String?) -> Int {
    let key = index[name] == nil && segments.count >= Self.capacity ? nil : name
    if let known = index[key] { return known }
    index[key] = segments.count
    segments.append(Segment(name: key))
    return segments.count - 1
  }
}
