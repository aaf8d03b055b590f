import ArgumentParser
import HTTPAPI

struct VersionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "version", abstract: "Print the version.")

  func run() throws {
    CommandContext.current.print("scrubjay \(APIVersion.current)")
  }
}
