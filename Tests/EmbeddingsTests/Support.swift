import Embeddings
import Foundation
import Testing

/// A directory of its own for one test, removed with the value.
final class TemporaryDirectory {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("scrubjay-embeddings-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: url)
  }

  /// Writes a file and returns where it is.
  func write(_ name: String, _ contents: Data) throws -> URL {
    let file = url.appendingPathComponent(name)
    try contents.write(to: file)
    return file
  }
}

/// A file of the test's fixtures.
func fixture(_ name: String) throws -> Data {
  let url = try #require(Bundle.module.url(forResource: "Fixtures/\(name)", withExtension: nil))
  return try Data(contentsOf: url)
}

/// The installed model, loaded once for all tests; nil, said aloud, where it is not installed.
enum InstalledModel {
  static let isInstalled: Bool = {
    let installed = ModelStore().isInstalled()
    if !installed {
      print("SKIPPED: all tests of the built-in model, which is not installed: tools/fetch-model")
    }
    return installed
  }()

  static let embedder = Result { try MiniLMEmbedder() }
}

/// The error that `body` throws, if it is an `EmbeddingError`.
func embeddingError<Value>(_ body: () async throws -> Value) async -> EmbeddingError? {
  do {
    _ = try await body()
    return nil
  } catch {
    return error as? EmbeddingError
  }
}
