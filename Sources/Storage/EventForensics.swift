public import Corpora

/// What the service found out about an event when it took it.
///
/// It stands in the ledger beside what was said, so that attribution stays a function of the ledger:
/// texts and the index may be others when the event is folded again.
public struct EventForensics: Sendable, Equatable, Codable {
  /// How much of an answer stands in one shown chunk.
  public struct Overlap: Sendable, Equatable, Codable {
    /// The chunk.
    public var chunk: ChunkID
    /// The share of the answer's words that it holds, rare words counting more, in (0, 1].
    public var share: Double

    /// Describes an overlap.
    public init(chunk: ChunkID, share: Double) {
      self.chunk = chunk
      self.share = share
    }
  }

  /// The shown chunks that the answer can have come from, by rank; `nil` where no answer was sent,
  /// empty where it came from none of them.
  public var overlaps: [Overlap]?
  /// What became of the chunk that should have been found.
  public var expected: ExpectedChunk?

  /// Describes what was found out.
  public init(overlaps: [Overlap]? = nil, expected: ExpectedChunk? = nil) {
    self.overlaps = overlaps
    self.expected = expected
  }
}

/// Why a chunk that should have been found was not.
public struct ExpectedChunk: Sendable, Equatable, Codable {
  /// The reasons, each with another remedy.
  public enum Outcome: String, Sendable, Codable, CaseIterable {
    /// It was shown.
    case shown
    /// The collection does not hold it, or did not when it was asked.
    case absent
    /// The request's filter excluded it.
    case filteredOut = "filtered_out"
    /// Its score lay below the least that the request asked for.
    case belowMinimumScore = "below_min_score"
    /// Plain retrieval had it among the hits; what was learned or found stale moved it out.
    case movedOut = "moved_out"
    /// The exact search has it among the hits, the approximate one does not.
    case annMiss = "ann_miss"
    /// Its vector is too far from the question's.
    case embeddingMiss = "embedding_miss"
    /// A search by words did not find it.
    case wordsMiss = "words_miss"
    /// The question's vector is of another embedding space and its words were not kept.
    case notComparable = "not_comparable"
  }

  /// The chunk that was named.
  public var chunk: ChunkID
  /// Why it was not found.
  public var outcome: Outcome
  /// Its rank in an exact search under the same filter, from 1; `nil` where there is none or it lies
  /// beyond the first 10,000.
  public var rank: Int?
  /// Its exact similarity to the question, where both have vectors.
  public var similarity: Float?
  /// Its handle; `nil` where it is absent.
  public var key: ChunkKey?
  /// Its document.
  public var document: DocumentID?
  /// The digest of its content.
  public var fingerprint: ContentFingerprint?

  /// Describes what became of a chunk.
  public init(
    chunk: ChunkID, outcome: Outcome, rank: Int? = nil, similarity: Float? = nil,
    key: ChunkKey? = nil, document: DocumentID? = nil, fingerprint: ContentFingerprint? = nil
  ) {
    self.chunk = chunk
    self.outcome = outcome
    self.rank = rank
    self.similarity = similarity
    self.key = key
    self.document = document
    self.fingerprint = fingerprint
  }

  /// The reason in one sentence, with the remedy where there is one.
  public var sentence: String {
    let place = rank.map { "at rank \($0)" } ?? "beyond rank 10,000"
    switch outcome {
    case .shown: return "It was shown\(rank.map { " at rank \($0)" } ?? "")."
    case .absent: return "The collection did not hold it when the question was asked."
    case .filteredOut: return "The request's filter excluded it."
    case .belowMinimumScore:
      return "An exact search has it \(place), below the least score that was asked for."
    case .movedOut:
      return "Plain retrieval had it \(place); what was learned or found stale moved it out."
    case .annMiss:
      return "An exact search has it \(place) and the approximate one missed it: raise the recall "
        + "target, or reindex."
    case .embeddingMiss:
      return "By its vector it stands \(place): the embedding or the chunking keeps it from the "
        + "question."
    case .wordsMiss: return "It shares too few words with the question."
    case .notComparable:
      return "The question was asked of another embedding and its words were not kept."
    }
  }
}
