import Storage
import StorageConformance
import Testing

@testable import SQLiteStorage

struct BlockingTests {
  /// Handing a record over looks its id up without suspending.
  ///
  /// When that waited for a reader of the
  /// pool, as many searches as there are threads stopped the process for good.
  @Test(.timeLimit(.minutes(1)))
  func `searches that log beside reads and writes never stop each other`() async throws {
    try await withStore(SQLiteConfiguration(readerCount: 2)) { store in
      let key = try await store.sampleCollection()
      try await withThrowingTaskGroup(of: Void.self) { group in
        for worker in 0..<64 {
          group.addTask {
            for round in 0..<20 {
              let id = "q\(worker)-\(round)"
              async let read = store.retrieval(Samples.id("q\(worker)-\(round - 1)"))
              async let counts = store.counts(of: key)
              try store.log(Samples.retrieval(id, in: key))
              _ = try await (read, counts)
            }
          }
        }
        try await group.waitForAll()
      }
      try await store.flush()
      #expect(try await store.counts(of: key).retrievals == 64 * 20)
    }
  }
}
