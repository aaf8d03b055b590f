import Foundation
import Testing

@testable import Embeddings

@Suite struct ModelStoreTests {
  /// SHA-256 of `abc`.
  static let digestOfABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

  private let manifest = ModelManifest(
    model: "tiny", dimension: 1,
    weights: .init(name: "weights", size: 3, digest: digestOfABC),
    vocabulary: .init(name: "vocab.txt", size: 3, digest: digestOfABC))

  @Test func `the directory is the given one, then the variable, then the data directory`() {
    func path(_ directory: URL?, _ environment: [String: String]) -> String {
      ModelStore(directory: directory, environment: environment).directory(of: manifest).path
    }
    let variables = ["SCRUBJAY_MODEL_DIR": "/m", "XDG_DATA_HOME": "/x", "HOME": "/h"]
    #expect(path(URL(fileURLWithPath: "/given"), variables) == "/given")
    #expect(path(nil, variables) == "/m")
    #expect(path(nil, ["XDG_DATA_HOME": "/x", "HOME": "/h"]) == "/x/scrubjay/models/tiny")
    #expect(
      path(nil, ["XDG_DATA_HOME": "", "HOME": "/h"]) == "/h/.local/share/scrubjay/models/tiny")
  }

  @Test func `a model that is not there is an error that names the remedy`() async throws {
    let directory = try TemporaryDirectory()
    let store = ModelStore(directory: directory.url, environment: [:])
    let error = await embeddingError { try store.locate(manifest) }
    #expect(error?.code == .modelNotFound)
    #expect(error?.message.contains("tools/fetch-model") == true)
    #expect(error?.message.contains(directory.url.path) == true)
    #expect(!store.isInstalled(manifest))
  }

  @Test(arguments: ["ab", "abd", "abcd"])
  func `files of another size or content are refused`(contents: String) async throws {
    let directory = try TemporaryDirectory()
    _ = try directory.write("weights", Data(contents.utf8))
    _ = try directory.write("vocab.txt", Data("abc".utf8))
    let store = ModelStore(directory: directory.url, environment: [:])
    #expect(await embeddingError { try store.locate(manifest) }?.code == .modelCorrupt)
  }

  @Test func `the stamp spares the digest until the file changes`() async throws {
    let directory = try TemporaryDirectory()
    let weights = try directory.write("weights", Data("abc".utf8))
    _ = try directory.write("vocab.txt", Data("abc".utf8))
    let store = ModelStore(directory: directory.url, environment: [:])
    #expect(try store.locate(manifest).weights == weights)
    let stamp = VerificationStamp(file: weights)
    #expect(stamp.vouches(for: try FileState(of: weights), digest: Self.digestOfABC))
    #expect(!stamp.vouches(for: try FileState(of: weights), digest: "another"))

    try Data("abd".utf8).write(to: weights)
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: weights.path)
    #expect(await embeddingError { try store.locate(manifest) }?.code == .modelCorrupt)
  }

  @Test func `the fetcher pins the same digests and sizes`() throws {
    let script = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("tools/fetch-model")
    let text = try String(contentsOf: script.resolvingSymlinksInPath(), encoding: .utf8)
    for file in [ModelManifest.miniLM.weights, ModelManifest.miniLM.vocabulary] {
      #expect(text.contains("'\(file.name) \(file.size) \(file.digest)'"))
    }
  }
}
