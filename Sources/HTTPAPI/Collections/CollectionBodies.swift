import Corpora
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
      node, at: pointer, known: ["learning", "demote_stale", "log_query_text"])
    learning = try fields.word("learning", as: LearningProfile.self) ?? learning
    demotesStale = try fields.bool("demote_stale") ?? demotesStale
    logsQueryText = try fields.bool("log_query_text") ?? logsQueryText
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
      writer.member("demote_stale", definition.settings.demotesStale)
      writer.member("log_query_text", definition.settings.logsQueryText)
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
