import CVectorKernels
import Testing

@testable import VectorIndexes

/// The order in which lists are visited, and the memory that searches read.
@Suite struct ListRankingTests {
  @Test(arguments: [2, 31, 32, 33, 100, 700])
  func `every list comes once, by descending score of its copy`(count: Int) throws {
    var random = SeededGenerator(seed: UInt64(count))
    let dimension = 64
    let centroids = Centroids(
      count: count, dimension: dimension,
      elements: (0..<count).flatMap { _ in random.vector(dimension) })
    let ranker = try #require(ListRanker(centroids, metric: .dot))
    let query = random.vector(dimension)
    let ranked = Self.ranked(query, centroids, ranker, margin: 1e6)
    #expect(Set(ranked.map(\.list)).count == count)
    for (next, one) in zip(ranked.dropFirst(), ranked) { #expect(one.score >= next.score) }
    for entry in ranked {
      let exact = unsafe centroids.elements.withUnsafeBufferPointer { rows in
        unsafe rows.baseAddress.map {
          unsafe vk_dot_f32(query, $0 + Int(entry.list) * dimension, dimension)
        }
      }
      #expect(abs(entry.score - (exact ?? .nan)) < 0.05 * Float(dimension).squareRoot())
    }
    // With the margin of a search the best list is found first nearly always.
    let usual = Self.ranked(query, centroids, ranker, margin: QuantizedScan.margin)
    #expect(Set(usual.map(\.list)).count == count)
    #expect(ranked.prefix(3).contains { $0.list == usual[0].list })
  }

  private static func ranked(
    _ query: [Float], _ centroids: Centroids, _ ranker: ListRanker, margin: Float
  ) -> [vk_ranked_list] {
    let dimension = query.count
    var table = [UInt8](repeating: 0, count: 4 * dimension)
    var codes = [Int8](repeating: 0, count: dimension)
    var search = unsafe vk_search()
    unsafe search.n = dimension
    var base: Float = 0
    var step: Float = 0
    unsafe vk_table_build(query, dimension, &table, &base, &step)
    unsafe search.base = base
    unsafe search.step = step
    unsafe search.query8_scale = vk_quantize_i8(query, dimension, &codes)
    let square = unsafe vk_dot_f32(query, query, dimension)
    return unsafe table.withUnsafeBufferPointer { table in
      unsafe codes.withUnsafeBufferPointer { codes in
        unsafe query.withUnsafeBufferPointer { query in
          unsafe ranker.mean.withUnsafeBufferPointer { mean in
            unsafe ranker.scales.withUnsafeBufferPointer { scales in
              unsafe centroids.norms.withUnsafeBufferPointer { norms in
                unsafe search.table = table.baseAddress
                unsafe search.query8 = codes.baseAddress
                var lists = unsafe vk_lists(
                  count: centroids.count, blocks: nil, first_blocks: nil, norms: norms.baseAddress,
                  bias_factor: 0, codes: ranker.blocks.elements(as: UInt8.self),
                  mean: mean.baseAddress, mean_norm: ranker.meanNorm,
                  copies: ranker.copies.elements(as: Int8.self), scales: scales.baseAddress,
                  margin: margin, query: query.baseAddress)
                var heap = [vk_ranked_list](
                  repeating: vk_ranked_list(list: 0, score: 0), count: centroids.count)
                unsafe vk_rank_lists(&search, &lists, square, &heap)
                var left = centroids.count
                var result: [vk_ranked_list] = []
                var next = vk_ranked_list(list: 0, score: 0)
                while unsafe vk_next_list(&search, &lists, &heap, &left, &next) == 1 {
                  result.append(next)
                }
                return result
              }
            }
          }
        }
      }
    }
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
