import Feedback
import Storage
import Testing

@Suite struct AnswerOverlapTests {
  private let texts: [(chunk: ChunkID, text: String)] = [
    (ChunkID(trusted: "vpn"), "Install the client and sign in with your badge number."),
    (ChunkID(trusted: "wifi"), "Guests get a voucher at the desk; it lasts 24 hours."),
    (ChunkID(trusted: "desk"), "The desk is open from Monday to Friday."),
  ]

  private func shares(_ answer: String) -> [String: Double] {
    Dictionary(
      AnswerOverlap.shares(of: answer, in: texts).map { ($0.chunk.rawValue, $0.share) },
      uniquingKeysWith: { first, _ in first })
  }

  @Test func `an answer in other words is traced to the chunk that has its terms`() {
    let found = shares("As a guest you ask for a voucher, valid for 24 hours.")
    #expect(found["wifi", default: 0] > 0.8)
    #expect(found["vpn"] == nil)
  }

  @Test func `a word that all chunks share tells less than one that a single chunk has`() {
    let found = shares("The voucher is at the desk")
    #expect(found["wifi", default: 0] > found["desk", default: 0])
  }

  @Test func `an answer from elsewhere comes from none of them`() {
    #expect(shares("Paris has been the capital of France since the tenth century.").isEmpty)
    #expect(shares("").isEmpty)
    #expect(AnswerOverlap.shares(of: "voucher", in: []).isEmpty)
  }

  @Test func `equal inputs give equal shares`() {
    let answer = "Install the client; guests get a voucher at the desk from Monday to Friday"
    #expect(
      AnswerOverlap.shares(of: answer, in: texts) == AnswerOverlap.shares(of: answer, in: texts))
  }
}
