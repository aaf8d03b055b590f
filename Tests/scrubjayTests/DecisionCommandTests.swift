import Corpora
import Testing

@testable import scrubjay

struct DecisionCommandTests {
  /// Logs a question along the first axis and gives its id.
  private func ask(_ harness: CommandHarness) async throws -> String {
    // The collection has no embedder, so that the question is logged through the words alone.
    let run = await harness.run(["search", "number", "-c", "c", "--mode", "lexical", "--json"])
    return try #require(try run.json["query_id"]?.stringValue, "\(run.diagnostics)")
  }

  @Test func `decisions need exactly one question`() async throws {
    try await CommandHarness.with { harness in
      await harness.fill()
      let none = await harness.run(["decisions", "pin", "k1", "-c", "c"])
      #expect(none.status == .usage)
      let both = await harness.run(
        ["decisions", "pin", "k1", "-c", "c", "--query", "a", "--query-id", "b"])
      #expect(both.status == .usage)
    }
  }

  @Test func `a dry run shows the decision and sends nothing`() async throws {
    try await CommandHarness.with { harness in
      let run = await harness.run(
        ["decisions", "ban", "k1", "-c", "c", "--query", "how", "--note", "why", "--dry-run"])
      #expect(run.status == .success)
      #expect(run.output.contains("would send POST /api/v1/collections/c/decisions"))
    }
  }

  @Test func `an empty list and an unknown decision are told apart`() async throws {
    try await CommandHarness.with { harness in
      await harness.fill()
      let list = await harness.run(["decisions", "-c", "c"])
      #expect(list.status == .success && list.output == "no decisions\n")
      let unknown = await harness.run(["decisions", "show", "x", "-c", "c"])
      #expect(unknown.status == .notFound)
    }
  }

  @Test func `a question without a vector cannot be decided about`() async throws {
    try await CommandHarness.with { harness in
      await harness.fill()
      let query = try await ask(harness)
      let run = await harness.run(["decisions", "pin", "k1", "-c", "c", "--query-id", query])
      #expect(run.status == .failure)
      #expect(run.diagnostics.contains("vector"))
    }
  }

  @Test func `a chunk shows its votes and what was learned`() async throws {
    try await CommandHarness.with { harness in
      await harness.fill()
      let run = await harness.run(["chunk", "k1", "-c", "c"])
      #expect(run.status == .success, "\(run.diagnostics)")
      #expect(run.output.contains("0 for, 0 against"))
      let unknown = await harness.run(["chunk", "nobody", "-c", "c"])
      #expect(unknown.status == .notFound)
    }
  }
}
