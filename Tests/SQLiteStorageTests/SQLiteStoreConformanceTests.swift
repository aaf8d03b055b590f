import SQLiteStorage
import StorageConformance
import Testing

struct SQLiteStoreConformanceTests {
  @Test(arguments: StoreCheck.all)
  func `the SQLite store keeps every promise`(check: StoreCheck) async throws {
    try await withStore { try await check(on: $0) }
  }
}
