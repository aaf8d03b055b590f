internal import CVectorKernels

/// One query's way through the lists: its table, its best rows so far, its counts.
///
/// Used by one thread; borrows the lists.
@safe
final class QuantizedScan {
  /// A row whose estimate lies within this many standard deviations of the threshold is compared by
  /// its int8 copy.
  static let margin: Float = 1.9

  let lists: QuantizedLists
  let squaredLength: Float
  private let memory: MemoryBlock
  private let blockSize: Int
  private let owners: [AnyObject]
  nonisolated(unsafe) private let query: UnsafeMutablePointer<Float>
  nonisolated(unsafe) private var search: vk_search

  /// Prepares a query that `VectorRule` admitted.
  ///
  /// - Parameters:
  ///   - lists: What is searched.
  ///   - vector: The query.
  ///   - capacity: Best rows to keep.
  ///   - threshold: The score that a row must reach, −∞ for any.
  ///   - dead: Rows that are not found.
  ///   - admission: Rows that may be found.
  init(
    lists: QuantizedLists, query vector: [Float], capacity: Int, threshold: Float,
    dead: PagedBitmap, admission: RowAdmission
  ) {
    self.lists = lists
    let width = lists.codeDimension
    blockSize = lists.blockSize
    var seenCount = 0
    if lists.hasSpill {
      seenCount = 1_024
      while seenCount < capacity * 32 { seenCount *= 2 }
    }
    // Offsets of the parts, each a multiple of 64 bytes.
    let table = width * 4
    let codes = table + width * 4
    let rows = codes + (width + 63) / 64 * 64
    let scores = rows + (capacity * 4 + 63) / 64 * 64
    let seen = scores + (capacity * 4 + 63) / 64 * 64
    let pages = seen + seenCount * 4
    let deadPages = dead.count > 0 ? dead.pages : []
    memory = MemoryBlock(uninitializedByteCount: pages + deadPages.count * 8)
    let rotated = unsafe memory.elements(as: Float.self)
    unsafe query = unsafe rotated
    unsafe vector.withUnsafeBufferPointer { source in
      if let start = source.baseAddress { unsafe lists.rotation.rotate(start, into: rotated) }
    }
    squaredLength = unsafe vk_dot_f32(query, query, width)
    var search = unsafe vk_search()
    unsafe search.n = width
    var base: Float = 0
    var step: Float = 0
    unsafe vk_table_build(
      query, width, memory.elements(as: UInt8.self, at: table), &base, &step)
    unsafe search.base = base
    unsafe search.step = step
    unsafe search.table = UnsafePointer(memory.elements(as: UInt8.self, at: table))
    let query8 = unsafe memory.elements(as: Int8.self, at: codes)
    unsafe search.query8_scale = vk_quantize_i8(query, width, query8)
    unsafe search.query8 = UnsafePointer(query8)
    unsafe search.rows8 = unsafe lists.rows8
    unsafe search.row_factors = unsafe lists.rowFactors
    unsafe search.heap_rows = unsafe memory.elements(as: UInt32.self, at: rows)
    unsafe search.heap_scores = unsafe memory.elements(as: Float.self, at: scores)
    unsafe search.heap_capacity = capacity
    unsafe search.threshold = threshold
    if seenCount > 0 {
      let slots = unsafe memory.elements(as: UInt32.self, at: seen)
      unsafe slots.update(repeating: VK_NO_ROW, count: seenCount)
      unsafe search.seen = slots
      unsafe search.seen_mask = seenCount - 1
    }
    var owners: [AnyObject] = []
    if !deadPages.isEmpty {
      let pointers = unsafe memory.elements(as: UnsafePointer<UInt64>?.self, at: pages)
      for (index, page) in deadPages.enumerated() {
        unsafe pointers[index] = unsafe page.map { unsafe UnsafePointer($0.words) }
        if let page { owners.append(page) }
      }
      unsafe search.dead_pages = UnsafePointer(pointers)
      unsafe search.dead_page_count = deadPages.count
    }
    switch admission {
    case .all: break
    case .rows(let bits):
      unsafe search.allowed_rows = UnsafePointer(bits.elements(as: UInt64.self))
      owners.append(bits)
    case .identifiers(let bits, let first, let span, let identifiers):
      unsafe search.allowed_ids = UnsafePointer(bits.elements(as: UInt64.self))
      unsafe search.allowed_first = first
      unsafe search.allowed_span = span
      unsafe search.identifiers = unsafe identifiers
      owners.append(bits)
    }
    unsafe self.search = unsafe search
    self.owners = owners
  }

  /// The score that the worst kept row has; −∞, or the initial threshold, while there is room.
  var threshold: Float { unsafe search.threshold }

  /// Whether as many rows were found as are kept.
  var isFull: Bool { unsafe search.heap_count == search.heap_capacity }

  var scannedCount: Int { unsafe search.scanned }
  var rerankedCount: Int { unsafe search.reranked }

  /// Scans the only list.
  func scanAll() {
    let width = lists.codeDimension
    scan(
      RankedList(
        list: 0,
        score: unsafe vk_dot_f32(query, lists.centroids.elements, width)
          + lists.bias(ofList: 0)))
  }

