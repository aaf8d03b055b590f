import Storage

/// What a maintainer decides about a chunk for questions like one.
public struct DecisionInput: Sendable, Equatable {
  /// The kinds of decision.
  public enum Action: String, Sendable, CaseIterable {
    /// Keep the chunk on top.
    case pin
    /// Keep the chunk out.
    case ban
    /// Let nothing that was said against the chunk lower it.
    case forgive

    var ledgerAction: Decision.Action {
      switch self {
      case .pin: .pin
      case .ban: .ban
      case .forgive: .forgive
      }
    }
  }

  /// The question that is meant.
  public enum Question: Sendable, Equatable {
    /// A question in words.
    case words(String)
    /// A question's vector.
    case vector([Float])
    /// The question of a logged retrieval.
    case retrieval(String)
  }

  /// Makes retries safe; one is made where the caller sends none.
  public var id: String?
  /// What is decided.
  public var action: Action
  /// The chunk.
  public var chunk: String
  /// The question that is meant, with those that resemble it.
  public var question: Question
  /// Why.
  public var note: String?
  /// Who decides; stored only as a keyed hash.
  public var actor: String?

  /// Makes an input.
  public init(
    id: String? = nil, action: Action, chunk: String, question: Question, note: String? = nil,
    actor: String? = nil
  ) {
    self.id = id
    self.action = action
    self.chunk = chunk
    self.question = question
    self.note = note
    self.actor = actor
  }
}

/// The states that a person can give a decision.
public enum DecisionTarget: String, Sendable, CaseIterable {
  /// In force.
  case active
  /// Taken back.
  case released
}
