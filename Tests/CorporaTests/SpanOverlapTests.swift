import Corpora
import Testing

@Suite struct SpanOverlapTests {
  private let text =
    "The gull nests on the cliff. It lays three eggs in May. Both parents feed the young until July."

  @Test func `a text that is cut in two stands in both halves by its share`() {
    let halves = [
      "The gull nests on the cliff. It lays three eggs",
      "in May. Both parents feed the young until July.",
    ]
    let shares = SpanOverlap(in: halves).shares(of: text)
    #expect(abs(shares[0] - 10 / 19.0) < 1e-12)
    #expect(abs(shares[1] - 9 / 19.0) < 1e-12)
  }

  @Test func `a text that became part of a longer one stands there whole`() {
    let whole = SpanOverlap(in: [
      "Birds.\n\n" + text.uppercased() + " The end of it.", "Other words",
    ])
    #expect(whole.shares(of: text) == [1, 0])
  }

  @Test func `words in another order are no span`() {
    let mixed = text.split(separator: " ").reversed().joined(separator: " ")
    #expect(SpanOverlap(in: [mixed]).shares(of: text) == [0])
  }

  @Test func `an edit in the middle takes the runs around it`() {
    let edited = text.replacing("three", with: "four")
    let share = SpanOverlap(in: [edited]).shares(of: text)[0]
    #expect(share > 0.9 && share < 1)
  }

  @Test(arguments: [("", [0.0]), ("Three eggs", [1]), ("eggs three", [0]), ("gull", [1])])
  func `a short text is looked for as a whole`(old: String, shares: [Double]) {
    #expect(SpanOverlap(in: [text]).shares(of: old) == shares)
  }
}
