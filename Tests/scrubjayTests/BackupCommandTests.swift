import Corpora
import Foundation
import Testing

@testable import scrubjay

struct BackupCommandTests {
  @Test func `a backup is restored with everything in it, and into an empty directory only`()
    async throws
  {
    try await CommandHarness.with { harness async throws in
      await harness.fill()
      let backup = await harness.run(["backup", "--json"])
      #expect(backup.status == .success, "\(backup.diagnostics)")
      let path = try #require(try backup.json["path"]?.stringValue)
      #expect(await harness.run(["backup", "check", path]).status == .success)
      await harness.fill(count: 4)

      let target = harness.directory + "/restored"
      let restore = await harness.run(["restore", path, "--data", target])
      #expect(restore.status == .success, "\(restore.diagnostics)")
      let found = await harness.run([
        "collections", "show", "c", "--data", target, "--json",
      ])
      #expect(try found.json["counts"]?["documents"] == 3, "\(found.output)")
      #expect(await harness.run(["doctor", "--data", target]).status == .success)
      #expect(await harness.run(["restore", path, "--data", target]).status == .conflict)
    }
  }

  @Test func `a damaged backup is not restored`() async throws {
    try await CommandHarness.with { harness async throws in
      await harness.fill()
      let path = try #require(
        try await harness.run(["backup", "--json"]).json["path"]?.stringValue)
      let file = URL(fileURLWithPath: path + "/scrubjay.sqlite")
      var data = try Data(contentsOf: file)
      data[data.count / 2] ^= 1
      try data.write(to: file)
      #expect(await harness.run(["backup", "check", path]).status == .gateFailed)
      let restore = await harness.run(["restore", path, "--data", harness.directory + "/r"])
      #expect(restore.status == .failure && restore.diagnostics.contains("another content"))
      #expect(!FileManager.default.fileExists(atPath: harness.directory + "/r/scrubjay.sqlite"))
    }
  }

  @Test func `old backups go when only some are to be kept`() async throws {
    try await CommandHarness.with { harness async throws in
      await harness.fill()
      for _ in 0..<3 { _ = await harness.run(["backup", "--keep", "2"]) }
      let list = try await harness.run(["backup", "list", "--json"]).json
      #expect(list["backups"]?.arrayValue?.count == 2)
    }
  }
}
