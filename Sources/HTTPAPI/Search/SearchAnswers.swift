import Corpora
import Retrieval
import Serving
import Storage

extension JSONWriter {
  /// Writes the members of an answer into an open object.
  mutating func members(of answer: SearchAnswer) {
    if let id = answer.queryID { member("query_id", id) }
    member("generation", answer.generation)
    member("policy", answer.policy)
    member("hits", objects: answer.hits) { writer, hit in
      writer.members(of: hit)
    }
    member("warnings", objects: answer.warnings) { writer, warning in
      writer.members(of: warning)
    }
    member("approximate") { writer in
      writer.member("lists_probed", answer.listsProbed)
      writer.member("exact", answer.isExact)
    }
    if !answer.notices.isEmpty { member("notices", answer.notices) }
  }

  private mutating func members(of hit: SearchHit) {
    member("chunk_id", hit.chunk)
    member("document_id", hit.document)
    member("rank", hit.rank)
    member("score", hit.score)
    member("similarity", hit.similarity)
    member("text", hit.text)
    if !hit.headingPath.isEmpty { member("heading_path", hit.headingPath) }
    member("metadata", hit.metadata)
    member("source_uri", hit.sourceURI)
    if let token = hit.feedbackToken { member("feedback_token", token) }
    if let curation = hit.curation { member("curated") { $0.members(of: curation) } }
    member("freshness") { writer in
      writer.member("verdict", hit.freshness.verdict.rawValue)
      writer.member("confidence", hit.freshness.confidence)
      writer.member("finding_id", hit.freshness.finding)
    }
    member("adjustment") { writer in
      writer.member("value", hit.adjustment.value)
      writer.member("rank_before", hit.rankBefore)
      writer.member("evidence", hit.adjustment.evidence)
      if let explanation = hit.explanation {
        writer.member("propensity", hit.propensity)
        writer.member("explanation") { $0.members(of: explanation) }
      }
    }
  }

  private mutating func members(of curation: RecalledAnswer) {
    member("failure_id", curation.failure)
    member("similarity", curation.similarity)
    member("curated_at", curation.curatedAt)
    member("note", curation.note)
  }

  private mutating func members(of warning: RecalledFailure) {
    member("kind", "similar_failure")
    member("failure_id", warning.failure)
    member("similarity", warning.similarity)
    member("label", warning.label?.rawValue)
    member("state", warning.state.rawValue)
    member("known_good", warning.knownGood.map(\.rawValue))
    member("known_bad", warning.knownBad.map(\.rawValue))
    member("correction", warning.correction)
  }
}
