import Corpora
import Foundation
import Testing

struct ContentFingerprintTests {
  @Test func `white space does not change the fingerprint of a text`() {
    let plain = ContentFingerprint(text: "set the port to 8080")
    #expect(plain == ContentFingerprint(text: "  set the\n\tport to\u{A0}8080 \r\n"))
    #expect(plain != ContentFingerprint(text: "set the port to 8081"))
    #expect(plain != ContentFingerprint(text: "settheportto8080"))
  }

  @Test func `texts, vectors and bytes live in separate domains`() {
    let zero = ContentFingerprint(embedding: [Float(0)])
    #expect(zero != ContentFingerprint(bytes: [0, 0, 0, 0]))
    #expect(ContentFingerprint(text: "a") != ContentFingerprint(bytes: [0x61]))
  }

  @Test func `the fingerprint of a known text never changes`() {
    // SHA-256 of "Tabc", first 16 bytes.
    #expect(ContentFingerprint(text: "abc").hexadecimal == "1ded1d0155ccbfe4c5701db4c874675b")
  }

  @Test func `it is written as 32 hex digits and read back`() throws {
    let value = ContentFingerprint(high: 0x00AB, low: .max)
    #expect(value.hexadecimal == "00000000000000abffffffffffffffff")
    let data = try JSONEncoder().encode([value])
    #expect(try JSONDecoder().decode([ContentFingerprint].self, from: data) == [value])
  }

  @Test(arguments: [
    "", "00", "zz000000000000abffffffffffffffff", "é0000000000000abfffffffffffffff",
  ])
  func `other strings are refused`(text: String) {
    #expect(ContentFingerprint(hexadecimal: text) == nil)
  }

  @Test func `fingerprints order by their bytes`() {
    #expect(ContentFingerprint(high: 1, low: 9) < ContentFingerprint(high: 2, low: 0))
    #expect(ContentFingerprint(high: 2, low: 0) < ContentFingerprint(high: 2, low: 1))
  }
}
