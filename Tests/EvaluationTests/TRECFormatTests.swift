import Evaluation
import Testing

@Suite struct TRECFormatTests {
  @Test func `a run names query, document, rank, a falling score and the tag`() {
    let run = TRECFormat.run([("q1", ["b", "a"]), ("q2", ["c"])], tag: "plain")
    #expect(run == "q1 Q0 b 1 2 plain\nq1 Q0 a 2 1 plain\nq2 Q0 c 1 1 plain\n")
  }

  @Test func `judgments stand in order of query and document`() {
    let text = TRECFormat.judgments(["q2": ["x": 0], "q1": ["b": 2, "a": 1]])
    #expect(text == "q1 0 a 1\nq1 0 b 2\nq2 0 x 0\n")
    #expect(TRECFormat.judgments([:]).isEmpty)
  }

  @Test(arguments: UInt64(1)...10)
  func `a run that is written and read is the same`(seed: UInt64) throws {
    var documents = (0..<12).map { "doc/\($0)#é" }
    var rankings: [(query: String, documents: [String])] = []
    for query in 0..<5 {
      SeededShuffle.shuffle(&documents, seed: seed &* 31 &+ UInt64(query))
      rankings.append(("q\(query)", Array(documents.prefix(query + 1))))
    }
    let read = try TRECFormat.rankings(of: TRECFormat.run(rankings, tag: "t"))
    #expect(read == Dictionary(uniqueKeysWithValues: rankings.map { ($0.query, $0.documents) }))
  }

  @Test func `lines may stand in any order, as the rank decides`() throws {
    let read = try TRECFormat.rankings(of: "q Q0 b 2 1 t\nq\tQ0\ta\t1\t2\tt\n")
    #expect(read == ["q": ["a", "b"]])
  }

  @Test(arguments: ["q Q0 d 1 2", "q Q0 d first 2 t", "q Q0 d 1 2 t extra"])
  func `a line that is none is named by its number`(line: String) {
    do {
      _ = try TRECFormat.rankings(of: "q Q0 a 1 1 t\n" + line)
      Issue.record("nothing was thrown")
    } catch {
      #expect(error.message.contains("line 2"))
    }
  }

  @Test func `a document id with a space cannot be told in these formats`() {
    #expect(throws: EvaluationError.self) {
      try TRECFormat.rankings(of: TRECFormat.run([("q", ["two words"])], tag: "t"))
    }
  }
}
