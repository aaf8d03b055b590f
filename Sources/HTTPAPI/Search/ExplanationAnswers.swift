import Retrieval
import Serving

extension JSONWriter {
  /// Writes the members of an explanation into an open object.
  mutating func members(of explanation: HitExplanation) {
    member("summary", explanation.summary)
    member("similarity", explanation.similarity)
    member("base_score", explanation.baseScore)
    member("parts", objects: explanation.parts) { writer, part in
      writer.member("name", part.name)
      writer.member("value", part.value)
      writer.member("summary", part.summary)
    }
    member("score", explanation.score)
    member("rank_before", explanation.rankBefore)
    member("rank_after", explanation.rankAfter)
    member("past_queries", objects: explanation.pastQuestions) { writer, past in
      writer.member("query_id", past.query)
      writer.member("query", past.text)
      writer.member("similarity", past.similarity)
      writer.member("helped", past.helped)
      writer.member("failed", past.failed)
    }
    member("actors", explanation.actors)
    member("votes") { writer in
      writer.member("positive", explanation.votes.positive)
      writer.member("negative", explanation.votes.negative)
      writer.member("actors", explanation.votes.actors)
    }
    if let gate = explanation.gate { member("gate") { $0.members(of: gate) } }
    member("trust", explanation.trust)
    member("figures") { writer in
      for figure in explanation.figures.entries {
        writer.key(figure.name)
        writer.value(figure.value)
      }
    }
  }

  private mutating func members(of gate: AdjustmentExplanation.Gate) {
    member("state", gate.state.rawValue)
    member("summary", gate.summary)
    member("strength", gate.strength)
    member("comparisons", gate.comparisons)
    member("score", gate.score)
    member("threshold", gate.threshold)
    member("nearest_question", gate.nearestQuestion)
  }

  /// Writes the members of what ranking learned about a chunk into an open object.
  mutating func members(of account: ChunkAccount) {
    member("events", account.events)
    member("actors", account.actors)
    member("confirmations", account.confirmations)
    member("doubt", account.doubt)
    member("questions", objects: account.questions) { writer, question in
      writer.member("query_id", question.query)
      writer.member("query", question.text)
      writer.member("helped", question.helped)
      writer.member("failed", question.failed)
      writer.key("explanation")
      if let explanation = question.explanation {
        writer.object { $0.members(of: explanation) }
      } else {
        writer.null()
      }
    }
  }
}
