import Corpora
public import Storage

/// Decides who is to blame, or to thank, before anything is learned.
///
/// Labels decide first, then what the event is about, then what kind of event it is. Only a
/// retrieval fault reaches ranking. The rules are a pure function of the event and the retrieval
/// it is linked to.
public enum Attribution {
  /// What an event means.
  public struct Verdict: Sendable, Equatable {
    /// Who is to blame, or to thank.
    public var fault: Fault
    /// The shown chunks it falls on.
    public var credits: [Credit]

    /// Makes a verdict.
    public init(fault: Fault, credits: [Credit]) {
      self.fault = fault
      self.credits = credits
    }
  }

  /// How many of the first hits share an event on the answer that cites nothing.
  public static let uncitedDepth = 3

  /// Attributes an event.
  ///
  /// - Returns: `nil` for a retraction and for an event whose name has no meaning here.
  public static func attribute(
    _ event: FeedbackEvent, to retrieval: RetrievalRecord
  ) -> Verdict? {
    guard let score = event.score else { return nil }
    if let label = event.label { return labelled(label, score: score, event, retrieval) }
    guard let meaning = Meaning(event) else { return nil }
    let value = max(-1, min(1, score * meaning.weight))
    return Verdict(
      fault: meaning.fault,
      credits: credits(of: event, value: value, in: retrieval) + expected(event, in: retrieval))
  }

  private static func labelled(
    _ label: FeedbackLabel, score: Double, _ event: FeedbackEvent, _ retrieval: RetrievalRecord
  ) -> Verdict {
    let blamed = credits(of: event, value: score, in: retrieval)
    let expected = expected(event, in: retrieval)
    switch label {
    case .irrelevant:
      return Verdict(fault: .retrieval, credits: blamed + expected)
    case .outdated, .incorrect, .unsafe:
      return Verdict(fault: .document, credits: blamed)
    case .incomplete:
      return Verdict(fault: event.target == .response ? .generation : .document, credits: blamed)
    case .wrongCitation, .other:
      return Verdict(fault: .generation, credits: [])
    case .missing:
      // Somebody who can name the chunk says that retrieval missed it; nobody can rank a chunk
      // that does not exist.
      return Verdict(
        fault: event.expected == nil ? .outOfScope : .retrieval, credits: expected)
    }
  }

  /// The share of each shown chunk: all on a chunk that is the target, on the shown chunks of a
  /// target document, on the cited chunks of an answer, or else on its first three by 1/rank.
  private static func credits(
    of event: FeedbackEvent, value: Double, in retrieval: RetrievalRecord
  ) -> [Credit] {
    switch event.target {
    case .chunk(let chunk, _):
      return shares(retrieval.hits.filter { $0.chunk == chunk }, value: value) { _ in 1 }
    case .document(let document):
      let parts = retrieval.hits.filter { $0.document == document }
      return shares(parts, value: value) { _ in 1 / Double(max(parts.count, 1)) }
    case .response:
      let cited = retrieval.hits.filter { event.cited.contains($0.chunk) }
      if !cited.isEmpty {
        return shares(cited, value: value) { _ in 1 / Double(cited.count) }
      }
      guard event.cited.isEmpty else { return [] }
      let first = Array(retrieval.hits.prefix(uncitedDepth))
      let total = first.reduce(0) { $0 + 1 / Double($1.rank) }
      return shares(first, value: value) { 1 / Double($0.rank) / total }
    }
  }

  private static func shares(
    _ hits: [RetrievedHit], value: Double, share: (RetrievedHit) -> Double
  ) -> [Credit] {
    hits.map { hit in
      Credit(
        key: hit.key, chunk: hit.chunk, fingerprint: hit.fingerprint, rank: hit.rank,
        value: value * share(hit))
    }
  }

  /// A shown chunk that the event names as the right one is spoken for in full.
  private static func expected(
    _ event: FeedbackEvent, in retrieval: RetrievalRecord
  ) -> [Credit] {
    guard let expected = event.expected else { return [] }
    // What is said about the chunk itself counts once.
    if case .chunk(expected, _) = event.target { return [] }
    return shares(retrieval.hits.filter { $0.chunk == expected }, value: 1) { _ in 1 }
  }
}
