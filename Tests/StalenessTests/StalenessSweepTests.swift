import Corpora
import Foundation
import Staleness
import Storage
import Testing

@Suite struct StalenessSweepTests {
  private func chunk(
    _ key: Int, text: String?, published: Double?, heading: String = "Backups"
  ) -> SweptChunk {
    SweptChunk(
      subject: Ledger.subject(key), text: text, headingPath: [heading],
      version: VersionOrdering(
        publishedAt: published.map { Date(timeIntervalSince1970: $0) }, version: nil))
  }

  @Test func `the older of two versions is observed, whichever was written last`() throws {
    let sweep = StalenessSweep()
    let old = chunk(1, text: nil, published: 10)
    let new = chunk(2, text: nil, published: 20)
    let forward = sweep.observations(
      for: new, neighbors: [SweptNeighbor(chunk: old, similarity: 0.97)])
    let backward = sweep.observations(
      for: old, neighbors: [SweptNeighbor(chunk: new, similarity: 0.97)])
    #expect(forward == backward)
    #expect(forward.map(\.subject) == [old.subject])
    let far = sweep.observations(for: new, neighbors: [SweptNeighbor(chunk: old, similarity: 0.8)])
    #expect(far.isEmpty)
  }

  @Test func `without dates and versions nothing is claimed`() {
    let neighbors = [SweptNeighbor(chunk: chunk(1, text: nil, published: nil), similarity: 0.99)]
    let written = chunk(2, text: nil, published: 20)
    #expect(StalenessSweep().observations(for: written, neighbors: neighbors).isEmpty)
  }

  @Test func `a section is compared with its own older text, not with the one beside it`() throws {
    let text = NearDuplicateComparisonTests.base
    let written = chunk(9, text: text.replacing("14 days", with: "30 days"), published: 20)
    var own = chunk(1, text: text, published: 10)
    var beside = chunk(2, text: text.replacing("14", with: "90"), published: 10, heading: "Other")
    own.subject.document = DocumentID(trusted: "v1")
    beside.subject.document = DocumentID(trusted: "v1")
    let seen = StalenessSweep().observations(
      for: written,
      neighbors: [
        SweptNeighbor(chunk: beside, similarity: 0.99), SweptNeighbor(chunk: own, similarity: 0.9),
      ])
    #expect(seen.map(\.subject) == [own.subject])
    guard case .newerNeighbor(_, _, let overlap, let differences) = try #require(seen.first).kind
    else {
      Issue.record("not a newer neighbour")
      return
    }
    #expect((overlap ?? 0) > 0.9)
    #expect(differences.contains { $0.kind == "number" && $0.old == "14" && $0.new == "30" })
  }

  @Test(arguments: [
    ("v9", "v10", true), ("2.9", "2.10", true), ("2.10", "2.9", false),
    ("2024-05", "2023-12", false),
  ])
  func `versions compare as numbers`(old: String, new: String, isNewer: Bool) {
    let left = VersionOrdering(publishedAt: nil, version: new)
    #expect(left.isNewer(than: VersionOrdering(publishedAt: nil, version: old)) == isNewer)
  }
}
