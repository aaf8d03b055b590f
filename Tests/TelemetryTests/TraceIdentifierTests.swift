import Testing

@testable import Telemetry

struct TraceIdentifierTests {
  @Test func `ids are written with all their digits`() throws {
    #expect(
      try #require(TraceID(high: 1, low: 0xAB)).description
        == "000000000000000100000000000000ab")
    #expect(try #require(SpanID(0xF)).description == "000000000000000f")
  }

  @Test func `an id of zeros is none`() {
    #expect(TraceID(high: 0, low: 0) == nil)
    #expect(SpanID(0) == nil)
  }
}
