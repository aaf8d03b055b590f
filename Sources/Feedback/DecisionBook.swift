public import Corpora
public import Foundation
public import Storage
import Synchronization

/// Maintainers' pins, bans and forgivenesses: who decided what, when and why, and what is in force.
///
/// It lists; the re-ranker folds the same decisions by itself. One decision is in force per chunk and
/// question: a later one takes the place of the earlier.
public final class DecisionBook: LedgerProjection {
  /// Whether a decision acts.
  public enum State: String, Sendable, Codable, CaseIterable {
    /// It acts.
    case active
    /// It was taken back.
    case released
    /// A later decision on the same chunk and question took its place.
    case replaced
  }

  /// One step in the life of a decision.
  public struct Step: Sendable, Equatable, Codable {
    /// The decision that made it.
    public var id: EventID
    /// The state it led to.
    public var state: State
    /// When it was taken.
    public var recordedAt: Date
    /// Who took it, as a keyed hash.
    public var actor: ActorHash?
    /// The access key that was shown.
    public var accessKey: KeyID?
    /// Why.
    public var note: String?
  }

  /// One decision with its history.
  public struct Entry: Sendable, Equatable, Codable {
    /// Its id.
    public var id: EventID
    /// `pin`, `ban` or `forgive`.
    public var action: Decision.Action
    /// The content decided about.
    public var content: ContentFingerprint
    /// What it was made on.
    public var context: Decision.Context
    /// Tells the question apart from others.
    public var question: ContentFingerprint
    /// Whether it acts.
    public var state: State
    /// What happened to it, oldest first; the first step is the decision itself.
    public var steps: [Step]
  }

  /// Decisions kept; those that do not act go first, oldest first.
  public static let capacity = 10_000
  /// Steps kept of one decision; those in the middle go first.
  public static let stepLimit = 100

  private let entries = Mutex<[Entry]>([])

  /// Starts empty.
  public init() {}

  /// The name under which snapshots are kept.
  public static var projectionName: String { "decisions" }

  /// All decisions, latest first.
  public var all: [Entry] { entries.withLock { Array($0.reversed()) } }

  /// A decision by its id.
  public func entry(_ id: EventID) -> Entry? {
    entries.withLock { entries in entries.first { $0.id == id } }
  }

  /// Takes one step.
  public func apply(_ input: ProjectionInput) {
    guard case .decision(let decision, _, let date) = input, let context = decision.context,
      case .chunk(let content, let vector) = decision.subject
    else { return }
    let question = ContentFingerprint(embedding: vector)
    let isRelease = decision.action == .release
    guard isRelease || [.pin, .ban, .forgive].contains(decision.action) else { return }
    entries.withLock { entries in
      for place in entries.indices
      where entries[place].state == .active && entries[place].content == content
        && entries[place].question == question
      {
        entries[place].take(
          decision, at: date,
          state: isRelease || entries[place].id == context.regarding ? .released : .replaced)
      }
      guard !isRelease else { return }
      if let known = entries.firstIndex(where: { $0.id == context.regarding }) {
        entries[known].take(decision, at: date, state: .active)
      } else {
        var entry = Entry(
          id: decision.id, action: decision.action, content: content, context: context,
          question: question, state: .active, steps: [])
        entry.take(decision, at: date, state: .active)
        entries.append(entry)
      }
      if entries.count > Self.capacity {
        entries.remove(at: entries.firstIndex { $0.state != .active } ?? 0)
      }
    }
  }

  /// The state as JSON with sorted keys.
  public func snapshotBytes() -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    guard let data = try? encoder.encode(entries.withLock { $0 }) else { return [] }
    return [UInt8](data)
  }

  /// Takes over a state.
  public func restore(from bytes: [UInt8]) throws {
    let restored = try JSONDecoder().decode([Entry].self, from: Data(bytes))
    entries.withLock { $0 = restored }
  }

  /// Goes back to the empty state.
  public func reset() { entries.withLock { $0 = [] } }
}

extension DecisionBook.Entry {
  fileprivate mutating func take(_ decision: Decision, at date: Date, state: DecisionBook.State) {
    self.state = state
    steps.append(
      DecisionBook.Step(
        id: decision.id, state: state, recordedAt: date, actor: decision.actor,
        accessKey: decision.context?.accessKey, note: decision.note))
    if steps.count > DecisionBook.stepLimit { steps.remove(at: 1) }
  }
}
