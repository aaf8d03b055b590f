import Corpora
import Testing

@testable import scrubjay

struct FailureReportTests {
  @Test func `a wording that was asked often is shown once, with how often`() throws {
    let failure = try JSONParser.parse(
      text: """
        {"id":"failure-1","state":"open","queries":["where is it","how so","where is it"],
         "known_bad":["a#1"],"known_good":[]}
        """)
    #expect(
      FailureReport.card(of: failure, style: Style(isColored: false)) == [
        "failure-1  open", "  asked      where is it (2 times)", "  asked      how so",
        "  known bad  a#1",
      ])
  }
}
