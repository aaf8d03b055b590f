import Corpora
import Serving
import Storage

extension LearningChange {
  /// The fields of a change.
  static let fields = ["learning", "exploration_rate", "tuning"]

  /// Reads the fields of a body; others may stand beside them.
  init(_ fields: BodyFields) throws(HTTPProblem) {
    var tuning: [String: Double?] = [:]
    for (name, value) in try fields.payload("tuning") {
      if value == .null {
        tuning.updateValue(nil, forKey: name)
      } else if let number = value.doubleValue, number.isFinite {
        tuning[name] = number
      } else {
        throw .invalid(
          "a constant is a number, or null to give it back to the profile",
          at: fields.place("tuning") + "/" + name)
      }
    }
    self.init(
      learning: try fields.word("learning", as: LearningProfile.self),
      explorationRate: try fields.number(
        "exploration_rate", in: 0...CollectionSettings.mostExploration),
      tuning: tuning)
  }
}

extension ReleaseStep {
  /// Reads the fields of a body; others may stand beside them.
  init(_ fields: BodyFields, limits: ServiceLimits) throws(HTTPProblem) {
    self.init(
      isForced: try fields.bool("force") ?? false,
      note: try fields.string("note", maximumBytes: limits.commentBytes),
      decidedBy: try fields.identifier("decided_by"))
  }
}

extension JSONWriter {
  /// Writes numbers by name, in order of name, into an open object.
  mutating func members(of tuning: [String: Double]) {
    for (name, value) in tuning.sorted(by: { $0.key < $1.key }) {
      key(name)
      self.value(value)
    }
  }

  private mutating func members(of choice: LearningChoice) {
    member("learning", choice.learning.rawValue)
    member("exploration_rate", choice.explorationRate)
    member("tuning") { $0.members(of: choice.tuning) }
  }

  /// Writes the members of a step of a release into an open object.
  mutating func members(of release: Release) {
    member("id", release.id.rawValue)
    member("action", release.action.rawValue)
    member("proposal", release.proposal.rawValue)
    member("choice") { $0.members(of: release.choice) }
    member("previous") { $0.members(of: release.previous) }
    member("decision", release.decision)
    member("reasons", release.reasons)
    member("automatic", release.isAutomatic)
    member("note", release.note)
  }

  /// Writes the members of a difference into an open object.
  mutating func members(of difference: ReleaseDifference) {
    member("serving") { $0.members(of: difference.serving) }
    member("candidate") { $0.members(of: difference.candidate) }
    member("retrievals", difference.retrievals)
    member("changed", difference.changed)
    member("first_changed", difference.firstChanged)
    member("examples", objects: difference.examples) { writer, example in
      writer.member("query_id", example.query)
      writer.member("text", example.text)
      writer.member("serving", example.serving)
      writer.member("candidate", example.candidate)
    }
  }

  /// Writes the members of a trial's standing into an open object.
  mutating func members(of standing: TrialStanding) {
    member("id", standing.trial.id)
    member("mode", standing.trial.mode.rawValue)
    member("share", standing.trial.share)
    member("other") { $0.members(of: standing.trial.other) }
    member("events", standing.events)
    member("candidate_events", standing.newerEvents)
    member("difference", standing.difference)
    member("low", standing.low)
    member("high", standing.high)
    member("verdict", standing.verdict.rawValue)
  }
}
