extension LedgerBody {
  /// Whether the erasure of a person takes this entry along.
  ///
  /// - Parameters:
  ///   - actor: The person.
  ///   - asked: Whether a retrieval was asked by them.
  /// - Returns: Whether it goes.
  package func isErased(with actor: ActorHash, asked: (QueryID) -> Bool) -> Bool {
    switch self {
    case .feedback(let event):
      return event.actor == actor || event.actor == nil && asked(event.query)
    case .decision(let decision):
      return decision.action == .retract && decision.subject == .actor(actor)
    case .observation, .release:
      return false
    }
  }
}
