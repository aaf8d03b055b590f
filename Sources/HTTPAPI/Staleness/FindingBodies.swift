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
    member("evidence", array: finding.evidence) { writer, evidence in
      writer.object { writer in
        writer.member("kind", evidence.kind)
        writer.member("weight", evidence.weight)
        writer.member("summary", evidence.summary)
        writer.member("recorded_at", evidence.recordedAt)
      }
    }
    member("advice", finding.advice)
    member("traffic", finding.traffic)
  }
}
