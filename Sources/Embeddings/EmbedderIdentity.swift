/// Names what produces vectors: two vectors may be compared only if their identities are equal.
///
/// It is stored with every collection; when it changes, the collection must be embedded anew.
public struct EmbedderIdentity: Sendable, Hashable, Codable {
  /// The name used in configuration: `builtin`, `none`, or that of a configured endpoint.
  public let name: String
  /// The model, for example `all-MiniLM-L6-v2`.
  public let model: String
  /// The revision or digest of the weights, for example `sha256:53aa…`; may be empty if unknown.
  public let revision: String
  /// The number of components of every vector; 0 if vectors come from the caller.
  public let dimension: Int

  /// Creates an identity.
  public init(name: String, model: String, revision: String, dimension: Int) {
    self.name = name
    self.model = model
    self.revision = revision
    self.dimension = dimension
  }
}

extension EmbedderIdentity: CustomStringConvertible {
  /// One line for logs and reports.
  public var description: String {
    let suffix = revision.isEmpty ? "" : "@\(revision)"
    return "\(name): \(model)\(suffix), \(dimension)-d"
  }
}
