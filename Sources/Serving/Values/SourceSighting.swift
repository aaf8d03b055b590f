/// What somebody who looked at the sources saw of one of them.
public struct SourceSighting: Sendable, Equatable {
  /// How a source stands to what was read from it.
  public enum State: String, Sendable, CaseIterable {
    /// It is there, as it was read.
    case present
    /// It is there with other content.
    case changed
    /// It is not there any more.
    case gone
  }

  /// Which documents are meant.
  public enum Subject: Sendable, Equatable {
    /// The document of an id.
    case document(String)
    /// All documents of a source URI.
    case source(String)
  }

  /// Which documents are meant.
  public var subject: Subject
  /// How their source stands.
  public var state: State
  /// The caller's name of the content that the source has now, such as a checksum or an ETag.
  public var fingerprint: String?

  /// Describes a sighting.
  public init(subject: Subject, state: State, fingerprint: String? = nil) {
    self.subject = subject
    self.state = state
    self.fingerprint = fingerprint
  }
}

/// What became of a sighting.
public enum SourceSightingStatus: String, Sendable, CaseIterable {
  /// It is in the ledger.
  case noted
  /// It was known.
  case unchanged
  /// The collection holds no such document.
  case unknown
}
