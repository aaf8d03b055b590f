import Staleness
import Storage
import Testing

@Suite struct CorrectionComparisonTests {
  private static let text = """
    Tokens are issued by the login service. Access tokens expire after 14 days and can be renewed \
    once. Contact Priya Raman for a longer term. Requests may not carry two tokens.
    """

  @Test(
    arguments: [
      ("Access tokens expire after 30 days and can be renewed once.", "number"),
      ("Contact Jonas Weber for a longer term.", "name"),
      ("Requests may carry two tokens.", "negation"),
    ])
  func `a correction that changes a fact is told with both sides`(
    correction: String, kind: String
  ) throws {
    let differences = CorrectionComparison(text: Self.text, correction: correction).differences
    #expect(differences.contains { $0.kind == kind }, "\(differences)")
    #expect(differences.count <= CorrectionComparison.differenceLimit)
  }

  @Test(
    arguments: [
      "Access tokens can be renewed once and expire after 14 days.", "This is not helpful at all.",
      "", "!!!", "See the billing handbook, chapter 3.",
    ])
  func `a rewording and words about something else contradict nothing`(correction: String) {
    #expect(CorrectionComparison(text: Self.text, correction: correction).differences.isEmpty)
  }

  @Test func `an empty text and a text beyond the limit claim nothing`() {
    let long = String(repeating: "Tokens expire after 14 days. ", count: 2_000)
    let correction = "Tokens expire after 30 days."
    #expect(CorrectionComparison(text: "", correction: correction).differences.isEmpty)
    #expect(CorrectionComparison(text: long, correction: correction).differences.isEmpty)
  }
}
