import Corpora
import Retrieval
import Serving
import Storage
import VectorIndexes

extension CollectionDefinition {
  /// The vectors of the built-in model have this many components.
  private static let builtinDimension = 384

  /// Reads the body of a creation.
  init(
    _ node: JSONNode, name: CollectionName, limits: ServiceLimits
  ) throws(HTTPProblem) {
    let fields = try BodyFields(
      node, known: ["dimension", "metric", "embedder", "index", "settings"])
    let embedder = try fields.identifier("embedder", maximumBytes: 64) ?? "none"
    let stated = try fields.integer("dimension", in: 1...limits.dimension)
    guard let dimension = stated ?? (embedder == "builtin" ? Self.builtinDimension : nil) else {
      throw fields.missing("dimension")
    }
    self.init(
      name: name, dimension: dimension,
      metric: try fields.word("metric", as: Metric.self) ?? .cosine, embedder: embedder)
    if let index = fields.node("index") {
      let fields = try BodyFields(index, at: "/index", known: ["kind"])
      self.index = try fields.word("kind", as: IndexKind.self) ?? .auto
    }
    if let settings = fields.node("settings") {
      try self.settings.update(from: settings, at: "/settings")
    }
  }
}

extension CollectionSettings {
  /// Takes over the settings that an object names and leaves the others.
  mutating func update(from node: JSONNode, at pointer: String = "") throws(HTTPProblem) {
    let fields = try BodyFields(
      node, at: pointer,
      known: [
        "learning", "exploration_rate", "demote_stale", "log_query_text", "staleness",
        "curated_answers",
      ])
    learning = try fields.word("learning", as: LearningProfile.self) ?? learning
    explorationRate =
      try fields.number("exploration_rate", in: 0...Self.mostExploration) ?? explorationRate
    demotesStale = try fields.bool("demote_stale") ?? demotesStale
    logsQueryText = try fields.bool("log_query_text") ?? logsQueryText
    curatesAnswers = try fields.bool("curated_answers") ?? curatesAnswers
    if let node = fields.node("staleness") {
      try staleness.update(from: node, at: pointer + "/staleness")
    }
  }
}

extension StalenessSettings {
  /// Takes over the settings that an object names and leaves the others.
  mutating func update(from node: JSONNode, at pointer: String) throws(HTTPProblem) {
    let fields = try BodyFields(
      node, at: pointer,
      known: ["newest_first", "demotion_bound", "hide_confirmed", "hide_verdicts"])
    ordersVersions = try fields.bool("newest_first") ?? ordersVersions
    demotionBound =
      try fields.number("demotion_bound", in: 0...Self.widestDemotion) ?? demotionBound
    hidesConfirmed = try fields.bool("hide_confirmed") ?? hidesConfirmed
    guard fields.node("hide_verdicts") != nil else { return }
    let allowed = FreshnessVerdict.allCases.filter { $0 != .current && $0 != .suspected }
    let wanted = try fields.strings("hide_verdicts", maximumCount: allowed.count)
    for word in wanted where !allowed.contains(where: { $0.rawValue == word }) {
      throw fields.problem(
        "hide_verdicts",
        "“\(word.prefix(80))” is none of "
          + allowed.map(\.rawValue).joined(separator: ", "))
    }
    hiddenVerdicts = Set(wanted).sorted()
  }
}

extension JSONWriter {
  /// Writes the members of a collection into an open object.
  mutating func members(of view: CollectionView) {
    let definition = view.record.definition
    member("name", definition.name.rawValue)
    member("dimension", definition.dimension)
    member("metric", definition.metric.rawValue)
    member("embedder", definition.embedder)
    member("index") { $0.member("kind", definition.index.rawValue) }
    member("settings") { writer in
      writer.member("learning", definition.settings.learning.rawValue)
      writer.member("exploration_rate", definition.settings.explorationRate)
      writer.member("tuning") { $0.members(of: definition.settings.tuning) }
      writer.member("demote_stale", definition.settings.demotesStale)
      writer.member("log_query_text", definition.settings.logsQueryText)
      writer.member("curated_answers", definition.settings.curatesAnswers)
      writer.member("staleness") { writer in
        let staleness = definition.settings.staleness
        writer.member("newest_first", staleness.ordersVersions)
        writer.member("demotion_bound", staleness.demotionBound)
        writer.member("hide_confirmed", staleness.hidesConfirmed)
        writer.member("hide_verdicts", staleness.hiddenVerdicts)
      }
    }
    member("created_at", view.record.createdAt)
    member("generation", view.generation)
    member("space", view.record.space)
    member("counts") { writer in
      writer.member("documents", view.counts.documents)
      writer.member("chunks", view.counts.chunks)
      writer.member("retrievals", view.counts.retrievals)
      writer.member("events", view.counts.events)
    }
    member("health") { writer in
      writer.member("status", view.health)
      writer.member("notices", view.notices)
    }
  }
}
