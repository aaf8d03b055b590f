import Corpora
import Foundation
import Storage

extension StalenessState {
  private struct Statements: Codable {
    var actor: String
    var count: Int
  }

  private struct Removal: Codable {
    var key: ChunkKey
    var at: Date
  }

  private struct Image: Codable {
    var chunks: [ChunkSuspicion]
    var documents: [DocumentTrouble]
    var statements: [Statements]
    var choices: Int
    var siblings: SiblingShare
    var removals: [Removal]
  }

  private static let format = "scrubjay-staleness 3"

  /// One line with name, version and checksum, then JSON with sorted keys and rows.
  func encoded() -> [UInt8] {
    let image = Image(
      chunks: chunks.values.sorted { $0.subject.key < $1.subject.key },
      documents: documents.values.sorted { $0.document < $1.document },
      statements: statements.map { Statements(actor: $0.key, count: $0.value) }
        .sorted { $0.actor < $1.actor },
      choices: choices, siblings: siblings,
      removals: removals.map { Removal(key: $0.key, at: $0.value) }.sorted { $0.key < $1.key })
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    // Every number in the state is finite, which is all that this encoder can refuse.
    guard let body = try? encoder.encode(image) else { return [] }
    let checksum = ContentFingerprint(bytes: body).hexadecimal
    return Array("\(Self.format) \(checksum)\n".utf8) + body
  }

  /// Reads what ``encoded()`` wrote.
  ///
  /// - Throws: ``StalenessError`` if the bytes are damaged or of another version.
  init(decoding bytes: [UInt8]) throws {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")), end < 128 else {
      throw StalenessError(
        .corruptedSnapshot, "The snapshot has no header; fold the ledger anew.")
    }
    let header = String(decoding: bytes[..<end], as: UTF8.self)
    let body = Data(bytes[(end + 1)...])
    guard header.hasPrefix(Self.format + " ") else {
      throw StalenessError(
        .unknownVersion, "The snapshot is of another version ('\(header)'); fold the ledger anew.")
    }
    let checksum = ContentFingerprint(bytes: body).hexadecimal
    guard header == "\(Self.format) \(checksum)" else {
      throw StalenessError(
        .corruptedSnapshot, "The snapshot fails its checksum; fold the ledger anew.")
    }
    let image: Image
    do {
      image = try JSONDecoder().decode(Image.self, from: body)
    } catch {
      throw StalenessError(
        .corruptedSnapshot, "The snapshot cannot be read; fold the ledger anew.", cause: error)
    }
    chunks = Dictionary(
      image.chunks.map { ($0.subject.key, $0) }, uniquingKeysWith: { first, _ in first })
    documents = Dictionary(
      image.documents.map { ($0.document, $0) }, uniquingKeysWith: { first, _ in first })
    statements = Dictionary(
      image.statements.map { ($0.actor, $0.count) }, uniquingKeysWith: { first, _ in first })
    choices = image.choices
    siblings = image.siblings
    removals = Dictionary(
      image.removals.map { ($0.key, $0.at) }, uniquingKeysWith: { first, _ in first })
    derive()
  }
}
