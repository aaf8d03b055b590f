public import Corpora

/// A filter on chunks in the language of Qdrant: `must`, `should`, `must_not`, `min_should`, nested.
///
/// A chunk passes when every `must` holds, no `mustNot` holds, at least one `should` holds if there
/// are any, and `minimumShould` is met. A filter without conditions passes everything.
///
/// A condition on a key looks at the chunk's payload laid over its document's, and where neither has
/// the top-level key, at what the record itself knows under ``ReservedField``.
public struct PayloadFilter: Sendable, Hashable {
  /// Conditions that must all hold.
  public var must: [Condition]
  /// Conditions of which one must hold, if there are any.
  public var should: [Condition]
  /// Conditions of which none may hold.
  public var mustNot: [Condition]
  /// Conditions of which a number must hold.
  public var minimumShould: MinimumShould?

  /// Conditions of which at least ``count`` must hold.
  public struct MinimumShould: Sendable, Hashable {
    /// The conditions.
    public var conditions: [Condition]
    /// How many must hold, at least 1.
    public var count: Int

    /// Makes a requirement.
    public init(_ conditions: [Condition], count: Int) {
      self.conditions = conditions
      self.count = count
    }
  }

  /// Makes a filter.
  public init(
    must: [Condition] = [], should: [Condition] = [], mustNot: [Condition] = [],
    minimumShould: MinimumShould? = nil
  ) {
    self.must = must
    self.should = should
    self.mustNot = mustNot
    self.minimumShould = minimumShould
  }

  /// Whether it passes everything.
  public var isEmpty: Bool {
    must.isEmpty && should.isEmpty && mustNot.isEmpty && minimumShould == nil
  }

  /// One condition.
  public indirect enum Condition: Sendable, Hashable {
    /// A value under the key matches.
    case match(PayloadPath, Match)
    /// A number under the key lies in a range.
    case range(PayloadPath, Bounds)
    /// An RFC 3339 text under the key lies in a range of instants, in seconds since 1970.
    case dateRange(PayloadPath, Bounds)
    /// The number of values under the key lies in a range; a missing key counts 0.
    case valuesCount(PayloadPath, Bounds)
    /// The key is missing, or all it holds is null or an empty list (or the opposite, if false).
    case isEmpty(PayloadPath, Bool)
    /// The key holds null, or a list with null in it (or the opposite, if false).
    case isNull(PayloadPath, Bool)
    /// The chunk's id is one of these.
    case hasID(Set<ChunkID>)
    /// One object of the list under the key passes a filter by itself.
    case nested(PayloadPath, PayloadFilter)
    /// A filter as a condition.
    case filter(PayloadFilter)
  }

  /// How a value must match.
  public enum Match: Sendable, Hashable {
    /// It equals a text, whole number or truth value.
    case value(JSONValue)
    /// It equals one of these texts or whole numbers.
    case any(Set<JSONValue>)
    /// It is neither null nor one of these texts or whole numbers.
    case except(Set<JSONValue>)
    /// It is a text that has all these words. Words are runs of letters and digits; case is ignored.
    case text([String])
  }

  /// Bounds of a number; absent ones do not bind.
  public struct Bounds: Sendable, Hashable {
    /// Greater than.
    public var above: Double?
    /// Greater than or equal to.
    public var atLeast: Double?
    /// Less than.
    public var below: Double?
    /// Less than or equal to.
    public var atMost: Double?

    /// Makes bounds.
    public init(
      above: Double? = nil, atLeast: Double? = nil, below: Double? = nil, atMost: Double? = nil
    ) {
      self.above = above
      self.atLeast = atLeast
      self.below = below
      self.atMost = atMost
    }

    /// Whether a number lies within.
    public func contains(_ number: Double) -> Bool {
      if let above, number <= above { return false }
      if let atLeast, number < atLeast { return false }
      if let below, number >= below { return false }
      if let atMost, number > atMost { return false }
      return true
    }
  }

  /// Keys under which a filter sees what the record itself knows, unless the payload has them.
  public enum ReservedField: String, Sendable, CaseIterable {
    /// The chunk's id.
    case chunkID = "chunk_id"
    /// The document's id.
    case documentID = "document_id"
    /// Where the document came from.
    case sourceURI = "source_uri"
    /// The source's own name of the document's version.
    case version
    /// When the version was published, an RFC 3339 text.
    case publishedAt = "published_at"
    /// When the document stops being valid, an RFC 3339 text.
    case expiresAt = "expires_at"
    /// When the document was first stored, an RFC 3339 text.
    case createdAt = "created_at"
    /// When the document last changed, an RFC 3339 text.
    case updatedAt = "updated_at"
    /// The headings above the chunk, a list of texts, outermost first.
    case headings
    /// The chunk's place in its document, from 0.
    case ordinal
  }
}
