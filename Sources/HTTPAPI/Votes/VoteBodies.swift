import Serving
import Storage

extension VoteInput {
  /// Reads a vote.
  init(_ node: JSONNode) throws(HTTPProblem) {
    let fields = try BodyFields(node, known: ["id", "target", "score", "label", "comment"])
    guard let score = fields.members["score"] else { throw fields.missing("score") }
    self.init(
      id: try fields.identifier("id"),
      target: try fields.word("target", as: VoteInput.Target.self) ?? .chunk,
      score: score.isNull ? nil : try fields.number("score", in: -1...1),
      label: try fields.word("label", as: FeedbackLabel.self),
      comment: try fields.string("comment", maximumBytes: 4_096))
  }
}
