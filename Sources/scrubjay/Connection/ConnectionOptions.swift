import ArgumentParser
import Foundation
import Logging

/// Where a command finds the API.
struct ConnectionOptions: ParsableArguments {
  @Option(help: "Talk to the server at this URL ($SCRUBJAY_URL).")
  var url: String?

  @Option(
    help: ArgumentHelp(
      "Open this data directory in this process ($SCRUBJAY_DATA; else ./scrubjay-data; else the "
        + "user's data directory).", valueName: "directory"))
  var data: String?

  @Option(
    help: ArgumentHelp(
      "Show the server the key in this file ($SCRUBJAY_KEY holds a key itself, "
        + "$SCRUBJAY_KEY_FILE names a file).", valueName: "file"))
  var keyFile: String?

  @Option(
    help: ArgumentHelp(
      "Trust servers by the certificates in this PEM file too ($SCRUBJAY_AUTHORITY_FILE).",
      valueName: "file"))
  var authorityFile: String?

  func validate() throws {
    guard url == nil || data == nil else {
      throw ValidationError("--url and --data exclude each other; give one.")
    }
  }

  /// Runs work on the API and closes the connection after it.
  func withClient<Result: Sendable>(
    _ work: (APIClient) async throws -> Result
  ) async throws -> Result {
    let transport = try await makeTransport()
    let result: Result
    do {
      result = try await work(APIClient(transport: transport))
    } catch {
      try? await transport.close()
      throw error
    }
    try await transport.close()
    return result
  }

  private func makeTransport() async throws -> any Transport {
    let settings = try await Settings.load(CommandContext.current)
    if let url = url ?? (data == nil ? settings.url : nil) {
      return try RemoteTransport(
        url: url, key: try keyFile.map(Settings.secret(in:)) ?? settings.key,
        authorities: authorityFile ?? settings.optionalText("authorityFile"))
    }
    return try await LocalTransport(
      settings.instance(directory: data, command: "a scrubjay command"), logger: Self.quietLogger)
  }

  /// Only what goes wrong, on standard error.
  private static var quietLogger: Logger {
    var logger = Logger(label: "scrubjay") { _ in DiagnosticsLogHandler() }
    logger.logLevel = .warning
    return logger
  }
}
