extension Decision {
  /// What a decision about a chunk was made on, for people who read it later and for spaces to come.
  public struct Context: Sendable, Equatable, Codable {
    /// The chunk's id at that time.
    public var chunk: ChunkID
    /// The retrieval whose question is meant, if one was named.
    public var query: QueryID?
    /// The question's words, where they are known.
    ///
    /// By them the decision is carried over when the collection is embedded anew.
    public var text: String?
    /// The embedding space of the subject's vector.
    public var space: Int
    /// The access key that was shown; `nil` where none is asked for.
    public var accessKey: KeyID?
    /// The decision that this one takes back or puts in force again.
    public var regarding: EventID?

    /// Describes a context.
    public init(
      chunk: ChunkID, query: QueryID? = nil, text: String? = nil, space: Int,
      accessKey: KeyID? = nil, regarding: EventID? = nil
    ) {
      self.chunk = chunk
      self.query = query
      self.text = text
      self.space = space
      self.accessKey = accessKey
      self.regarding = regarding
    }
  }
}
