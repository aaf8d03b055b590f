/// Turns texts into vectors whose dot product measures likeness of meaning.
///
/// Every vector has unit length (within 1e-3) and `dimension` finite components, so that cosine
/// similarity is a dot product. A text's vector depends on that text, the purpose and the
/// identity alone: never on its neighbours in the batch beyond rounding (cosine ≥ 0.99999).
///
/// The checks that every conforming type must pass are in `EmbedderConformance`.
public protocol Embedder: Sendable {
  /// What produces the vectors; vectors of different identities must not be compared.
  var identity: EmbedderIdentity { get }

  /// Embeds `texts`; the result has one vector per text, in their order.
  ///
  /// An empty text is legal. Long texts are truncated as the model does. Safe to call from
  /// several tasks at once. Work that would occupy a thread leaves the caller's executor.
  ///
  /// - Parameters:
  ///   - texts: Zero or more texts, each of any length.
  ///   - purpose: Whether the texts are questions or what answers them.
  /// - Returns: Unit vectors of `dimension` components each.
  /// - Throws: `EmbeddingError`, or `CancellationError` if the task was cancelled.
  func embed(_ texts: [String], purpose: EmbeddingPurpose) async throws -> [[Float]]

  /// Embeds `texts` and reports progress on the way.
  ///
  /// - Parameters:
  ///   - texts: Zero or more texts, each of any length.
  ///   - purpose: Whether the texts are questions or what answers them.
  ///   - progress: Called with growing counts, from any thread, and at last with all done.
  /// - Returns: Unit vectors of `dimension` components each, in the order of `texts`.
  /// - Throws: `EmbeddingError`, or `CancellationError` if the task was cancelled.
  func embed(
    _ texts: [String], purpose: EmbeddingPurpose, progress: @escaping EmbeddingProgressHandler
  ) async throws -> [[Float]]
}

extension Embedder {
  /// The number of components of every vector.
  public var dimension: Int { identity.dimension }

  /// Embeds `texts` and reports once, when all are done.
  public func embed(
    _ texts: [String], purpose: EmbeddingPurpose, progress: @escaping EmbeddingProgressHandler
  ) async throws -> [[Float]] {
    let vectors = try await embed(texts, purpose: purpose)
    progress(EmbeddingProgress(done: texts.count, total: texts.count))
    return vectors
  }

  /// Embeds one text.
  ///
  /// - Throws: As `embed(_:purpose:)`; `.invalidReply` if the embedder returned no vector.
  public func embed(_ text: String, purpose: EmbeddingPurpose) async throws -> [Float] {
    guard let vector = try await embed([text], purpose: purpose).first else {
      throw EmbeddingError(.invalidReply, "embedder '\(identity.name)' returned no vector")
    }
    return vector
  }
}

/// What a text is embedded for; models trained with instructions treat the two differently.
public enum EmbeddingPurpose: String, Sendable, Codable, CaseIterable {
  /// A question that looks for documents.
  case query
  /// A text that may answer questions.
  case document
}

/// How many texts of one call are embedded.
public struct EmbeddingProgress: Sendable, Equatable {
  /// Texts that are done, from 0 to `total`.
  public let done: Int
  /// Texts of the call.
  public let total: Int

  /// Creates a progress value.
  public init(done: Int, total: Int) {
    self.done = done
    self.total = total
  }
}

/// Receives progress; called from any thread, never twice at once for one call.
public typealias EmbeddingProgressHandler = @Sendable (EmbeddingProgress) -> Void
