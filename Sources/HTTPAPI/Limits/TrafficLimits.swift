/// What a server takes from its callers, so that one cannot take all.
///
/// Rates are in units of cost, see `docs/limits.md`: a plain request costs one. They hold for
/// callers with a key and for feedback tokens; where no key is asked for, the caller is the
/// operator.
public struct TrafficLimits: Sendable, Equatable {
  /// Units a second that a key earns; 0 for no limit.
  public var keyRate = 500.0
  /// The most units that a key saves up.
  public var keyBurst = 2_000.0
  /// Units a second that an actor earns, per key; 0 for no limit.
  public var actorRate = 20.0
  /// The most units that an actor saves up.
  public var actorBurst = 200.0
  /// Votes a second that the tokens of one retrieval earn; 0 for no limit.
  public var voteRate = 0.2
  /// The most votes that they save up.
  public var voteBurst = 20.0
  /// Votes a second by all tokens together; 0 for no limit.
  public var allVotesRate = 200.0
  /// Searches at work at once; the next is shed.
  public var concurrentSearches = 64
  /// Writes at work at once, documents and feedback; the next is shed.
  public var concurrentWrites = 512
  /// Bytes of bodies held at once, all requests together; a request that needs more is shed.
  public var bodyBytesInFlight = 256 << 20
  /// Seconds that every body is given to arrive.
  public var bodySeconds = 10.0
  /// Bytes a second that a body has to make beyond them.
  public var bodyBytesPerSecond = 32_768.0
  /// Open connections; more wait to be accepted.
  public var connections = 4_096
  /// Seconds after which a connection without traffic is closed.
  public var idleSeconds = 60

  /// The limits that a server has unless told otherwise.
  public init() {}
}
