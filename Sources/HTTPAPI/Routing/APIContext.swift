public import Hummingbird
import Logging
import Serving

/// What the layers of one request share: its id, when it began, its logger.
public struct APIContext: RequestContext {
  /// What the server's framework keeps of a request.
  public var coreContext: CoreRequestContextStorage
  /// Names the request in the answer's `x-request-id`, in problems and in the log.
  public internal(set) var requestID = ""
  /// What the caller may do; nothing until the gatekeeper says otherwise.
  var access = Access.nothing
  /// What all requests share; `nil` in this process, where nothing is limited.
  var traffic: Traffic?
  /// The bytes of the body that this request holds.
  var body: Lease?
  /// When the request's head had arrived.
  let start: ContinuousClock.Instant

  /// Makes the context of a request from a socket.
  public init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    start = .now
  }

  /// Makes the context of a request from this process.
  init(local source: LocalSource) {
    coreContext = CoreRequestContextStorage(source: source)
    start = .now
  }

  /// Where a request that no socket brought comes from.
  struct LocalSource: RequestContextSource {
    let logger: Logger
  }
}
