/// The embedder called `none`: the caller brings the vectors.
public struct NoEmbedder: Embedder {
  /// Name `none`, no model.
  public let identity: EmbedderIdentity

  /// Creates the embedder of a collection whose vectors have `dimension` components.
  public init(dimension: Int) {
    identity = EmbedderIdentity(name: "none", model: "", revision: "", dimension: dimension)
  }

  /// Throws `.vectorsRequired`, unless `texts` is empty.
  public func embed(_ texts: [String], purpose: EmbeddingPurpose) async throws -> [[Float]] {
    guard !texts.isEmpty else { return [] }
    throw EmbeddingError(
      .vectorsRequired,
      "this collection has no embedder: send an 'embedding' of \(dimension) numbers with each "
        + "\(purpose.rawValue), or create the collection with \"embedder\": \"builtin\"")
  }
}
