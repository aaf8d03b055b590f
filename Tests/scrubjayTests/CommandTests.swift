import Corpora
import Foundation
import Testing

@testable import scrubjay

struct CommandTests {
  @Test func `the help names each command and each exit code`() async throws {
    try await CommandHarness.with { harness async throws in
      let help = await harness.run(["--help"]).output
      let commands = [
        "serve", "ingest", "search", "feedback", "failures", "stale", "learn", "reindex",
        "collections", "eval", "doctor", "export", "bench", "backup", "restore", "config",
        "version",
      ]
      for command in commands { #expect(help.contains("\n  \(command) "), "\(command)") }
      for code in ["0 done", "1 failure", "2 the result", "64 wrong", "75 not now"] {
        #expect(help.contains(code), "\(code)")
      }
    }
  }

  @Test func `a corpus is read, searched, judged and exported`() async throws {
    try await CommandHarness.with { harness async throws in
      let ingest = await harness.fill()
      #expect(ingest.status == .success, "\(ingest.diagnostics)")
      #expect(try ingest.json["created"] == 3)

      let arguments = ["search", "number 2", "-c", "c", "--mode", "lexical"]
      let search = await harness.run(arguments + ["--json"])
      #expect(search.status == .success, "\(search.diagnostics)")
      let id = try #require(try search.json["query_id"]?.stringValue)
      let chunk = try #require(try search.json["hits"]?[0]?["chunk_id"]?.stringValue)
      #expect(try search.json["hits"]?[0]?["document_id"] == "d2")

      let vote = await harness.run(["feedback", id, "--chunk", chunk, "--up", "--json"])
      #expect(vote.status == .success, "\(vote.diagnostics)")
      #expect(try vote.json["status"] == "recorded")
      let notShown = await harness.run(["feedback", id, "--chunk", "other", "--up"])
      #expect(notShown.status == .failure)
      #expect(notShown.diagnostics.contains("/target/id"))

      let text = await harness.run(arguments)
      #expect(text.output.hasPrefix("  1  "))
      #expect(text.output.contains("number 2"))
      #expect(text.output.contains("query id "))
      #expect(!text.output.contains("\u{1B}"))

      let export = await harness.run(["export", "-c", "c"])
      let lines = export.output.split(separator: "\n")
      #expect(lines.count == 3)
      let first = try JSONParser.parse(text: String(lines[0]))
      #expect(first["id"] == "d0")
      #expect(first["chunks"]?[0]?["text"] == "number 0")
    }
  }

  @Test func `a second ingest sends nothing that is known, and tells what is gone`() async throws {
    try await CommandHarness.with { harness async throws in
      _ = await harness.fill()
      let again = await harness.fill(["--sync"])
      #expect(try again.json["unchanged"] == 3)
      #expect(try again.json["chunks"] == 0)
      let smaller = await harness.fill(["--sync"], count: 2)
      #expect(try smaller.json["vanished"] == 1)
      #expect(try smaller.json["deleted"] == 0)
      #expect(smaller.diagnostics.contains("d2 is gone"))
      let missed = await harness.run(
        ["stale", "list", "-c", "c", "--verdict", "gone_at_source", "--json"])
      #expect(try missed.json["findings"]?[0]?["document_id"] == "d2")
      _ = await harness.fill(["--sync"], count: 3)
      let returned = await harness.run(["stale", "list", "-c", "c", "--json"])
      #expect(try returned.json["findings"] == [])
      _ = await harness.fill(["--sync"], count: 2)
      let pruned = await harness.fill(["--sync", "--prune"], count: 2)
      #expect(try pruned.json["deleted"] == 1)
      let shown = await harness.run(["collections", "show", "c", "--json"])
      #expect(try shown.json["counts"]?["documents"] == 2)
    }
  }

  @Test func `a dry run connects to nothing and changes nothing`() async throws {
    try await CommandHarness.with { harness async throws in
      let create = await harness.run(["collections", "create", "c", "--dry-run"])
      #expect(create.output.hasPrefix("would send PUT /api/v1/collections/c {"))
      let feedback = await harness.run(["feedback", "q", "--down", "--dry-run"])
      #expect(feedback.output.hasPrefix("would send POST /api/v1/feedback {"))
      let ingest = await harness.fill(["--dry-run"])
      #expect(try ingest.json["created"] == 3)
      #expect(!FileManager.default.fileExists(atPath: harness.directory + "/data"))
    }
  }

  @Test func `a reindex is planned, run and rolled back`() async throws {
    try await CommandHarness.with { harness async throws in
      _ = await harness.fill()
      let plan = await harness.run(["reindex", "-c", "c", "--dry-run"])
      #expect(plan.output.contains("strategy    rebuild"))
      let none = await harness.run(["reindex", "-c", "c", "--rollback"])
      #expect(none.status == .conflict)
      for generation in 1...2 {
        let run = await harness.run(["reindex", "-c", "c", "--json"])
        #expect(run.status == .success, "\(run.diagnostics)")
        #expect(try run.json["result"]?["generation"] == .integer(Int64(generation)))
      }
      let back = await harness.run(["reindex", "-c", "c", "--rollback"])
      #expect(back.output == "generation 1 serves c\n")
    }
  }

  @Test func `events of a file are sent in batches, and the refused ones are named`() async throws {
    try await CommandHarness.with { harness async throws in
      _ = await harness.fill()
      let search = await harness.run(
        ["search", "number 1", "-c", "c", "--mode", "lexical", "--json"])
      let id = try #require(try search.json["query_id"]?.stringValue)
      let event = #"{"query_id":"\#(id)","name":"thumb","score":1}"#
      try harness.write(
        event + "\n\n" + #"{"query_id":"x","name":"thumb","score":1}"#, to: "e.jsonl")
      let run = await harness.run(["feedback", "--file", harness.directory + "/e.jsonl"])
      #expect(run.status == .failure)
      #expect(run.output == "1 recorded, 1 refused\n")
      #expect(run.diagnostics.contains("line 3: "))
    }
  }

  @Test func `the doctor finds nothing wrong with a new collection`() async throws {
    try await CommandHarness.with { harness async throws in
      _ = await harness.fill()
      let run = await harness.run(["doctor"])
      #expect(run.status == .success)
      #expect(run.output.hasPrefix("database  ok\nc  ok\n"))
    }
  }
}
