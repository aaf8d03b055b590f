import Corpora
import Foundation
import HTTPTypes
import Logging
import Serving
import Storage
import Testing

@testable import HTTPAPI

struct LimitTests {
  /// Runs work on an API with limits, and a key for it.
  private func with(
    _ limits: TrafficLimits, scopes: Set<KeyScope> = [.admin],
    _ work: (APIUnderTest, Instance, _ keyless: APIUnderTest) async throws -> Void
  ) async throws {
    try await APIUnderTest.withInstance { instance, logger in
      try await APIUnderTest(instance, access: .trusted, logger: logger).fill()
      let key = try await instance.createKey(KeyInput(name: "k", scopes: scopes))
      let api = APIUnderTest(instance, access: .keys, limits: limits, logger: logger)
      try await work(api.with(key: key.text), instance, api)
    }
  }

  /// Limits under which nothing fills up again while a test runs.
  private static func frozen(_ change: (inout TrafficLimits) -> Void) -> TrafficLimits {
    var limits = TrafficLimits()
    limits.keyRate = 1e-6
    limits.actorRate = 1e-6
    limits.voteRate = 1e-6
    change(&limits)
    return limits
  }

  @Test func `a key that spent all gets 429 with the time to wait, and another key does not`()
    async throws
  {
    try await with(Self.frozen { $0.keyBurst = 3 }) { api, instance, keyless in
      for left in [2, 1, 0] {
        let answer = try await api.call(.get, "/api/v1/collections")
        #expect(answer.status == 200)
        #expect(answer.headers[.rateLimit]?.hasPrefix("\"key\";r=\(left);t=") == true)
        #expect(answer.headers[.rateLimitPolicy]?.hasPrefix("\"key\";q=3;w=") == true)
      }
      let refused = try await api.call(.get, "/api/v1/collections")
      #expect(refused.status == 429)
      #expect(try refused.json["type"] == "urn:scrubjay:problem:rate_limited")
      let wait = refused.headers[.retryAfter].flatMap { Int($0) } ?? 0
      #expect(wait > 0)
      #expect(refused.headers[.rateLimit]?.contains("r=0") == true)
      let other = try await instance.createKey(KeyInput(name: "other", scopes: [.read]))
      let again = try await keyless.with(key: other.text).call(.get, "/api/v1/collections")
      #expect(again.status == 200)
    }
  }

  @Test func `what is refused for another reason tells what is left as well`() async throws {
    try await with(Self.frozen { $0.keyBurst = 5 }) { api, _, _ in
      for (path, status) in [("/api/v1/collections/none", 404), ("/api/v1/collections?x=1", 400)] {
        let answer = try await api.call(.get, path)
        #expect(answer.status == status)
        #expect(answer.headers[values: .rateLimit].count == 1)
        #expect(answer.headers[values: .rateLimitPolicy].count == 1)
      }
    }
  }

  @Test func `a request costs what it makes the service do`() async throws {
    try await with(Self.frozen { $0.keyBurst = 100 }) { api, _, _ in
      func left(_ answer: Answer) -> Int {
        let field = answer.headers[.rateLimit] ?? ""
        let digits = field.split(separator: ";").first { $0.hasPrefix("r=") }?.dropFirst(2)
        return digits.flatMap { Int($0) } ?? -1
      }
      let search: JSONValue = ["embedding": TestVectors.axis(0), "limit": 100]
      _ = try await api.call(
        .post, "/api/v1/collections/c/search/batch",
        ["searches": .array(Array(repeating: search, count: 30))])
      #expect(left(try await api.call(.get, "/api/v1/collections")) == 69)
      _ = try await api.call(.post, "/api/v1/collections/c/search", search)
      #expect(left(try await api.call(.get, "/api/v1/collections")) == 66)
      let refused = try await api.call(
        .post, "/api/v1/collections/c/search/batch",
        ["searches": .array(Array(repeating: search, count: 90))])
      #expect(refused.status == 429)
    }
  }

  @Test func `an actor who sends too much holds up nobody else in a batch`() async throws {
    try await with(Self.frozen { $0.actorBurst = 2 }) { api, _, _ in
      let query = try await api.search(0).json["query_id"] ?? .null
      let events = ["ann", "ann", "ann", "bob"].map { actor -> JSONValue in
        ["query_id": query, "name": "thumb", "score": 1, "actor": .string(actor)]
      }
      let answer = try await api.call(
        .post, "/api/v1/feedback/batch", ["events": .array(events)])
      #expect(answer.status == 200)
      let codes = try answer.json["results"]?.arrayValue?.map { $0["code"]?.integerValue }
      #expect(codes == [200, 200, 429, 200])
      let single = try await api.call(.post, "/api/v1/feedback", events[0])
      #expect(single.status == 429)
    }
  }

  @Test func `searches beyond the bound are shed at once, and other requests go on`()
    async throws
  {
    try await with(Self.frozen { $0.concurrentSearches = 0 }) { api, _, _ in
      let shed = try await api.search(0)
      #expect(shed.status == 503)
      #expect(shed.headers[.retryAfter] == "1")
      #expect(try shed.json["type"] == "urn:scrubjay:problem:overloaded")
      #expect(try await api.call(.get, "/api/v1/collections/c").status == 200)
      let broken = try await api.call(
        .post, "/api/v1/collections/c/search", ["unknown": "field"])
      #expect(broken.status == 503, "the body is not even read")
    }
  }

  @Test func `refusals are told once a second, with how many there were`() {
    let count = ShedCount()
    let start = ContinuousClock.now
    #expect(count.add(at: start) == 1)
    for step in 1...5 { #expect(count.add(at: start + .milliseconds(100 * step)) == nil) }
    #expect(count.add(at: start + .seconds(1)) == 6)
    #expect(count.add(at: start + .seconds(1.5)) == nil)
  }

  @Test func `bodies that would be too much together are shed, and give back what they held`()
    async throws
  {
    let limits = Self.frozen { $0.bodyBytesInFlight = 1_000 }
    try await with(limits) { api, _, _ in
      for _ in 0..<3 {
        let large = try await api.call(
          .post, "/api/v1/collections/c/search",
          ["query": .string(String(repeating: "x", count: 2_000)), "mode": "lexical"])
        #expect(large.status == 503)
      }
      for _ in 0..<20 { #expect(try await api.search(0).status == 200) }
    }
  }

  @Test func `what is leased is given back once`() {
    let occupancy = Occupancy(bound: 10)
    let lease = Lease(occupancy)
    #expect(lease.take(6))
    #expect(lease.take(4))
    #expect(!lease.take(1))
    #expect(occupancy.amount == 10)
    lease.end()
    lease.end()
    #expect(occupancy.amount == 0)
  }
}
