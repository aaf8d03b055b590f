import Configuration
import Embeddings
import Foundation
import Serving

/// The settings of a process: environment over file over default.
///
/// Flags come before both, in the
/// commands.
struct Settings: Sendable {
  /// The server to talk to.
  var url: String?
  /// The data directory.
  var data: String
  /// The address to serve on.
  var host: String
  /// The port to serve on.
  var port: Int
  /// Embedders behind an endpoint.
  var endpoints: [EndpointConfiguration]

  /// Reads the settings.
  ///
  /// The file is that of `$SCRUBJAY_CONFIG`, or `scrubjay/config.json` in the user's configuration
  /// directory, where it may be missing.
  ///
  /// - Throws: ``CommandFailure`` for a file that cannot be read.
  static func load(_ context: CommandContext) async throws -> Settings {
    let named = context.variables["SCRUBJAY_CONFIG"]
    let path = named ?? configurationDirectory(context) + "/config.json"
    do {
      let location = InMemoryProvider(values: [
        "filePath": .init(stringLiteral: path),
        "allowMissing": .init(booleanLiteral: named == nil),
      ])
      let reader = ConfigReader(providers: [
        EnvironmentVariablesProvider(environmentVariables: context.variables)
          .prefixKeys(with: "scrubjay"),
        try await FileProvider<JSONSnapshot>(config: ConfigReader(provider: location)),
      ])
      return try Settings(reader, context)
    } catch let failure as CommandFailure {
      throw failure
    } catch {
      throw CommandFailure(.failure, "the configuration at \(path) cannot be used: \(error)")
    }
  }

  private init(_ reader: ConfigReader, _ context: CommandContext) throws {
    url = reader.string(forKey: "url")
    data = reader.string(forKey: "data") ?? Self.defaultDataDirectory(context)
    host = reader.string(forKey: "http.host", default: "127.0.0.1")
    port = reader.int(forKey: "http.port", default: 8080)
    endpoints = try reader.stringArray(forKey: "embedders", default: []).map { name in
      try Self.endpoint(name, reader.scoped(to: "embedder").scoped(to: ConfigKey([name])))
    }
  }

  private static func endpoint(
    _ name: String, _ reader: ConfigReader
  ) throws -> EndpointConfiguration {
    guard let text = reader.string(forKey: "url"), let url = URL(string: text),
      let model = reader.string(forKey: "model"), let dimension = reader.int(forKey: "dimension")
    else {
      throw CommandFailure(
        .usage, "the embedder “\(name)” needs embedder.\(name).url, .model and .dimension")
    }
    var configuration = EndpointConfiguration(
      name: name, baseURL: url, model: model, dimension: dimension)
    if let variable = reader.string(forKey: "keyEnvironment") {
      configuration.apiKey = .environment(variable)
    } else if let path = reader.string(forKey: "keyFile") {
      configuration.apiKey = .file(path)
    }
    return configuration
  }

  /// How an instance on a directory runs.
  ///
  /// - Parameters:
  ///   - directory: The data directory; that of the settings if `nil`.
  ///   - command: What another process is told that finds the directory in use.
  /// - Returns: The configuration.
  func instance(directory: String?, command: String) -> InstanceConfiguration {
    var embedders: [String: EmbedderFactory] = ["builtin": { try MiniLMEmbedder() }]
    for endpoint in endpoints { embedders[endpoint.name] = { try EndpointEmbedder(endpoint) } }
    let context = CommandContext.current
    let base = URL(fileURLWithPath: context.directory, isDirectory: true)
    var configuration = InstanceConfiguration(
      dataDirectory: URL(fileURLWithPath: directory ?? data, relativeTo: base)
        .standardizedFileURL.path,
      command: command, embedders: embedders)
    if let counter = WordPieceCounter(store: ModelStore(environment: context.variables)) {
      configuration.counter = counter
    }
    return configuration
  }

  private static func configurationDirectory(_ context: CommandContext) -> String {
    let base = context.variables["XDG_CONFIG_HOME"] ?? home(context) + "/.config"
    return base + "/scrubjay"
  }

  private static func defaultDataDirectory(_ context: CommandContext) -> String {
    let local = context.directory + "/scrubjay-data"
    if FileManager.default.fileExists(atPath: local) { return local }
    return (context.variables["XDG_DATA_HOME"] ?? home(context) + "/.local/share")
      + "/scrubjay/data"
  }

  private static func home(_ context: CommandContext) -> String {
    context.variables["HOME"] ?? NSHomeDirectory()
  }
}
