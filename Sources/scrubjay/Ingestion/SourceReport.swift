import Corpora
import HTTPTypes

/// Tells a collection how the sources of its documents stand.
struct SourceReport {
  /// What is to be told, by document id.
  struct Sightings: Equatable {
    /// Documents whose source is gone.
    var gone: [String] = []
    /// Documents whose source has other content, with its fingerprint.
    var changed: [(id: String, fingerprint: String)] = []
    /// Documents whose source is as it was read.
    var present: Set<String> = []

    static func == (left: Sightings, right: Sightings) -> Bool {
      left.gone == right.gone && left.present == right.present
        && left.changed.map(\.id) == right.changed.map(\.id)
    }
  }

  /// How many sightings are sent at a time.
  private static let batchSize = 500

  let client: APIClient
  /// The address of the collection.
  let path: [String]

  /// Sends what is new; of the sources that are present only those that were missed before.
  ///
  /// - Returns: How many documents got or lost a finding.
  @discardableResult
  func send(_ sightings: Sightings) async throws -> Int {
    var rows = sightings.gone.map { Self.row($0, "gone") }
    rows += sightings.changed.map { Self.row($0.id, "changed", fingerprint: $0.fingerprint) }
    for verdict in ["gone_at_source", "changed_at_source"] {
      let missed = try await client.all(
        path + ["staleness"], rows: "findings", query: [("verdict", verdict)])
      rows += missed.compactMap { $0["document_id"]?.stringValue }
        .filter(sightings.present.contains).map { Self.row($0, "present") }
    }
    var noted = 0
    for start in stride(from: 0, to: rows.count, by: Self.batchSize) {
      let batch = rows[start..<min(start + Self.batchSize, rows.count)]
      let answer = try await client.call(
        .post, path + ["staleness", "sync"], body: ["sources": .array(Array(batch))])
      noted += (answer["results"]?.arrayValue ?? []).count { $0["status"] == "noted" }
    }
    return noted
  }

  private static func row(
    _ document: String, _ state: String, fingerprint: String? = nil
  ) -> JSONValue {
    var row: JSONObject = ["document_id": .string(document), "state": .string(state)]
    if let fingerprint { row["fingerprint"] = .string(fingerprint) }
    return .object(row)
  }
}
