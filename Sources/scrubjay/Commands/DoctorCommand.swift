import ArgumentParser
import Corpora
import HTTPTypes

struct DoctorCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Examine database and indexes, measure recall and repair.",
    discussion: """
      Every row with a checksum is read. Ends with 2 if something is wrong that was not repaired: \
      indexes are rebuilt from the database, and damaged rows are named, to be restored from a \
      backup or ingested again.
      """)

  @Option(
    name: [.customShort("c"), .customLong("collection")],
    help: ArgumentHelp("Only this collection.", valueName: "name"))
  var collection: String?

  @Flag(help: "Rebuild the indexes of collections that are damaged.")
  var repair = false

  @OptionGroup var connection: ConnectionOptions
  @OptionGroup var output: OutputOptions

  func run() async throws {
    let (faults, reports) = try await connection.withClient { client in
      let integrity = try await client.call(.get, ["integrity"])
      let faults = (integrity["faults"]?.arrayValue ?? []).compactMap(\.stringValue)
      var reports: [JSONValue] = []
      for name in try await names(client) {
        var report = try await client.call(.get, ["collections", name, "health"])
        if repair, Self.isDamaged(report) {
          let job = try await client.call(.post, ["collections", name, "reindex"], body: [:])
          _ = try await JobFollower(client: client).wait(for: job, label: "repair \(name)")
          report = try await client.call(.get, ["collections", name, "health"])
        }
        reports.append(report)
      }
      return (faults, reports)
    }
    output.show([
      "collections": .array(reports), "faults": .array(faults.map { .string($0) }),
    ]) { style in
      ["database  " + (faults.isEmpty ? style.green("ok") : style.red("damaged"))]
        + faults.map { "  " + $0 }
        + (reports.isEmpty
          ? ["no collections"]
          : Array(reports.map { Self.lines(of: $0, style: style) }.joined(separator: [""])))
    }
    guard faults.isEmpty else {
      throw CommandFailure(
        .gateFailed, "\(faults.count) rows or structures of the database are damaged",
        details: ["restore a backup (scrubjay restore), or ingest the documents again"])
    }
    let damaged = reports.filter(Self.isDamaged)
    if !damaged.isEmpty {
      throw CommandFailure(
        .gateFailed, "\(damaged.count) of \(reports.count) collections are damaged",
        details: ["rebuild their indexes: scrubjay doctor --repair"])
    }
  }

  private func names(_ client: APIClient) async throws -> [String] {
    if let collection { return [collection] }
    let answer = try await client.call(.get, ["collections"])
    return (answer["collections"]?.arrayValue ?? []).compactMap { $0["name"]?.stringValue }
  }

  private static func isDamaged(_ report: JSONValue) -> Bool {
    report["status"]?.stringValue != "ok"
  }

  private static func lines(of report: JSONValue, style: Style) -> [String] {
    let status = report["status"]?.display ?? "–"
    let colored = status == "ok" ? style.green(status) : style.red(status)
    var fields = Fields()
    for key in ["kind", "generation", "vectors", "delta", "tombstones", "bytes", "kernels", "blas"]
    {
      fields.add(key, report["index"]?[key]?.display)
    }
    if let recall = report["recall"], !recall.isNull {
      fields.add(
        "recall@\(recall["depth"]?.display ?? "")",
        "\(recall["recall"]?.display ?? "") (\(recall["low"]?.display ?? "")–"
          + "\(recall["high"]?.display ?? "") on \(recall["queries"]?.display ?? "") queries)")
    }
    for advice in report["advice"]?.arrayValue ?? [] { fields.add("advice", advice.display) }
    return [style.bold(report["collection"]?.display ?? "") + "  " + colored]
      + fields.lines(style: style).map { "  " + $0 }
  }
}
