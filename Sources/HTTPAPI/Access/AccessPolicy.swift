/// How callers are told apart.
public enum AccessPolicy: Sendable, Equatable {
  /// Not at all: the caller is this process.
  case trusted
  /// By keys as soon as one was made; until then whoever reaches the loopback interface is the
  /// operator.
  ///
  /// Then a request has to name a loopback host, so that a web page whose name was bent to
  /// 127.0.0.1 gets nothing; `anyHost` lifts that for a proxy that passes its own name on.
  case keysOnceMade(anyHost: Bool)
  /// By keys, always.
  case keys
}
