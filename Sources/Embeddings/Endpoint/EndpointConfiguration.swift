public import Foundation

/// Where the key of an endpoint comes from; it is read anew for each call, and never logged.
public enum APIKeySource: Sendable, Equatable, CustomStringConvertible {
  /// The endpoint wants no key.
  case none
  /// The key itself.
  case value(String)
  /// The name of an environment variable.
  case environment(String)
  /// The path of a file that holds the key, for example a mounted secret.
  case file(String)

  /// Says where the key comes from, not what it is.
  public var description: String {
    switch self {
    case .none: "no key"
    case .value: "a given key"
    case .environment(let name): "environment variable \(name)"
    case .file(let path): "file \(path)"
    }
  }

  /// Returns the key without white space around it.
  ///
  /// - Throws: `EmbeddingError.Code.invalidConfiguration` if it is missing, empty, or holds
  ///   characters that cannot stand in a header.
  func resolve(environment: [String: String]) throws -> String? {
    let raw: String?
    switch self {
    case .none: return nil
    case .value(let key): raw = key
    case .environment(let name): raw = environment[name]
    case .file(let path): raw = try? String(contentsOfFile: path, encoding: .utf8)
    }
    let key = (raw ?? "").trimmingCharacters(in: .whitespacesAndNewlines)
    guard !key.isEmpty else {
      throw EmbeddingError(
        .invalidConfiguration, "no API key in \(self): set it, or configure the endpoint without")
    }
    guard key.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
      throw EmbeddingError(
        .invalidConfiguration, "the API key in \(self) holds white space or non-ASCII characters")
    }
    return key
  }
}

extension APIKeySource: CustomDebugStringConvertible, CustomReflectable {
  /// As `description`.
  public var debugDescription: String { description }
  /// Shows no children, so that `dump` does not print a key.
  public var customMirror: Mirror { Mirror(self, children: []) }
}

/// An OpenAI-compatible endpoint for embeddings.
public struct EndpointConfiguration: Sendable {
  /// How the endpoint is asked to write vectors; whatever it answers is understood.
  public enum Encoding: String, Sendable {
    /// Base64 of little-endian float32: a quarter of the bytes, and fast to read.
    case base64
    /// Arrays of numbers.
    case float
    /// Do not ask, for servers that refuse the field.
    case unspecified
  }

  /// The name used in configuration and identity.
  public var name: String
  /// The address before `/v1/embeddings`, for example `http://127.0.0.1:11434`; a trailing `/v1`
  /// is accepted.
  public var baseURL: URL
  /// The model to ask for.
  public var model: String
  /// Components that every vector must have, 1–65,536.
  public var dimension: Int
  /// The revision of the model, if the operator knows it; part of the identity.
  public var revision = ""
  /// Whether to send `dimensions`, for models that can shorten their vectors.
  public var asksForDimension = false
  /// Put before queries, as some models want, for example `query: `.
  public var queryPrefix = ""
  /// Put before documents, for example `passage: `.
  public var documentPrefix = ""
  /// Where the key comes from.
  public var apiKey = APIKeySource.none
  /// How the endpoint is asked to write vectors.
  public var encoding = Encoding.base64
  /// The greatest number of texts per request, at least 1.
  public var textsPerRequest = 64
  /// Requests of one call that may be under way at once, at least 1.
  public var concurrentRequests = 2
  /// The time that one attempt may take, reply included.
  public var timeout = Duration.seconds(30)
  /// When and how often to try again.
  public var retry = RetryPolicy()

  /// Creates a configuration with defaults.
  public init(name: String, baseURL: URL, model: String, dimension: Int) {
    self.name = name
    self.baseURL = baseURL
    self.model = model
    self.dimension = dimension
  }

  /// The address that requests go to.
  var requestURL: URL {
    let base =
      baseURL.lastPathComponent == "v1" ? baseURL : baseURL.appendingPathComponent("v1")
    return base.appendingPathComponent("embeddings")
  }

  /// The identity of what this configuration gives: prefixes change vectors, so they belong to it.
  var identity: EmbedderIdentity {
    var revision = revision
    if !queryPrefix.isEmpty || !documentPrefix.isEmpty {
      revision += "[query:\(queryPrefix)|document:\(documentPrefix)]"
    }
    return EmbedderIdentity(name: name, model: model, revision: revision, dimension: dimension)
  }

  func validate() throws {
    func require(_ condition: Bool, _ what: String) throws {
      guard condition else {
        throw EmbeddingError(.invalidConfiguration, "embedding endpoint '\(name)': \(what)")
      }
    }
    try require(
      ["http", "https"].contains(baseURL.scheme?.lowercased() ?? "") && baseURL.host != nil,
      "the base URL must be http:// or https:// with a host")
    try require(baseURL.user == nil, "put credentials into the API key, not into the URL")
    try require((1...65_536).contains(dimension), "dimension \(dimension) is not in 1–65536")
    try require(!model.isEmpty, "the model is empty")
    try require(textsPerRequest >= 1, "texts per request must be at least 1")
    try require(concurrentRequests >= 1, "concurrent requests must be at least 1")
    try require(timeout > .zero, "the timeout must be positive")
    try require(retry.attempts >= 1, "attempts must be at least 1")
  }
}
