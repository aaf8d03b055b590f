import HTTPAPI

/// A bound of what is taken from callers, as a setting.
struct TrafficSetting: Sendable {
  /// Where the bound stands.
  enum Path: Sendable {
    case rate(any WritableKeyPath<TrafficLimits, Double> & Sendable)
    case count(any WritableKeyPath<TrafficLimits, Int> & Sendable)
  }

  let name: String
  let path: Path
  let summary: String

  static let all = [
    TrafficSetting(
      name: "keyRate", path: .rate(\.keyRate), summary: "What a key may spend in a second."),
    TrafficSetting(
      name: "keyBurst", path: .rate(\.keyBurst), summary: "What a key may spend at once."),
    TrafficSetting(
      name: "actorRate", path: .rate(\.actorRate), summary: "What an actor may spend in a second."),
    TrafficSetting(
      name: "actorBurst", path: .rate(\.actorBurst), summary: "What an actor may spend at once."),
    TrafficSetting(
      name: "voteRate", path: .rate(\.voteRate), summary: "Votes by one token in a second."),
    TrafficSetting(
      name: "voteBurst", path: .rate(\.voteBurst), summary: "Votes by one token at once."),
    TrafficSetting(
      name: "allVotesRate", path: .rate(\.allVotesRate),
      summary: "Votes by all tokens in a second."),
    TrafficSetting(
      name: "bodySeconds", path: .rate(\.bodySeconds),
      summary: "Seconds before a slow body is given up."),
    TrafficSetting(
      name: "bodyBytesPerSecond", path: .rate(\.bodyBytesPerSecond),
      summary: "The slowest body that is waited for."),
    TrafficSetting(
      name: "concurrentSearches", path: .count(\.concurrentSearches),
      summary: "Searches at work at once; more are answered with 503."),
    TrafficSetting(
      name: "concurrentWrites", path: .count(\.concurrentWrites),
      summary: "Writes at work at once; more are answered with 503."),
    TrafficSetting(
      name: "bodyBytesInFlight", path: .count(\.bodyBytesInFlight),
      summary: "Bytes of all bodies at work at once."),
    TrafficSetting(
      name: "connections", path: .count(\.connections), summary: "Open connections at most."),
    TrafficSetting(
      name: "idleSeconds", path: .count(\.idleSeconds),
      summary: "Seconds before an idle connection is closed."),
  ]
}

extension Settings {
  /// What a server takes from its callers.
  var trafficLimits: TrafficLimits {
    TrafficSetting.all.reduce(into: TrafficLimits()) { limits, limit in
      let key = "http.limits." + limit.name
      switch limit.path {
      case .rate(let path): limits[keyPath: path] = number(key)
      case .count(let path): limits[keyPath: path] = integer(key)
      }
    }
  }

  /// What keeps the traffic of a server from being read.
  ///
  /// - Throws: ``CommandFailure`` `usage` for half of a pair, and for a contradiction.
  var security: TransportSecurity {
    get throws {
      try TransportSecurity(
        certificates: optionalText("http.tls.certificate"),
        privateKey: optionalText("http.tls.key"), isBehindProxy: isOn("http.behindProxy"))
    }
  }
}
