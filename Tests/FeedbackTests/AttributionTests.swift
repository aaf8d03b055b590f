import Feedback
import Storage
import Testing

@Suite struct AttributionTests {
  /// An event's label and target, and who is to blame.
  struct LabelRule: Sendable {
    var label: FeedbackLabel
    var target: FeedbackTarget
    var expected: String?
    var fault: Fault
    var blamed: [String]

    init(
      _ label: FeedbackLabel, _ target: FeedbackTarget, expected: String? = nil, _ fault: Fault,
      _ blamed: [String]
    ) {
      self.label = label
      self.target = target
      self.expected = expected
      self.fault = fault
      self.blamed = blamed
    }
  }

  static let labels = [
    LabelRule(.irrelevant, Shown.chunk("c2"), .retrieval, ["c2"]),
    LabelRule(.irrelevant, Shown.chunk("c2"), expected: "c4", .retrieval, ["c2", "c4"]),
    LabelRule(.irrelevant, .response, .retrieval, ["c1", "c2", "c3"]),
    LabelRule(.irrelevant, Shown.document("even"), .retrieval, ["c2", "c4"]),
    LabelRule(.outdated, Shown.chunk("c1"), .document, ["c1"]),
    LabelRule(.incorrect, Shown.chunk("c1"), .document, ["c1"]),
    LabelRule(.unsafe, Shown.chunk("c1"), .document, ["c1"]),
    LabelRule(.outdated, .response, .document, ["c1", "c2", "c3"]),
    LabelRule(.incomplete, Shown.chunk("c1"), .document, ["c1"]),
    LabelRule(.incomplete, Shown.document("odd"), .document, ["c1", "c3", "c5"]),
    LabelRule(.incomplete, .response, .generation, ["c1", "c2", "c3"]),
    LabelRule(.wrongCitation, .response, .generation, []),
    LabelRule(.wrongCitation, Shown.chunk("c1"), .generation, []),
    LabelRule(.other, Shown.chunk("c1"), .generation, []),
    LabelRule(.missing, .response, .outOfScope, []),
    LabelRule(.missing, .response, expected: "c5", .retrieval, ["c5"]),
    LabelRule(.missing, .response, expected: "elsewhere", .retrieval, []),
  ]

