internal import Corpora
internal import Storage
internal import VectorIndexes

/// The canonical bytes of a memory.
///
/// Magic `SJLEARN4`, then the digest (16 bytes) of everything that follows: parameters, counters
/// and tables in the order of their rows. The layout is in `docs/formats/learned-state.md`.
extension LearnedMemory {
  static let magic = Array("SJLEARN4".utf8)

  /// The whole state; equal states give equal bytes.
  func encoded() -> [UInt8] {
    var writer = ByteWriter(capacity: questions.vectors.elements.count * 4 + 65_536)
    writer.write(fixed: parameters.digest(dimension: dimension))
    writer.write(signed: Int64(dimension))
    writer.write(signed: Int64(eventCount))
    writer.write(double: spread.total)
    writer.write(double: spread.count)
    for values in [gate.comparisons, gate.counts, gate.sums, gate.squares] {
      for value in values { writer.write(double: value) }
    }
    for value in baseline.tables.joined() { writer.write(double: value) }
    encodeChunks(&writer)
    encodeQuestions(&writer)
    encodeVotes(&writer)
    encodeTrust(&writer)
    encodeExposures(&writer)
    writer.write(unsigned: UInt64(overrides.count))
    for decision in overrides {
      writer.write(decision.action.rawValue)
      writer.write(decision.fingerprint)
      writer.write(decision.vector)
    }
    let digest = ContentFingerprint(bytes: writer.bytes)
    var whole = ByteWriter(capacity: writer.bytes.count + 24)
    for byte in Self.magic { whole.write(byte) }
    whole.write(digest)
    return whole.bytes + writer.bytes
  }

  private func encodeChunks(_ writer: inout ByteWriter) {
    writer.write(unsigned: UInt64(chunks.rows.count))
    for (row, chunk) in chunks.rows.enumerated() {
      writer.write(chunk.fingerprint)
      for value in [chunk.mass, chunk.baseSum, chunk.squaredLength] { writer.write(double: value) }
      writer.write(signed: Int64(chunk.events))
      writer.write(signed: Int64(chunk.statements))
      writer.write(signed: Int64(chunk.actors))
      writer.write(signed: Int64(chunk.lastTouched))
      writer.write(chunks.weights[row])
      writer.write(chunks.sums[row])
    }
    for value in chunks.scatter.totals { writer.write(double: value) }
    writer.write(double: chunks.confirmed.mass)
    writer.write(signed: Int64(chunks.confirmed.count))
  }

  private func encodeQuestions(_ writer: inout ByteWriter) {
    writer.write(unsigned: UInt64(questions.rows.count))
    for (row, question) in questions.rows.enumerated() {
      writer.write(question.query.rawValue)
      writer.write(signed: Int64(question.born))
      writer.write(question.strength)
      writer.write(signed: Int64(question.lastTouched))
      writer.write(questions.vectors[row])
      for place in questions.cellRange(row) {
        let cell = questions.cells[place]
        writer.write(signed: Int64(cell.chunk))
        guard cell.chunk >= 0 else { continue }
        for value in [
          cell.base, cell.logOdds, cell.share, cell.helped, cell.failed, cell.stated,
        ] {
          writer.write(value)
        }
        writer.write(signed: Int64(cell.events))
      }
    }
    let regions = questions.regions
    writer.write(unsigned: UInt64(regions.centers.rowCount))
    for region in 0..<regions.centers.rowCount { writer.write(regions.centers[region]) }
    for region in regions.regionOf { writer.write(signed: Int64(region)) }
  }

  private func encodeVotes(_ writer: inout ByteWriter) {
    writer.write(double: votes.total)
    writer.write(double: votes.statedTotal)
    writer.write(unsigned: UInt64(votes.accounts.count))
    for account in votes.accounts {
      writer.write(optional: account.actor?.rawValue)
      writer.write(double: account.weight)
      writer.write(double: account.stated)
    }
    writer.write(unsigned: UInt64(votes.keys.count))
    for key in votes.keys {
      writer.write(signed: Int64(key.actor))
      writer.write(signed: Int64(key.chunk))
      writer.write(signed: Int64(votes.counts[key] ?? 0))
    }
  }

  private func encodeTrust(_ writer: inout ByteWriter) {
    writer.write(signed: Int64(bursts.total))
    writer.write(unsigned: UInt64(bursts.recent.count))
    for vote in bursts.recent {
      writer.write(double: vote.time)
      writer.write(signed: Int64(vote.chunk))
      writer.write(UInt8(vote.isStatement ? 1 : 0))
    }
    writer.write(unsigned: UInt64(segments.segments.count))
    for segment in segments.segments {
      writer.write(optional: segment.name)
      writer.write(double: segment.votes)
      writer.write(double: segment.stated)
    }
  }

  private func encodeExposures(_ writer: inout ByteWriter) {
    writer.write(unsigned: UInt64(exposures.queries.count))
    for query in exposures.queries {
      guard let entry = exposures[query] else { continue }
      writer.write(query.rawValue)
      writer.write(signed: Int64(entry.question))
      writer.write(signed: Int64(entry.born))
      writer.write(signed: Int64(entry.bucket))
      writer.write(entry.gains)
      writer.write(entry.skips)
      writer.write(entry.beliefs)
      writer.write(entry.surprises)
      writer.write(entry.counted)
    }
  }
}
