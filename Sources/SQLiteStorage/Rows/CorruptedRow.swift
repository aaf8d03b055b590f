import GRDB

/// A row that is not what was written, before it is counted and reported.
struct CorruptedRow: Error {
  let message: String

  /// A row whose checksum does not fit.
  init(table: String, row: String) {
    message = "The row “\(row)” of table \(table) fails its checksum"
  }

  /// A row with a value of a kind that the schema does not let in.
  init(column: String) {
    message = "A row holds in its column “\(column)” a value of another kind than was written"
  }
}

extension Row {
  /// The value of a column, counted from 0.
  ///
  /// A damaged file can hold `NULL` where the schema forbids it; GRDB's subscripts end the process
  /// then.
  ///
  /// - Throws: ``CorruptedRow`` for a value that is none of the type.
  func column<Value: DatabaseValueConvertible & StatementColumnConvertible>(
    _ index: Int
  ) throws -> Value {
    do {
      return try decode(Value.self, atIndex: index)
    } catch {
      throw CorruptedRow(column: Array(columnNames)[index])
    }
  }
}
