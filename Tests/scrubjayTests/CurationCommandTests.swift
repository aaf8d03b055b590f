import Corpora
import Testing

@testable import scrubjay

struct CurationCommandTests {
  @Test func `settings are changed by name, the others stay`() async throws {
    try await CommandHarness.with { harness async throws in
      _ = await harness.fill()
      let set = await harness.run(
        [
          "collections", "set", "c", "curated_answers=true", "learning=cautious",
          "staleness.demotion_bound=0.1", "--json",
        ])
      #expect(set.status == .success, "\(set.diagnostics)")
      let settings = try set.json["settings"]
      #expect(settings?["curated_answers"] == true)
      #expect(settings?["learning"] == "cautious")
      #expect(settings?["staleness"]?["demotion_bound"] == 0.1)
      #expect(settings?["staleness"]?["newest_first"] == true)
      let dry = await harness.run(["collections", "set", "c", "learning=off", "--dry-run"])
      #expect(dry.output.contains(#"PATCH /api/v1/collections/c {"settings":{"learning":"off"}}"#))
      #expect(await harness.run(["collections", "set", "c", "nonsense"]).status == .usage)
      #expect(await harness.run(["collections", "set", "c", "learning=loud"]).status == .usage)
    }
  }

  @Test func `an unknown failure takes no answer`() async throws {
    try await CommandHarness.with { harness async throws in
      _ = await harness.fill()
      _ = await harness.run(["collections", "set", "c", "curated_answers=true"])
      let curated = await harness.run(["failures", "curate", "f", "--text", "So.", "-c", "c"])
      #expect(curated.status == .notFound, "\(curated.diagnostics)")
      #expect(await harness.run(["failures", "withdraw", "f", "-c", "c"]).status == .notFound)
    }
  }
}
