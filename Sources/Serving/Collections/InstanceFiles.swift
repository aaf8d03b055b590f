import Foundation
import Storage
import VectorIndexes

/// Where an instance keeps what.
struct InstanceFiles: Sendable {
  /// The data directory.
  let directory: String
  /// Every write of an index goes through it.
  let fileSystem: any FileSystem
  /// Opening reads files, which belongs on its own threads.
  let work: WorkQueue

  /// The database.
  var database: String { directory + "/scrubjay.sqlite" }

  /// The directory of a collection's index in one embedding space.
  func indexDirectory(of collection: CollectionKey, space: Int) -> String {
    "\(directory)/indexes/\(collection.rawValue)/space-\(space)"
  }

  /// Opens the index of a collection in one embedding space.
  func openIndex(of record: CollectionRecord, space: Int) async throws -> VectorIndex {
    try await openIndex(of: record, definition: record.definition, space: space)
  }

  /// Opens the index of a space whose definition is not the collection's active one.
  func openIndex(
    of record: CollectionRecord, definition: CollectionDefinition, space: Int
  ) async throws -> VectorIndex {
    let path = indexDirectory(of: record.key, space: space)
    let configuration = IndexConfiguration(
      dimension: definition.dimension, metric: definition.metric, kind: definition.index)
    return try await work.run { [fileSystem] in
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true)
      return try VectorIndex.open(
        directory: path, configuration: configuration, fileSystem: fileSystem)
    }
  }

  /// Removes all index files of a deleted collection.
  func removeIndexes(of collection: CollectionKey) async throws {
    let path = "\(directory)/indexes/\(collection.rawValue)"
    try await work.run {
      guard FileManager.default.fileExists(atPath: path) else { return }
      try FileManager.default.removeItem(atPath: path)
    }
  }
}
