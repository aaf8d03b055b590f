import Corpora
import Foundation
import Storage
import Synchronization

/// Notices that a session asks again, in other words, what it asked just before.
///
/// Two questions of one session within ``patience`` that lie near each other, yet are not the same, and
/// no word of praise between them: the first answer probably did not do. What is noticed waits here
/// until the ledger is written to next, at the latest until upkeep comes by; what a crash loses was only
/// a hint.
final class RephraseWatch: Sendable {
  /// One question of a session.
  struct Question: Sendable {
    var query: QueryID
    var vector: [Float]
    var actor: ActorHash?
    var at: Date
  }

  /// A question that was asked again.
  struct Rephrase: Sendable, Equatable {
    var query: QueryID
    var later: QueryID
    var similarity: Float
    var session: SessionID
    var actor: ActorHash?
  }

  fileprivate struct State {
    var latest: [SessionID: Question] = [:]
    var order: [SessionID] = []
    var noticed: [Rephrase] = []
  }

  /// How long a session's question is remembered, in seconds.
  static let patience: TimeInterval = 300
  /// How far the questions may lie apart, in spreads of the collection.
  static let reach: Float = 6
  /// From here on two questions are one and the same, such as a page that is loaded again.
  private static let sameness: Float = 0.9995
  /// Sessions and notices kept.
  private static let capacity = 10_000

  private let state = Mutex(State())

  /// Takes a session's question.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - session: Who asks it.
  ///   - spread: The collection's unit of distance between questions.
  func ask(_ question: Question, in session: SessionID, spread: Float) {
    guard !question.vector.isEmpty else { return }
    state.withLock { state in
      let earlier = state.latest[session]
      state.remember(question, in: session, capacity: Self.capacity)
      guard let earlier, earlier.query != question.query,
        question.at.timeIntervalSince(earlier.at) <= Self.patience,
        state.noticed.count < Self.capacity
      else { return }
      let similarity = Self.cosine(earlier.vector, question.vector)
      guard similarity < Self.sameness, similarity >= 1 - Self.reach * spread else { return }
      state.noticed.append(
        Rephrase(
          query: earlier.query, later: question.query, similarity: similarity, session: session,
          actor: earlier.actor))
    }
  }

  /// Notes that a question was answered well, or that its client tells of rephrasing by itself.
  func settle(_ query: QueryID, in session: SessionID?) {
    state.withLock { state in
      state.noticed.removeAll { $0.query == query }
      if let session, state.latest[session]?.query == query { state.latest[session] = nil }
    }
  }

  /// Forgets what an actor asked.
  func forget(_ actor: ActorHash) {
    state.withLock { state in
      state.noticed.removeAll { $0.actor == actor }
      for (session, question) in state.latest where question.actor == actor {
        state.latest[session] = nil
        state.order.removeAll { $0 == session }
      }
    }
  }

  /// What was noticed since the last call.
  func take() -> [Rephrase] {
    state.withLock { state in
      defer { state.noticed = [] }
      return state.noticed
    }
  }

  private static func cosine(_ left: [Float], _ right: [Float]) -> Float {
    guard left.count == right.count else { return 0 }
    var (product, one, other) = (Float(0), Float(0), Float(0))
    for place in left.indices {
      product += left[place] * right[place]
      one += left[place] * left[place]
      other += right[place] * right[place]
    }
    let lengths = (one * other).squareRoot()
    return lengths > 0 ? product / lengths : 0
  }
}

extension RephraseWatch.State {
  fileprivate mutating func remember(
    _ question: RephraseWatch.Question, in session: SessionID, capacity: Int
  ) {
    if latest.updateValue(question, forKey: session) == nil { order.append(session) }
    guard order.count > capacity else { return }
    for gone in order.prefix(capacity / 8) { latest[gone] = nil }
    order.removeFirst(capacity / 8)
  }
}

extension RephraseWatch.Rephrase {
  /// The event that the ledger gets; noticing the same twice gives the same id.
  var event: FeedbackEvent {
    FeedbackEvent(
      id: EventID(trusted: "rephrase/\(query)/\(later)"), query: query, source: .implicit,
      name: .rephrase, target: .response, score: -1, actor: actor, session: session,
      metadata: [
        "detected": true, "asked_again": .string(later.rawValue),
        "similarity": .number((Double(similarity) * 1_000).rounded() / 1_000),
      ])
  }
}
