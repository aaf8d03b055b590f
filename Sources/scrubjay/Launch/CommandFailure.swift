/// Why a command could not do its work: the one error of the command line.
struct CommandFailure: Error, CustomStringConvertible {
  /// How the process ends.
  let status: CommandStatus
  /// What happened and what to do about it.
  let message: String
  /// Further lines, such as one per field at fault.
  let details: [String]

  init(_ status: CommandStatus, _ message: String, details: [String] = []) {
    self.status = status
    self.message = message
    self.details = details
  }

  var description: String { ([message] + details.map { "  " + $0 }).joined(separator: "\n") }
}
