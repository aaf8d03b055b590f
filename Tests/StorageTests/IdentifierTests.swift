import Storage
import StorageConformance
import Testing

struct IdentifierTests {
  @Test func `identifiers that only look alike are different`() {
    let composed = DocumentID(trusted: "\u{e9}")
    let decomposed = DocumentID(trusted: "e\u{301}")
    #expect(composed != decomposed)
    #expect(Set([composed, decomposed]).count == 2)
    #expect((composed < decomposed) != (decomposed < composed))
  }

  @Test func `lengths are counted in bytes`() {
    #expect(DocumentID("") == nil)
    #expect(DocumentID(String(repeating: "\u{1F600}", count: 128)) != nil)
    #expect(DocumentID(String(repeating: "\u{1F600}", count: 128) + "x") == nil)
  }
}
