import Corpora
import Feedback
import Foundation
import Retrieval
import Storage
import Testing

@testable import Serving

/// Feedback outlives another cutting of the documents.
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
