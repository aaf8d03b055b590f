import Tracing

/// Writes spans as an OTLP trace request in JSON.
///
/// Follows the JSON mapping of OTLP 1.x: ids in hexadecimal, 64-bit numbers as strings, kinds and
/// codes as numbers.
struct OTLPEncoder {
  /// What is said of the service that the spans come from.
  let resource: [(key: String, value: String)]

  /// A request of several spans.
  func request(_ spans: [FinishedSpan]) -> String {
    let resources = resource.map {
      Self.attribute($0.key, #"{"stringValue":"# + Self.quoted($0.value) + "}")
    }
    return #"{"resourceSpans":[{"resource":{"attributes":["# + resources.joined(separator: ",")
      + #"]},"scopeSpans":[{"scope":{"name":"scrubjay"},"spans":["#
      + spans.map(Self.span).joined(separator: ",") + "]}]}]}"
  }

  private static func span(_ span: FinishedSpan) -> String {
    var members = [
      #""traceId":"\#(span.context.trace)""#, #""spanId":"\#(span.context.span)""#,
      #""name":"# + quoted(span.name), #""kind":\#(number(of: span.kind))"#,
      #""startTimeUnixNano":"\#(span.start)""#, #""endTimeUnixNano":"\#(span.end)""#,
      #""attributes":["# + attributes(span.attributes) + "]",
    ]
    if let parent = span.parent { members.append(#""parentSpanId":"\#(parent)""#) }
    if let state = span.context.state { members.append(#""traceState":"# + quoted(state)) }
    if !span.events.isEmpty {
      members.append(#""events":["# + span.events.map(event).joined(separator: ",") + "]")
    }
    if let status = span.status {
      let message = status.message.map { #","message":"# + quoted($0) } ?? ""
      members.append(#""status":{"code":\#(status.code == .ok ? 1 : 2)\#(message)}"#)
    }
    return "{" + members.joined(separator: ",") + "}"
  }

  private static func event(_ event: SpanEvent) -> String {
    #"{"name":"# + quoted(event.name) + #","timeUnixNano":"\#(event.nanosecondsSinceEpoch)""#
      + #","attributes":["# + attributes(event.attributes) + "]}"
  }

  private static func number(of kind: SpanKind) -> Int {
    switch kind {
    case .internal: 1
    case .server: 2
    case .client: 3
    case .producer: 4
    case .consumer: 5
    }
  }

  private static func attributes(_ attributes: SpanAttributes) -> String {
    var list: [String] = []
    attributes.forEach { key, value in
      if let text = self.value(value) { list.append(attribute(key, text)) }
    }
    return list.sorted().joined(separator: ",")
  }

  private static func attribute(_ key: String, _ value: String) -> String {
    #"{"key":"# + quoted(key) + #","value":"# + value + "}"
  }

  private static func value(_ attribute: SpanAttribute) -> String? {
    switch attribute {
    case .int32(let number): #"{"intValue":"\#(number)"}"#
    case .int64(let number): #"{"intValue":"\#(number)"}"#
    case .double(let number): number.isFinite ? #"{"doubleValue":\#(number)}"# : nil
    case .bool(let flag): #"{"boolValue":\#(flag)}"#
    case .string(let text): #"{"stringValue":"# + quoted(text) + "}"
    case .stringConvertible(let thing): #"{"stringValue":"# + quoted("\(thing)") + "}"
    case .stringArray(let texts):
      #"{"arrayValue":{"values":["#
        + texts.map { #"{"stringValue":"# + quoted($0) + "}" }.joined(separator: ",") + "]}}"
    default: nil
    }
  }

  /// A text as JSON.
  static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\u{0}"..."\u{1F}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
