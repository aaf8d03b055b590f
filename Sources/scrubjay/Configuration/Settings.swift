import Configuration
import Embeddings
import Foundation
import Serving

/// The settings of a process: flags over environment over file over default.
struct Settings: Sendable {
  /// Every setting with its value and where that comes from, in order.
  let resolved: [SettingLayers.Resolved]
  /// Embedders behind an endpoint.
  let endpoints: [EndpointConfiguration]
  /// The path of the file, whether it exists or not.
  let path: String
  private let values: [String: SettingValue]

  /// Reads the settings.
  ///
  /// - Parameters:
  ///   - context: The process.
  ///   - flags: Values from the command line, by key.
  /// - Returns: The settings.
  /// - Throws: ``CommandFailure``: `failure` for a file that cannot be read, `usage` for a value
  ///   that cannot be taken.
  static func load(
    _ context: CommandContext, flags: [String: SettingValue] = [:]
  ) async throws -> Settings {
    let layers = try await SettingLayers(
      flags: flags, defaults: ["data": .text(defaultDataDirectory(context))], context: context)
    return try Settings(layers)
  }

  init(_ layers: SettingLayers) throws {
    resolved = try Setting.all.map { try layers.resolve($0) }
    values = resolved.reduce(into: [:]) { values, entry in
      values[entry.setting.key] = entry.value
    }
    path = layers.path
    var names: [String] = []
    if case .words(let words) = values["embedders"] { names = words }
    let reader = layers.reader.scoped(to: "embedder")
    endpoints = try names.map { try Self.endpoint($0, reader.scoped(to: ConfigKey([$0]))) }
  }

  /// The text of a setting; empty without a value.
  func text(_ key: String) -> String { optionalText(key) ?? "" }

  /// The text of a setting; `nil` without a value.
  func optionalText(_ key: String) -> String? {
    if case .text(let text) = values[key] { text } else { nil }
  }

  /// The whole number of a setting that has a default.
  func integer(_ key: String) -> Int {
    if case .integer(let number) = values[key] { number } else { 0 }
  }

  /// The number of a setting that has a default.
  func number(_ key: String) -> Double {
    if case .number(let number) = values[key] { number } else { 0 }
  }

  /// Whether a setting is on.
  func isOn(_ key: String) -> Bool { values[key] == .flag(true) }

  /// The server to talk to.
  var url: String? { optionalText("url") }

  /// The key to show to a server.
  ///
  /// - Throws: ``CommandFailure`` `usage` for a file that cannot be read.
  var key: String? {
    get throws {
      try optionalText("key") ?? optionalText("keyFile").map { try Self.secret(in: $0) }
    }
  }

  /// The secret that a file holds, without the line feed at its end.
  static func secret(in path: String) throws -> String {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CommandFailure(.usage, "the key file “\(path)” cannot be read")
    }
    return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// The bounds of requests.
  var limits: ServiceLimits {
    LimitSetting.all.reduce(into: ServiceLimits()) { limits, limit in
      limits[keyPath: limit.path] = integer("limits." + limit.name)
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
  func instance(directory: String? = nil, command: String) -> InstanceConfiguration {
    var embedders: [String: EmbedderFactory] = ["builtin": { try MiniLMEmbedder() }]
    for endpoint in endpoints { embedders[endpoint.name] = { try EndpointEmbedder(endpoint) } }
    let context = CommandContext.current
    var configuration = InstanceConfiguration(
      dataDirectory: absolutePath(directory ?? text("data"), in: context), command: command,
      limits: limits, embedders: embedders, cachedQueries: integer("embedding.cachedQueries"),
      snapshotInterval: integer("learning.snapshotInterval"))
    if let counter = WordPieceCounter(store: ModelStore(environment: context.variables)) {
      configuration.counter = counter
    }
    return configuration
  }

  /// A path from the process's directory on.
  private func absolutePath(_ path: String, in context: CommandContext) -> String {
    let base = URL(fileURLWithPath: context.directory, isDirectory: true)
    return URL(fileURLWithPath: path, relativeTo: base).standardizedFileURL.path
  }

  private static func defaultDataDirectory(_ context: CommandContext) -> String {
    let local = context.directory + "/scrubjay-data"
    if FileManager.default.fileExists(atPath: local) { return local }
    let home = context.variables["HOME"] ?? NSHomeDirectory()
    return (context.variables["XDG_DATA_HOME"] ?? home + "/.local/share") + "/scrubjay/data"
  }
}
