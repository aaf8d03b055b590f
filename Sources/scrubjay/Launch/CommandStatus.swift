/// How a run ended, for scripts.
///
/// The numbers are part of the interface.
struct CommandStatus: RawRepresentable, Equatable, Sendable {
  let rawValue: Int32

  /// All is done.
  static let success = CommandStatus(rawValue: 0)
  /// It failed.
  static let failure = CommandStatus(rawValue: 1)
  /// The work was done and its result did not reach the mark that was set.
  static let gateFailed = CommandStatus(rawValue: 2)
  /// The named thing does not exist.
  static let notFound = CommandStatus(rawValue: 3)
  /// The key is missing or does not allow it.
  static let unauthorized = CommandStatus(rawValue: 4)
  /// It contradicts what is stored, or another process holds the data.
  static let conflict = CommandStatus(rawValue: 5)
  /// The command line is wrong.
  static let usage = CommandStatus(rawValue: 64)
  /// The service cannot do it now; the same command may work later.
  static let retryLater = CommandStatus(rawValue: 75)

  /// The status that an HTTP status becomes.
  init(http status: Int) {
    self =
      switch status {
      case 200..<300: .success
      case 400: .usage
      case 401, 403: .unauthorized
      case 404, 410: .notFound
      case 409: .conflict
      case 429, 502, 503, 504, 507: .retryLater
      default: .failure
      }
  }

  init(rawValue: Int32) { self.rawValue = rawValue }
}
