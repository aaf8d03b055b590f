/// A step in the release of a configuration, as the ledger keeps it.
///
/// It documents; what serves is told by the collection's settings.
public struct Release: Sendable, Equatable, Codable {
  /// What was done.
  public enum Action: String, Sendable, Codable {
    /// A candidate was compared with what served.
    case propose
    /// It serves from here on.
    case promote
    /// What served before serves again.
    case rollback
    /// It was given traffic beside what serves.
    case begin
    /// That ended.
    case end
  }

  /// Makes retries safe.
  public var id: EventID
  /// What was done.
  public var action: Action
  /// The proposal that it belongs to; of a proposal its own id.
  public var proposal: EventID
  /// The candidate, or what serves from here on.
  public var choice: LearningChoice
  /// What served until then.
  public var previous: LearningChoice
  /// What the gate said: `accept`, `refuse` or `undecided`; `nil` where it was not asked.
  public var decision: String?
  /// Why, in sentences.
  public var reasons: [String]
  /// Whether the service did it by itself.
  public var isAutomatic: Bool
  /// A remark of whoever did it.
  public var note: String?
  /// Who did it.
  public var actor: ActorHash?

  /// Describes a step.
  public init(
    id: EventID, action: Action, proposal: EventID, choice: LearningChoice,
    previous: LearningChoice, decision: String? = nil, reasons: [String] = [],
    isAutomatic: Bool = false, note: String? = nil, actor: ActorHash? = nil
  ) {
    self.id = id
    self.action = action
    self.proposal = proposal
    self.choice = choice
    self.previous = previous
    self.decision = decision
    self.reasons = reasons
    self.isAutomatic = isAutomatic
    self.note = note
    self.actor = actor
  }
}
