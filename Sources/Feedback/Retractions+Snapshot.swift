public import Storage

/// The kept form of what no longer counts, so that a start need not read the whole ledger.
///
/// Byte 0 is the version, 1; then the places, ascending, after their number, as LEB128
/// (`docs/formats/retrieval-log.md` has the notation).
extension Retractions {
  /// The name under which snapshots are kept.
  public static let projectionName = "retractions"

  /// The places of entries that no longer count, in canonical bytes.
  public static func snapshotBytes(of excluded: Set<LedgerSequence>) -> [UInt8] {
    var writer = ByteWriter(capacity: 16 + 4 * excluded.count)
    writer.write(UInt8(1))
    writer.write(unsigned: UInt64(excluded.count))
    for sequence in excluded.sorted() { writer.write(signed: sequence) }
    return writer.bytes
  }

  /// Reads what ``snapshotBytes(of:)`` gave.
  ///
  /// - Throws: If the bytes are damaged or of another version.
  public static func excluded(snapshot bytes: [UInt8]) throws -> Set<LedgerSequence> {
    var reader = ByteReader(bytes)
    guard try reader.byte() == 1 else { throw MalformedSnapshot(offset: 0) }
    var excluded: Set<LedgerSequence> = []
    for _ in 0..<(try reader.count(size: 1)) { excluded.insert(try reader.signed()) }
    guard reader.isAtEnd else { throw MalformedSnapshot(offset: reader.position) }
    return excluded
  }
}

/// Bytes that are no snapshot of retractions.
private struct MalformedSnapshot: Error {
  /// Where the fault was found.
  let offset: Int
}
