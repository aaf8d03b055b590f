import Retrieval
import Foundation
import Maintenance
import Storage
import Testing

@testable import Serving

@Suite struct RecoveryTests {
  /// Writes two generations: the first with `d0`…`d3`, the second with `later` as well.
  ///
  /// - Returns: Their files, oldest first.
  private func twoGenerations(in directory: String) async throws -> [String] {
    var path = ""
    try await withInstance(on: directory) { instance in
      try await instance.fill()
      for number in 0..<2 {
        let job = try await instance.finished(
          try await instance.startReindex(ReindexOptions(), in: shelf))
        #expect(job.state == .succeeded)
        if number == 0 {
          _ = try await instance.putDocuments([.vector("later", [1, 1, 0, 0])], in: shelf)
          try await instance.deleteDocument("d3", in: shelf)
        }
      }
      path = instance.files.indexDirectory(of: try instance.open(shelf).runtime.key, space: 1)
    }
    return try FileManager.default.contentsOfDirectory(atPath: path)
      .filter { $0.hasPrefix("generation") }.sorted().map { path + "/" + $0 }
  }

  private func flipByte(of path: String) throws {
    var data = try Data(contentsOf: URL(fileURLWithPath: path))
    data[data.count / 2] ^= 0x10
    try data.write(to: URL(fileURLWithPath: path))
  }

  private func truncate(_ path: String) throws {
    let data = try Data(contentsOf: URL(fileURLWithPath: path))
    try data.prefix(data.count / 2).write(to: URL(fileURLWithPath: path))
  }

  private func expectAllFound(_ instance: Instance) async throws {
    for number in 0..<3 {
      #expect(try await instance.chunks(near: axis(number)).first == "k\(number)")
    }
    let found = try await instance.chunks(near: [1, 1, 0, 0])
    #expect(found.first == "klater")
    #expect(found.count == 4 && !found.contains("k3"))
  }

  @Test(arguments: [true, false])
  func `a damaged generation is not served: the one before is, and every answer says so`(
    isTruncated: Bool
  ) async throws {
    try await withDataDirectory { directory in
      let files = try await twoGenerations(in: directory)
      try #require(files.count == 2)
      if isTruncated { try truncate(files[1]) } else { try flipByte(of: files[1]) }
      try await withInstance(on: directory) { instance in
        let view = try await instance.collection(shelf)
        #expect(view.generation == 1)
        #expect(view.health == "degraded")
        #expect(view.notices.count == 1)
        #expect(view.notices.first?.contains(files[1]) == true)
        let answer = try await instance.search(SearchInput(embedding: axis(0)), in: shelf)
        #expect(answer.generation == 1)
        #expect(answer.notices.first?.contains("doctor --repair") == true)
        try await expectAllFound(instance)
        let health = try await instance.health(of: shelf)
        #expect(health.status == "degraded" && health.index.rejected.count == 1)
        let gauge = await instance.metrics().gauges.first {
          $0.name == "scrubjay_index_rejected_generations"
        }
        #expect(gauge?.value == 1)
      }
    }
  }

  @Test func `without a whole generation the database is searched exactly`() async throws {
    try await withDataDirectory { directory in
      for file in try await twoGenerations(in: directory) { try flipByte(of: file) }
      try await withInstance(on: directory) { instance in
        let answer = try await instance.search(SearchInput(embedding: axis(0)), in: shelf)
        #expect(answer.generation == 0 && answer.isExact)
        #expect(!answer.notices.isEmpty)
        try await expectAllFound(instance)
      }
    }
  }

  @Test func `a reindex makes a damaged index whole, and the notice ends`() async throws {
    try await withDataDirectory { directory in
      let files = try await twoGenerations(in: directory)
      try flipByte(of: try #require(files.last))
      try await withInstance(on: directory) { instance in
        let job = try await instance.finished(
          try await instance.startReindex(ReindexOptions(), in: shelf))
        #expect(job.state == .succeeded, "\(job)")
        let view = try await instance.collection(shelf)
        #expect(view.health == "ok" && view.notices.isEmpty)
        let answer = try await instance.search(SearchInput(embedding: axis(0)), in: shelf)
        #expect(answer.notices.isEmpty)
        try await expectAllFound(instance)
      }
      try await withInstance(on: directory) { instance in
        #expect(try await instance.collection(shelf).health == "ok")
        try await expectAllFound(instance)
      }
    }
  }

  @Test func `index files that are gone are made good from the database`() async throws {
    try await withDataDirectory { directory in
      _ = try await twoGenerations(in: directory)
      try FileManager.default.removeItem(atPath: directory + "/indexes")
      try await withInstance(on: directory) { instance in
        #expect(try await instance.collection(shelf).generation == 0)
        try await expectAllFound(instance)
      }
    }
  }

  @Test func `a second instance on the directory is refused and told who holds it`() async throws {
    try await withDataDirectory { directory in
      let holder = try await openInstance(directory, command: "the first of two")
      try await holder.fill()
      do {
        _ = try await openInstance(directory, command: "the second")
        Issue.record("the second instance was let in")
      } catch {
        let error = try #require(error as? ServiceError)
        #expect(error.code == .conflict)
        #expect(error.message.contains("the first of two"))
        #expect(error.message.contains("pid \(ProcessInfo.processInfo.processIdentifier)"))
      }
      #expect(try await holder.chunks(near: axis(0)).first == "k0")
      try await holder.close()
      try await withInstance(on: directory) { instance in
        let found = try await instance.chunks(near: axis(0))
        #expect(found.first == "k0")
      }
    }
  }

  @Test func `actors are recognised after reopening, and the secret is for its owner`()
    async throws
  {
    try await withDataDirectory { directory in
      var hash = ActorHash(rawValue: "")
      try await withInstance(on: directory) { hash = $0.actors.hash("ann") }
      try await withInstance(on: directory) { #expect($0.actors.hash("ann") == hash) }
      let attributes = try FileManager.default.attributesOfItem(atPath: directory + "/secret")
      #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
      try Data([1, 2, 3]).write(to: URL(fileURLWithPath: directory + "/secret"))
      await expect(.corrupted) { _ = try await openInstance(directory) }
    }
  }

  @Test func `a document that passes its date is noted once`() async throws {
    try await withDataDirectory { directory in
      let start = Date(timeIntervalSinceReferenceDate: 800_000_000)
      let instance = try await openInstance(directory, now: { start })
      _ = try await instance.createCollection(CollectionDefinition(name: shelf, dimension: 4))
      var document = DocumentInput.vector("0", axis(0))
      document.expiresAt = start.addingTimeInterval(60)
      _ = try await instance.putDocuments([document], in: shelf)
      try await instance.keepUp()
      #expect(try await instance.chunk("k0", in: shelf).freshness.verdict == .current)
      try await instance.close()
      let later = try await openInstance(directory, now: { start.addingTimeInterval(61) })
      #expect(try await later.chunk("k0", in: shelf).freshness.verdict == .expired)
      let events = try later.open(shelf).follower.sequence
      try await later.keepUp()
      #expect(try later.open(shelf).follower.sequence == events)
      try await later.close()
    }
  }
}
