import Retrieval
import Testing

@Suite struct RetrievalSignatureTests {
  @Test func `hits weigh by the reciprocal of their rank, and the mean has unit length`() {
    let signature = RetrievalSignature.make(of: [[1, 0], [0, 1]])
    let length = Float(1.25).squareRoot()
    #expect(abs(signature[0] - 1 / length) < 1e-6)
    #expect(abs(signature[1] - 0.5 / length) < 1e-6)
  }

  @Test func `no hits and a mean that vanishes give no signature`() {
    #expect(RetrievalSignature.make(of: [[Float]]()).isEmpty)
    #expect(RetrievalSignature.make(of: [[1, 0], [-2, 0]]).isEmpty)
  }

  @Test func `hits below the depth play no part`() {
    let top = (0..<RetrievalSignature.depth).map { [Float(1), Float($0)] }
    #expect(
      RetrievalSignature.make(of: top) == RetrievalSignature.make(of: top + [[-50, 50]]))
  }
}
