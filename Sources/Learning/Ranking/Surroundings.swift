/// What lies around a question: the remembered ones and what they say.
struct Surroundings: Sendable {
  /// The remembered questions.
  let neighborhood: Neighborhood
  /// What they say about each chunk.
  let evidence: LocalEvidence
}
