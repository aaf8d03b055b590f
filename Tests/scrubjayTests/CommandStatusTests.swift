import Testing

@testable import scrubjay

struct CommandStatusTests {
  @Test(
    arguments: [
      (200, 0), (201, 0), (204, 0), (400, 64), (401, 4), (403, 4), (404, 3), (409, 5), (413, 1),
      (422, 1), (429, 75), (500, 1), (503, 75), (507, 75),
    ] as [(Int, Int32)])
  func `each status of the API has its exit code`(http: Int, code: Int32) {
    #expect(CommandStatus(http: http).rawValue == code)
  }

  @Test(
    arguments: [
      ([], 0), (["--help"], 0), (["version"], 0), (["--version"], 0), (["nonsense"], 64),
      (["search", "q"], 64), (["search", "q", "-c", "c", "--url", "http://x", "--data", "d"], 64),
      (["search", "q", "-c", "c", "--url", "ftp://x"], 64),
      (["search", "q", "-c", "c", "--filter", "{"], 64), (["search", "q", "-c", "none"], 3),
      (["collections", "show", "none"], 3), (["collections", "delete", "none"], 64),
      (["collections", "delete", "none", "--yes"], 3), (["feedback"], 64),
      (["feedback", "q"], 64), (["feedback", "q", "--up", "--down"], 64),
      (["feedback", "unknown", "--up"], 3), (["feedback", "--file", "missing.jsonl"], 3),
      (["ingest", "missing", "-c", "c"], 3), (["serve", "--host", "0.0.0.0"], 64),
      (["serve", "--port", "70000"], 64), (["serve", "--log-level", "loud"], 64),
      (["reindex", "-c", "c", "--rollback", "--dry-run"], 64), (["reindex", "-c", "none"], 3),
      (["search", "q", "-c", "c", "--url", "http://127.0.0.1:1"], 75),
    ] as [([String], Int32)])
  func `each command line ends with its code`(arguments: [String], code: Int32) async throws {
    try await CommandHarness.with { harness async throws in
      let run = await harness.run(arguments)
      #expect(run.status.rawValue == code, "\(run.diagnostics)")
      #expect(code == 0 || run.output.isEmpty)
      #expect(code == 0 || !run.diagnostics.isEmpty)
    }
  }
}
