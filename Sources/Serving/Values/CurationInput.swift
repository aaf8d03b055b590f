/// What a maintainer makes the answer to a failure's questions.
public struct CurationInput: Sendable, Equatable {
  /// The answer; without one the correction that the failure remembers is taken.
  public var text: String?
  /// Its vector; without one the collection's embedder makes it from the text, and where there is
  /// none, the mean of the failure's questions stands for it.
  public var embedding: [Float]?
  /// Why.
  public var note: String?
  /// Who decides; only a keyed hash is kept.
  public var actor: String?

  /// Makes an input.
  public init(
    text: String? = nil, embedding: [Float]? = nil, note: String? = nil, actor: String? = nil
  ) {
    self.text = text
    self.embedding = embedding
    self.note = note
    self.actor = actor
  }
}
