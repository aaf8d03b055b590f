import Corpora
import Feedback
import Foundation
import Maintenance
import Retrieval
import Storage
import Testing

@testable import Serving

/// Feedback outlives another cutting of the documents and another embedding model.
@Suite struct CarryOverTests {
  private static let needs = 12
  private static let filler = [
    "the form is filed with the clerk", "a copy goes to the archive in the north wing",
    "questions are taken on weekdays after lunch", "the desk closes on public holidays",
  ]

  /// Two sections per need, alike but for the words that only the right one has; questions use words
  /// of the wrong one, so that plain order errs and feedback can repair it.
  private func documents(cut: Int) -> [DocumentInput] {
    (0..<Self.needs).flatMap { need -> [DocumentInput] in
      ["right", "wrong"].map { side in
        let own =
          side == "right"
          ? "alpha\(need) answer\(need) rule\(need) holds here and is binding for all"
          : "topic\(need) matter\(need) about\(need) mentioned in passing and nothing else said"
        let words = ([own] + Self.filler).joined(separator: " ").split(separator: " ")
        let size = (words.count + cut - 1) / cut
        let chunks = stride(from: 0, to: words.count, by: size).enumerated().map { place, start in
          ChunkInput(
            id: "\(side)-\(need)-\(cut)-\(place)",
            text: words[start..<min(start + size, words.count)].joined(separator: " "))
        }
        return DocumentInput(id: "\(side)-\(need)", chunks: chunks)
      }
    }
  }

  private func question(_ need: Int, wording: Int) -> String {
    [
      "topic\(need) matter\(need)", "matter\(need) about\(need)", "topic\(need) about\(need)",
      "about\(need) matter\(need) topic\(need)",
    ][wording] + " answer\(need)"
  }

  /// The share of wordings that nobody voted on whose first hit is of the right document.
  private func success(_ instance: Instance, reranks: Bool) async throws -> Double {
    var right = 0
    for need in 0..<Self.needs {
      let answer = try await instance.search(
        SearchInput(
          query: question(need, wording: 3), limit: 5, reranks: reranks, logs: false), in: shelf)
      if answer.hits.first?.document == "right-\(need)" { right += 1 }
    }
    return Double(right) / Double(Self.needs)
  }

  private func teach(_ instance: Instance) async throws {
    for round in 0..<6 {
      for need in 0..<Self.needs {
        let answer = try await instance.search(
          SearchInput(query: question(need, wording: round % 3), limit: 20), in: shelf)
        let query = try #require(answer.queryID)
        var events: [FeedbackInput] = []
        for hit in answer.hits where hit.document.hasSuffix("-\(need)") {
          events.append(
            FeedbackInput(
              queryID: query, name: "thumb", target: .chunk(hit.chunk, rank: nil),
              score: hit.document.hasPrefix("right") ? 1 : -1, actor: "u\(round)-\(need)"))
        }
        guard !events.isEmpty else { continue }
        for result in await instance.recordFeedback(events) { _ = try result.get() }
      }
    }
  }

  @Test func `at least four fifths of the gain outlive new chunks and a new embedder`()
    async throws
  {
    let embedders = [
      "one": TestEmbedder(dimension: 128, seed: 1), "two": TestEmbedder(dimension: 160, seed: 2),
    ]
    try await withInstance(embedders: .of(embedders)) { instance in
      _ = try await instance.createCollection(
        CollectionDefinition(name: shelf, dimension: 128, embedder: "one"))
      _ = try await instance.putDocuments(documents(cut: 1), in: shelf)
      try await teach(instance)
      let gain =
        try await success(instance, reranks: true) - success(instance, reranks: false)
      #expect(gain > 0.3, "nothing was gained that could be lost: \(gain)")

      _ = try await instance.putDocuments(documents(cut: 2), in: shelf)
      let cut = try await success(instance, reranks: true) - success(instance, reranks: false)
      #expect(cut >= 0.8 * gain, "\(cut) of \(gain) after cutting anew")

      let job = try await instance.startReindex(
        ReindexOptions(embedder: "two", minimumRecall: 0), in: shelf)
      #expect(try await instance.finished(job).state == .succeeded)
      let moved = try await success(instance, reranks: true) - success(instance, reranks: false)
      #expect(moved >= 0.8 * gain, "\(moved) of \(gain) after embedding anew")
    }
  }

  @Test func `what is said later about an old cutting counts for the new one`() async throws {
    let embedders = ["one": TestEmbedder(dimension: 128, seed: 1)]
    try await withInstance(embedders: .of(embedders)) { instance in
      _ = try await instance.createCollection(
        CollectionDefinition(name: shelf, dimension: 128, embedder: "one"))
      _ = try await instance.putDocuments(documents(cut: 1), in: shelf)
      let asked = question(0, wording: 0)
      let answer = try await instance.search(SearchInput(query: asked, limit: 20), in: shelf)
      let query = try #require(answer.queryID)
      let first = try #require(answer.hits.first)
      var edited = try #require(documents(cut: 1).first { $0.id == first.document })
      edited.chunks?[0].text? += " and a word more"
      _ = try await instance.putDocuments([edited], in: shelf)
      for voter in 0..<3 {
        let results = await instance.recordFeedback([
          FeedbackInput(
            queryID: query, name: "thumb", target: .chunk(first.chunk, rank: nil), score: -1,
            actor: "voter \(voter)")
        ])
        for result in results { _ = try result.get() }
      }
      let after = try await instance.search(
        SearchInput(query: asked, limit: 20, logs: false), in: shelf)
      let lowered = try #require(after.hits.first { $0.chunk == first.chunk })
      #expect(lowered.adjustment.value < 0)
    }
  }
}
