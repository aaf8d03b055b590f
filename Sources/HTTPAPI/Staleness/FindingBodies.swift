import Retrieval
import Serving
import Storage

/// The states of a finding; a person can give it each of them.
enum FindingState: String, CaseIterable {
  case open
  case confirmed
  case dismissed
  case snoozed

  /// The decision that leads there.
  var action: Decision.Action {
    switch self {
    case .open: .reopen
    case .confirmed: .confirm
    case .dismissed: .dismiss
    case .snoozed: .snooze
    }
  }
}

extension JSONWriter {
  /// Writes the members of a finding into an open object.
  mutating func members(of finding: FindingView) {
    member("id", finding.id)
    member("document_id", finding.document)
    member("chunk_ids", finding.chunks)
    member("verdict", finding.verdict.rawValue)
    member("confidence", finding.confidence)
    member("state", finding.state)
    member("snoozed_until", finding.snoozedUntil)
    member("note", finding.note)
    member("newer_chunk_ids", finding.newer)
    member("evidence", objects: finding.evidence) { writer, evidence in
      writer.member("kind", evidence.kind)
      writer.member("weight", evidence.weight)
      writer.member("summary", evidence.summary)
      writer.member("recorded_at", evidence.recordedAt)
      guard !evidence.differences.isEmpty else { return }
      writer.member("differences", objects: evidence.differences) { writer, difference in
        writer.member("kind", difference.kind)
        writer.member("old", difference.old)
        writer.member("new", difference.new)
      }
    }
    member("action", finding.action)
    member("advice", finding.advice)
    member("traffic", finding.traffic)
  }
}

extension SourceSighting {
  /// Reads one sighting.
  init(_ node: JSONNode, at pointer: String) throws(HTTPProblem) {
    let fields = try BodyFields(
      node, at: pointer, known: ["document_id", "source_uri", "state", "fingerprint"])
    let document = try fields.identifier("document_id")
    let source = try fields.string("source_uri")
    let subject: SourceSighting.Subject
    switch (document, source) {
    case (let document?, nil): subject = .document(document)
    case (nil, let source?): subject = .source(source)
    default:
      throw fields.problem("document_id", "name either a “document_id” or a “source_uri”")
    }
    guard let state = try fields.word("state", as: SourceSighting.State.self) else {
      throw fields.missing("state")
    }
    self.init(
      subject: subject, state: state,
      fingerprint: try fields.string("fingerprint", maximumBytes: 512))
  }
}
