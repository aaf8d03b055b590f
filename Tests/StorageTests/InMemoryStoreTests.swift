import Storage
import StorageConformance
import Testing

struct InMemoryStoreTests {
  @Test(arguments: StoreCheck.all)
  func `the in-memory store keeps every promise`(check: StoreCheck) async throws {
    try await check(on: InMemoryStore())
  }
}
