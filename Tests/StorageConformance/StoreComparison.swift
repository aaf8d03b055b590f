import Corpora
import Foundation
public import Storage
import Testing

/// Does the same random things to a store and to the in-memory model and compares what they say.
///
/// The sequence follows from the seed alone; the seed stands in every failure message.
public struct StoreComparison: Sendable {
  private let seed: UInt64
  private let model: InMemoryStore
  private var random: SeededGenerator
  private var collection = CollectionKey(rawValue: 0)
  /// Positions that an index might have stopped at.
  private var positions: [ChangeSequence] = [0]
  private var events = 0

  /// Begins a sequence.
  public init(seed: UInt64, model: InMemoryStore) {
    self.seed = seed
    self.model = model
    random = SeededGenerator(seed: seed)
  }

  /// Creates the collection on both.
  public mutating func begin(on store: any Store) async throws {
    let definition = Samples.definition("model")
    let made = try await store.createCollection(definition, at: Samples.now)
    collection = made.record.key
    let twin = try await model.createCollection(definition, at: Samples.now)
    #expect(made.record == twin.record, "seed \(seed)")
  }

  /// Performs random steps on both and compares each answer.
  public mutating func run(_ steps: Int, on store: any Store) async throws {
    for _ in 0..<steps {
      switch Int.random(in: 0..<20, using: &random) {
      case 0..<10: try await put(store)
      case 10..<13: try await delete(store)
      case 13..<16: try await append(store)
      case 16..<18: try await embed(store)
      default: try await activate(store)
      }
      positions.append(try await model.changeSequence(of: collection))
    }
    try await check(store)
  }

  private mutating func pick(_ count: Int) -> Int { Int.random(in: 0..<count, using: &random) }

  private mutating func put(_ store: any Store) async throws {
    var drafts: [DocumentDraft] = []
    for document in Set((0...pick(3)).map { _ in pick(8) }).sorted() {
      var ids: Set<Int> = []
      for _ in 0..<pick(5) { ids.insert(pick(14)) }
      var chunks: [ChunkDraft] = []
      for id in ids.shuffled(using: &random) {
        let payload: JSONObject = pick(2) == 0 ? [:] : ["k": .integer(Int64(pick(3)))]
        chunks.append(
          Samples.chunk(
            "c\(id)", "text \(pick(4))", number: pick(4), headings: ["h\(pick(2))"],
            metadata: payload))
      }
      drafts.append(
        Samples.document("d\(document)", chunks, metadata: ["k": .integer(Int64(pick(3)))]))
    }
    let now = Samples.now + Double(events)
    await compare("put", of: (store, model)) {
      try await $0.put(drafts, in: collection, at: now)
    }
  }

  private mutating func delete(_ store: any Store) async throws {
    let id = "d\(pick(8))"
    await compare("delete", of: (store, model)) {
      try await $0.deleteDocument(Samples.id(id), in: collection, at: Samples.now)
    }
  }

  private mutating func append(_ store: any Store) async throws {
    var drafts: [LedgerDraft] = []
    for _ in 0...pick(4) {
      events += 1
      let id = pick(4) == 0 ? pick(events) : events
      drafts.append(
        Samples.thumb("e\(id)", about: "q\(pick(5))", in: collection, score: Double(pick(2))))
    }
    await compare("append", of: (store, model)) { try await $0.append(drafts) }
  }

  private mutating func embed(_ store: any Store) async throws {
    let space = 1 + pick(2)
    let missing = try await model.chunksMissingEmbedding(
      space: space, in: collection, after: nil, limit: 1 + pick(30))
    let embeddings = missing.map { StoredEmbedding(key: $0.key, vector: Samples.vector(pick(9))) }
    await compare("embed", of: (store, model)) {
      try await $0.putEmbeddings(embeddings, space: space, in: collection)
      return embeddings
    }
  }

  private mutating func activate(_ store: any Store) async throws {
    let space = 1 + pick(2)
    await compare("activate", of: (store, model)) {
      try await $0.activateSpace(space, definition: Samples.definition("model"), of: collection)
      return space
    }
  }

  /// Compares everything that can be asked for.
  public func check(_ store: any Store) async throws {
    let pair = (store, model)
    let key = collection
    await compare("collections", of: pair) { try await $0.collections() }
    await compare("counts", of: pair) { try await $0.counts(of: key) }
    await compare("documents", of: pair) { try await $0.documents(in: key, after: nil, limit: 99) }
    await compare("chunks", of: pair) { try await $0.chunks(in: key, after: nil, limit: 999) }
    await compare("entries", of: pair) { try await $0.entries(in: key, after: 0, limit: 9_999) }
    for space in 1...2 {
      await compare("embeddings", of: pair) {
        try await $0.embeddings(space: space, in: key, after: nil, limit: 999)
      }
      await compare("missing", of: pair) {
        try await $0.chunksMissingEmbedding(space: space, in: key, after: nil, limit: 999)
      }
    }
    for position in Set(positions) {
      await compare("changes since \(position)", of: pair) {
        try await $0.changes(since: position, in: key)
      }
    }
    var random = SeededGenerator(seed: seed &+ UInt64(positions.count))
    for _ in 0..<20 {
      let filter = RandomFilter.filter(using: &random)
      await compare("filter \(filter)", of: pair) {
        try await $0.chunkKeys(matching: filter, in: key)
      }
    }
  }

  /// Asks both and expects the same value, or errors of the same code.
  private func compare<Value: Equatable & Sendable>(
    _ what: String, of pair: (any Store, InMemoryStore),
    _ call: (any Store) async throws -> Value
  ) async {
    func ask(_ store: any Store) async -> (Value?, StorageError.Code?) {
      do {
        return (try await call(store), nil)
      } catch {
        return (nil, (error as? StorageError)?.code ?? .unavailable)
      }
    }
    let told = await ask(pair.0)
    let expected = await ask(pair.1)
    #expect(told.0 == expected.0, "seed \(seed): \(what)")
    #expect(told.1 == expected.1, "seed \(seed): \(what)")
  }
}
