import Corpora
import Foundation

/// What ingests of one corpus into one collection remember between runs, in the user's state
/// directory: how far an interrupted one came, and which documents were seen.
struct IngestJournal {
  private let checkpointFile: URL
  private let manifestFile: URL

  /// Names the journal of a corpus, a collection and the place of the collection.
  init(corpus: String, collection: String, place: String, context: CommandContext) {
    let home = context.variables["HOME"] ?? NSHomeDirectory()
    let state = context.variables["XDG_STATE_HOME"] ?? home + "/.local/state"
    let name = ContentFingerprint(text: [corpus, collection, place].joined(separator: "\n"))
    let folder = URL(fileURLWithPath: state).appendingPathComponent("scrubjay/ingest")
    checkpointFile = folder.appendingPathComponent("\(name.hexadecimal).checkpoint.json")
    manifestFile = folder.appendingPathComponent("\(name.hexadecimal).manifest.json")
  }

  /// Where an interrupted run stood; `nil` if the last one came to its end.
  func checkpoint() -> IngestCheckpoint? { Self.read(checkpointFile) }

  /// What earlier runs saw.
  func manifest() -> SyncManifest { Self.read(manifestFile) ?? SyncManifest() }

  /// Notes how far the present run has come.
  func save(_ checkpoint: IngestCheckpoint) throws {
    try Self.write(checkpoint, to: checkpointFile)
  }

  /// Notes what has been seen.
  func save(_ manifest: SyncManifest) throws { try Self.write(manifest, to: manifestFile) }

  /// Notes that the run came to its end.
  func clearCheckpoint() { try? FileManager.default.removeItem(at: checkpointFile) }

  private static func read<Value: Decodable>(_ file: URL) -> Value? {
    guard let data = try? Data(contentsOf: file) else { return nil }
    return try? JSONDecoder().decode(Value.self, from: data)
  }

  private static func write(_ value: some Encodable, to file: URL) throws {
    do {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try JSONEncoder().encode(value).write(to: file, options: .atomic)
    } catch {
      throw CommandFailure(
        .failure, "cannot remember how far the ingest is: \(error.localizedDescription)",
        details: ["choose another place with $XDG_STATE_HOME"])
    }
  }
}
