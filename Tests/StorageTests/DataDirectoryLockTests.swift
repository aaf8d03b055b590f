import Foundation
import Storage
import StorageConformance
import Testing

struct DataDirectoryLockTests {
  @Test func `a held directory is refused with the name of its holder`() throws {
    let directory = NSTemporaryDirectory() + "scrubjay-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: directory) }
    var first: DataDirectoryLock? = try DataDirectoryLock(
      directory: directory, command: "scrubjay serve", now: Samples.now)
    let error = #expect(throws: StorageError.self) {
      _ = try DataDirectoryLock(directory: directory, command: "scrubjay ingest", now: Samples.now)
    }
    #expect(error?.code == .locked)
    let message = error?.message ?? ""
    #expect(message.contains("pid \(ProcessInfo.processInfo.processIdentifier)"))
    #expect(message.contains("scrubjay serve"))
    #expect(message.contains("since 2023-03-08T20:26:40"))
    #expect(first?.directory == directory)
    first = nil
    _ = try DataDirectoryLock(directory: directory, command: "scrubjay ingest", now: Samples.now)
  }

  @Test func `a missing directory is named`() {
    let error = #expect(throws: StorageError.self) {
      _ = try DataDirectoryLock(directory: "/nowhere/at/all", command: "x", now: Samples.now)
    }
    #expect(error?.code == .unavailable)
    #expect(error?.message.contains("/nowhere/at/all") == true)
  }
}
