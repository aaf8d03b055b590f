import Corpora
import Foundation
import Logging
import Synchronization
import Testing

@testable import Telemetry

struct JSONLogHandlerTests {
  @Test func `a line is one JSON object with time, level, message and metadata`() throws {
    let lines = Mutex<[String]>([])
    var logger = Logger(label: "l") { _ in
      JSONLogHandler(now: { Date(timeIntervalSince1970: 0.25) }) { line in
        lines.withLock { $0.append(line) }
      }
    }
    logger[metadataKey: "request_id"] = "r1"
    logger[metadataKey: "hb.request.id"] = "internal"
    logger.info(
      "a \"quoted\"\nline \u{1}",
      metadata: [
        "status": .stringConvertible(404), "level": "mine", "list": ["a", "b"],
      ])
    logger.debug("not written")
    let written = lines.withLock { $0 }
    try #require(written.count == 1)
    #expect(written[0].hasSuffix("}\n") && written[0].count { $0 == "\n" } == 1)
    let line = try JSONParser.parse(text: written[0])
    #expect(line["time"] == "1970-01-01T00:00:00.250Z")
    #expect(line["level"] == "info" && line["_level"] == "mine")
    #expect(line["message"] == "a \"quoted\"\nline \u{1}")
    #expect(line["status"] == 404 && line["request_id"] == "r1")
    #expect(line["list"]?[1] == "b" && line["hb.request.id"] == nil)
  }
}
