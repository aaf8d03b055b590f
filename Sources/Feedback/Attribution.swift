import Corpora
public import Storage

/// Decides who is to blame, or to thank, before anything is learned.
///
/// Labels decide first, then what the event is about, then what kind of event it is. Only a
/// retrieval fault reaches ranking. The rules are a pure function of the event, with what the service
/// found out when it took it, and the retrieval it is linked to.
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

  /// How many hits of a retrieval are learned from at most.
  public static let taughtDepth = 16

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
    var fault = meaning.fault
    if fault == .retrieval { fault = retrievalFault(of: event) }
    return Verdict(
      fault: fault,
      credits: credits(of: event, value: value, in: retrieval) + expected(event, in: retrieval))
  }

  /// The retrieval with the chunk that an event names as the right one among its hits.
  ///
  /// A chunk that was not shown takes the place after the last hit that is learned from, with its
  /// exact rank as the plain one, so that a correction teaches about it too. A click shows no more
  /// than was there, and what a filter excluded or the corpus lacks is nothing to rank.
  ///
  /// - Returns: The retrieval, with one hit more at most.
  public static func completed(
    _ retrieval: RetrievalRecord, by event: FeedbackEvent
  ) -> RetrievalRecord {
    guard let expected = event.forensics?.expected, event.name != .click,
      [.annMiss, .embeddingMiss, .movedOut, .belowMinimumScore].contains(expected.outcome),
      let key = expected.key, let document = expected.document,
      let fingerprint = expected.fingerprint, let similarity = expected.similarity,
      !retrieval.hits.contains(where: { $0.chunk == expected.chunk })
    else { return retrieval }
    var completed = retrieval
    let place = min(retrieval.hits.count, Self.taughtDepth - 1)
    completed.hits = Array(retrieval.hits.prefix(place))
    completed.hits.append(
      RetrievedHit(
        key: key, chunk: expected.chunk, document: document, fingerprint: fingerprint,
        rank: place + 1, rankBefore: max(expected.rank ?? Int.max, place + 1),
        similarity: similarity, score: similarity))
    return completed
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
      return Verdict(fault: isUngrounded(event) ? .generation : .document, credits: blamed)
    case .incomplete:
      return Verdict(fault: event.target == .response ? .generation : .document, credits: blamed)
    case .wrongCitation, .other:
      return Verdict(fault: .generation, credits: [])
    case .missing:
      // Somebody who can name the chunk says that retrieval missed it; nobody can rank a chunk
      // that does not exist.
      return Verdict(
        fault: event.expected == nil ? .outOfScope : missFault(of: event), credits: expected)
    }
  }

  /// Who is to blame where an event without a label speaks of retrieval.
  private static func retrievalFault(of event: FeedbackEvent) -> Fault {
    if event.name == .correction, event.target == .response { return missFault(of: event) }
    return isUngrounded(event) ? .generation : .retrieval
  }

  /// Who is to blame for a chunk that was not found: ranking cannot find what is not there, or what
  /// the request excluded.
  private static func missFault(of event: FeedbackEvent) -> Fault {
    switch event.forensics?.expected?.outcome {
    case .absent, .filteredOut: .outOfScope
    default: .retrieval
    }
  }

  /// Whether the event is about an answer that was made from none of the shown chunks.
  private static func isUngrounded(_ event: FeedbackEvent) -> Bool {
    event.target == .response && event.cited.isEmpty && event.forensics?.overlaps?.isEmpty == true
  }

  /// The share of each shown chunk: all on a chunk that is the target, on the shown chunks of a
  /// target document, on the cited chunks of an answer, else on those that the answer's words stand
  /// in by overlap/√rank, or, where the answer is not known, on the first three by 1/rank.
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
      if let overlaps = event.forensics?.overlaps {
        return overlapping(overlaps, value: value, in: retrieval)
      }
      let first = Array(retrieval.hits.prefix(uncitedDepth))
      let total = first.reduce(0) { $0 + 1 / Double($1.rank) }
      return shares(first, value: value) { 1 / Double($0.rank) / total }
    }
  }

  private static func overlapping(
    _ overlaps: [EventForensics.Overlap], value: Double, in retrieval: RetrievalRecord
  ) -> [Credit] {
    let weights = retrieval.hits.map { hit in
      let overlap = overlaps.first { $0.chunk == hit.chunk }?.share ?? 0
      return overlap / Double(hit.rank).squareRoot()
    }
    let total = weights.reduce(0, +)
    guard total > 0 else { return [] }
    let used = zip(retrieval.hits, weights).filter { $0.1 > 0 }
    return used.flatMap { hit, weight in shares([hit], value: value) { _ in weight / total } }
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