  @Test(arguments: labels)
  func `a label decides who is to blame`(rule: LabelRule) throws {
    let verdict = try #require(
      Attribution.attribute(
        Shown.event(
          name: .label, target: rule.target, label: rule.label, expected: rule.expected),
        to: Shown.retrieval))
    #expect(verdict.fault == rule.fault)
    #expect(verdict.credits.map(\.chunk.rawValue) == rule.blamed)
  }

  @Test func `every label has a rule`() {
    #expect(Set(Self.labels.map(\.label)) == Set(FeedbackLabel.allCases))
  }

  @Test func `a label outweighs the name`() {
    let event = Shown.event(name: .click, target: Shown.chunk("c1"), label: .outdated)
    #expect(Attribution.attribute(event, to: Shown.retrieval)?.fault == .document)
  }

  /// A name, its fault and the share of the score that reaches a chunk.
  struct NameRule: Sendable {
    var name: String
    var target: FeedbackTarget
    var expected: String?
    var fault: Fault
    var weight: Double

    init(
      _ name: String, _ fault: Fault, _ weight: Double, target: FeedbackTarget = Shown.chunk("c3"),
      expected: String? = nil
    ) {
      self.name = name
      self.target = target
      self.expected = expected
      self.fault = fault
      self.weight = weight
    }
  }

  static let names = [
    NameRule("thumb", .retrieval, 1), NameRule("rating", .retrieval, 1),
    NameRule("review", .retrieval, 1), NameRule("task", .retrieval, 0.8),
    NameRule("click", .retrieval, 1), NameRule("cited", .retrieval, 0.2),
    NameRule("copy", .retrieval, 0.1), NameRule("dwell", .retrieval, 0.3),
    NameRule("rephrase", .retrieval, 0.2), NameRule("abandon", .retrieval, 0.1),
    NameRule("correction", .document, 1),
    NameRule("correction", .document, 1, target: Shown.document("odd")),
    NameRule("correction", .generation, 1, target: .response),
    NameRule("correction", .retrieval, 1, target: .response, expected: "elsewhere"),
    NameRule("relevance", .retrieval, 1), NameRule("context_relevance", .retrieval, 1),
    NameRule("context_precision", .retrieval, 1), NameRule("context_recall", .retrieval, 1),
    NameRule("faithfulness", .generation, 1), NameRule("groundedness", .generation, 1),
    NameRule("hallucination", .generation, 1), NameRule("answer_relevance", .generation, 1),
    NameRule("correctness", .generation, 1),
  ]

  @Test(arguments: names, [-1.0, -0.4, 0.0, 0.7, 1.0])
  func `a name decides the fault and scales the score`(rule: NameRule, score: Double) throws {
    let verdict = try #require(
      Attribution.attribute(
        Shown.event(
          name: FeedbackName(rawValue: rule.name), target: rule.target, score: score,
          expected: rule.expected), to: Shown.retrieval))
    #expect(verdict.fault == rule.fault)
    let sum = verdict.credits.reduce(0) { $0 + $1.value }
    #expect(abs(sum - score * rule.weight) < 1e-12)
  }

  @Test(arguments: ["", "label", "Thumb", "anything", "satisfaction"])
  func `a name without a meaning says nothing`(name: String) {
    let event = Shown.event(name: FeedbackName(rawValue: name))
    #expect(Attribution.attribute(event, to: Shown.retrieval) == nil)
  }

  @Test func `a retraction is no evidence, whatever its label`() {
    let plain = Shown.event(score: nil)
    let labelled = Shown.event(score: nil, label: .outdated)
    #expect(Attribution.attribute(plain, to: Shown.retrieval) == nil)
    #expect(Attribution.attribute(labelled, to: Shown.retrieval) == nil)
  }

  @Test func `an event on a chunk falls on it alone, as it was shown`() throws {
    let verdict = try #require(
      Attribution.attribute(
        Shown.event(target: Shown.chunk("c4", rank: 4), score: 0.5), to: Shown.retrieval))
    let hit = Shown.retrieval.hits[3]
    #expect(
      verdict.credits == [
        Credit(
          key: hit.key, chunk: hit.chunk, fingerprint: hit.fingerprint, rank: 4, value: 0.5)
      ])
  }

  @Test func `an event on a document falls on its shown chunks in equal parts`() throws {
    let verdict = try #require(
      Attribution.attribute(
        Shown.event(target: Shown.document("odd"), score: -0.9), to: Shown.retrieval))
    #expect(verdict.credits.map(\.chunk.rawValue) == ["c1", "c3", "c5"])
    for credit in verdict.credits { #expect(abs(credit.value + 0.3) < 1e-12) }
  }

  @Test func `an event on an answer falls on what it cited, in equal parts`() throws {
    let verdict = try #require(
      Attribution.attribute(
        Shown.event(cited: ["c5", "c2"], score: -1), to: Shown.retrieval))
    #expect(verdict.credits.map(\.chunk.rawValue) == ["c2", "c5"])
    #expect(verdict.credits.map(\.value) == [-0.5, -0.5])
  }

  @Test func `an event on an answer that cites nothing falls on the first three by rank`() throws {
    let verdict = try #require(
      Attribution.attribute(Shown.event(score: -1), to: Shown.retrieval))
    let total = 1 + 1 / 2.0 + 1 / 3.0
    #expect(verdict.credits.map(\.rank) == [1, 2, 3])
    for (credit, share) in zip(verdict.credits, [1, 1 / 2.0, 1 / 3.0]) {
      #expect(abs(credit.value + share / total) < 1e-12)
    }
    #expect(abs(verdict.credits.reduce(0) { $0 + $1.value } + 1) < 1e-12)
  }

  @Test func `an answer that cites only chunks of another list blames none`() throws {
    let verdict = try #require(
      Attribution.attribute(Shown.event(cited: ["elsewhere"]), to: Shown.retrieval))
    #expect(verdict.credits.isEmpty)
  }

  @Test func `a retrieval without hits takes any event and credits nothing`() throws {
    var empty = Shown.retrieval
    empty.hits = []
    for target in [FeedbackTarget.response, Shown.chunk("c1"), Shown.document("odd")] {
      let verdict = try #require(Attribution.attribute(Shown.event(target: target), to: empty))
      #expect(verdict.credits.isEmpty)
    }
  }

  @Test func `a shown chunk that is named as the right one is spoken for in full`() throws {
    let verdict = try #require(
      Attribution.attribute(
        Shown.event(target: Shown.chunk("c1"), score: -1, expected: "c4"), to: Shown.retrieval))
    #expect(verdict.credits.map(\.chunk.rawValue) == ["c1", "c4"])
    #expect(verdict.credits.map(\.value) == [-1, 1])
  }

  @Test(arguments: [nil, 4] as [Int?])
  func `a chunk that is both target and expected counts once`(rank: Int?) throws {
    let verdict = try #require(
      Attribution.attribute(
        Shown.event(target: Shown.chunk("c4", rank: rank), score: 1, expected: "c4"),
        to: Shown.retrieval))
    #expect(verdict.credits.map(\.value) == [1])
  }

  @Test func `attribution is a pure function`() {
    let event = Shown.event(cited: ["c1"], score: 0.123, label: .irrelevant, expected: "c2")
    #expect(
      Attribution.attribute(event, to: Shown.retrieval)
        == Attribution.attribute(event, to: Shown.retrieval))
  }
}
