import Foundation
import VectorIndexes

/// One index that answers requests from standard input, so that a coordinator can interleave it with
/// other contenders.
///
/// A request is a line with `op`, an optional `target` (recall), `exact`, `first` and `count` (which
/// queries); the answer is a line of numbers. Times are processor time in microseconds.
final class Session {
  struct Request: Decodable {
    var op: String
    var target: Float?
    var exact: Bool?
    var first: Int?
    var count: Int?
    /// One in so many identifiers is allowed.
    var stride: Int?
  }

  let base: NumPyMatrix
  let queries: [[Float]]
  let truth: NumPyMatrix
  let folder: String
  let index: VectorIndex
  private let buildTime: Double
  private var inserted = 0

  init(_ options: Options) throws {
    let directory = try options.required("data")
    base = try NumPyMatrix(path: directory + "/base.npy")
    queries = try NumPyMatrix(path: directory + "/queries.npy").rows(2_000)
    truth = try NumPyMatrix(path: directory + "/gt.npy")
    folder =
      NSTemporaryDirectory() + "vector-bench-\(ProcessInfo.processInfo.processIdentifier)"
    index = try VectorIndex.open(
      directory: folder,
      configuration: IndexConfiguration(
        dimension: base.columnCount, metric: .dot, kind: .ivf,
        listCount: options["lists"].flatMap { Int($0) }))
    let start = CPUTime.process()
    let base = base
    let source = ClosureVectorSource(estimatedCount: base.rowCount) { body in
      for row in 0..<base.rowCount {
        try body(VectorID(Int64(row)), base.row(row, as: Float.self))
      }
    }
    try index.publish(
      try index.buildGeneration(
        from: source, watermark: 1, options: BuildOptions(parallelism: 2)))
    buildTime = CPUTime.process() - start
  }

  /// Answers until the input ends.
  func run() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    reply(["build_cpu_s": buildTime])
    while let line = readLine() {
      let request = try JSONDecoder().decode(Request.self, from: Data(line.utf8))
      switch request.op {
      case "single": reply(try single(request))
      case "batch": reply(try batch(request))
      case "filtered": reply(try filtered(request))
      case "inserts": reply(try inserts(request))
      default: throw BenchError("no operation \(request.op)")
      }
    }
  }

  private func range(_ request: Request) -> [Int] {
    (0..<(request.count ?? queries.count)).map { ((request.first ?? 0) + $0) % queries.count }
  }

  private func single(_ request: Request) throws -> [String: Double] {
    let snapshot = index.snapshot()
    let parameters = SearchParameters(
      limit: 10, recallTarget: request.target ?? 0.95, exact: request.exact ?? false)
    let numbers = range(request)
    for number in numbers.prefix(20) { _ = try snapshot.search(queries[number], parameters) }
    var answers: [SearchOutcome] = []
    let start = CPUTime.thread()
    for number in numbers { answers.append(try snapshot.search(queries[number], parameters)) }
    let time = CPUTime.thread() - start
    var result = recall(answers, numbers)
    result["us"] = time / Double(numbers.count) * 1e6
    return result
  }

  private func batch(_ request: Request) throws -> [String: Double] {
    let numbers = range(request)
    let parameters = SearchParameters(
      limit: 10, recallTarget: request.target ?? 0.95, exact: request.exact ?? false)
    let start = CPUTime.process()
    let answers = try index.snapshot().searchBatch(
      numbers.map { queries[$0] }, parameters, threads: 2)
    let time = CPUTime.process() - start
    var result = recall(answers, numbers)
    result["us"] = time / Double(numbers.count) * 1e6
    return result
  }

  /// Searches that may return one in `stride` vectors, against exact search under the same filter.
  private func filtered(_ request: Request) throws -> [String: Double] {
    let step = Int64(request.stride ?? 100)
    let allowed = VectorIDSet(
      stride(from: 0, to: Int64(base.rowCount), by: Int(step)).map { VectorID($0) })
    let numbers = range(request)
    let snapshot = index.snapshot()
    var parameters = SearchParameters(
      limit: 10, recallTarget: request.target ?? 0.95, allowed: allowed)
    let start = CPUTime.thread()
    let answers = try numbers.map { try snapshot.search(queries[$0], parameters) }
    let time = CPUTime.thread() - start
    parameters.exact = true
    var hits = 0
    var total = 0
    for (number, answer) in zip(numbers, answers) {
      let exact = Set(try snapshot.search(queries[number], parameters).neighbors.map(\.id))
      hits += answer.neighbors.count { exact.contains($0.id) }
      total += exact.count
    }
    return [
      "us": time / Double(numbers.count) * 1e6, "recall": Double(hits) / Double(max(total, 1)),
      "scanned": mean(answers, \.vectorsScanned),
    ]
  }

  /// Replaces vectors in transactions of 100, with a search after each.
  private func inserts(_ request: Request) throws -> [String: Double] {
    let count = request.count ?? 1_000
    var inserting = 0.0
    var searching = 0.0
    var searches = 0
    for first in Swift.stride(from: 0, to: count, by: 100) {
      let upserts = (first..<min(count, first + 100)).map { offset in
        let row = (inserted + offset) * 7_919 % base.rowCount
        return (VectorID(Int64(row)), base.row(row, as: Float.self))
      }
      var start = CPUTime.thread()
      try index.apply(
        IndexChanges(sequence: Int64(2 + inserted + first), upserts: upserts, deletes: []))
      inserting += CPUTime.thread() - start
      start = CPUTime.thread()
      _ = try index.snapshot().search(
        queries[searches % queries.count], SearchParameters(limit: 10))
      searching += CPUTime.thread() - start
      searches += 1
    }
    inserted += count
    return [
      "insert_us": inserting / Double(count) * 1e6, "us": searching / Double(searches) * 1e6,
      "delta": Double(index.statistics().deltaCount),
    ]
  }

  private func recall(_ answers: [SearchOutcome], _ numbers: [Int]) -> [String: Double] {
    var hits = 0
    for (number, answer) in zip(numbers, answers) {
      let exact = Set(truth.row(number, as: Int32.self).prefix(10).map { Int64($0) })
      hits += answer.neighbors.count { exact.contains($0.id.rawValue) }
    }
    return [
      "recall": Double(hits) / Double(10 * numbers.count),
      "scanned": mean(answers, \.vectorsScanned), "probed": mean(answers, \.listsProbed),
      "reranked": mean(answers, \.reranked),
    ]
  }

  private func mean(_ answers: [SearchOutcome], _ value: (SearchOutcome) -> Int) -> Double {
    Double(answers.reduce(0) { $0 + value($1) }) / Double(max(answers.count, 1))
  }

  private func reply(_ values: [String: Double]) {
    guard let data = try? JSONSerialization.data(withJSONObject: values, options: .sortedKeys)
    else { return }
    FileHandle.standardOutput.write(data + Data("\n".utf8))
  }
}
