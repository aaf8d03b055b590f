/// What a corpus holds now, as far as it was read.
public struct SyncListing: Hashable, Sendable {
  /// A document of the corpus.
  public struct Document: Hashable, Sendable {
    /// The document's id.
    public var id: String
    /// The fingerprint of its source.
    public var fingerprint: ContentFingerprint

    /// Makes a document.
    public init(id: String, fingerprint: ContentFingerprint) {
      self.id = id
      self.fingerprint = fingerprint
    }
  }

  /// The documents, in the order of the corpus.
  public private(set) var documents: [Document] = []
  /// The files in which an item could not be read.
  public private(set) var filesWithProblems: Set<String> = []
  /// Whether the corpus was read to its end; as long as it was not, nothing counts as vanished.
  public var isComplete = false

  /// Makes an empty listing.
  public init() {}

  /// Takes note of an item.
  public mutating func record(_ item: CorpusItem) {
    switch item.outcome {
    case .success(let document):
      documents.append(
        Document(id: document.id, fingerprint: document.contentFingerprint))
    case .failure:
      filesWithProblems.insert(item.position.file)
    }
  }
}
