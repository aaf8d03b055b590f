import Corpora
import Foundation
import SQLiteStorage
import Storage
import StorageConformance
import Testing

struct StoreModelTests {
  @Test(arguments: UInt64(1)...12)
  func `a random history leaves what the model has`(seed: UInt64) async throws {
    try await withTemporaryDirectory { directory in
      let path = directory + "/store.sqlite"
      var comparison = StoreComparison(seed: seed, model: InMemoryStore())
      var store = try SQLiteStore(path: path)
      try await comparison.begin(on: store)
      for _ in 0..<6 {
        try await comparison.run(25, on: store)
        try await store.close()
        store = try SQLiteStore(path: path)
        try await comparison.check(store)
      }
      #expect(try await store.verify() == [])
      try await store.close()
    }
  }
}
