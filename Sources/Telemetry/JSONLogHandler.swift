public import Foundation
public import Logging

/// Writes each log line as one JSON object: `level`, `message`, `time`, and the metadata.
///
/// Metadata that bears one of those names gets an underscore before it.
public struct JSONLogHandler: LogHandler {
  /// What every line holds.
  public var metadata: Logger.Metadata = [:]
  /// The least level that is written.
  public var logLevel: Logger.Level = .info
  private let now: @Sendable () -> Date
  private let write: @Sendable (String) -> Void

  /// Makes a handler.
  ///
  /// - Parameters:
  ///   - now: The clock.
  ///   - write: Takes a line, its end included.
  public init(
    now: @escaping @Sendable () -> Date = { Date() }, write: @escaping @Sendable (String) -> Void
  ) {
    self.now = now
    self.write = write
  }

  /// One item of what every line holds.
  public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  /// Writes a line.
  public func log(event: LogEvent) {
    let time = now().formatted(
      Date.ISO8601FormatStyle(includingFractionalSeconds: true, timeZone: .gmt))
    var line =
      #"{"time":""# + time + #"","level":""# + event.level.rawValue + #"","message":"#
      + OTLPEncoder.quoted("\(event.message)")
    let all = event.metadata.map { metadata.merging($0) { _, new in new } } ?? metadata
    for (key, value) in all.sorted(by: { $0.key < $1.key }) where !key.hasPrefix("hb.") {
      let name = ["time", "level", "message"].contains(key) ? "_" + key : key
      line += "," + OTLPEncoder.quoted(name) + ":" + Self.json(value)
    }
    write(line + "}\n")
  }

  private static func json(_ value: Logger.MetadataValue) -> String {
    switch value {
    case .string(let text): OTLPEncoder.quoted(text)
    case .stringConvertible(let number as any BinaryInteger): "\(number)"
    case .stringConvertible(let number as Double) where number.isFinite: "\(number)"
    case .stringConvertible(let flag as Bool): "\(flag)"
    case .stringConvertible(let thing): OTLPEncoder.quoted("\(thing)")
    case .array(let values): "[" + values.map(json).joined(separator: ",") + "]"
    case .dictionary(let members):
      "{"
        + members.sorted { $0.key < $1.key }.map {
          OTLPEncoder.quoted($0.key) + ":" + json($0.value)
        }.joined(separator: ",") + "}"
    }
  }
}
