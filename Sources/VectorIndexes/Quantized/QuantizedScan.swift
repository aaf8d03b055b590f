internal import CVectorKernels

/// One query's way through the lists: its table, its best rows so far, its counts.
///
/// Used by one thread; borrows the lists.
@safe
final class QuantizedScan {
  /// A row whose estimate lies within this many standard deviations of the threshold is compared by
  /// its int8 copy.
  static let margin: Float = 2.4
  /// The same where all vectors stand in one list: what its codes leave out is larger, and nothing but
  /// the margin decides what is missed.
  static let wholeMargin: Float = 4.2

  let lists: QuantizedLists
  private let memory: MemoryBlock
  private let blockSize: Int
  private let owners: [AnyObject]
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
    let width = lists.width
    blockSize = lists.blockSize
    var seenCount = 0
    if lists.hasSpill {
      seenCount = 1_024
      while seenCount < capacity * 32 { seenCount *= 2 }
    }
    // Offsets of the parts, each a multiple of 64 bytes.
    let m = lists.componentCount
    let projection = MemoryBlock.aligned(width * 4)
    let table = projection + MemoryBlock.aligned(m * 4)
    let codes = table + 8 * m
    let rows = codes + MemoryBlock.aligned(width)
    let scores = rows + MemoryBlock.aligned(capacity * 4)
    let seen = scores + MemoryBlock.aligned(capacity * 4)
    let pages = seen + seenCount * 4
    let deadPages = dead.count > 0 ? dead.pages : []
    memory = MemoryBlock(uninitializedByteCount: pages + deadPages.count * 8)
    let rotated = unsafe memory.elements(as: Float.self)
    unsafe vector.withUnsafeBufferPointer { source in
      if let start = source.baseAddress { unsafe lists.rotation.rotate(start, into: rotated) }
    }
    var search = unsafe vk_search()
    unsafe search.n = width
    unsafe search.m = m
    unsafe search.query = UnsafePointer(rotated)
    unsafe search.query_square = vk_dot_f32(rotated, rotated, width)
    let query8 = unsafe memory.elements(as: Int8.self, at: codes)
    unsafe search.query8_scale = vk_quantize_i8(rotated, width, query8)
    unsafe search.query8 = UnsafePointer(query8)
    let projected = unsafe memory.elements(as: Float.self, at: projection)
    unsafe vk_project_i8(
      query8, search.query8_scale, lists.projection.groups.elements(as: UInt8.self),
      lists.projection.steps, width, m, projected)
    unsafe search.projection = UnsafePointer(projected)
    var base: Float = 0
    var step: Float = 0
    unsafe vk_table_build(
      projected, m, memory.elements(as: UInt8.self, at: table), &base, &step)
    unsafe search.base = base
    unsafe search.step = step
    unsafe search.table = UnsafePointer(memory.elements(as: UInt8.self, at: table))
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
    let width = lists.width
    let product = unsafe vk_dot_f32(search.query, lists.centroids.elements, width)
    let square = unsafe search.query_square - 2 * product + lists.centroids.norms[0]
    unsafe vk_search_blocks(
      &search, lists.blocks, lists.firstBlocks[1], product + lists.bias(ofList: 0),
      Self.wholeMargin * max(0, square).squareRoot())
  }

  /// Where the query stands to the codes of a delta.
  struct DeltaView {
    let center: Float
    let margin: Float
  }

  /// Where the query stands to codes around the mean of `encoder`.
  func view(of encoder: DeltaEncoder) -> DeltaView {
    let product = unsafe vk_dot_f32(search.query, encoder.mean, lists.width)
    let square = unsafe search.query_square - 2 * product + encoder.meanNorm
    return DeltaView(
      center: product + QuantizedLists.bias(encoder.meanNorm, lists.metric),
      margin: DeltaEncoder.margin * max(0, square).squareRoot())
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

  /// Scans lists in the order of their centroids' estimated scores until the next one scores less than
  /// the worst kept row by more than `gap`, in units of `vk_gap_scale`; the number of lists scanned.
  func probe(gap: Float) -> Int {
    guard let ranker = lists.ranker else {
      scanAll()
      return 1
    }
    let room = vk_ranking_size(lists.listCount)
    return unsafe withUnsafeTemporaryAllocation(of: Float.self, capacity: room) { ranking in
      var order = unsafe vk_ranking()
      unsafe order.scores = ranking.baseAddress
      return unsafe withUnsafePointer(to: ranker.view) { view in
        unsafe vk_rank_lists(&search, view, &order)
        return unsafe vk_search_lists(&search, view, &order, gap, Self.margin)
      }
    }
  }

  /// Scans lists one after the other as `probe` does, until `body` returns `false`; it is given the
  /// threshold less the estimate of the list that would be next, in units of `vk_gap_scale`, and −∞
  /// while there is room for more rows.
  func probe(_ body: (_ gap: Float) -> Bool) {
    guard let ranker = lists.ranker else { return }
    let room = vk_ranking_size(lists.listCount)
    unsafe withUnsafeTemporaryAllocation(of: Float.self, capacity: room) { ranking in
      var order = unsafe vk_ranking()
      unsafe order.scores = ranking.baseAddress
      unsafe withUnsafePointer(to: ranker.view) { view in
        unsafe vk_rank_lists(&search, view, &order)
        var next = vk_ranked_list(list: 0, score: 0)
        guard unsafe vk_next_list(&search, view, &order, &next) == 1 else { return }
        let scale = unsafe vk_gap_scale(&search, view, next.score)
        var goesOn = true
        while goesOn {
          unsafe vk_search_list(&search, view, next, Self.margin)
          let more = unsafe vk_next_list(&search, view, &order, &next) == 1
          let gap = more ? (threshold - next.score) / scale : .infinity
          goesOn = body(isFull ? gap : -.infinity) && more
        }
      }
    }
  }
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
