public import Corpora
public import Storage
public import VectorIndexes

/// Candidates from our own vector index and the database's word index.
///
/// Takes one snapshot of the index per query, so that a publication or a write in between changes
/// nothing half-way.
public struct IndexedCandidates: CandidateSource {
  private let index: VectorIndex
  private let directory: ChunkDirectory
  private let lexical: any LexicalSearch
  private let collection: CollectionKey
  private let fusion = RankFusion()

  /// Wires a collection's index, its directory of contents and its word index.
  public init(
    index: VectorIndex, directory: ChunkDirectory, lexical: any LexicalSearch,
    collection: CollectionKey
  ) {
    self.index = index
    self.directory = directory
    self.lexical = lexical
    self.collection = collection
  }

  /// The candidates of one query, with remembered contents mixed in where they belong.
  ///
  /// - Throws: `VectorIndexError` or `StorageError`.
  public func candidates(for request: CandidateRequest) async throws -> CandidateSet {
    let snapshot = index.snapshot()
    switch request.mode {
    case .dense:
      return try dense(request, in: snapshot)
    case .lexical:
      let words = try await ranking(byWords: request)
      return set(
        words.map(\.key), scores: request.vector.isEmpty ? words.map { Float($0.score) } : nil,
        similarities: try similarities(to: words.map(\.key), request, in: snapshot),
        snapshot: snapshot, outcome: nil)
    case .hybrid:
      let outcome = try search(request, in: snapshot)
      let words = try await ranking(byWords: request)
      let fused = fusion.fuse([outcome.neighbors.map { ChunkKey($0.id) }, words.map(\.key)])
      let keys = fused.prefix(request.depth).map(\.key)
      return set(
        keys, scores: nil, similarities: try similarities(to: keys, request, in: snapshot),
        snapshot: snapshot, outcome: outcome)
    }
  }

  /// The chunks of some contents at the places that their similarities give them.
  ///
  /// - Throws: `VectorIndexError`.
  public func candidates(
    holding contents: [ContentFingerprint], for request: CandidateRequest
  ) throws -> [RerankCandidate] {
    let allowed = request.allowed.map(Set.init)
    let keys = directory.keys(holding: contents).filter { allowed?.contains($0) != false }
    let snapshot = index.snapshot()
    return set(
      keys, scores: nil, similarities: try similarities(to: keys, request, in: snapshot),
      snapshot: snapshot, outcome: nil
    ).candidates.map { candidate in
      var candidate = candidate
      candidate.baseScore = candidate.similarity
      return candidate
    }
  }

  private func search(
    _ request: CandidateRequest, in snapshot: IndexSnapshot
  ) throws -> SearchOutcome {
    var parameters = SearchParameters(limit: request.depth)
    parameters.recallTarget = request.recallTarget
    parameters.recallDepth = request.recallDepth
    parameters.allowed = request.allowed.map { VectorIDSet($0.map(\.vectorID)) }
    return try snapshot.search(request.vector, parameters)
  }

  private func ranking(
    byWords request: CandidateRequest
  ) async throws -> [(key: ChunkKey, score: Double)] {
    guard let text = request.text else { return [] }
    return try await lexical.searchText(
      text, in: collection, allowed: request.allowed.map(Set.init), limit: request.depth)
  }

  /// Near vectors, and remembered ones at the places that their similarities give them.
  private func dense(
    _ request: CandidateRequest, in snapshot: IndexSnapshot
  ) throws -> CandidateSet {
    let outcome = try search(request, in: snapshot)
    var found = outcome.neighbors.map { (key: ChunkKey($0.id), similarity: $0.similarity) }
    if !request.remembered.isEmpty {
      try add(request.remembered, to: &found, for: request, in: snapshot)
    }
    // The search has compared them in full precision; nothing is computed twice.
    let similarities = found.map(\.similarity)
    return set(
      found.map(\.key), scores: similarities, similarities: similarities, snapshot: snapshot,
      outcome: outcome)
  }

  /// Puts the chunks of remembered contents at the places that their similarities give them.
  private func add(
    _ contents: [ContentFingerprint], to found: inout [(key: ChunkKey, similarity: Float)],
    for request: CandidateRequest, in snapshot: IndexSnapshot
  ) throws {
    let known = Set(found.map(\.key))
    let allowed = request.allowed.map(Set.init)
    let remembered = directory.keys(holding: contents).filter { key in
      !known.contains(key) && allowed?.contains(key) != false
    }
    let similarities = try snapshot.similarities(
      request.vector, to: remembered.map(\.vectorID))
    for (key, similarity) in zip(remembered, similarities) {
      if let similarity { found.append((key, similarity)) }
    }
    if found.count > known.count {
      found.sort {
        $0.similarity != $1.similarity ? $0.similarity > $1.similarity : $0.key < $1.key
      }
    }
  }

  /// The similarities of chunks to the query's vector, `nil` for those that are gone; of all to a
  /// query without a vector `nil`.
  private func similarities(
    to keys: [ChunkKey], _ request: CandidateRequest, in snapshot: IndexSnapshot
  ) throws -> [Float?] {
    request.vector.isEmpty
      ? keys.map { _ in nil } : try snapshot.similarities(request.vector, to: keys.map(\.vectorID))
  }

  /// Completes keys in plain order to candidates.
  ///
  /// Chunks that are gone meanwhile are left out.
  private func set(
    _ keys: [ChunkKey], scores: [Float]?, similarities: [Float?], snapshot: IndexSnapshot,
    outcome: SearchOutcome?
  ) -> CandidateSet {
    let contents = directory.contents(of: keys)
    let base =
      scores ?? RankFusion.scores(ordered: keys.count, from: similarities.compactMap { $0 })
    var candidates: [RerankCandidate] = []
    candidates.reserveCapacity(keys.count)
    for position in keys.indices {
      guard let content = contents[position],
        similarities[position] != nil || snapshot.contains(keys[position].vectorID)
      else { continue }
      candidates.append(
        RerankCandidate(
          key: keys[position], fingerprint: content, baseScore: base[position],
          similarity: similarities[position] ?? base[position]))
    }
    return CandidateSet(
      candidates: candidates, generation: snapshot.generation,
      listsProbed: outcome?.listsProbed ?? 0, isExact: outcome?.isExact ?? true,
      vector: { snapshot.vector(for: $0.vectorID) })
  }
}
