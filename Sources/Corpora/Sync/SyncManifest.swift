public import Foundation

/// What earlier ingests saw of a corpus, by document id.
///
/// A value: whoever ingests stores it. Documents may share a source URI (versions or parts of one
/// source), so that the id is the key.
public struct SyncManifest: Hashable, Sendable, Codable {
  /// A document as it was last seen.
  public struct Entry: Hashable, Sendable, Codable {
    /// Where the document comes from.
    public var sourceURI: String
    /// The file of the corpus that held it, as in ``CorpusPosition/file``.
    public var file: String
    /// The fingerprint of the source.
    public var fingerprint: ContentFingerprint
    /// When an ingest last saw it.
    public var lastSeen: Date

    /// Makes an entry.
    public init(
      sourceURI: String, file: String, fingerprint: ContentFingerprint, lastSeen: Date
    ) {
      self.sourceURI = sourceURI
      self.file = file
      self.fingerprint = fingerprint
      self.lastSeen = lastSeen
    }
  }

  /// The entries by document id.
  public private(set) var entries: [String: Entry]

  /// Makes a manifest, empty unless entries are given.
  public init(entries: [String: Entry] = [:]) { self.entries = entries }

  /// Returns how a document stands to what was seen before.
  public func change(
    of documentID: String, fingerprint: ContentFingerprint
  ) -> SyncChange {
    guard let entry = entries[documentID] else { return .new }
    return entry.fingerprint == fingerprint ? .unchanged : .changed
  }

  /// Takes note of a document once it is stored.
  public mutating func record(
    _ document: SourceDocument, file: String, at time: Date
  ) {
    entries[document.id] = Entry(
      sourceURI: document.sourceURI, file: file, fingerprint: document.contentFingerprint,
      lastSeen: time)
  }

  /// Forgets a document, once a person or a policy of theirs removed it.
  public mutating func forget(_ documentID: String) { entries[documentID] = nil }
}

/// How a document stands to what was seen before.
public enum SyncChange: String, Hashable, Sendable, Codable {
  /// Not seen before.
  case new
  /// Seen before with other content.
  case changed
  /// Seen before with the same content.
  case unchanged
}
