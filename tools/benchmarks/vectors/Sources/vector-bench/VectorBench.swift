import Foundation
import VectorIndexes

/// Builds an index of a data set and measures it: `vector-bench --data DIR [--kind ivf]
/// [--lists N] [--targets 0.9,0.95] [--rounds 5] [--stride N] [--asked FILE] [--folder DIR]`; or, with `--serve yes`, answers the requests of
/// `peers.py`, one JSON object a line; or, with `--churn random` or `--churn drifting`, replaces 60 % of
/// it and compares the result with a new build.
///
/// `--stride` allows one vector in N; `--asked` takes the queries from another file; `--folder` keeps the
/// index there and does not build it again.
@main
struct VectorBench {
  static func main() throws {
    let options = Options(CommandLine.arguments.dropFirst())
    if options["serve"] == "yes" {
      try Session(options).run()
      return
    }
    if options["churn"] != nil {
      try Churn(options).run()
      return
    }
    let directory = try options.required("data")
    let base = try NumPyMatrix(path: directory + "/base.npy")
    let queries = try NumPyMatrix(path: options["asked"] ?? directory + "/queries.npy").rows(
      Int(options["queries"] ?? "") ?? 1_000)
    let samples =
      options["samples"] == "yes"
      ? try NumPyMatrix(path: directory + "/train_queries.npy").rows(256) : []
    let process = ProcessInfo.processInfo.processIdentifier
    let folder = options["folder"] ?? NSTemporaryDirectory() + "vector-bench-\(process)"
    defer { if options["folder"] == nil { try? FileManager.default.removeItem(atPath: folder) } }
    let configuration = IndexConfiguration(
      dimension: base.columnCount, metric: .dot,
      kind: IndexKind(rawValue: options["kind"] ?? "auto") ?? .auto,
      listCount: options["lists"].flatMap { Int($0) })
    var index = try VectorIndex.open(directory: folder, configuration: configuration)
    if index.snapshot().count != base.rowCount { try build(index, base, samples) }
    let start = CPUTime.process()
    let wall = Date()
    index = try VectorIndex.open(directory: folder, configuration: configuration)
    _ = try index.snapshot().search(queries[0], SearchParameters(limit: 10))
    report("open", ["cpu_s": CPUTime.process() - start, "wall_s": Date().timeIntervalSince(wall)])
    let statistics = index.statistics()
    report(
      "size",
      [
        "resident_bytes_per_vector": Double(statistics.bytesResident) / Double(statistics.count),
        "lists": Double(statistics.listBalance?.listCount ?? 0),
        "longest": Double(statistics.listBalance?.longest ?? 0),
      ])
    let snapshot = index.snapshot()
    if options["batch"] == "yes" { try measureBatch(snapshot, queries) }
    let truth = try Truth(
      snapshot, queries, options["asked"] == nil ? directory + "/gt.npy" : nil,
      stride: Int(options["stride"] ?? "") ?? 1)
    let targets = (options["targets"] ?? "0.9,0.95,0.98,0.99").split(separator: ",")
    for target in targets.compactMap({ Float($0) }) {
      var parameters = SearchParameters(limit: 10, recallTarget: target)
      parameters.allowed = truth.allowed
      try measure(
        snapshot, queries, truth, parameters, rounds: Int(options["rounds"] ?? "") ?? 5)
    }
  }

  private static func build(_ index: VectorIndex, _ base: NumPyMatrix, _ samples: [[Float]]) throws
  {
    let start = CPUTime.process()
    let wall = Date()
    let source = ClosureVectorSource(estimatedCount: base.rowCount) { body in
      for row in 0..<base.rowCount {
        try body(VectorID(Int64(row)), base.row(row, as: Float.self))
      }
    }
    let candidate = try index.buildGeneration(
      from: source, watermark: 1,
      options: BuildOptions(parallelism: 2, sampleQueries: samples))
    try index.publish(candidate)
    report(
      "build",
      [
        "cpu_s": CPUTime.process() - start, "wall_s": Date().timeIntervalSince(wall),
        "bytes": Double(candidate.byteCount),
      ])
  }

  private static func measure(
    _ snapshot: IndexSnapshot, _ queries: [[Float]], _ truth: Truth,
    _ parameters: SearchParameters, rounds: Int
  ) throws {
    var times: [Double] = []
    var hits = 0
    var scanned = 0
    var probed = 0
    var reranked = 0
    // The first round warms the caches and is counted, not timed.
    for round in 0...max(1, rounds) {
      let start = CPUTime.thread()
      for (number, query) in queries.enumerated() {
        let outcome = try snapshot.search(query, parameters)
        if round > 0 { continue }
        hits += outcome.neighbors.count { truth.nearest[number].contains($0.id) }
        scanned += outcome.vectorsScanned
        probed += outcome.listsProbed
        reranked += outcome.reranked
      }
      if round > 0 { times.append((CPUTime.thread() - start) / Double(queries.count) * 1e6) }
    }
    let count = Double(queries.count)
    report(
      "search",
      [
        "target": Double(parameters.recallTarget),
        "recall": Double(hits) / Double(max(1, truth.nearest.reduce(0) { $0 + $1.count })),
        "us_min": times.min() ?? 0, "us_median": times.sorted()[times.count / 2],
        "scanned": Double(scanned) / count, "probed": Double(probed) / count,
        "reranked": Double(reranked) / count,
      ])
  }

  /// Queries per second of processor time, on both cores, in lists and in full precision.
  private static func measureBatch(_ snapshot: IndexSnapshot, _ queries: [[Float]]) throws {
    for exact in [false, true] {
      let parameters = SearchParameters(limit: 10, exact: exact)
      _ = try snapshot.searchBatch(Array(queries.prefix(100)), parameters, threads: 2)
      let start = CPUTime.process()
      _ = try snapshot.searchBatch(queries, parameters, threads: 2)
      let time = CPUTime.process() - start
      report(
        "batch",
        ["exact": exact ? 1 : 0, "qps_per_cpu_s": Double(queries.count) / time])
    }
  }

  private static func report(_ name: String, _ values: [String: Double]) {
    let fields = values.sorted { $0.key < $1.key }.map {
      "\"\($0.key)\":\(String(format: "%.4g", $0.value))"
    }
    print("{\"\(name)\":{\(fields.joined(separator: ","))}}")
  }
}

/// Arguments of the form `--name value`.
struct Options {
  private var values: [String: String] = [:]

  init(_ arguments: some Sequence<String>) {
    var name: String?
    for argument in arguments {
      if argument.hasPrefix("--") {
        name = String(argument.dropFirst(2))
      } else if let key = name {
        values[key] = argument
        name = nil
      }
    }
  }

  subscript(name: String) -> String? { values[name] }

  func required(_ name: String) throws -> String {
    guard let value = values[name] else { throw BenchError("--\(name) is missing") }
    return value
  }
}
