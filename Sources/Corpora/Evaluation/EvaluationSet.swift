/// Questions with judgements of what answers them.
public struct EvaluationSet: Hashable, Sendable {
  /// A question.
  public struct Query: Hashable, Sendable {
    /// The question's id, unique in the set.
    public var id: String
    /// The question itself.
    public var text: String
    /// The group of wordings of one need; a question without one is a group of its own.
    public var group: String
    /// What else the set says about the question.
    public var metadata: JSONObject

    /// Makes a question.
    public init(id: String, text: String, group: String? = nil, metadata: JSONObject = [:]) {
      self.id = id
      self.text = text
      self.group = group ?? id
      self.metadata = metadata
    }
  }

  /// Grades by question id and document id: 0 is irrelevant, more is better.
  public typealias Judgements = [String: [String: Int]]

  /// All questions, in the order of the file.
  public var queries: [Query]
  /// Judgements by the name of their split, such as `train` and `test`.
  public var splits: [String: Judgements]

  /// Makes a set.
  public init(queries: [Query], splits: [String: Judgements]) {
    self.queries = queries
    self.splits = splits
  }

  /// Returns the questions that a split judges, in the order of the file.
  ///
  /// - Complexity: O(*n*) in the questions.
  public func queries(in split: String) -> [Query] {
    guard let judged = splits[split] else { return [] }
    return queries.filter { judged[$0.id] != nil }
  }
}
