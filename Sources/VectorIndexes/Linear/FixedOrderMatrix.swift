internal import CVectorKernels

/// A growing matrix of float32 rows whose arithmetic gives equal bits on every processor.
///
/// A value type: a copy is a snapshot. Rows carry int8 copies by which the nearest are found; the
/// reported products are those of the float rows.
public struct FixedOrderMatrix: Sendable, Equatable {
  /// Components of a row.
  public let columnCount: Int
  /// Rows of the matrix.
  public private(set) var rowCount: Int
  /// The elements, `rowCount × columnCount`, row-major.
  public private(set) var elements: [Float]
  private var codes: [Int8]
  private var scales: [Float]
  private let isSearchable: Bool

  /// Creates a matrix without rows.
  ///
  /// - Parameters:
  ///   - columnCount: Components of a row, at least 1.
  ///   - isSearchable: Whether ``nearestRows(to:limit:among:)`` will be asked; such rows take five
  ///     bytes a component instead of four.
  public init(columnCount: Int, isSearchable: Bool = false) {
    precondition(columnCount >= 1, "\(columnCount) columns")
    self.columnCount = columnCount
    self.isSearchable = isSearchable
    rowCount = 0
    elements = []
    codes = []
    scales = []
  }

  /// Appends a row and returns its number.
  @discardableResult
  public mutating func append(_ row: [Float]) -> Int {
    precondition(row.count == columnCount, "a row of \(row.count) for \(columnCount) columns")
    elements.append(contentsOf: row)
    rowCount += 1
    if isSearchable {
      let (code, scale) = Self.quantized(row)
      codes.append(contentsOf: code)
      scales.append(scale)
    }
    return rowCount - 1
  }

  /// The row of a number in 0 ..< `rowCount`.
  public subscript(row: Int) -> [Float] {
    get {
      check(row)
      return Array(elements[row * columnCount..<(row + 1) * columnCount])
    }
    set {
      check(row)
      precondition(newValue.count == columnCount, "\(newValue.count) for \(columnCount) columns")
      elements.replaceSubrange(row * columnCount..<(row + 1) * columnCount, with: newValue)
      if isSearchable {
        let (code, scale) = Self.quantized(newValue)
        codes.replaceSubrange(row * columnCount..<(row + 1) * columnCount, with: code)
        scales[row] = scale
      }
    }
  }

  /// The inner product of a row with `vector`.
  public func dot(row: Int, with vector: [Float]) -> Float {
    check(row)
    precondition(vector.count == columnCount, "\(vector.count) for \(columnCount) columns")
    return unsafe elements.withUnsafeBufferPointer { rows in
      guard let start = rows.baseAddress else { return 0 }
      return unsafe vk_dot_fixed_f32(start + row * columnCount, vector, columnCount)
    }
  }

  /// Replaces a row by `keep` times itself plus `factor` times `vector`.
  ///
  /// - Precondition: The matrix is not searchable: its int8 copies would fall behind.
  public mutating func blend(
    row: Int, keeping keep: Float, adding vector: [Float], by factor: Float
  ) {
    check(row)
    precondition(!isSearchable, "a searchable row is replaced, not blended")
    precondition(vector.count == columnCount, "\(vector.count) for \(columnCount) columns")
    let offset = row * columnCount
    let count = columnCount
    unsafe elements.withUnsafeMutableBufferPointer { rows in
      if let start = rows.baseAddress {
        unsafe vk_blend_fixed_f32(start + offset, keep, vector, factor, count)
      }
    }
  }

  /// The inner products of some rows with `vector`, each that of ``dot(row:with:)``.
  ///
  /// - Complexity: About half the time of single products: memory is asked for ahead.
  public func products(of picks: [Int32], with vector: [Float]) -> [Float] {
    precondition(vector.count == columnCount, "\(vector.count) for \(columnCount) columns")
    for pick in picks { check(Int(pick)) }
    return unsafe [Float](unsafeUninitializedCapacity: picks.count) { out, filled in
      if let start = out.baseAddress {
        unsafe vk_dot_picked_fixed_f32(vector, elements, columnCount, picks, picks.count, start)
      }
      filled = picks.count
    }
  }

