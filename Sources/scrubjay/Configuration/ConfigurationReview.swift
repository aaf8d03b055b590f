import Corpora
import Embeddings
import Foundation

/// Looks at a configuration for what would go wrong later.
struct ConfigurationReview {
  /// What the service would refuse, or not heed at all.
  private(set) var faults: [String] = []
  /// What works and is not wise.
  private(set) var advice: [String] = []

  private let settings: Settings
  private let context: CommandContext

  /// Reviews settings that could be read.
  init(_ settings: Settings, context: CommandContext) {
    self.settings = settings
    self.context = context
    reviewFile()
    reviewVariables()
    reviewTLS()
    if let path = settings.optionalText("keyFile") { reviewSecret(path, of: "keyFile") }
    reviewEndpoints()
    reviewTelemetry()
  }

  private mutating func reviewFile() {
    guard let data = FileManager.default.contents(atPath: settings.path) else { return }
    guard let tree = try? JSONParser.parse([UInt8](data)) else {
      faults.append("\(settings.path) is not JSON")
      return
    }
    for key in Self.leaves(of: tree, under: "") where Setting.named(key) == nil {
      let parts = key.split(separator: ".")
      let isEmbedder =
        parts.count == 3 && parts[0] == "embedder" && Self.embedderKeys.contains(parts[2])
      if !isEmbedder { faults.append("\(settings.path): there is no setting “\(key)”") }
      if isEmbedder, !settings.endpoints.contains(where: { $0.name == parts[1] }) {
        faults.append("\(settings.path): “\(parts[1])” is not in the list “embedders”")
      }
    }
  }

  private static let embedderKeys: Set<Substring> = [
    "url", "model", "dimension", "keyEnvironment", "keyFile",
  ]

  private mutating func reviewVariables() {
    let known = Set(Setting.all.map(\.variable))
      .union(["SCRUBJAY_CONFIG", "SCRUBJAY_MODEL_DIR", "SCRUBJAY_API_KEY"])
    for name in context.variables.keys.sorted()
    where name.hasPrefix("SCRUBJAY_") && !known.contains(name)
      && !name.hasPrefix("SCRUBJAY_EMBEDDER_")
    {
      faults.append("$\(name) is no setting")
    }
  }

  private mutating func reviewTLS() {
    let certificate = settings.optionalText("http.tls.certificate")
    let key = settings.optionalText("http.tls.key")
    if (certificate == nil) != (key == nil) {
      faults.append("http.tls.certificate and http.tls.key need each other")
    }
    if let certificate, !FileManager.default.isReadableFile(atPath: certificate) {
      faults.append("http.tls.certificate: \(certificate) cannot be read")
    }
    if let key { reviewSecret(key, of: "http.tls.key") }
  }

  private mutating func reviewEndpoints() {
    for endpoint in settings.endpoints {
      switch endpoint.apiKey {
      case .file(let path): reviewSecret(path, of: "embedder.\(endpoint.name).keyFile")
      case .environment(let name) where context.variables[name] == nil:
        faults.append("embedder.\(endpoint.name).keyEnvironment: $\(name) is not set")
      default: break
      }
    }
  }

  private mutating func reviewTelemetry() {
    if let path = settings.optionalText("telemetry.headersFile") {
      reviewSecret(path, of: "telemetry.headersFile")
    }
    guard let endpoint = settings.optionalText("telemetry.endpoint") else { return }
    let url = URL(string: endpoint)
    guard let scheme = url?.scheme, ["http", "https"].contains(scheme), url?.host != nil else {
      faults.append("telemetry.endpoint is no http or https address")
      return
    }
  }

  private mutating func reviewSecret(_ path: String, of key: String) {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    guard FileManager.default.isReadableFile(atPath: path), let attributes else {
      faults.append("\(key): \(path) cannot be read")
      return
    }
    let mode = (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0
    if mode & 0o077 != 0 {
      advice.append("\(key): \(path) can be read by others; chmod 600 it")
    }
  }

  private static func leaves(of value: JSONValue, under key: String) -> [String] {
    guard case .object(let members) = value else { return [key] }
    return members.keys.sorted().flatMap { name in
      leaves(of: members[name] ?? .null, under: key.isEmpty ? name : key + "." + name)
    }
  }
}
