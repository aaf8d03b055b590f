/// The files of a model, with their digests.
public struct ModelManifest: Sendable, Equatable {
  /// One file of a model.
  public struct File: Sendable, Equatable {
    /// The name inside the model's directory.
    public let name: String
    /// Bytes.
    public let size: Int
    /// SHA-256, lowercase hexadecimal.
    public let digest: String
  }

  /// The model's name, also that of its directory.
  public let model: String
  /// Components per vector.
  public let dimension: Int
  /// The tensors, in safetensors format.
  public let weights: File
  /// The vocabulary, one piece per line.
  public let vocabulary: File

  /// sentence-transformers/all-MiniLM-L6-v2, Apache 2.0; `tools/fetch-model` pins the same digests.
  public static let miniLM = ModelManifest(
    model: "all-MiniLM-L6-v2", dimension: 384,
    weights: File(
      name: "model.safetensors", size: 90_868_376,
      digest: "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"),
    vocabulary: File(
      name: "vocab.txt", size: 231_508,
      digest: "07eced375cec144d27c900241f3e339478dec958f92fddbc551f295c992038a3"))
}
