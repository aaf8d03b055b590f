/// A fixed number of rows that are written once, one after the other.
///
/// One writer, under the index's writer lock, fills rows from the front; readers look only at rows
/// that a snapshot counts, and a snapshot is handed over through a lock after its rows were
/// written. So no byte is ever written while it may be read, which is why the class is `Sendable`.
@safe
final class RowChunk: Sendable {
  static let capacity = 256

  let dimension: Int
  nonisolated(unsafe) let identifiers: UnsafeMutablePointer<Int64>
  nonisolated(unsafe) let vectors: UnsafeMutablePointer<Float>

  init(dimension: Int) {
    self.dimension = dimension
    unsafe identifiers = UnsafeMutablePointer<Int64>.allocate(capacity: Self.capacity)
    unsafe vectors = UnsafeMutablePointer<Float>.allocate(capacity: Self.capacity * dimension)
  }

  deinit {
    unsafe identifiers.deallocate()
    unsafe vectors.deallocate()
  }

  /// Writes a row that no snapshot counts yet.
  func write(_ id: Int64, _ vector: [Float], at row: Int) {
    precondition(row < Self.capacity && vector.count == dimension, "row \(row)")
    unsafe (identifiers + row).initialize(to: id)
    unsafe vector.withUnsafeBufferPointer { source in
      if let start = source.baseAddress {
        unsafe (vectors + row * dimension).initialize(from: start, count: dimension)
      }
    }
  }

  /// The vector of a row that was written.
  func vector(at row: Int) -> [Float] {
    unsafe Array(UnsafeBufferPointer(start: vectors + row * dimension, count: dimension))
  }
}
