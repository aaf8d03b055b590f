import Synchronization

/// Whether requests are welcome: told to load balancers, set by whoever runs the server.
public final class Readiness: Sendable {
  /// The states of a server.
  public enum State: String, Sendable {
    /// Data are being opened.
    case opening
    /// Requests are welcome.
    case ready
    /// Requests under way are finished; new ones should go elsewhere.
    case draining
  }

  private let current: Mutex<State>

  /// Makes a state.
  public init(_ state: State = .opening) {
    current = Mutex(state)
  }

  /// The present state.
  ///
  /// Setting it is seen by the next request.
  public var state: State {
    get { current.withLock { $0 } }
    set { current.withLock { $0 = newValue } }
  }
}