  /// The squared length of a row.
  public func squaredLength(row: Int) -> Float {
    check(row)
    return unsafe elements.withUnsafeBufferPointer { rows in
      guard let start = rows.baseAddress else { return 0 }
      return unsafe vk_dot_fixed_f32(
        start + row * columnCount, start + row * columnCount, columnCount)
    }
  }

  /// The rows of the greatest inner product with `query`, best first, at most `limit`; equal ones in
  /// ascending order of row.
  ///
  /// A quarter more rows than asked for are chosen by their int8 copies and compared exactly, so
  /// that a row near the limit may be missed by a hair; the best ones are not.
  ///
  /// - Parameters:
  ///   - query: The vector to compare with.
  ///   - limit: How many rows are wanted.
  ///   - picks: The rows to look at, in 0 ..< `rowCount`; all where `nil`.
  /// - Returns: Rows with their exact products.
  /// - Complexity: About 25 ns a row of 384 components, and 80 ns for each row compared exactly.
  public func nearestRows(
    to query: [Float], limit: Int, among picks: [Int32]? = nil
  ) -> [(row: Int, dot: Float)] {
    guard limit > 0 else { return [] }
    let rows = approximatelyNearestRows(to: query, limit: limit + limit / 4 + 4, among: picks)
    let products = products(of: rows, with: query)
    var found = rows.indices.map { (row: Int(rows[$0]), dot: products[$0]) }
    found.sort { $0.dot != $1.dot ? $0.dot > $1.dot : $0.row < $1.row }
    if found.count > limit { found.removeLast(found.count - limit) }
    return found
  }

  /// The rows whose int8 copies have the greatest inner products with that of `query`, at most
  /// `limit`, in no particular order that means anything; the same on every processor.
  ///
  /// - Complexity: About 25 ns a row of 384 components.
  public func approximatelyNearestRows(
    to query: [Float], limit: Int, among picks: [Int32]? = nil
  ) -> [Int32] {
    precondition(isSearchable, "the matrix keeps no int8 copies")
    let count = picks?.count ?? rowCount
    guard limit > 0, count > 0 else { return [] }
    let products = approximateProducts(with: query, among: picks)
    var best = TopNeighbors(limit: min(limit, count))
    if let picks {
      for place in products.indices { best.offer(Int64(picks[place]), products[place]) }
    } else {
      for row in products.indices { best.offer(Int64(row), products[row]) }
    }
    return best.kept.map { Int32($0.id.rawValue) }
  }

  /// Products of the int8 copies, up to a factor that they share.
  private func approximateProducts(with query: [Float], among picks: [Int32]?) -> [Float] {
    precondition(query.count == columnCount, "\(query.count) for \(columnCount) columns")
    for pick in picks ?? [] { check(Int(pick)) }
    let (code, _) = Self.quantized(query)
    let count = picks?.count ?? rowCount
    return unsafe [Float](unsafeUninitializedCapacity: count) { out, filled in
      if let start = out.baseAddress {
        if let picks {
          unsafe vk_dot_rows_i8(code, codes, scales, columnCount, picks, count, start)
        } else {
          unsafe vk_dot_rows_i8(code, codes, scales, columnCount, nil, count, start)
        }
      }
      filled = count
    }
  }

  /// Rounds to 127 steps of the greatest magnitude, halves away from zero; equal bits on every
  /// processor.
  private static func quantized(_ row: [Float]) -> (codes: [Int8], scale: Float) {
    var greatest: Float = 0
    for value in row { greatest = max(greatest, abs(value)) }
    guard greatest > 0, greatest.isFinite else {
      return (Array(repeating: 0, count: row.count), 0)
    }
    let step = greatest / 127
    let codes = row.map { value -> Int8 in
      let steps = value / step
      return Int8(max(-127, min(127, steps < 0 ? steps - 0.5 : steps + 0.5)))
    }
    return (codes, step)
  }

  private func check(_ row: Int) {
    precondition((0..<rowCount).contains(row), "row \(row) of \(rowCount)")
  }
}
