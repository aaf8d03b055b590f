/// The bounds that keep one caller from harming the others.
///
/// Exceeding one is a clear error that names the field and the bound.
public struct ServiceLimits: Sendable, Equatable {
  /// The largest request body, in bytes.
  public var bodyBytes = 16 << 20
  /// The most documents in one write.
  public var documentsPerWrite = 1_000
  /// The most chunks in one write.
  public var chunksPerWrite = 20_000
  /// The longest text of a document or chunk, in bytes of UTF-8.
  public var textBytes = 8 << 20
  /// The longest query, in bytes of UTF-8.
  public var queryBytes = 64 << 10
  /// The most hits of one search.
  public var hits = 1_000
  /// The most searches in one batch.
  public var searchesPerBatch = 100
  /// The most events in one batch.
  public var eventsPerBatch = 1_000
  /// The longest comment or correction, in bytes of UTF-8.
  public var commentBytes = 64 << 10
  /// The most rows of one page.
  public var rowsPerPage = 1_000
  /// The most keys, those that have ended included.
  public var keys = 1_000
  /// The greatest dimension of a collection.
  public var dimension = 8_192

  /// The limits that an instance has unless told otherwise.
  public init() {}
}
