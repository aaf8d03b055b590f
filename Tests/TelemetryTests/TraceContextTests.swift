import Testing
import Tracing

@testable import Telemetry

struct TraceContextTests {
  private static let parent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"

  @Test func `a header is read and written back`() throws {
    let context = try #require(TraceContext(parent: Self.parent, state: "a=1"))
    #expect(context.parent == Self.parent)
    #expect(context.isSampled && context.state == "a=1")
  }

  @Test(arguments: [
    "", "00", "00-0-0-0", parent + "-00", "ff" + parent.dropFirst(2),
    "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
    "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
    "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
    "00-4bf92f3577b34da6a3ce929d0e0e473-00f067aa0ba902b7-01",
    "00-+bf92f3577b34da6a3ce929d0e0e4736"
      + "-00f067aa0ba902b7-01",
  ])
  func `a header that is not well-formed is none`(header: String) {
    #expect(TraceContext(parent: header) == nil)
  }

  @Test func `a later version may say more`() {
    #expect(TraceContext(parent: "01" + Self.parent.dropFirst(2) + "-what") != nil)
  }
}
