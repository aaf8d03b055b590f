import Feedback
import Foundation
import Storage
import Testing

@testable import Serving

/// What was learned is a function of the ledger, however the ledger came to be read.
@Suite struct LedgerReplayTests {
  /// How a log of events reaches the service.
  enum Way: CaseIterable {
    case oneByOne
    case inBatches
    case atOnce
    /// With a restart from snapshots after every few events.
    case overRestarts
    /// With a crash that leaves snapshots behind the ledger.
    case overCrashes
  }

  private static let queries = 30
  private static let events = 90

  /// Clicks, statements, blame, behaviour and take-backs of several people, some without a name.
  private func event(_ number: Int) -> FeedbackInput {
    let names: [FeedbackName] = [.click, .thumb, .click, .copy, .rating]
    let actors = ["ann", "bob", nil, "cid", "dot"]
    // Only who has a name can take something back.
    let isTakenBack = number % 11 == 10 && actors[number % 5] != nil
    let spoken = isTakenBack ? number - 5 : number
    let name = names[spoken % 5]
    return FeedbackInput(
      id: "e\(number)", queryID: "q\(spoken * 7 % Self.queries)", name: name.rawValue,
      target: .chunk("k\(spoken % 4)", rank: nil),
      score: isTakenBack ? nil : name == .click || name == .copy ? 1 : spoken % 3 == 0 ? -1 : 1,
      actor: actors[spoken % 5], application: spoken % 2 == 0 ? "app" : nil)
  }

  private func ask(_ instance: Instance) async throws {
    try await instance.fill()
    for number in 0..<Self.queries {
      _ = try await instance.search(
        SearchInput(
          embedding: [1, Float(number % 6) / 6, Float(number % 5) / 9, 0.1],
          queryID: "q\(number)"), in: shelf)
    }
  }

  private func send(_ numbers: Range<Int>, to instance: Instance) async throws {
    for result in await instance.recordFeedback(numbers.map(event)) { _ = try result.get() }
  }

  private func states(of instance: Instance) throws -> [[UInt8]] {
    try instance.open(shelf).runtime.current.learned.projections.map { $0.snapshotBytes() }
  }

  /// The states after the log arrived in several ways at copies of one service.
  private func folds(_ ways: [Way]) async throws -> [[[UInt8]]] {
    var folds: [[[UInt8]]] = []
    try await withDataDirectory { directory in
      try await withInstance(on: directory + "/asked") { try await ask($0) }
      for way in ways {
        let copy = "\(directory)/\(way)"
        try FileManager.default.copyItem(atPath: directory + "/asked", toPath: copy)
        folds.append(try await fold(way, in: copy))
      }
    }
    return folds
  }

  private func fold(_ way: Way, in directory: String) async throws -> [[UInt8]] {
    var instance = try await openInstance(directory)
    let step =
      switch way {
      case .oneByOne: 1
      case .inBatches: 7
      case .overRestarts, .overCrashes: 13
      case .atOnce: Self.events
      }
    for start in stride(from: 0, to: Self.events, by: step) {
      try await send(start..<min(start + step, Self.events), to: instance)
      switch way {
      case .oneByOne, .inBatches, .atOnce: break
      case .overCrashes where start != 4 * step: break
      case .overRestarts:
        try await instance.close()
        instance = try await openInstance(directory)
      case .overCrashes:
        // The snapshots of now, and the ledger of later: what a crash leaves.
        try await instance.open(shelf).follower.saveSnapshots()
      }
    }
    if way == .overCrashes { try await reopenFromOldSnapshots(&instance, directory) }
    let states = try self.states(of: instance)
    try await instance.close()
    return states
  }

  /// Ends without saving, as far as the folds are concerned, and opens again.
  private func reopenFromOldSnapshots(
    _ instance: inout Instance, _ directory: String
  ) async throws {
    let key = try instance.open(shelf).runtime.key
    let old = try await Self.snapshots(of: instance, key)
    try #require(old.count >= 7)
    try await instance.close()
    instance = try await openInstance(directory)
    for (name, snapshot) in old {
      try await instance.store.saveSnapshot(
        snapshot.bytes, of: name, at: snapshot.sequence, in: key)
    }
    try await instance.open(shelf).follower.open()
  }

  private static func snapshots(
    of instance: Instance, _ key: CollectionKey
  ) async throws -> [(String, (sequence: LedgerSequence, bytes: [UInt8]))] {
    let projections = try instance.open(shelf).runtime.current.learned.projections
    var found: [(String, (sequence: LedgerSequence, bytes: [UInt8]))] = []
    for name in projections.map({ type(of: $0).projectionName + "/space-1" })
      + [Retractions.projectionName]
    {
      if let snapshot = try await instance.store.snapshot(of: name, in: key) {
        found.append((name, snapshot))
      }
    }
    return found
  }

  @Test(arguments: Way.allCases.dropFirst())
  func `a log that arrives in another way gives the same bytes`(way: Way) async throws {
    let folds = try await folds([way, .oneByOne])
    #expect(folds[0] == folds[1])
  }

  @Test func `what is said and taken back leaves the bytes of before`() async throws {
    try await withInstance { instance in
      try await ask(instance)
      try await send(0..<40, to: instance)
      let before = try states(of: instance)
      let praise = FeedbackInput(
        id: "praise", queryID: "q3", name: "thumb", target: .chunk("k2", rank: nil), score: 1,
        actor: "eve")
      _ = try #require(await instance.recordFeedback([praise]).first).get()
      #expect(try states(of: instance) != before)
      var null = praise
      null.id = "null"
      null.score = nil
      _ = try #require(await instance.recordFeedback([null]).first).get()
      #expect(try states(of: instance) == before)

      var again = praise
      again.id = "again"
      _ = try #require(await instance.recordFeedback([again]).first).get()
      #expect(try states(of: instance) != before)
      _ = try await instance.retract(RetractionInput(subject: .event("again")), in: shelf)
      #expect(try states(of: instance) == before)
    }
  }

  @Test func `a start from snapshots reads what came after them, not the whole ledger`()
    async throws
  {
    try await withDataDirectory { directory in
      try await withInstance(on: directory) { instance in
        try await ask(instance)
        try await send(0..<Self.events, to: instance)
        #expect(try instance.open(shelf).follower.sequence >= Int64(Self.events))
      }
      try await withInstance(on: directory) { instance in
        #expect(try instance.open(shelf).follower.entriesRead == 0)
        _ = try await instance.rebuildLearning(of: shelf, isDryRun: true)
        #expect(try instance.open(shelf).follower.entriesRead >= Self.events)
      }
    }
  }
}
