public import Corpora

/// What a filter looks at: one chunk's payload laid over its document's.
public struct FilterSubject: Sendable {
  /// The chunk's id.
  public let id: ChunkID
  /// The chunk's own payload.
  public let chunkPayload: JSONObject
  /// The document's payload.
  public let documentPayload: JSONObject
  /// What the records know by themselves, under ``PayloadFilter/ReservedField``.
  public let reserved: JSONObject

  /// Puts a subject together from its parts.
  public init(
    id: ChunkID, chunkPayload: JSONObject, documentPayload: JSONObject, reserved: JSONObject = [:]
  ) {
    self.id = id
    self.chunkPayload = chunkPayload
    self.documentPayload = documentPayload
    self.reserved = reserved
  }

  /// The subject of a stored chunk.
  public init(_ pair: ChunkWithDocument) {
    self.init(
      id: pair.chunk.id, chunkPayload: pair.chunk.metadata,
      documentPayload: pair.document.metadata,
      reserved: pair.document.reservedFields.merging(pair.chunk.reservedFields) { $1 })
  }

  /// The value of a top-level key.
  func value(_ key: String) -> JSONValue? {
    chunkPayload[key] ?? documentPayload[key] ?? reserved[key]
  }
}

extension DocumentRecord {
  /// What filters see of a document besides its payload.
  public var reservedFields: JSONObject {
    typealias Field = PayloadFilter.ReservedField
    var fields: JSONObject = [
      Field.documentID.rawValue: .string(id.rawValue),
      Field.createdAt.rawValue: .string(InstantText.text(createdAt)),
      Field.updatedAt.rawValue: .string(InstantText.text(updatedAt)),
    ]
    if let sourceURI { fields[Field.sourceURI.rawValue] = .string(sourceURI) }
    if let version { fields[Field.version.rawValue] = .string(version) }
    if let publishedAt {
      fields[Field.publishedAt.rawValue] = .string(InstantText.text(publishedAt))
    }
    if let expiresAt { fields[Field.expiresAt.rawValue] = .string(InstantText.text(expiresAt)) }
    return fields
  }
}

extension ChunkRecord {
  /// What filters see of a chunk besides its payload.
  public var reservedFields: JSONObject {
    typealias Field = PayloadFilter.ReservedField
    return [
      Field.chunkID.rawValue: .string(id.rawValue),
      Field.ordinal.rawValue: .integer(Int64(ordinal)),
      Field.headings.rawValue: .array(headingPath.map { .string($0) }),
    ]
  }
}

extension PayloadFilter {
  /// Whether a chunk passes.
  ///
  /// This is the definition; stores may be faster but not different.
  ///
  /// - Complexity: O(conditions × values under their keys).
  public func matches(_ subject: FilterSubject) -> Bool {
    matches(id: subject.id) { subject.value($0) }
  }

  /// Whether the id of the chunk, or a field that differs between the chunks of a document even if
  /// they have no payload of their own, is asked for.
  public var looksAtSingleChunks: Bool {
    let fields: [ReservedField] = [.chunkID, .ordinal, .headings]
    let all = must + should + mustNot + (minimumShould?.conditions ?? [])
    return all.contains { condition in
      switch condition {
      case .hasID: true
      case .filter(let filter): filter.looksAtSingleChunks
      case .nested(let path, _), .match(let path, _), .range(let path, _),
        .dateRange(let path, _), .valuesCount(let path, _), .isEmpty(let path, _),
        .isNull(let path, _):
        fields.contains { path.steps.first == .key($0.rawValue) }
      }
    }
  }

  private func matches(id: ChunkID?, _ lookup: (String) -> JSONValue?) -> Bool {
    for condition in must where !condition.holds(id, lookup) { return false }
    for condition in mustNot where condition.holds(id, lookup) { return false }
    if !should.isEmpty, !should.contains(where: { $0.holds(id, lookup) }) { return false }
    guard let minimumShould else { return true }
    var held = 0
    for condition in minimumShould.conditions where condition.holds(id, lookup) {
      held += 1
      if held >= minimumShould.count { return true }
    }
    return false
  }

  fileprivate func passes(id: ChunkID?, _ lookup: (String) -> JSONValue?) -> Bool {
    matches(id: id, lookup)
  }
}

extension PayloadFilter.Condition {
  fileprivate func holds(_ id: ChunkID?, _ lookup: (String) -> JSONValue?) -> Bool {
    switch self {
    case .match(let path, let match):
      path.elements(lookup).contains { match.accepts($0) }
    case .range(let path, let bounds):
      path.elements(lookup).contains { $0.doubleValue.map { bounds.contains($0) } ?? false }
    case .dateRange(let path, let bounds):
      path.elements(lookup).contains { value in
        let seconds = value.stringValue.flatMap { InstantText.secondsSince1970($0) }
        return seconds.map { bounds.contains($0) } ?? false
      }
    case .valuesCount(let path, let bounds):
      path.counts(lookup).contains { bounds.contains(Double($0)) }
    case .isEmpty(let path, let expected):
      path.whole(lookup).allSatisfy { $0.isNull || $0.arrayValue?.isEmpty == true } == expected
    case .isNull(let path, let expected):
      path.whole(lookup).contains { value in
        value.isNull || value.arrayValue?.contains { $0.isNull } == true
      } == expected
    case .hasID(let ids):
      id.map { ids.contains($0) } ?? false
    case .nested(let path, let filter):
      path.objects(lookup).contains { member in filter.passes(id: nil) { member[$0] } }
    case .filter(let filter):
      filter.passes(id: id, lookup)
    }
  }
}

extension PayloadFilter.Match {
  fileprivate func accepts(_ value: JSONValue) -> Bool {
    switch self {
    case .value(let expected): value == expected
    case .any(let values): values.contains(value)
    case .except(let values): !value.isNull && !values.contains(value)
    case .text(let words):
      if let text = value.stringValue, !words.isEmpty {
        Set(text.filterWords).isSuperset(of: words)
      } else {
        false
      }
    }
  }
}

extension PayloadPath {
  /// The values under the path, lists whole.
  fileprivate func whole(_ lookup: (String) -> JSONValue?) -> [JSONValue] {
    guard case .key(let first)? = steps.first else { return [] }
    return values(under: lookup(first))
  }

  /// The values under the path, the elements in place of a list.
  fileprivate func elements(_ lookup: (String) -> JSONValue?) -> [JSONValue] {
    let found = whole(lookup)
    guard case .key? = steps.last else { return found }
    return found.flatMap { $0.arrayValue ?? [$0] }
  }

  /// How many values stand at each place that the path finds.
  fileprivate func counts(_ lookup: (String) -> JSONValue?) -> [Int] {
    let found = whole(lookup)
    guard !found.isEmpty else { return [0] }
    return found.map { $0.isNull ? 0 : $0.arrayValue?.count ?? 1 }
  }

  /// The objects of the lists under the path; `a` and `a[]` mean the same.
  fileprivate func objects(_ lookup: (String) -> JSONValue?) -> [JSONObject] {
    guard case .key(let first)? = steps.first else { return [] }
    if steps.last == .every {
      return values(under: lookup(first)).compactMap { $0.objectValue }
    }
    return whole(lookup).flatMap { $0.arrayValue ?? [] }.compactMap { $0.objectValue }
  }
}
