import Corpora
import Foundation
import SQLiteStorage
import Storage

/// Appends events one after the other and says on standard output which ones were acknowledged, so
/// that a test can kill this process, or fail its disk, and look for what was promised.
///
/// Usage: `storage-crash-writer DATABASE COUNT`
@main
enum CrashWriter {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count == 3, let count = Int(arguments[2]),
      let name = CollectionName("crash")
    else {
      FileHandle.standardError.write(Data("usage: storage-crash-writer DATABASE COUNT\n".utf8))
      exit(64)
    }
    let store = try SQLiteStore(path: arguments[1])
    let collection = try await store.createCollection(
      CollectionDefinition(name: name, dimension: 4), at: Date())
    say("ready")
    for number in 1...count {
      do {
        try store.log(retrieval(number, in: collection.record.key))
        let event = FeedbackEvent(
          id: EventID(trusted: "e\(number)"), query: QueryID(trusted: "q\(number)"), name: .thumb,
          target: .response, score: 1)
        _ = try await store.append([
          LedgerDraft(
            recordedAt: Date(), collection: collection.record.key, body: .feedback(event))
        ])
        say("\(number)")
      } catch let error as StorageError {
        say("refused \(number) \(error.code.rawValue)")
      }
    }
    say("done \(store.statistics.commits)")
  }

  private static func say(_ line: String) {
    FileHandle.standardOutput.write(Data("\(line)\n".utf8))
  }

  private static func retrieval(_ number: Int, in collection: CollectionKey) -> RetrievalRecord {
    RetrievalRecord(
      id: QueryID(trusted: "q\(number)"), collection: collection, recordedAt: Date(), text: "t",
      vector: [1, 0, 0, 0], space: 1, mode: .dense, limit: 1, generation: 1, policy: "plain",
      session: nil, actor: nil, hits: [], trace: [],
      digest: ContentFingerprint(text: String(number)))
  }
}
