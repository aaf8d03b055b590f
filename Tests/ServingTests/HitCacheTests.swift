import Corpora
import Foundation
import Storage
import Testing

@testable import Serving

struct HitCacheTests {
  private func chunk(_ number: Int64, text: String = "text") -> ChunkWithDocument {
    let moment = Date(timeIntervalSince1970: 0)
    let content = ContentFingerprint(high: 1, low: UInt64(number))
    let document = DocumentID(trusted: "d\(number)")
    return ChunkWithDocument(
      chunk: ChunkRecord(
        key: ChunkKey(rawValue: number), id: ChunkID(trusted: "k\(number)"), document: document,
        ordinal: 0, text: text, fingerprint: content),
      document: DocumentRecord(
        id: document, fingerprint: content, createdAt: moment, updatedAt: moment))
  }

  private func keys(_ numbers: Int64...) -> [ChunkKey] { numbers.map { ChunkKey(rawValue: $0) } }

  @Test func `chunks are found in the order asked, all or none`() {
    let cache = HitCache()
    cache.insert([chunk(1), chunk(2)], at: 5)
    #expect(cache.chunks(keys(2, 1), at: 5) == [chunk(2), chunk(1)])
    #expect(cache.chunks(keys(1, 3), at: 5) == nil)
    #expect(cache.chunks([], at: 5) == [])
  }

  @Test func `a change of the content empties it, and a late reader brings nothing back`() {
    let cache = HitCache()
    cache.insert([chunk(1)], at: 5)
    #expect(cache.chunks(keys(1), at: 6) == nil)
    cache.insert([chunk(2)], at: 6)
    cache.insert([chunk(1)], at: 5)
    #expect(cache.chunks(keys(1), at: 6) == nil)
    #expect(cache.chunks(keys(2), at: 6) != nil)
  }

  @Test func `what is asked for stays, what is not goes, and what is huge never comes in`() {
    let cache = HitCache(capacity: 32_000)
    for number in 1...200 as ClosedRange<Int64> {
      cache.insert([chunk(number)], at: 1)
      _ = cache.chunks(keys(1), at: 1)
    }
    #expect(cache.chunks(keys(1), at: 1) != nil)
    #expect(cache.chunks(keys(2), at: 1) == nil)
    #expect(cache.chunks(keys(200), at: 1) != nil)
    let held = (1...200).count { cache.chunks(keys($0), at: 1) != nil }
    #expect(held < 60)
    cache.insert([chunk(999, text: String(repeating: "x", count: 3_000))], at: 1)
    #expect(cache.chunks(keys(999), at: 1) == nil)
  }

  @Test func `a hit that is remembered shows each change of its document at once`() async throws {
    try await withInstance { instance in
      try await instance.fill()
      func first() async throws -> SearchHit? {
        try await instance.search(SearchInput(embedding: axis(0), limit: 1), in: shelf).hits.first
      }
      for _ in 0..<2 { #expect(try await first()?.metadata == ["id": "0"]) }
      var changed = DocumentInput.vector("0", axis(0))
      changed.metadata = ["id": "new"]
      _ = try await instance.putDocuments([changed], in: shelf)
      for _ in 0..<2 { #expect(try await first()?.metadata == ["id": "new"]) }
      changed.chunks = [ChunkInput(id: "k0", text: "rewritten", embedding: axis(0))]
      _ = try await instance.putDocuments([changed], in: shelf)
      for _ in 0..<2 { #expect(try await first()?.text == "rewritten") }
      try await instance.deleteDocument("d0", in: shelf)
      for _ in 0..<2 { #expect(try await first()?.chunk != "k0") }
    }
  }
}
