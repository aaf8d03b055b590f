import Storage

/// The kept form of retractions, so that a start need not read the whole ledger.
///
/// Integers are LEB128, texts carry their length (`docs/formats/retrieval-log.md` has the notation).
/// Byte 0 is the version, 1; then the claims: number, then query, actor (optional), name, target; then
/// the events: number, then place, moment (64 bits of the double), id, number of the claim, 1 for a null
/// score; then the places taken back by decisions, ascending.
extension Retractions {
  /// The name under which snapshots are kept.
  public static let projectionName = "retractions"

  /// The state in canonical bytes.
  public func snapshotBytes() -> [UInt8] {
    var writer = ByteWriter(capacity: 64 * events.count)
    writer.write(UInt8(1))
    writer.write(unsigned: UInt64(claims.count))
    for claim in claims {
      writer.write(claim.query.rawValue)
      writer.write(optional: claim.actor?.rawValue)
      writer.write(claim.name.rawValue)
      writer.write(claim.target)
    }
    writer.write(unsigned: UInt64(events.count))
    for event in events {
      writer.write(signed: event.sequence)
      writer.write(fixed: event.recordedAt.bitPattern)
      writer.write(event.id.rawValue)
      writer.write(unsigned: UInt64(event.claim))
      writer.write(UInt8(event.takesBack ? 1 : 0))
    }
    writer.write(unsigned: UInt64(withdrawn.count))
    for sequence in withdrawn.sorted() { writer.write(signed: sequence) }
    return writer.bytes
  }

  /// Reads what ``snapshotBytes()`` gave.
  ///
  /// - Throws: If the bytes are damaged or of another version.
  public init(snapshot bytes: [UInt8]) throws {
    var reader = ByteReader(bytes)
    guard try reader.byte() == 1 else { throw MalformedSnapshot(offset: 0) }
    var claims: [Claim] = []
    for _ in 0..<(try reader.count(size: 4)) {
      claims.append(
        Claim(
          query: QueryID(trusted: try reader.text()),
          actor: try reader.optionalText().map { ActorHash(rawValue: $0) },
          name: FeedbackName(rawValue: try reader.text()), target: try reader.text()))
    }
    guard Set(claims).count == claims.count else {
      throw MalformedSnapshot(offset: reader.position)
    }
    var events: [Event] = []
    for _ in 0..<(try reader.count(size: 12)) {
      let event = Event(
        sequence: try reader.signed(), recordedAt: Double(bitPattern: try reader.fixed64()),
        id: EventID(trusted: try reader.text()), claim: try Self.claim(&reader, of: claims.count),
        takesBack: try reader.byte() == 1)
      events.append(event)
    }
    var withdrawn: Set<LedgerSequence> = []
    for _ in 0..<(try reader.count(size: 1)) { withdrawn.insert(try reader.signed()) }
    guard reader.isAtEnd else { throw MalformedSnapshot(offset: reader.position) }
    self.init(events: events, claims: claims, withdrawn: withdrawn)
  }

  private static func claim(_ reader: inout ByteReader, of count: Int) throws -> Int {
    let start = reader.position
    let number = try reader.unsigned()
    guard number < UInt64(count) else { throw MalformedSnapshot(offset: start) }
    return Int(number)
  }
}

/// Bytes that are no snapshot of retractions.
private struct MalformedSnapshot: Error {
  /// Where the fault was found.
  let offset: Int
}
