import Corpora
import Foundation
import Storage
import VectorIndexes

/// A bounded sample of the queries that feedback was given on, by which warnings are calibrated.
///
/// The latest ``capacity`` queries stay, so that the sample follows drift; once it is full one in
/// ``thinning`` is taken, chosen by the query's id and hence the same in every process.
struct TrafficRing {
  /// A query of traffic.
  struct Entry: Codable, Equatable {
    /// The retrieval.
    var query: QueryID
    /// Its similarity to the nearest case that it is no part of, crowding taken off.
    var best: Float
  }

  /// How many queries are kept.
  static let capacity = 1_024
  /// Of how many queries one is taken when the sample is full.
  static let thinning: UInt64 = 4

  /// The sample in the order of its places.
  private(set) var entries: [Entry] = []
  /// The place that is given out next.
  private(set) var next = 0
  /// The place whose nearness is looked up again next.
  private(set) var refresh = 0
  /// Moments of the similarity of successive queries, for the closed form.
  private(set) var moments = Moments()
  private(set) var queries: FixedOrderMatrix
  private(set) var signatures: FixedOrderMatrix
  private var members: Set<QueryID> = []
  /// How near each entry is to what the index makes of it; derived.
  private var served: [Float?] = []

  /// Sums over similarities of successive queries, in steps of 2⁻¹⁶ and their squares.
  struct Moments: Codable, Equatable {
    var count: Int64 = 0
    var sum: Int64 = 0
    var squares: Int64 = 0

    mutating func add(_ similarity: Float) {
      let step = Int64(similarity * 4_096)
      count += 1
      sum += step
      squares += step * step
    }

    var mean: Double { count == 0 ? 0 : Double(sum) / 4_096 / Double(count) }

    var deviation: Double {
      guard count > 1 else { return 0 }
      let mean = Double(sum) / Double(count)
      return (max(0, Double(squares) / Double(count) - mean * mean)).squareRoot() / 4_096
    }
  }

  init(dimension: Int) {
    queries = FixedOrderMatrix(columnCount: max(dimension, 1))
    signatures = FixedOrderMatrix(columnCount: max(dimension, 1))
  }

  /// Whether a query is or should be taken.
  func admits(_ query: QueryID) -> Bool {
    guard !members.contains(query) else { return false }
    guard entries.count >= Self.capacity else { return true }
    return ContentFingerprint(text: query.rawValue).low % Self.thinning == 0
  }

  /// Takes a query in the place of the oldest.
  mutating func insert(_ query: QueryID, probe: FailureProbe, best: Float) {
    let signature =
      probe.signature.isEmpty
      ? Array(repeating: 0, count: queries.columnCount) : probe.signature
    if entries.count < Self.capacity {
      if let last = entries.indices.last {
        moments.add(FixedOrder.dot(queries[last], probe.vector))
      }
      entries.append(Entry(query: query, best: best))
      served.append(probe.served)
      queries.append(probe.vector)
      signatures.append(signature)
    } else {
      moments.add(FixedOrder.dot(queries[(next + Self.capacity - 1) % Self.capacity], probe.vector))
      members.remove(entries[next].query)
      entries[next] = Entry(query: query, best: best)
      served[next] = probe.served
      queries[next] = probe.vector
      signatures[next] = signature
    }
    members.insert(query)
    next = (next + 1) % Self.capacity
  }

  /// The mean of how near queries are to what the index makes of them; `nil` before there are 20.
  var meanServed: Float? {
    let known = served.compactMap(\.self)
    return known.count < 20 ? nil : known.reduce(0, +) / Float(known.count)
  }

  /// The nearness of all entries after what `offset` takes off for how they are served.
  func nearness(_ offset: (Float?) -> Float) -> [Float] {
    entries.indices.map { entries[$0].best - offset(served[$0]) }
  }

  /// Raises the nearness of entries that a new representative is close to.
  mutating func raise(_ place: Int, to best: Float) {
    entries[place].best = max(entries[place].best, best)
  }

  /// The next entry to be looked up again.
  mutating func nextToRefresh() -> (place: Int, query: QueryID, probe: FailureProbe)? {
    guard !entries.isEmpty else { return nil }
    refresh = refresh % entries.count
    defer { refresh += 1 }
    return (refresh, entries[refresh].query, probe(at: refresh))
  }

  /// The query at a place.
  private func probe(at place: Int) -> FailureProbe {
    let signature = signatures[place]
    return FailureProbe(
      vector: queries[place], signature: signature.allSatisfy { $0 == 0 } ? [] : signature)
  }

  /// Puts in the nearness that was looked up again.
  mutating func setBest(_ best: Float, at place: Int) { entries[place].best = best }

  /// Blended similarities of a representative to all entries.
  func similarities(to probe: FailureProbe, queryShare: Float) -> [Float] {
    guard !entries.isEmpty else { return [] }
    return entries.indices.map { place in
      let query = queries.dot(row: place, with: probe.vector)
      guard !probe.signature.isEmpty else { return Rounding.step(query) }
      let signature = signatures.dot(row: place, with: probe.signature)
      return Rounding.step(queryShare * query + (1 - queryShare) * signature)
    }
  }
}

extension TrafficRing {
  /// The ring as a snapshot holds it.
  struct Image: Codable {
    var entries: [Entry]
    var next: Int
    var refresh: Int
    var moments: Moments
    var queries: [VectorBytes]
    var signatures: [VectorBytes]
  }

  /// The ring for a snapshot.
  var image: Image {
    Image(
      entries: entries, next: next, refresh: refresh, moments: moments,
      queries: entries.indices.map { VectorBytes(values: queries[$0]) },
      signatures: entries.indices.map { VectorBytes(values: signatures[$0]) })
  }

  /// The ring of a snapshot.
  init(_ image: Image, dimension: Int) throws {
    self.init(dimension: dimension)
    let isWhole =
      image.queries.count == image.entries.count && image.signatures.count == image.entries.count
      && image.queries.allSatisfy { $0.values.count == dimension }
      && image.signatures.allSatisfy { $0.values.count == dimension }
      && image.entries.count <= Self.capacity && (0..<Self.capacity).contains(image.next)
    guard isWhole else {
      throw FailureMemoryError(
        .corruptedSnapshot, "The sample of queries does not hold together; fold the ledger anew.")
    }
    entries = image.entries
    next = image.next
    refresh = image.refresh
    moments = image.moments
    for vector in image.queries { queries.append(vector.values) }
    for vector in image.signatures { signatures.append(vector.values) }
    members = Set(entries.map(\.query))
    served = entries.indices.map { probe(at: $0).served }
  }
}
