import Learning
import Serving
import Storage

extension RetractionInput {
  /// Reads the fields of a body: exactly one of an event, an actor and a period.
  init(_ fields: BodyFields, limits: ServiceLimits) throws(HTTPProblem) {
    let event = try fields.identifier("event_id")
    let actor = try fields.identifier("actor")
    let from = try fields.date("from")
    let until = try fields.date("until")
    let subject: RetractionInput.Subject
    switch (event, actor, from, until) {
    case (let event?, nil, nil, nil): subject = .event(event)
    case (nil, let actor?, nil, nil): subject = .actor(actor)
    case (nil, nil, let from?, let until?): subject = .period(from: from, until: until)
    case (nil, nil, _?, nil): throw fields.missing("until")
    case (nil, nil, nil, _?): throw fields.missing("from")
    default:
      throw .invalid(
        "name one of an “event_id”, an “actor”, and a period with “from” and “until”",
        at: "/event_id")
    }
    self.init(
      id: try fields.identifier("id"), subject: subject,
      note: try fields.string("note", maximumBytes: limits.commentBytes),
      decidedBy: try fields.identifier("decided_by"))
  }
}

extension JSONWriter {
  /// Writes the members of a state of learning into an open object.
  mutating func members(of view: LearningView) {
    member("learning", view.settings.learning.rawValue)
    member("exploration_rate", view.settings.explorationRate)
    member("tuning") { $0.members(of: view.settings.tuning) }
    member("can_roll_back", view.settings.previousChoice != nil)
    if let trial = view.trial {
      member("trial") { $0.members(of: trial) }
    }
    member("events", view.summary.events)
    member("questions", view.summary.questions)
    member("chunks", view.summary.chunks)
    member("spread", view.summary.spread)
    member("bound", view.bound)
    member("gate", objects: view.summary.buckets) { writer, bucket in
      writer.member("least_similarity", bucket.leastSimilarity)
      writer.member("comparisons", bucket.comparisons)
      writer.member("strength", bucket.strength)
      writer.member("score", bucket.score)
    }
    member("ledger_sequence", view.sequence)
    member("digest", view.digest)
  }

  /// Writes the members of a comparison of states into an open object.
  mutating func members(of report: RebuildReport) {
    member("ledger_sequence", report.sequence)
    member("identical", report.isIdentical)
    member("parts", objects: report.parts) { writer, part in
      writer.member("name", part.name)
      writer.member("bytes", part.bytes)
      writer.member("before", part.before)
      writer.member("after", part.after)
    }
  }
}
