import Corpora
import Foundation
import Storage

/// All that bears on whether one chunk is out of date.
struct ChunkSuspicion: Codable, Equatable {
  /// The chunk with the content that the evidence is about.
  var subject: Observation.Subject
  /// What actors said, in ascending order of actor.
  var voices: [Voice] = []
  /// Newer versions, nearest first.
  var versions: [NewerVersion] = []
  /// What a person decided.
  var ruling: Ruling?
  /// The ledger entry that touched it last.
  var sequence: LedgerSequence
  /// When that was.
  var updatedAt: Date

  /// The finding's id: the same for the same chunk and content in every process.
  var findingID: String { Self.findingID(for: subject) }

  static func findingID(for subject: Observation.Subject) -> String {
    let name = "finding chunk \(subject.key.rawValue) \(subject.fingerprint.hexadecimal)"
    return "stale-" + ContentFingerprint(text: name).hexadecimal.prefix(20)
  }

  /// Takes in a newer version; one that is known is brought up to date.
  mutating func note(_ version: NewerVersion) {
    versions.removeAll { $0.newer.key == version.newer.key }
    versions.append(version)
    versions.sort { left, right in
      left.similarity != right.similarity
        ? left.similarity > right.similarity : left.newer.key < right.newer.key
    }
    if versions.count > NewerVersion.limit { versions.removeLast() }
  }
}
