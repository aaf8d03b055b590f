import Foundation
import VectorIndexes

/// Replaces 60 % of an index step by step, maintains it after each step, and compares it with an index
/// that is built anew from the same content.
struct Churn {
  let base: NumPyMatrix
  let queries: [[Float]]
  /// Whether old content goes, and new comes, region by region instead of at random.
  let drifts: Bool

  private static let steps = 4
  private static let targets: [Float] = [0.93, 0.95, 0.97, 0.98]

  init(_ options: Options) throws {
    let directory = try options.required("data")
    base = try NumPyMatrix(path: directory + "/base.npy")
    queries = try NumPyMatrix(path: directory + "/queries.npy").rows(200)
    drifts = options["churn"] == "drifting"
  }

  func run() throws {
    // Five parts stay or go, three of them come new.
    let size = base.rowCount * 5 / 8
    var leaving = order(0..<size)
    let arriving = order(size..<base.rowCount)
    leaving = Array(leaving.prefix(arriving.count))
    let index = try build(Array(0..<size))
    var maintenance = 0.0
    let step = arriving.count / Self.steps
    for number in 0..<Self.steps {
      let range = number * step..<(number == Self.steps - 1 ? arriving.count : (number + 1) * step)
      for part in stride(from: range.lowerBound, to: range.upperBound, by: 100) {
        let some = part..<min(range.upperBound, part + 100)
        try index.apply(
          IndexChanges(
            sequence: Int64(2 + part),
            upserts: arriving[some].map { (VectorID(Int64($0)), row($0)) },
            deletes: leaving[some].map { VectorID(Int64($0)) }))
      }
      let before = CPUTime.process()
      guard let made = try index.buildMaintainedGeneration(options: BuildOptions(parallelism: 2))
      else { throw BenchError("there are no lists") }
      try index.publish(made.candidate)
      maintenance += CPUTime.process() - before
      let lists = index.statistics().listBalance
      print(
        "step \(number): \(made.reassigned) of \(made.candidate.count) vectors assigned anew, rounds",
        made.rounds.map {
          "split \($0.splits.count) merged \($0.merged.count) moved \($0.moved.count)"
        },
        "lists \(lists?.listCount ?? 0), longest \(lists?.longest ?? 0)")
    }
    let gone = Set(leaving)
    let start = CPUTime.process()
    let fresh = try build((0..<base.rowCount).filter { !gone.contains($0) })
    let building = CPUTime.process() - start
    print("maintenance \(maintenance / Double(Self.steps)) CPU s a step, a new build \(building)")
    let exact = try queries.map {
      try fresh.snapshot().search($0, SearchParameters(limit: 10, exact: true))
    }
    for (name, index) in [("maintained", index), ("built anew", fresh)] {
      for target in Self.targets { try measure(name, index, target, exact) }
    }
  }

  private func measure(
    _ name: String, _ index: VectorIndex, _ target: Float, _ exact: [SearchOutcome]
  ) throws {
    let snapshot = index.snapshot()
    var hits = 0
    var scanned = 0
    var probed = 0
    for (query, truth) in zip(queries, exact) {
      let found = try snapshot.search(query, SearchParameters(limit: 10, recallTarget: target))
      let ids = Set(truth.neighbors.map(\.id))
      hits += found.neighbors.count { ids.contains($0.id) }
      scanned += found.vectorsScanned
      probed += found.listsProbed
    }
    print(
      "\(name), target \(target): recall \(Double(hits) / Double(10 * queries.count)),",
      "\(scanned / queries.count) codes in \(Double(probed) / Double(queries.count)) lists")
  }

  private func row(_ number: Int) -> [Float] { base.row(number, as: Float.self) }

  /// The rows in the order in which they are replaced.
  private func order(_ rows: Range<Int>) -> [Int] {
    guard drifts else {
      // A fixed permutation: multiplication by a number that shares no factor with the count.
      return rows.indices.map { rows.lowerBound + ($0 - rows.lowerBound) * 48_271 % rows.count }
    }
    let direction = row(0)
    let scores = rows.map { number in zip(row(number), direction).reduce(0) { $0 + $1.0 * $1.1 } }
    return rows.sorted { scores[$0 - rows.lowerBound] > scores[$1 - rows.lowerBound] }
  }

  private func build(_ rows: [Int]) throws -> VectorIndex {
    let folder = NSTemporaryDirectory() + "vector-bench-\(UUID().uuidString)"
    let index = try VectorIndex.open(
      directory: folder,
      configuration: IndexConfiguration(dimension: base.columnCount, metric: .dot, kind: .ivf))
    let source = ClosureVectorSource(estimatedCount: rows.count) { body in
      for number in rows { try body(VectorID(Int64(number)), row(number)) }
    }
    try index.publish(
      try index.buildGeneration(
        from: source, watermark: 1, options: BuildOptions(parallelism: 2)))
    // What is mapped stays readable without its name.
    try FileManager.default.removeItem(atPath: folder)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    return index
  }
}
