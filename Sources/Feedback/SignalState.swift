import Corpora
import Storage

/// The sums behind ``SignalBook``, as a value.
struct SignalState: Sendable, Equatable, Codable {
  /// The pairs of one signal.
  private struct Tally: Sendable, Equatable, Codable {
    /// Their weight.
    var weight = 0.0
    /// The sum of the signal's signs, and of products with the statement's.
    var signs = 0.0
    var products = 0.0
  }

  /// One chunk of a retrieval that was spoken of.
  private struct Mark: Sendable, Equatable, Codable {
    var content: ContentFingerprint
    var sign: Double
  }

  /// A retrieval that was spoken of.
  private struct Open: Sendable, Equatable, Codable {
    var stated: [Mark] = []
    /// Who stated it, for the weight of the pair.
    var actor: String = ""
    /// What was done, by signal.
    var done: [String: [Mark]] = [:]
    /// Signals whose pair was counted.
    var counted: [String] = []
  }

  /// Statements counted per actor are kept up to here; then the older half is forgotten.
  private static let actorCapacity = 20_000

  private var tallies: [String: Tally] = [:]
  /// The sum of the signs of statements, and their weight: what chance agrees with.
  private var statedSigns = 0.0
  private var statedWeight = 0.0
  private var open: [String: Open] = [:]
  /// The retrievals in ``open``, oldest first.
  private var order: [String] = []
  private var actors: [String] = []
  private var counts: [String: Int] = [:]

  /// What is known of a signal.
  func reading(of signal: ImplicitSignal) -> SignalBook.Reading {
    let tally = tallies[signal.rawValue] ?? Tally()
    var agreement = 0.0
    if tally.weight > 0 {
      let usual = statedWeight > 0 ? statedSigns / statedWeight : 0
      let expected = tally.signs / tally.weight * usual
      let surplus = tally.products / tally.weight - expected
      let room = max(0.05, surplus >= 0 ? 1 - expected : 1 + expected)
      agreement =
        max(-1, min(1, surplus / room))
        * tally.weight / (tally.weight + SignalBook.priorPairs)
    }
    let error = 1 / (tally.weight + SignalBook.priorPairs).squareRoot()
    var weight = signal.startingWeight
    if agreement + error < 0 {
      weight = 0
    } else if agreement > error {
      let share = min(1, (agreement - error) / SignalBook.fullAgreement)
      weight += share * (signal.greatestWeight - signal.startingWeight)
    }
    return SignalBook.Reading(
      signal: signal, weight: weight, pairs: tally.weight, agreement: agreement, error: error)
  }

  /// Takes an event whose fault is retrieval.
  mutating func take(_ evidence: Evidence) {
    let marks = evidence.credits.compactMap { credit -> Mark? in
      credit.value == 0
        ? nil : Mark(content: credit.fingerprint, sign: credit.value > 0 ? 1 : -1)
    }
    guard !marks.isEmpty else { return }
    let query = evidence.retrieval.id.rawValue
    admit(query)
    if let signal = evidence.event.signal {
      open[query]?.done[signal.rawValue] = marks
    } else if !evidence.event.isBehavior {
      let actor = evidence.event.actor?.rawValue ?? ""
      let weight = count(actor)
      statedSigns += weight * (marks.reduce(0) { $0 + $1.sign } >= 0 ? 1 : -1)
      statedWeight += weight
      open[query]?.stated = marks
      open[query]?.actor = actor
    }
    pair(in: query)
  }

  /// The weight of an actor's next statement: 1, 1/2, 1/3 and so on.
  private mutating func count(_ actor: String) -> Double {
    if counts[actor] == nil { actors.append(actor) }
    counts[actor, default: 0] += 1
    let weight = 1 / Double(counts[actor] ?? 1)
    if actors.count > Self.actorCapacity {
      for gone in actors.prefix(actors.count / 2) { counts[gone] = nil }
      actors.removeFirst(actors.count / 2)
    }
    return weight
  }

  private mutating func admit(_ query: String) {
    guard open[query] == nil else { return }
    if order.count >= SignalBook.capacity {
      for gone in order.prefix(SignalBook.capacity / 8) { open[gone] = nil }
      order.removeFirst(SignalBook.capacity / 8)
    }
    open[query] = Open()
    order.append(query)
  }

  /// Counts the signals of a retrieval that meet a statement on a chunk, each once.
  private mutating func pair(in query: String) {
    guard let entry = open[query], !entry.stated.isEmpty else { return }
    for (signal, marks) in entry.done.sorted(by: { $0.key < $1.key })
    where !entry.counted.contains(signal) {
      var product = 0.0
      var sign = 0.0
      for mark in marks {
        for stated in entry.stated where stated.content == mark.content {
          product += mark.sign * stated.sign
          sign += mark.sign
        }
      }
      guard product != 0 || sign != 0 else { continue }
      let weight = 1 / Double(max(1, counts[entry.actor] ?? 1))
      tallies[signal, default: Tally()].weight += weight
      tallies[signal, default: Tally()].signs += weight * (sign >= 0 ? 1 : -1)
      tallies[signal, default: Tally()].products += weight * (product >= 0 ? 1 : -1)
      open[query]?.counted.append(signal)
    }
  }
}
