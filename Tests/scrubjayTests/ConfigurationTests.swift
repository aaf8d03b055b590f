import Corpora
import Foundation
import Testing

@testable import scrubjay

struct ConfigurationTests {
  /// A process with the given variables and configuration file.
  private func context(
    _ harness: CommandHarness, _ variables: [String: String] = [:], file: String? = nil
  ) throws -> CommandContext {
    var variables = variables
    variables["HOME"] = harness.directory
    variables["XDG_CONFIG_HOME"] = harness.directory + "/config"
    if let file { try harness.write(file, to: "config/scrubjay/config.json") }
    return CommandContext(
      output: { _ in }, diagnostics: { _ in }, variables: variables, isOutputTerminal: false,
      isDiagnosticsTerminal: false, directory: harness.directory, uptime: { 0 })
  }

  @Test func `a flag counts before a variable, that before the file, that before the default`()
    async throws
  {
    try await CommandHarness.with { harness async throws in
      let file = #"{"http":{"port":1,"host":"::1"},"limits":{"hits":5},"log":{"level":"debug"}}"#
      let context = try context(
        harness, ["SCRUBJAY_HTTP_PORT": "2", "SCRUBJAY_LOG_QUERY_TEXT": "true"], file: file)
      let settings = try await Settings.load(context, flags: ["log.level": .text("error")])
      #expect(settings.integer("http.port") == 2)
      #expect(settings.text("http.host") == "::1")
      #expect(settings.text("log.level") == "error")
      #expect(settings.isOn("log.queryText"))
      #expect(settings.integer("limits.hits") == 5)
      #expect(settings.integer("limits.rowsPerPage") == 1_000)
      let sources = Dictionary(
        uniqueKeysWithValues: settings.resolved.map { ($0.setting.key, $0.source) })
      #expect(sources["http.port"] == "environment" && sources["http.host"] == "file")
      #expect(sources["log.level"] == "flag" && sources["upkeep.seconds"] == "default")
      #expect(sources["telemetry.endpoint"] == "unset")
    }
  }

  @Test(arguments: [
    (["SCRUBJAY_HTTP_PORT": "70000"], "70000"), (["SCRUBJAY_HTTP_PORT": "many"], "http.port"),
    (["SCRUBJAY_LOG_FORMAT": "xml"], "xml"), (["SCRUBJAY_TELEMETRY_SAMPLE_RATIO": "2"], "2.0"),
  ])
  func `a value that cannot be taken is refused by name`(
    variables: [String: String], words: String
  ) async throws {
    try await CommandHarness.with { harness async throws in
      let context = try context(harness, variables)
      let failure = await #expect(throws: CommandFailure.self) {
        _ = try await Settings.load(context)
      }
      #expect(failure?.status == .usage)
      #expect(failure?.description.contains(words) == true)
      #expect(failure?.description.contains(try #require(variables.keys.first)) == true)
    }
  }

  @Test func `every setting has a variable of its own, and any can be set by a flag`() async throws
  {
    #expect(Set(Setting.all.map(\.variable)).count == Setting.all.count)
    try await CommandHarness.with { harness async throws in
      for setting in Setting.all {
        guard let standard = setting.standard, setting.key != "embedders" else { continue }
        let shown = await harness.run([
          "config", "show", "--json", "--set", "\(setting.key)=\(standard)",
        ])
        let list = try shown.json["settings"]?.arrayValue ?? []
        let entry = try #require(list.first { $0["key"]?.stringValue == setting.key })
        #expect(entry["source"] == "flag" && entry["value"]?.stringValue == standard.description)
      }
      #expect(await harness.run(["config", "show", "--set", "no.such=1"]).status == .usage)
      #expect(await harness.run(["config", "show", "--set", "http.port"]).status == .usage)
    }
  }

  @Test func `the check names keys that nobody reads and secrets that cannot be read`() async throws
  {
    try await CommandHarness.with { harness async throws in
      #expect(await harness.run(["config", "check"]).status == .success)
      try harness.write(
        #"{"htpp":{"port":1},"telemetry":{"headersFile":"/nowhere","endpoint":"ftp://x"}}"#,
        to: "config/scrubjay/config.json")
      let run = await harness.run(["config", "check", "--json"])
      #expect(run.status == .usage)
      let faults = try run.json["faults"]?.arrayValue?.compactMap(\.stringValue) ?? []
      #expect(faults.count == 3, "\(faults)")
      #expect(faults.contains { $0.contains("htpp.port") })
    }
  }

  @Test func `the check tries the files of TLS and of the key`() async throws {
    try await CommandHarness.with { harness async throws in
      try harness.write("secret", to: "key.pem")
      let key = harness.directory + "/key.pem"
      try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: key)
      try harness.write(
        #"{"http":{"tls":{"certificate":"/nowhere.pem","key":"\#(key)"}},"keyFile":"/none"}"#,
        to: "config/scrubjay/config.json")
      let run = await harness.run(["config", "check", "--json"])
      #expect(run.status == .usage)
      let faults = try run.json["faults"]?.arrayValue?.compactMap(\.stringValue) ?? []
      #expect(faults.count == 2, "\(faults)")
      #expect(try run.json["advice"]?.arrayValue?.count == 1)
      try harness.write(#"{"http":{"tls":{"key":"\#(key)"}}}"#, to: "config/scrubjay/config.json")
      let half = await harness.run(["config", "check", "--json"])
      #expect(try half.json["faults"]?[0]?.stringValue?.contains("need each other") == true)
    }
  }

  @Test func `addresses are shown without what is secret in them`() {
    let shown = ConfigCommand.Show.redacted("https://ann:pw@host:1/p?key=1")
    #expect(shown == "https://redacted:redacted@host:1/p?redacted")
    #expect(ConfigCommand.Show.redacted("127.0.0.1") == "127.0.0.1")
  }
}
