import CVectorKernels
import Testing

@testable import VectorIndexes

/// The order in which lists are visited, and the memory that searches read.
@Suite struct ListRankingTests {
  @Test(arguments: [2, 31, 32, 33, 100, 700])
  func `every list comes once, in nearly the order of its score`(count: Int) throws {
    var random = SeededGenerator(seed: UInt64(count))
    let dimension = 64
    let centroids = Centroids(
      count: count, dimension: dimension,
      elements: (0..<count).flatMap { _ in random.vector(dimension) })
    let query = random.vector(dimension)
    let ranked = try Self.ranked(query, centroids)
    #expect(Set(ranked.map(\.list)).count == count)
    let exact = (0..<count).map { list in
      unsafe centroids.elements.withUnsafeBufferPointer { rows in
        unsafe rows.baseAddress.map {
          unsafe vk_dot_f32(query, $0 + list * dimension, dimension)
        } ?? .nan
      }
    }
    for entry in ranked {
      #expect(abs(entry.score - exact[Int(entry.list)]) < 0.05 * Float(dimension).squareRoot())
    }
    // Estimates leave out half of the directions, but the pool puts the first ones in order.
    let best = exact.indices.max { exact[$0] < exact[$1] }
    #expect(ranked.prefix(2).contains { Int($0.list) == best })
    if count <= Int(VK_POOL) {
      for (next, one) in zip(ranked.dropFirst(), ranked) { #expect(one.score >= next.score) }
    }
  }

  private static func ranked(_ query: [Float], _ centroids: Centroids) throws -> [vk_ranked_list] {
    let projection = projection(width: query.count)
    let components = projection.componentCount
    let blocks = MemoryBlock(byteCount: 64)
    let ranker = try #require(
      unsafe ListRanker(
        centroids, metric: .dot, projection: projection,
        firstBlocks: [Int](repeating: 0, count: centroids.count + 1),
        blocks: blocks.elements(as: UInt8.self)))
    var codes = [Int8](repeating: 0, count: query.count)
    var search = unsafe vk_search()
    unsafe search.n = query.count
    unsafe search.m = components
    unsafe search.query8_scale = vk_quantize_i8(query, query.count, &codes)
    var projected = [Float](repeating: 0, count: components)
    unsafe projection.project(query, into: &projected)
    var estimates = [Float](repeating: 0, count: vk_ranking_size(centroids.count))
    var result: [vk_ranked_list] = []
    unsafe codes.withUnsafeBufferPointer { codes in
      unsafe query.withUnsafeBufferPointer { query in
        unsafe projected.withUnsafeBufferPointer { projected in
          unsafe estimates.withUnsafeMutableBufferPointer { estimates in
            unsafe search.query8 = codes.baseAddress
            unsafe search.query = query.baseAddress
            unsafe search.projection = projected.baseAddress
            var view = unsafe ranker.view
            var ranking = unsafe vk_ranking()
            unsafe ranking.scores = estimates.baseAddress
            unsafe vk_rank_lists(&search, &view, &ranking)
            var next = vk_ranked_list(list: 0, score: 0)
            while unsafe vk_next_list(&search, &view, &ranking, &next) == 1 { result.append(next) }
          }
        }
      }
    }
    return result
  }

  /// The first half of the directions.
  private static func projection(width: Int) -> Projection {
    let count = width / 2
    var rows = [Float](repeating: 0, count: count * width)
    for row in 0..<count { rows[row * (width + 1)] = 1 }
    return Projection(rows: rows, width: width, share: 0.5, restCount: Float(count))
  }

  @Test(arguments: [0, 1, 3, 9])
  func `picked rows score as single ones do`(count: Int) {
    var random = SeededGenerator(seed: 3)
    let dimension = 37
    let rows = (0..<20).flatMap { _ in random.vector(dimension) }
    let query = random.vector(dimension)
    let picks = (0..<count).map { UInt32(19 - 2 * $0) }
    for distance in [Int32(0), 1] {
      var scores = [Float](repeating: 0, count: count)
      unsafe vk_score_picked_f32(query, rows, dimension, picks, count, distance, &scores)
      for (pick, score) in zip(picks, scores) {
        let row = Array(rows[Int(pick) * dimension..<(Int(pick) + 1) * dimension])
        let expected =
          unsafe distance == 1
          ? -vk_l2sq_f32(query, row, dimension) : vk_dot_f32(query, row, dimension)
        #expect(score == expected)
      }
    }
  }

  @Test(arguments: [1, 1_000_000])
  func `hot sections hold the same bytes wherever they are`(threshold: Int) throws {
    let parts = (1...3).map { part in (0..<part * 1_000 + 1).map { UInt8(truncatingIfNeeded: $0) } }
    let contents = parts.map { FileContents(copying: $0) }
    let hot = try #require(
      unsafe HotSections(
        blocks: contents[0].bytes, copies: contents[1].bytes, factors: contents[2].bytes,
        owner: contents[0], threshold: threshold))
    let starts = unsafe [hot.blocks, hot.copies, hot.factors]
    for (index, part) in parts.enumerated() {
      let bytes = unsafe UnsafeRawBufferPointer(start: starts[index], count: part.count)
      #expect(unsafe Array(bytes) == part)
    }
    #expect(threshold == 1 || hot.owner === contents[0])
    withExtendedLifetime(contents) {}
  }
}
