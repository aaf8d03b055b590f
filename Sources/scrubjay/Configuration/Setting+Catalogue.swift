import HTTPAPI
import Logging
import Serving

extension Setting {
  /// Every setting of the service, in the order in which they are shown.
  static let all: [Setting] =
    places + http + traffic + logs + telemetry + work + limits

  /// The setting of a key; `nil` for what is none.
  static func named(_ key: String) -> Setting? { byKey[key] }

  private static let byKey = Dictionary(
    all.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })

  private static let places = [
    Setting("url", .text, nil, "The server that commands talk to; without it, a directory."),
    Setting("data", .text, nil, "The data directory."),
    Setting("key", .text, nil, "The key shown to a server."),
    Setting("keyFile", .text, nil, "A file that holds this key."),
    Setting(
      "authorityFile", .text, nil,
      "Certificates, a PEM file, that servers are trusted by beside those of the system."),
    Setting("embedders", .words, .words([]), "The embedders that embedder.NAME.… describes."),
  ]

  private static let http = [
    Setting("http.host", .text, .text("127.0.0.1"), "The address to bind."),
    Setting(
      "http.port", .integer(0...65_535), .integer(8_080),
      "The port to bind; 0 lets the system choose."),
    Setting("http.tls.certificate", .text, nil, "The server's certificates, a PEM file."),
    Setting("http.tls.key", .text, nil, "Their private key, a PEM file."),
    Setting("http.behindProxy", .flag, .flag(false), "Whether a proxy does TLS."),
    Setting("http.readyFile", .text, nil, "Written once requests are taken."),
    Setting(
      "http.drainSeconds", .integer(1...300), .integer(8),
      "The longest wait for requests under way at the end."),
  ]

  /// What is taken from callers.
  private static let traffic = TrafficSetting.all.map { limit in
    switch limit.path {
    case .rate(let path):
      Setting(
        "http.limits." + limit.name, .number(0...1e12), .number(TrafficLimits()[keyPath: path]),
        limit.summary)
    case .count(let path):
      Setting(
        "http.limits." + limit.name, .integer(1...(1 << 40)),
        .integer(TrafficLimits()[keyPath: path]), limit.summary)
    }
  }

  private static let logs = [
    Setting(
      "log.level", .choice(Logger.Level.allCases.map(\.rawValue)), .text("info"),
      "The least level of log lines."),
    Setting(
      "log.format", .choice(["auto", "json", "text"]), .text("auto"),
      "How lines look; auto is text on a terminal and JSON elsewhere."),
    Setting(
      "log.requests", .choice(["none", "failed", "all"]), .text("failed"),
      "Which requests are logged, with id, route, status and duration."),
    Setting(
      "log.queryText", .flag, .flag(false), "Whether those lines hold the texts of queries."),
  ]

  private static let telemetry = [
    Setting(
      "telemetry.endpoint", .text, nil,
      "Where traces go: the base of an OTLP/HTTP receiver, such as http://127.0.0.1:4318."),
    Setting(
      "telemetry.headersFile", .text, nil,
      "A file of header lines for the receiver, such as its key."),
    Setting(
      "telemetry.sampleRatio", .number(0...1), .number(1),
      "The share of traces begun here that are recorded."),
    Setting("telemetry.serviceName", .text, .text("scrubjay"), "The name in traces."),
  ]

  private static let work = [
    Setting(
      "upkeep.seconds", .integer(1...86_400), .integer(60),
      "How often the service looks after what time changes."),
    Setting(
      "embedding.cachedQueries", .integer(0...10_000_000), .integer(10_000),
      "How many embedded queries are remembered."),
    Setting(
      "learning.snapshotInterval", .integer(1...10_000_000), .integer(5_000),
      "After how many ledger entries a snapshot of what was learned is saved."),
  ]

  /// The bounds of requests.
  private static let limits = LimitSetting.all.map { limit in
    Setting(
      "limits." + limit.name, .integer(1...limit.most),
      .integer(ServiceLimits()[keyPath: limit.path]), limit.summary)
  }
}

/// A bound of requests as a setting.
struct LimitSetting: Sendable {
  let name: String
  let path: any WritableKeyPath<ServiceLimits, Int> & Sendable
  let most: Int
  let summary: String

  static let all = [
    LimitSetting(
      name: "bodyBytes", path: \.bodyBytes, most: 1 << 30, summary: "The largest body, in bytes."),
    LimitSetting(
      name: "documentsPerWrite", path: \.documentsPerWrite, most: 100_000,
      summary: "The most documents in one write."),
    LimitSetting(
      name: "chunksPerWrite", path: \.chunksPerWrite, most: 1_000_000,
      summary: "The most chunks in one write."),
    LimitSetting(
      name: "textBytes", path: \.textBytes, most: 1 << 30,
      summary: "The longest text of a document, in bytes."),
    LimitSetting(
      name: "queryBytes", path: \.queryBytes, most: 1 << 24,
      summary: "The longest query, in bytes."),
    LimitSetting(name: "hits", path: \.hits, most: 100_000, summary: "The most hits of a search."),
    LimitSetting(
      name: "searchesPerBatch", path: \.searchesPerBatch, most: 10_000,
      summary: "The most searches in a batch."),
    LimitSetting(
      name: "eventsPerBatch", path: \.eventsPerBatch, most: 100_000,
      summary: "The most events of feedback in a batch."),
    LimitSetting(
      name: "commentBytes", path: \.commentBytes, most: 1 << 24,
      summary: "The longest comment or correction, in bytes."),
    LimitSetting(
      name: "rowsPerPage", path: \.rowsPerPage, most: 100_000, summary: "The most rows of a page."),
    LimitSetting(
      name: "dimension", path: \.dimension, most: 65_536, summary: "The most numbers of a vector."),
  ]
}
