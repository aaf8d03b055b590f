/// How a run ended, for scripts.
///
/// The numbers are part of the interface.
struct ExitStatus: RawRepresentable, Equatable, Sendable {
  let rawValue: Int32

  /// All is done.
  static let success = ExitStatus(rawValue: 0)
  /// It failed.
  static let failure = ExitStatus(rawValue: 1)
  /// The work was done and its result did not reach the mark that was set.
  static let gateFailed = ExitStatus(rawValue: 2)
  /// The named thing does not exist.
  static let notFound = ExitStatus(rawValue: 3)
  /// The key is missing or does not allow it.
  static let unauthorized = ExitStatus(rawValue: 4)
  /// It contradicts what is stored, or another process holds the data.
  static let conflict = ExitStatus(rawValue: 5)
  /// The command line is wrong.
  static let usage = ExitStatus(rawValue: 64)
  /// The service cannot do it now; the same command may work later.
  static let retryLater = ExitStatus(rawValue: 75)

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
