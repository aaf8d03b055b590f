import Corpora
import Foundation
import Testing

struct SyncPolicyTests {
  let time = Date(timeIntervalSince1970: 1_000)

  /// Reads a folder, records it, and returns the listing.
  func listing(_ reader: some CorpusReader) async throws -> SyncListing {
    var listing = SyncListing()
    for try await item in reader.items() { listing.record(item) }
    listing.isComplete = true
    return listing
  }

  func reader(_ files: MemoryFiles) -> DocumentsReader {
    DocumentsReader(path: "d", options: ReaderOptions(files: files))
  }

  func manifest(of files: MemoryFiles) async throws -> SyncManifest {
    var manifest = SyncManifest()
    for try await item in reader(files).items() {
      if let document = item.document {
        manifest.record(document, file: item.position.file, at: time)
      }
    }
    return manifest
  }

  let before = MemoryFiles(["d/a.md": "a", "d/b.md": "b", "d/c.md": "c"])

  @Test func `new, changed, unchanged and vanished documents are told apart`() async throws {
    let manifest = try await manifest(of: before)
    let after = MemoryFiles(["d/a.md": "a", "d/b.md": "b, edited", "d/n.md": "n"])
    let plan = SyncPolicy.plan(manifest: manifest, listing: try await listing(reader(after)))
    #expect(plan.new == ["n.md"])
    #expect(plan.changed == ["b.md"])
    #expect(plan.unchanged == ["a.md"])
    #expect(plan.vanished == ["c.md"])
    #expect(!plan.isEmpty)
  }

  @Test func `a second look at the same corpus plans nothing`() async throws {
    let plan = SyncPolicy.plan(
      manifest: try await manifest(of: before), listing: try await listing(reader(before)))
    #expect(plan.isEmpty)
    #expect(plan.unchanged.count == 3)
  }

  @Test func `a document that cannot be read now has not vanished`() async throws {
    var after = before
    after.contents["d/b.md"] = [0xFF]
    let plan = SyncPolicy.plan(
      manifest: try await manifest(of: before), listing: try await listing(reader(after)))
    #expect(plan.vanished.isEmpty)
    #expect(plan.undecided == ["b.md"])
  }

  @Test func `nothing vanishes as long as the corpus is not read to its end`() async throws {
    let plan = SyncPolicy.plan(
      manifest: try await manifest(of: before), listing: SyncListing())
    #expect(plan.vanished.isEmpty)
    #expect(plan.undecided == ["a.md", "b.md", "c.md"])
  }

  @Test func `manifest and checkpoint survive coding`() async throws {
    let manifest = try await manifest(of: before)
    let data = try JSONEncoder().encode(manifest)
    #expect(try JSONDecoder().decode(SyncManifest.self, from: data) == manifest)
    var checkpoint = IngestCheckpoint(reader: reader(before))
    for try await item in reader(before).items() { checkpoint.advance(past: item) }
    #expect(checkpoint.documents == 3 && checkpoint.bytes == 3)
    #expect(checkpoint.position == CorpusPosition(file: "c.md"))
    let coded = try JSONEncoder().encode(checkpoint)
    #expect(try JSONDecoder().decode(IngestCheckpoint.self, from: coded) == checkpoint)
    #expect(checkpoint.continues(reader(before)))
    #expect(!checkpoint.continues(JSONLinesReader(path: "d")))
  }

  @Test func `an ingest that is cancelled stops`() async throws {
    let reader = reader(before)
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      return try await reader.allItems()
    }
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
  }
}
