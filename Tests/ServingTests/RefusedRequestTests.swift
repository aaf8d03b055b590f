import Maintenance
import Corpora
import Storage
import Testing
import VectorIndexes

@testable import Serving

/// Each wrong request is refused with a code and a pointer, and leaves the state as it was.
@Suite struct RefusedRequestTests {
  @Test func `what is named and unknown is not found`() async throws {
    try await withInstance { instance in
      try await instance.fill()
      let other = collectionName("other")
      let before = try await instance.state(of: shelf)
      await expect(.notFound) { _ = try await instance.collection(other) }
      await expect(.notFound) {
        _ = try await instance.putDocuments([.vector("0", axis(0))], in: other)
      }
      await expect(.notFound) {
        _ = try await instance.search(SearchInput(embedding: axis(0)), in: other)
      }
      await expect(.notFound) { _ = try await instance.document("unknown", in: shelf) }
      await expect(.notFound) { _ = try await instance.document("", in: shelf) }
      await expect(.notFound) { _ = try await instance.chunk("unknown", in: shelf) }
      await expect(.notFound) { _ = try await instance.failure("unknown", in: shelf) }
      await expect(.notFound) { _ = try await instance.finding("unknown", in: shelf) }
      await expect(.notFound) { _ = try await instance.job("unknown") }
      await expect(.notFound) { _ = try await instance.cancelJob("unknown") }
      await expect(.notFound) { _ = try await instance.startReindex(.init(), in: other) }
      await expect(.notFound) { _ = try await instance.health(of: other) }
      await expect(.notFound) { try await instance.deleteDocument("unknown", in: shelf) }
      await expect(.notFound) {
        _ = try await instance.updateSettings(CollectionSettings(), of: other)
      }
      #expect(try await instance.state(of: shelf) == before)
    }
  }

  @Test(arguments: [0, -1, 1_001])
  func `pages of other sizes are refused`(limit: Int) async throws {
    try await withInstance { instance in
      try await instance.fill()
      await expect(.invalid, at: "/limit") {
        _ = try await instance.documents(in: shelf, cursor: nil, limit: limit)
      }
      await expect(.invalid, at: "/limit") {
        _ = try await instance.failures(in: shelf, cursor: nil, limit: limit)
      }
      await expect(.invalid, at: "/limit") {
        _ = try await instance.findings(in: shelf, cursor: nil, limit: limit)
      }
      await expect(.invalid, at: "/limit") {
        _ = try await instance.searchFailures(
          query: nil, embedding: axis(0), limit: limit, in: shelf)
      }
    }
  }

  @Test func `decisions about unknown things, or of unknown kinds, are refused`() async throws {
    try await withInstance { instance in
      try await instance.fill()
      let before = try await instance.state(of: shelf)
      await expect(.invalid, at: "/state") {
        _ = try await instance.updateFailure(
          "f", action: .pin, note: nil, actor: nil, in: shelf)
      }
      await expect(.notFound) {
        _ = try await instance.updateFailure(
          "f", action: .close, note: nil, actor: nil, in: shelf)
      }
      await expect(.invalid, at: "/state") {
        _ = try await instance.updateFinding(
          "f", action: .ban, until: nil, note: nil, actor: nil, in: shelf)
      }
      await expect(.invalid, at: "/until") {
        _ = try await instance.updateFinding(
          "f", action: .snooze, until: nil, note: nil, actor: nil, in: shelf)
      }
      await expect(.notFound) {
        _ = try await instance.updateFinding(
          "f", action: .confirm, until: nil, note: nil, actor: nil, in: shelf)
      }
      #expect(try await instance.state(of: shelf) == before)
    }
  }
}
