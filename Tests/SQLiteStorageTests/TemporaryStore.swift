import Foundation
import SQLiteStorage

/// Gives `body` a directory of its own and removes it afterwards.
func withTemporaryDirectory<Value>(_ body: (String) async throws -> Value) async throws -> Value {
  let path = NSTemporaryDirectory() + "scrubjay-\(UUID().uuidString)"
  try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: path) }
  return try await body(path)
}

/// Gives `body` a new store and closes it afterwards.
func withStore<Value>(
  _ configuration: SQLiteConfiguration = SQLiteConfiguration(),
  _ body: (SQLiteStore) async throws -> Value
) async throws -> Value {
  try await withTemporaryDirectory { directory in
    let store = try SQLiteStore(path: directory + "/store.sqlite", configuration: configuration)
    let value = try await body(store)
    try await store.close()
    return value
  }
}
