public import Storage

/// What a trial does with one request: gives it to one side, or lets both draft its list.
public struct TrialDraft: Sendable {
  /// The side that orders the list; `nil` where both draft.
  public let split: TrialAssignment?
  private let trial: String
  private let seed: UInt64
  private let name: String

  /// Gives the session of a request to one side.
  ///
  /// - Parameters:
  ///   - trial: The trial's id.
  ///   - share: The share of sessions that the candidate gets.
  ///   - session: What stays together: a session, or a query without one.
  ///   - seed: Decides together with trial and session.
  /// - Returns: What is to be done with the request.
  public static func split(
    trial: String, share: Double, session: String, seed: UInt64
  ) -> TrialDraft {
    var chance = SeededChance(seed: seed, name: trial + "/" + session)
    let arm: TrialArm = chance.next() < share ? .candidate : .serving
    return TrialDraft(
      split: .split(trial: trial, arm: arm), trial: trial, seed: seed, name: session)
  }

  /// Lets both sides draft.
  ///
  /// - Parameters:
  ///   - trial: The trial's id.
  ///   - query: The query's id.
  ///   - seed: Decides together with trial and query.
  /// - Returns: What is to be done with the request.
  public static func interleaved(trial: String, query: QueryID, seed: UInt64) -> TrialDraft {
    TrialDraft(split: nil, trial: trial, seed: seed, name: query.rawValue)
  }

  /// Whether the candidate orders the list.
  var isCandidates: Bool {
    if case .split(_, .candidate) = split { true } else { false }
  }

  /// Drafts a list from two orders (team draft, Radlinski, Kurup and Joachims 2008,
  /// doi:10.1145/1458082.1458092): in every round a coin decides who picks first, and each side picks
  /// its best hit that is not taken.
  ///
  /// - Parameters:
  ///   - serving: The order of what serves; becomes the drafted list.
  ///   - candidate: The order of the candidate.
  ///   - limit: The length of the list.
  ///   - key: What makes two hits the same.
  /// - Returns: Whose each hit of the list is.
  /// - Complexity: O(*n*) for *n* hits.
  func interleave<Hit>(
    _ serving: inout [Hit], with candidate: [Hit], limit: Int, key: (Hit) -> Int
  ) -> TrialAssignment {
    var chance = SeededChance(seed: seed, name: trial + "/" + name)
    var sides = [serving[...], candidate[...]]
    var taken: Set<Int> = []
    var drafted: [Hit] = []
    var teams: [TrialArm] = []
    while drafted.count < limit, sides.contains(where: { !$0.isEmpty }) {
      let first = chance.next() < 0.5 ? 0 : 1
      for side in [first, 1 - first] where drafted.count < limit {
        sides[side] = sides[side].drop { taken.contains(key($0)) }
        guard let hit = sides[side].popFirst() else { continue }
        taken.insert(key(hit))
        drafted.append(hit)
        teams.append(side == 0 ? .serving : .candidate)
      }
    }
    serving = drafted
    return .interleaved(trial: trial, teams: teams)
  }
}
