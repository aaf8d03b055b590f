import VectorIndexes
import EmbedderConformance
import Foundation
import Logging
import Storage
import Testing

@testable import Serving

/// A collection's name, which the test knows to be one.
func collectionName(_ text: String) -> CollectionName {
  guard let name = CollectionName(text) else { preconditionFailure("bad name \(text)") }
  return name
}

/// The name of the collection that most tests use.
let shelf = collectionName("shelf")

/// Gives `body` a data directory of its own and removes it afterwards.
func withDataDirectory(_ body: (String) async throws -> Void) async throws {
  let path = NSTemporaryDirectory() + "scrubjay-serving-\(UUID().uuidString)"
  defer { try? FileManager.default.removeItem(atPath: path) }
  try await body(path)
}

/// Opens an instance on a data directory.
func openInstance(
  _ directory: String, embedders: [String: EmbedderFactory] = [:], command: String = "tests",
  now: @escaping @Sendable () -> Date = { Date(timeIntervalSinceReferenceDate: 800_000_000) }
) async throws -> Instance {
  try await Instance.open(
    InstanceConfiguration(
      dataDirectory: directory, command: command, embedders: embedders, now: now),
    logger: Logger(label: "tests") { _ in SwiftLogNoOpLogHandler() })
}

/// Opens an instance on a data directory, hands it to `body` and closes it.
func withInstance(
  on directory: String, embedders: [String: EmbedderFactory] = [:],
  _ body: (Instance) async throws -> Void
) async throws {
  let instance = try await openInstance(directory, embedders: embedders)
  do {
    try await body(instance)
  } catch {
    try? await instance.close()
    throw error
  }
  try await instance.close()
}

/// Gives `body` an instance on a new data directory.
func withInstance(
  embedders: [String: EmbedderFactory] = [:], _ body: (Instance) async throws -> Void
) async throws {
  try await withDataDirectory { directory in
    try await withInstance(on: directory, embedders: embedders, body)
  }
}

/// Expects that `body` throws a service error of a code with a pointer.
func expect(
  _ code: ServiceError.Code, at pointer: String? = nil,
  _ location: SourceLocation = #_sourceLocation, _ body: () async throws -> Void
) async {
  do {
    try await body()
    Issue.record("nothing was thrown in place of \(code)", sourceLocation: location)
  } catch let error as ServiceError {
    #expect(error.code == code, "\(error)", sourceLocation: location)
    #expect(error.pointer == pointer, "\(error)", sourceLocation: location)
    #expect(!error.message.isEmpty, sourceLocation: location)
  } catch {
    Issue.record("\(error) was thrown in place of \(code)", sourceLocation: location)
  }
}

/// What a refused request must leave as it was.
struct StateOfCollection: Equatable {
  var counts: CollectionCounts
  var watermark: Int64
  var content: ChangeSequence
  var ledger: LedgerSequence
  var vectors: Int
}

extension Instance {
  /// All that a refused request could have changed.
  func state(of name: CollectionName) async throws -> StateOfCollection {
    let collection = try open(name)
    let statistics = collection.runtime.current.index.statistics()
    return StateOfCollection(
      counts: try await store.counts(of: collection.runtime.key),
      watermark: statistics.watermark,
      content: try await store.changeSequence(of: collection.runtime.key),
      ledger: collection.follower.sequence, vectors: statistics.count)
  }

  /// Waits for a job and gives its record.
  func finished(_ job: JobRecord) async throws -> JobRecord {
    await jobs.waitForEnd(of: job.id)
    return try await self.job(job.id.rawValue)
  }
}
