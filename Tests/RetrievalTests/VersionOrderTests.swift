import Storage
import Testing

@testable import Retrieval

@Suite struct VersionOrderTests {
  private func entry(
    _ key: Int64, _ base: Float, adjustment: Float = 0, newer: [Int64] = [], tie: Float = 0.05,
    isHidden: Bool = false, isDecided: Bool = false, isChosenOverNewer: Bool = false
  ) -> VersionOrder.Entry {
    VersionOrder.Entry(
      key: ChunkKey(rawValue: key), baseScore: base, adjustment: adjustment,
      isDecided: isDecided, score: base + adjustment,
      freshness: Freshness(
        verdict: .current, confidence: 0, newerVersions: newer.map(ChunkKey.init(rawValue:)),
        tieWidth: tie, isChosenOverNewer: isChosenOverNewer, isHidden: isHidden))
  }

  /// The keys from the best score down after settling.
  private func order(_ entries: [VersionOrder.Entry]) -> [Int64] {
    var entries = entries
    VersionOrder.settle(&entries)
    return entries.sorted { $0.score > $1.score }.map(\.key.rawValue)
  }

  @Test func `the newer of two tied versions takes the place of the older, which goes right below`()
  {
    #expect(order([entry(1, 0.80, newer: [3]), entry(2, 0.79), entry(3, 0.78)]) == [3, 1, 2])
  }

  @Test func `versions of equal score stand newest first`() {
    #expect(order([entry(1, 0.5, newer: [2]), entry(2, 0.5)]) == [2, 1])
  }

  @Test func `a newer version that stands above already changes nothing`() {
    var entries = [entry(2, 0.9), entry(1, 0.8, newer: [2])]
    VersionOrder.settle(&entries)
    #expect(entries.map(\.score) == [0.9, 0.8])
  }

  @Test func `a gap wider than a tie is left untouched`() {
    var entries = [entry(1, 0.80, newer: [2], tie: 0.05), entry(2, 0.74)]
    VersionOrder.settle(&entries)
    #expect(entries.map(\.score) == [0.80, 0.74])
  }

  @Test func `a chain of versions settles with the newest on top`() {
    let chain = [
      entry(1, 0.84, newer: [2, 3, 4]), entry(2, 0.83, newer: [3, 4]), entry(3, 0.82, newer: [4]),
      entry(4, 0.81),
    ]
    #expect(order(chain) == [4, 3, 2, 1])
    #expect(order(chain.reversed()) == [4, 3, 2, 1])
  }

  @Test func `a chain that names only the next version settles too`() {
    let chain = [
      entry(1, 0.84, newer: [2]), entry(2, 0.83, newer: [3]), entry(3, 0.82, newer: [4]),
      entry(4, 0.81),
    ]
    #expect(order(chain) == [4, 3, 2, 1])
  }

  @Test(arguments: [Float(0.02), 0.3])
  func `what was learned about an older version counts for the newer one`(learned: Float) {
    let entries = [
      entry(1, 0.80, adjustment: learned, newer: [2]), entry(3, 0.795), entry(2, 0.79),
    ]
    #expect(order(entries) == [2, 1, 3])
  }

  @Test(arguments: [Float(0), 0.01])
  func `a demotion of the newer version takes the older along`(learned: Float) {
    let entries = [
      entry(1, 0.80, adjustment: learned, newer: [2]), entry(3, 0.795),
      entry(2, 0.79, adjustment: -0.02),
    ]
    #expect(order(entries) == [3, 2, 1])
  }

  @Test func `an older version stays above only where users chose it over the newer one`() {
    let older = entry(1, 0.80, adjustment: 0.01, newer: [2], isChosenOverNewer: true)
    #expect(order([older, entry(2, 0.79, adjustment: -0.01)]) == [1, 2])
    #expect(order([older, entry(2, 0.79, adjustment: 0.01)]) == [2, 1])
  }

  @Test func `a maintainer's pin or ban outweighs the order of versions`() {
    #expect(
      order([entry(1, 0.80, newer: [2]), entry(2, 0.79, adjustment: -9, isDecided: true)])
        == [1, 2])
    #expect(
      order([entry(1, 0.80, adjustment: 9, newer: [2], isDecided: true), entry(2, 0.79)])
        == [1, 2])
  }

  @Test func `a hidden newer version does not push the older down`() {
    var entries = [entry(1, 0.80, newer: [2]), entry(2, 0.79, isHidden: true)]
    VersionOrder.settle(&entries)
    #expect(entries[0].score == 0.80)
  }

  @Test func `a newer version that is no candidate plays no part`() {
    var entries = [entry(1, 0.8, newer: [99]), entry(2, 0.7)]
    VersionOrder.settle(&entries)
    #expect(entries.map(\.score) == [0.8, 0.7])
  }

  @Test func `versions that name each other end, and lose no candidate`() {
    #expect(order([entry(1, 0.8, newer: [2]), entry(2, 0.8, newer: [1])]).sorted() == [1, 2])
  }
}