  /// Scans a list that was ranked.
  func scan(_ ranked: RankedList) {
    let list = ranked.list
    // The score is as exact as an int8 copy: far finer than the bounds that it shifts.
    let center = ranked.score - lists.bias(ofList: list)
    let distance = max(0, squaredLength - 2 * center + lists.centroids.norms[list]).squareRoot()
    unsafe vk_search_blocks(
      &search, lists.blocks + lists.firstBlocks[list] * blockSize,
      lists.firstBlocks[list + 1] - lists.firstBlocks[list], center, Self.margin * distance)
  }

  /// Where the query stands to the codes of a delta.
  struct DeltaView {
    let center: Float
    let margin: Float
  }

  /// Where the query stands to codes around the mean of `encoder`.
  func view(of encoder: DeltaEncoder) -> DeltaView {
    let center = unsafe vk_dot_f32(query, encoder.mean, lists.codeDimension)
    let square = squaredLength - 2 * center + encoder.meanNorm
    return DeltaView(center: center, margin: DeltaEncoder.margin * max(0, square).squareRoot())
  }

  /// The places of a delta's block whose bound reaches `threshold`, as bits.
  func reached(
    _ block: Int, of codes: MemoryBlock, _ view: DeltaView, threshold: Float
  ) -> UInt32 {
    let kept = unsafe search.threshold
    unsafe search.threshold = threshold
    defer { unsafe search.threshold = kept }
    return unsafe vk_block_reached(
      &search, codes.elements(as: UInt8.self, at: block * blockSize), view.center, view.margin)
  }

  /// Scores single rows by their int8 copies.
  func score(rows: [UInt32]) {
    unsafe vk_search_rows(&search, rows, rows.count)
    unsafe search.scanned += rows.count
  }

  /// The rows that were kept, in no particular order.
  var keptRows: UnsafeBufferPointer<UInt32> {
    unsafe UnsafeBufferPointer(start: search.heap_rows, count: search.heap_count)
  }

  /// How many of the best rows are marked: the flag of their number is not 0.
  func countMarked(in flags: [UInt8]) -> Int {
    unsafe vk_count_marked(search.heap_rows, search.heap_count, flags)
  }

  /// Scans lists in the order of their centroids' scores until the next one scores less than the
  /// worst kept row by more than `gap`, in units of `gapScale`; the number of lists scanned.
  func probe(gap: Float) -> Int {
    guard let ranker = lists.ranker else {
      scanAll()
      return 1
    }
    let count = lists.listCount
    return unsafe withUnsafeTemporaryAllocation(of: vk_ranked_list.self, capacity: count) { heap in
      unsafe lists.firstBlocks.withUnsafeBufferPointer { firsts in
        unsafe lists.centroids.norms.withUnsafeBufferPointer { norms in
          unsafe ranker.scales.withUnsafeBufferPointer { scales in
            unsafe ranker.mean.withUnsafeBufferPointer { mean in
              var view = unsafe vk_lists(
                count: count, blocks: lists.blocks, first_blocks: firsts.baseAddress,
                norms: norms.baseAddress, bias_factor: QuantizedLists.bias(1, lists.metric),
                codes: ranker.blocks.elements(as: UInt8.self), mean: mean.baseAddress,
                mean_norm: ranker.meanNorm, copies: ranker.copies.elements(as: Int8.self),
                scales: scales.baseAddress, margin: Self.margin, query: query)
              unsafe vk_rank_lists(&search, &view, squaredLength, heap.baseAddress)
              return unsafe vk_search_lists(
                &search, &view, heap.baseAddress, squaredLength, gap, Self.margin)
            }
          }
        }
      }
    }
  }

  /// Every list in the order of its centroid's score: the inner product, its bias added.
  func rankLists() -> [RankedList] {
    let width = lists.codeDimension
    var scores = [Float](repeating: 0, count: lists.listCount)
    unsafe vk_dot_rows_f32(
      query, lists.centroids.elements, width, lists.listCount, width, &scores)
    return scores.indices.map { RankedList(list: $0, score: scores[$0] + lists.bias(ofList: $0)) }
      .sorted { ($1.score, $0.list) < ($0.score, $1.list) }
  }

  /// What a gap is multiplied by: scores spread in proportion to it.
  ///
  /// For inner products it is the query's length. Under `euclidean` it is the distance to the
  /// nearest centroid, which does not change when everything is moved. `vk_search_lists` does the
  /// same.
  func gapScale(bestScore: Float) -> Float {
    // score = <q,c> − |c|²/2, hence |q − c|² = |q|² − 2 score.
    let square = lists.metric == .euclidean ? squaredLength - 2 * bestScore : squaredLength
    return max(square, .leastNormalMagnitude).squareRoot()
  }
}

/// A list and the score of its centroid.
struct RankedList {
  let list: Int
  let score: Float
}

/// The rows that a quantized scan may return.
@safe
enum RowAdmission {
  /// Every row.
  case all
  /// Rows whose bit is set.
  case rows(MemoryBlock)
  /// Rows whose identifier's bit is set, counted from `first`; `span` bits are there.
  case identifiers(MemoryBlock, first: Int64, span: UInt64, UnsafePointer<Int64>)
}
