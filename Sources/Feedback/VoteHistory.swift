public import Corpora
public import Foundation
public import Storage
import Synchronization

/// What was said about each content, for people to read: counts and the latest events.
///
/// It explains; it does not rank. Memory is bounded by ``recentLimit`` events a content.
public final class VoteHistory: LedgerProjection {
  /// One event about a chunk.
  public struct Item: Sendable, Equatable, Codable {
    /// Its place in the ledger.
    public var sequence: LedgerSequence
    /// When it was taken.
    public var recordedAt: Date
    /// The retrieval it speaks of.
    public var query: QueryID
    /// What it says.
    public var name: FeedbackName
    /// Its label, if it has one.
    public var label: FeedbackLabel?
    /// The share that falls on this chunk, −1…1.
    public var value: Double
    /// Who was to blame, or to thank.
    public var fault: Fault
  }

  /// All that was said about one content.
  public struct Summary: Sendable, Equatable, Codable {
    /// Nothing was said.
    public init() {}

    /// Events that speak for it.
    public var positive = 0
    /// Events that speak against it.
    public var negative = 0
    /// Events that call it unsafe.
    public var unsafeReports = 0
    /// Different actors behind them, anonymous ones counted as one.
    public var actors = 0
    /// The latest events, newest last.
    public var recent: [Item] = []
  }

  fileprivate struct Entry: Codable {
    var content: ContentFingerprint
    var summary = Summary()
    /// Ascending, so that equal states have equal bytes.
    var actors: [String] = []
  }

  /// How many events a content keeps in full.
  public static let recentLimit = 20
  /// How many actors are told apart per content.
  fileprivate static let actorLimit = 1_000

  private let entries = Mutex<[ContentFingerprint: Entry]>([:])

  /// Starts empty.
  public init() {}

  /// The name under which snapshots are kept.
  public static var projectionName: String { "votes" }

  /// What was said about a content; `nil` if nothing was.
  public func summary(of content: ContentFingerprint) -> Summary? {
    entries.withLock { $0[content]?.summary }
  }

  /// Takes one step.
  public func apply(_ input: ProjectionInput) {
    guard case .evidence(let evidence) = input else { return }
    entries.withLock { entries in
      for credit in evidence.credits {
        entries[credit.fingerprint, default: Entry(content: credit.fingerprint)]
          .take(credit, of: evidence)
      }
    }
  }

  /// The state as JSON with sorted keys and contents.
  public func snapshotBytes() -> [UInt8] {
    let sorted = entries.withLock { $0.values.sorted { $0.content < $1.content } }
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    guard let data = try? encoder.encode(sorted) else { return [] }
    return [UInt8](data)
  }

  /// Takes over a state.
  public func restore(from bytes: [UInt8]) throws {
    let decoded = try JSONDecoder().decode([Entry].self, from: Data(bytes))
    let restored = Dictionary(
      decoded.map { ($0.content, $0) }, uniquingKeysWith: { first, _ in first })
    entries.withLock { $0 = restored }
  }

  /// Goes back to the empty state.
  public func reset() { entries.withLock { $0 = [:] } }
}

extension VoteHistory.Entry {
  fileprivate mutating func take(_ credit: Credit, of evidence: Evidence) {
    if credit.value > 0 { summary.positive += 1 }
    if credit.value < 0 { summary.negative += 1 }
    if evidence.event.label == .unsafe { summary.unsafeReports += 1 }
    note(evidence.event.actor?.rawValue ?? "")
    summary.actors = actors.count
    summary.recent.append(
      VoteHistory.Item(
        sequence: evidence.sequence, recordedAt: evidence.recordedAt, query: evidence.event.query,
        name: evidence.event.name, label: evidence.event.label, value: credit.value,
        fault: evidence.fault))
    if summary.recent.count > VoteHistory.recentLimit { summary.recent.removeFirst() }
  }

  private mutating func note(_ actor: String) {
    guard actors.count < VoteHistory.actorLimit else { return }
    let place = actors.partitioningIndex { $0 >= actor }
    if place == actors.count || actors[place] != actor { actors.insert(actor, at: place) }
  }
}

extension Array {
  /// The first place whose element passes a test that fails before and holds from there on.
  fileprivate func partitioningIndex(where belongsInSecond: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if belongsInSecond(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
