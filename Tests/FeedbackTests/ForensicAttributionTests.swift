import Corpora
import Feedback
import Storage
import Testing

@Suite struct ForensicAttributionTests {
  private func overlaps(_ shares: [(String, Double)]) -> EventForensics {
    EventForensics(
      overlaps: shares.map { EventForensics.Overlap(chunk: ChunkID(trusted: $0.0), share: $0.1) })
  }

  private func missed(_ outcome: ExpectedChunk.Outcome, rank: Int? = 40) -> EventForensics {
    EventForensics(
      expected: ExpectedChunk(
        chunk: ChunkID(trusted: "c9"), outcome: outcome, rank: rank, similarity: 0.3,
        key: ChunkKey(rawValue: 9), document: DocumentID(trusted: "d9"),
        fingerprint: ContentFingerprint(text: "content 9")))
  }

  @Test func `an event on an answer falls on the chunks it was made from, by overlap and rank`()
    throws
  {
    let event = Shown.event(score: -1, forensics: overlaps([("c4", 0.8), ("c1", 0.4)]))
    let verdict = try #require(Attribution.attribute(event, to: Shown.retrieval))
    #expect(verdict.fault == .retrieval)
    #expect(verdict.credits.map(\.chunk.rawValue) == ["c1", "c4"])
    // 0.4/√1 and 0.8/√4 are equal.
    for credit in verdict.credits { #expect(abs(credit.value + 0.5) < 1e-12) }
  }

  @Test func `citations outweigh the overlap`() throws {
    let event = Shown.event(cited: ["c2"], forensics: overlaps([("c4", 1)]))
    let verdict = try #require(Attribution.attribute(event, to: Shown.retrieval))
    #expect(verdict.credits.map(\.chunk.rawValue) == ["c2"])
  }

  @Test(arguments: [nil, .incorrect, .outdated, .unsafe] as [FeedbackLabel?])
  func `an answer made from none of the chunks is the generator's`(label: FeedbackLabel?) throws {
    let event = Shown.event(score: -1, label: label, forensics: overlaps([]))
    let verdict = try #require(Attribution.attribute(event, to: Shown.retrieval))
    #expect(verdict.fault == .generation)
    #expect(verdict.credits.isEmpty)
  }

  @Test(arguments: [ExpectedChunk.Outcome.absent, .filteredOut])
  func `what the corpus lacks or the request excluded is no fault of ranking`(
    outcome: ExpectedChunk.Outcome
  ) throws {
    for (name, label) in [
      (FeedbackName.label, FeedbackLabel.missing as FeedbackLabel?), (.correction, nil),
    ] {
      let event = Shown.event(
        name: name, label: label, expected: "c9", forensics: missed(outcome, rank: nil))
      let retrieval = Attribution.completed(Shown.retrieval, by: event)
      #expect(retrieval == Shown.retrieval)
      #expect(Attribution.attribute(event, to: retrieval)?.fault == .outOfScope)
    }
  }

  @Test(arguments: [ExpectedChunk.Outcome.annMiss, .embeddingMiss, .movedOut])
  func `a chunk that ranking missed is taught at its exact rank`(
    outcome: ExpectedChunk.Outcome
  ) throws {
    let event = Shown.event(
      name: .label, label: .missing, expected: "c9", forensics: missed(outcome))
    let retrieval = Attribution.completed(Shown.retrieval, by: event)
    let added = try #require(retrieval.hits.last)
    #expect(retrieval.hits.dropLast() == Shown.retrieval.hits[...])
    #expect(added.rank == 6 && added.rankBefore == 40 && added.chunk.rawValue == "c9")
    let verdict = try #require(Attribution.attribute(event, to: retrieval))
    #expect(verdict.fault == .retrieval)
    #expect(verdict.credits.map(\.chunk.rawValue) == ["c9"])
    #expect(verdict.credits.map(\.value) == [1])
  }

  @Test func `a long list makes room for the missed chunk among those that are learned from`() {
    var long = Shown.retrieval
    long.hits = (1...30).map { rank in
      var hit = Shown.retrieval.hits[0]
      hit.chunk = ChunkID(trusted: "l\(rank)")
      hit.rank = rank
      return hit
    }
    let event = Shown.event(name: .label, expected: "c9", forensics: missed(.embeddingMiss))
    #expect(Attribution.completed(long, by: event).hits.count == Attribution.taughtDepth)
  }

  @Test func `a click shows no more than was there`() {
    let event = Shown.event(name: .click, expected: "c9", forensics: missed(.annMiss))
    #expect(Attribution.completed(Shown.retrieval, by: event) == Shown.retrieval)
  }
}
