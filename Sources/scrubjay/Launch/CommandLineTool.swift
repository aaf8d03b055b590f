import ArgumentParser

/// Parses a command line and runs it.
enum CommandLineTool {
  /// Runs a command line.
  ///
  /// - Parameters:
  ///   - arguments: The arguments, without the program's name.
  ///   - context: What the command may touch.
  /// - Returns: How it ended; everything worth saying has been said.
  static func run(_ arguments: [String], in context: CommandContext) async -> CommandStatus {
    await CommandContext.$current.withValue(context) {
      do {
        var command = try Scrubjay.parseAsRoot(arguments)
        if var command = command as? any AsyncParsableCommand {
          try await command.run()
        } else {
          try command.run()
        }
        return .success
      } catch {
        return report(error, in: context)
      }
    }
  }

  private static func report(_ error: any Error, in context: CommandContext) -> CommandStatus {
    switch error {
    case let failure as CommandFailure:
      context.note("scrubjay: \(failure)")
      return failure.status
    case let code as ExitCode: return CommandStatus(rawValue: code.rawValue)
    default: break
    }
    let code = Scrubjay.exitCode(for: error)
    let message = Scrubjay.fullMessage(for: error)
    if code == .success {
      context.print(message)
      return .success
    }
    guard code == .validationFailure else {
      context.note("scrubjay: \(error)")
      return .failure
    }
    context.note(message)
    return .usage
  }
}
