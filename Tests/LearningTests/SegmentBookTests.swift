import Storage
import Testing

@testable import Learning

@Suite struct SegmentBookTests {
  private let parameters = LearningParameters(profile: .balanced)

  @Test(arguments: [nil, "help-centre"] as [String?])
  func `one application alone is heard in full`(name: String?) {
    var book = SegmentBook()
    for _ in 0..<500 {
      #expect(book.admit(1, of: name, isStatement: true, parameters: parameters) == 1)
    }
  }

  @Test func `an angry minority stays near its share of the traffic`() {
    var book = SegmentBook()
    var minority = 0.0
    var majority = 0.0
    for vote in 0..<4_000 {
      let isMinority = vote.isMultiple(of: 20)
      // The minority states everything, the others one time in twenty.
      let weight = book.admit(
        1, of: isMinority ? "angry" : "calm", isStatement: isMinority || vote % 20 == 7,
        parameters: parameters)
      if isMinority { minority += weight } else if vote % 20 == 7 { majority += weight }
    }
    #expect(majority == 200)
    let share = parameters.segmentFactor * 0.05
    #expect(minority <= parameters.segmentAllowance + (share + 0.01) * (minority + majority))
    #expect(minority < 40)
  }

  @Test func `behaviour is not limited`() {
    var book = SegmentBook()
    for _ in 0..<100 {
      _ = book.admit(1, of: "calm", isStatement: true, parameters: parameters)
    }
    for _ in 0..<100 {
      #expect(book.admit(1, of: "angry", isStatement: false, parameters: parameters) == 1)
    }
  }

  @Test func `inventing applications ends in the account of the nameless`() {
    var book = SegmentBook()
    for name in 0..<2_000 {
      _ = book.admit(1, of: "app-\(name)", isStatement: false, parameters: parameters)
    }
    #expect(book.segments.count <= SegmentBook.capacity + 1)
  }
}
