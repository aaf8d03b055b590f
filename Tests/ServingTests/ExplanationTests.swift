import Corpora
import Foundation
import Retrieval
import Storage
import Testing

@testable import Serving

@Suite struct ExplanationTests {
  /// Votes of several people against `k0` and for `k1` on the first axis.
  private func vote(_ instance: Instance) async throws {
    for voter in 0..<5 {
      let query = try #require(
        try await instance.search(SearchInput(embedding: axis(0)), in: shelf).queryID)
      for (chunk, score) in [("k0", -1.0), ("k1", 1.0)] {
        let results = await instance.recordFeedback([
          FeedbackInput(
            queryID: query, name: "thumb", target: .chunk(chunk, rank: nil), score: score,
            actor: "voter \(voter)")
        ])
        for result in results { _ = try result.get() }
      }
    }
  }

  private func explained(_ instance: Instance) async throws -> [String: HitExplanation] {
    let answer = try await instance.search(
      SearchInput(embedding: axis(0), explains: true, logs: false), in: shelf)
    return Dictionary(
      answer.hits.compactMap { hit in hit.explanation.map { (hit.chunk, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  @Test func `base and parts make the score of every hit`() async throws {
    try await withInstance { instance in
      try await instance.fill()
      try await vote(instance)
      _ = try await instance.decide(
        DecisionInput(action: .pin, chunk: "k3", question: .vector(axis(0))), in: shelf)
      let explanations = try await explained(instance)
      #expect(explanations.count == 4)
      for (chunk, explanation) in explanations {
        let sum = explanation.parts.reduce(Double(explanation.baseScore)) { $0 + $1.value }
        #expect(abs(sum - Double(explanation.score)) < 1e-5, "\(chunk)")
        for part in explanation.parts { #expect(!part.summary.isEmpty) }
      }
      #expect(explanations["k3"]?.parts.map(\.name).contains("decision") == true)
      #expect(explanations["k0"]?.parts.map(\.name).contains("statements") == true)
    }
  }

  @Test func `an explanation names votes, actors, the gate, past questions and both ranks`()
    async throws
  {
    try await withInstance { instance in
      try await instance.fill()
      try await vote(instance)
      let lowered = try #require(try await explained(instance)["k0"])
      #expect(lowered.votes == HitExplanation.Votes(positive: 0, negative: 5, actors: 5))
      #expect(lowered.actors == 5)
      #expect(lowered.rankBefore == 1)
      #expect(lowered.summary.contains("rank 1"))
      #expect(lowered.pastQuestions.first?.failed ?? 0 > 0)
      let gate = try #require(lowered.gate)
      #expect(!gate.summary.isEmpty && gate.comparisons >= 0)
    }
  }

  @Test func `without feedback the explanation says that the order is the plain one`()
    async throws
  {
    try await withInstance { instance in
      try await instance.fill()
      for explanation in try await explained(instance).values {
        #expect(explanation.parts.isEmpty)
        #expect(explanation.rankBefore == explanation.rankAfter)
        #expect(explanation.gate?.state == .closed)
      }
    }
  }

  @Test func `a chunk tells on which questions it was judged and where it stands there now`()
    async throws
  {
    try await withInstance { instance in
      try await instance.fill()
      try await vote(instance)
      let account = try await instance.chunk("k0", in: shelf).account
      #expect(account.events == 5 && account.actors == 5)
      let question = try #require(account.questions.first)
      #expect(question.failed > question.helped)
      let explanation = try #require(question.explanation)
      #expect(explanation.rankBefore == 1)
      #expect(abs(explanation.similarity - 1) < 1e-6)
      let silent = try await instance.chunk("k2", in: shelf).account
      #expect(silent.questions.isEmpty)
    }
  }
}
