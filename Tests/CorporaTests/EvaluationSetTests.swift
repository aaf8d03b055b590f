import Corpora
import Testing

struct EvaluationSetTests {
  let queries = """
    {"_id":"q1","text":"One?","metadata":{"group":"g"}}
    {"_id":"q2","text":"Two?"}
    """

  func load(_ texts: [String: String]) throws -> EvaluationSet {
    try EvaluationSet(beirFolder: "b", files: MemoryFiles(texts))
  }

  @Test func `questions, groups, grades and splits are read`() throws {
    let set = try load([
      "b/queries.jsonl": queries,
      "b/qrels/test.tsv": "query-id\tcorpus-id\tscore\nq1\td1\t2\r\nq1\td2\t0\n",
      "b/qrels/train.tsv": "query-id\tcorpus-id\tscore\nq2\td1\t1\n",
    ])
    #expect(set.queries.map(\.group) == ["g", "q2"])
    #expect(set.splits == ["test": ["q1": ["d1": 2, "d2": 0]], "train": ["q2": ["d1": 1]]])
    #expect(set.queries(in: "test").map(\.id) == ["q1"])
    #expect(set.queries(in: "nowhere").isEmpty)
  }

  @Test(arguments: [
    ("q1\td1\t1\nq1\td1", CorpusError.Code.malformed, 2), ("q1\td1\t1\nq1\td2\tx", .malformed, 2),
    ("h\th\th\nq9\td1\t1", .invalidField, 2), ("q1\td1\t1\nq1\td1\t2", .duplicateID, 2),
  ])
  func `a bad judgement stops the loading`(text: String, code: CorpusError.Code, line: Int) {
    let error = #expect(throws: CorpusError.self) {
      try load(["b/queries.jsonl": queries, "b/qrels/test.tsv": text])
    }
    #expect(error?.code == code)
    #expect(error?.location.line == line)
    #expect(error?.location.path == "b/qrels/test.tsv")
  }

  @Test func `missing files and double ids are named`() {
    #expect(throws: CorpusError.self) { try load(["b/corpus.jsonl": ""]) }
    #expect(throws: CorpusError.self) { try load(["b/queries.jsonl": queries]) }
    let error = #expect(throws: CorpusError.self) {
      try load(["b/queries.jsonl": queries + "\n" + queries, "b/qrels/t.tsv": ""])
    }
    #expect(error?.code == .duplicateID)
    #expect(error?.location.line == 3)
  }
}
