/// Which requests are logged, and what of them.
public struct RequestLog: Sendable, Equatable {
  /// Which requests get a line.
  public enum Scope: String, Sendable {
    /// None; failures of the service are still told.
    case none
    /// Those that were refused or failed.
    case failed
    /// All.
    case all
  }

  /// Which requests get a line.
  public var scope: Scope
  /// Whether the lines of searches hold the text that was asked.
  public var holdsQueryText: Bool

  /// Makes a choice; by default failures are logged, without what users wrote.
  public init(scope: Scope = .failed, holdsQueryText: Bool = false) {
    self.scope = scope
    self.holdsQueryText = holdsQueryText
  }

  /// Whether a request with this answer gets a line.
  func includes(status: Int) -> Bool {
    switch scope {
    case .none: false
    case .failed: status >= 400
    case .all: true
    }
  }
}
