import Configuration
import Corpora
import Foundation

/// Where settings come from: flags over environment over file over default.
struct SettingLayers: Sendable {
  /// One place that settings come from.
  struct Layer: Sendable {
    /// Its name, as shown to people.
    let name: String
    /// Its values.
    let provider: any ConfigProvider
  }

  /// What a setting is, and who said so.
  struct Resolved: Sendable {
    let setting: Setting
    /// `nil` if nobody gave one and there is no default.
    let value: SettingValue?
    let source: String
  }

  /// The places, first to last.
  let layers: [Layer]
  /// The path of the file, whether it exists or not.
  let path: String

  /// Opens the places.
  ///
  /// The file is that of `$SCRUBJAY_CONFIG`, or `scrubjay/config.json` in the user's configuration
  /// directory, where it may be missing.
  ///
  /// - Parameters:
  ///   - flags: Values from the command line, by key.
  ///   - defaults: Defaults that depend on the process, by key.
  ///   - context: The process.
  /// - Throws: ``CommandFailure`` for a file that cannot be read.
  init(
    flags: [String: SettingValue], defaults: [String: SettingValue], context: CommandContext
  ) async throws {
    let named = context.variables["SCRUBJAY_CONFIG"]
    path = named ?? Self.configurationDirectory(context) + "/config.json"
    let standards = Setting.all.reduce(into: defaults) { standards, setting in
      if let value = setting.standard { standards[setting.key] = value }
    }
    do {
      let location = InMemoryProvider(values: [
        "filePath": .init(stringLiteral: path),
        "allowMissing": .init(booleanLiteral: named == nil),
      ])
      layers = [
        Layer(name: "flag", provider: Self.provider("flag", flags)),
        Layer(
          name: "environment",
          provider: EnvironmentVariablesProvider(environmentVariables: context.variables)
            .prefixKeys(with: "scrubjay")),
        Layer(
          name: "file",
          provider: try await FileProvider<JSONSnapshot>(config: ConfigReader(provider: location))),
        Layer(name: "default", provider: Self.provider("default", standards)),
      ]
    } catch {
      throw CommandFailure(.failure, "the configuration at \(path) cannot be used: \(error)")
    }
  }

  /// A reader over all places.
  var reader: ConfigReader { ConfigReader(providers: layers.map(\.provider)) }

  /// The value of a setting.
  ///
  /// - Throws: ``CommandFailure`` `usage` for a value of another kind or out of bounds, naming who
  ///   gave it.
  func resolve(_ setting: Setting) throws -> Resolved {
    for layer in layers {
      do {
        guard let value = try layer.value(of: setting) else { continue }
        if let fault = setting.fault(of: value) {
          throw CommandFailure(.usage, fault, details: ["it comes from \(words(layer, setting))"])
        }
        return Resolved(setting: setting, value: value, source: layer.name)
      } catch let failure as CommandFailure {
        throw failure
      } catch {
        throw CommandFailure(
          .usage, "\(setting.key) cannot be read; give \(setting.kindDescription)",
          details: ["it comes from \(words(layer, setting))"])
      }
    }
    return Resolved(setting: setting, value: nil, source: "unset")
  }

  private func words(_ layer: Layer, _ setting: Setting) -> String {
    switch layer.name {
    case "environment": "$\(setting.variable)"
    case "file": path
    default: "a \(layer.name)"
    }
  }

  private static func provider(
    _ name: String, _ values: [String: SettingValue]
  ) -> InMemoryProvider {
    var content: [AbsoluteConfigKey: ConfigValue] = [:]
    for (key, value) in values {
      content[AbsoluteConfigKey(key)] = ConfigValue(value.content, isSecret: false)
    }
    return InMemoryProvider(name: name, values: content)
  }

  private static func configurationDirectory(_ context: CommandContext) -> String {
    let home = context.variables["HOME"] ?? NSHomeDirectory()
    return (context.variables["XDG_CONFIG_HOME"] ?? home + "/.config") + "/scrubjay"
  }
}

extension SettingLayers.Layer {
  /// The value that this place gives a setting; `nil` if none.
  fileprivate func value(of setting: Setting) throws -> SettingValue? {
    let type: ConfigType =
      switch setting.kind {
      case .text, .choice: .string
      case .integer: .int
      case .number: .double
      case .flag: .bool
      case .words: .stringArray
      }
    let found = try provider.value(forKey: AbsoluteConfigKey(setting.key), type: type)
    return found.value.flatMap { SettingValue($0.content) }
  }
}

extension AbsoluteConfigKey {
  /// The key of dotted words.
  fileprivate init(_ dotted: String) {
    self.init(dotted.split(separator: ".").map(String.init), context: [:])
  }
}

extension SettingValue {
  /// The value as a provider keeps it.
  fileprivate var content: ConfigContent {
    switch self {
    case .text(let text): .string(text)
    case .integer(let number): .int(number)
    case .number(let number): .double(number)
    case .flag(let flag): .bool(flag)
    case .words(let words): .stringArray(words)
    }
  }

  /// The value that a provider gave; `nil` for kinds that no setting has.
  fileprivate init?(_ content: ConfigContent) {
    switch content {
    case .string(let text): self = .text(text)
    case .int(let number): self = .integer(number)
    case .double(let number): self = .number(number)
    case .bool(let flag): self = .flag(flag)
    case .stringArray(let words): self = .words(words)
    default: return nil
    }
  }
}
