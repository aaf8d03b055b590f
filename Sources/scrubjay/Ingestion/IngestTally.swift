import Corpora

/// What an ingest has done so far.
struct IngestTally: Equatable {
  var created = 0
  var replaced = 0
  var unchanged = 0
  var vanished = 0
  var deleted = 0
  var refused = 0
  var chunks = 0
  var embedded = 0

  /// Documents that were stored or found stored.
  var documents: Int { created + replaced + unchanged }

  /// Counts the results of one write.
  mutating func add(_ answer: JSONValue) {
    for result in answer["results"]?.arrayValue ?? [] {
      switch result["status"]?.stringValue {
      case "created": created += 1
      case "replaced": replaced += 1
      default: unchanged += 1
      }
      chunks += Int(result["chunks"]?.integerValue ?? 0)
      embedded += Int(result["embedded"]?.integerValue ?? 0)
    }
  }

  /// The figures as JSON.
  func json(seconds: Double) -> JSONValue {
    [
      "documents": .integer(Int64(documents)), "created": .integer(Int64(created)),
      "replaced": .integer(Int64(replaced)), "unchanged": .integer(Int64(unchanged)),
      "vanished": .integer(Int64(vanished)), "deleted": .integer(Int64(deleted)),
      "refused": .integer(Int64(refused)),
      "chunks": .integer(Int64(chunks)), "embedded": .integer(Int64(embedded)),
      "reused": .integer(Int64(chunks - embedded)), "seconds": .number(seconds),
    ]
  }

  /// The figures for people.
  func lines(seconds: Double) -> [String] {
    let rate = { (count: Int) in seconds > 0 ? (Double(count) / seconds).display : "–" }
    var first = "\(documents) documents: \(created) created, \(replaced) replaced, "
    first += "\(unchanged) unchanged"
    if vanished > 0 { first += ", \(vanished) gone from their source" }
    if deleted > 0 { first += ", \(deleted) deleted" }
    if refused > 0 { first += ", \(refused) refused" }
    return [
      first,
      "\(chunks) chunks: \(embedded) embedded, \(chunks - embedded) reused or brought",
      "\(ProgressMeter.duration(seconds)): \(rate(documents)) documents/s, \(rate(chunks)) chunks/s",
    ]
  }
}
