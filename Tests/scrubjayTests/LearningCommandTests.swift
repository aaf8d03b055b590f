import Corpora
import Testing

@testable import scrubjay

struct LearningCommandTests {
  /// Asks and votes, and gives the hit that was voted on.
  private func vote(_ harness: CommandHarness, by actor: String) async throws {
    let search = await harness.run([
      "search", "number 2", "-c", "c", "--mode", "lexical", "--json", "--actor", actor,
    ])
    let id = try #require(try search.json["query_id"]?.stringValue)
    let chunk = try #require(try search.json["hits"]?[0]?["chunk_id"]?.stringValue)
    let vote = await harness.run(
      ["feedback", id, "--chunk", chunk, "--up", "--actor", actor])
    #expect(vote.status == .success, "\(vote.diagnostics)")
  }

  @Test func `what was learned is shown, rebuilt, retracted and erased`() async throws {
    try await CommandHarness.with { harness async throws in
      _ = await harness.fill()
      for actor in ["ann", "bob"] { try await vote(harness, by: actor) }
      let status = await harness.run(["learn", "-c", "c"])
      #expect(status.status == .success, "\(status.diagnostics)")
      #expect(status.output.contains("exploration rate"))
      let rebuild = await harness.run(["learn", "rebuild", "-c", "c", "--dry-run"])
      #expect(rebuild.status == .success, "\(rebuild.diagnostics)")
      #expect(rebuild.output.contains("identical") && !rebuild.output.contains("differs"))
      let arguments = ["learn", "retract", "-c", "c", "--actor", "ann"]
      let planned = await harness.run(arguments + ["--dry-run"])
      #expect(planned.output == "1 event would be retracted\n")
      #expect(await harness.run(arguments).output == "1 event is retracted\n")
      let erased = await harness.run(["learn", "erase", "-c", "c", "--actor", "bob", "--json"])
      #expect(try erased.json == ["events": 1, "retrievals": 1])
      let wrong = await harness.run(["learn", "retract", "-c", "c", "--from", "2026-01-01"])
      #expect(wrong.status == .usage)
    }
  }

  @Test func `a candidate is compared, promoted by force, listed and taken back`() async throws {
    try await CommandHarness.with { harness async throws in
      _ = await harness.fill()
      try await vote(harness, by: "ann")
      let change = ["--set", "hold=3", "--learning", "cautious", "-c", "c"]
      let proposed = await harness.run(["learn", "propose", "--json"] + change)
      #expect(proposed.status == .gateFailed, "\(proposed.diagnostics)")
      #expect(try proposed.json["decision"] == "undecided")
      let id = try #require(try proposed.json["proposal"]?.stringValue)
      let diff = await harness.run(["learn", "diff"] + change)
      #expect(diff.output.contains("ordered differently"))
      #expect(await harness.run(["learn", "promote", id, "-c", "c"]).status == .failure)
      let promoted = await harness.run(["learn", "promote", id, "--force", "-c", "c"])
      #expect(promoted.status == .success, "\(promoted.diagnostics)")
      let status = await harness.run(["learn", "status", "-c", "c", "--json"])
      #expect(try status.json["tuning"] == ["hold": 3])
      #expect(try status.json["trial"]?["mode"] == "watch")
      let history = await harness.run(["learn", "history", "-c", "c"])
      #expect(history.output.contains("promote") && history.output.contains("undecided"))
      let back = await harness.run(["learn", "rollback", "-c", "c"])
      #expect(back.status == .success, "\(back.diagnostics)")
      #expect(await harness.run(["learn", "rollback", "-c", "c"]).status == .conflict)
      let trial = await harness.run(["learn", "trial", "begin", id, "-c", "c", "--share", "0.2"])
      #expect(trial.status == .success, "\(trial.diagnostics)")
      #expect(await harness.run(["learn", "trial", "end", "-c", "c"]).status == .success)
      let usage = await harness.run(["learn", "propose", "--set", "hold", "-c", "c"])
      #expect(usage.status == .usage)
    }
  }
}
