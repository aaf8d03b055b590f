import Corpora
import Testing

@testable import scrubjay

struct EvalCommandTests {
  private func files(_ harness: CommandHarness) throws {
    try harness.write("q1 0 a 1\nq2 0 b 1\n", to: "qrels")
    try harness.write("q1 Q0 x 1 2 t\nq1 Q0 a 2 1 t\nq2 Q0 b 1 1 t\n", to: "first.run")
    try harness.write("q1 Q0 a 1 2 t\nq1 Q0 x 2 1 t\nq2 Q0 b 1 1 t\n", to: "second.run")
  }

  @Test func `two runs of any system are compared`() async throws {
    try await CommandHarness.with { harness in
      try files(harness)
      let run = await harness.run(
        ["eval", "--qrels", "qrels", "--run", "first.run", "--run", "second.run", "--json"])
      #expect(run.status == .success, "\(run.diagnostics)")
      let comparison = try run.json["slices"]?[0]?["comparison"]
      #expect(comparison?["before"]?["reciprocalRank"] == 0.75)
      #expect(comparison?["after"]?["success"] == 1)
      #expect(comparison?["successChange"]?["mean"] == 0.5)
      #expect(comparison?["afterIntervals"]?["nDCG"]?["high"] == 1)
    }
  }

  @Test(arguments: [("success=0.9", CommandStatus.success), ("ndcg_change=0.5", .gateFailed)])
  func `a mark decides the exit code`(mark: String, status: CommandStatus) async throws {
    try await CommandHarness.with { harness in
      try files(harness)
      let run = await harness.run(
        [
          "eval", "--qrels", "qrels", "--run", "first.run", "--run", "second.run", "--fail-under",
          mark,
        ])
      #expect(run.status == status, "\(run.diagnostics)")
    }
  }

  @Test(
    arguments: [
      ["eval"], ["eval", "--replay"], ["eval", "--replay", "--harvested", "-c", "c"],
      ["eval", "--run", "x"], ["eval", "--corpus", "x", "-c", "c"],
      ["eval", "--corpus", "x", "--fail-under", "speed=1"],
    ])
  func `what does not fit together is refused`(arguments: [String]) async throws {
    try await CommandHarness.with { harness in
      #expect(await harness.run(arguments).status == .usage)
    }
  }

  @Test func `what users stated becomes judgements that other tools read`() async throws {
    try await CommandHarness.with { harness in
      await harness.fill()
      let search = await harness.run(
        ["search", "number 2", "-c", "c", "--mode", "lexical", "--json"])
      let id = try #require(try search.json["query_id"]?.stringValue)
      let vote = await harness.run(["feedback", id, "--chunk", "k2", "--up", "--actor", "ann"])
      #expect(vote.status == .success, "\(vote.diagnostics)")
      for basis in ["--replay", "--harvested"] {
        let run = await harness.run(
          ["eval", "-c", "c", basis, "--trec", "trec", "--beir", "beir", "--json"])
        #expect(run.status == .success, "\(run.diagnostics)")
        let comparison = try run.json["slices"]?[0]?["comparison"]
        #expect(comparison?["queries"] == 1, "\(run.output)")
        #expect(comparison?["after"]?["success"] == 1)
        let name = String(basis.dropFirst(2))
        let again = await harness.run(
          [
            "eval", "--qrels", "beir/qrels/\(name).tsv", "--run", "trec/\(name).after.run",
            "--json",
          ])
        #expect(try again.json["slices"]?[0]?["comparison"]?["after"]?["success"] == 1)
      }
    }
  }
}
