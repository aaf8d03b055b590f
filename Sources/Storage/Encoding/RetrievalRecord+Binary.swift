package import Corpora
package import Foundation

/// The compact form of a retrieval, described in `docs/formats/retrieval-log.md`.
extension RetrievalRecord {
  /// The version of records without numbered fields at the end.
  package static let formatVersion: UInt8 = 2
  /// The version of records with numbered fields at the end.
  package static let extendedVersion: UInt8 = 3
  /// The versions that are read; version 1 ends before the exploration.
  package static let readableVersions: ClosedRange<UInt8> = 1...3

  /// The numbers of the fields at the end; readers skip those that they do not know.
  private enum Field: UInt64 {
    case conditions = 1
  }

  /// What of a record stands in columns of its own, beside the encoded rest.
  package struct Columns {
    package var id: QueryID
    package var collection: CollectionKey
    package var recordedAt: Date
    package var digest: ContentFingerprint

    package init(
      id: QueryID, collection: CollectionKey, recordedAt: Date, digest: ContentFingerprint
    ) {
      self.id = id
      self.collection = collection
      self.recordedAt = recordedAt
      self.digest = digest
    }
  }

  /// Everything but ``Columns``, encoded.
  ///
  /// - Complexity: O(bytes); about 4 kB for ten hits and two vectors of 384 components.
  package func encoded() -> [UInt8] {
    var writer = ByteWriter(capacity: 256 + (vector.count + signature.count) * 4 + hits.count * 96)
    let fields = extendedFields
    writer.write(fields.isEmpty ? Self.formatVersion : Self.extendedVersion)
    writer.write(mode.formatCode)
    writer.write(signed: Int64(space))
    writer.write(signed: Int64(limit))
    writer.write(signed: Int64(generation))
    writer.write(policy)
    writer.write(optional: text)
    writer.write(optional: session?.rawValue)
    writer.write(optional: actor?.rawValue)
    writer.write(vector)
    writer.write(signature)
    writer.write(block: trace)
    writer.write(unsigned: UInt64(hits.count))
    for hit in hits {
      writer.write(signed: hit.key.rawValue)
      writer.write(hit.chunk.rawValue)
      writer.write(hit.document.rawValue)
      writer.write(fixed: hit.fingerprint.high)
      writer.write(fixed: hit.fingerprint.low)
      writer.write(signed: Int64(hit.rank))
      writer.write(signed: Int64(hit.rankBefore))
      writer.write(hit.similarity)
      writer.write(hit.score)
      writer.write(hit.propensity)
    }
    writer.write(exploration)
    writer.write(assignment)
    guard !fields.isEmpty else { return writer.bytes }
    writer.write(unsigned: UInt64(fields.count))
    for (field, bytes) in fields {
      writer.write(unsigned: field.rawValue)
      writer.write(block: bytes)
    }
    return writer.bytes
  }

  /// The fields at the end, ascending.
  private var extendedFields: [(Field, [UInt8])] {
    guard let conditions, !conditions.isUsual else { return [] }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // All numbers in it were checked to be finite; nothing else can fail.
    guard let bytes = try? encoder.encode(conditions) else { return [] }
    return [(.conditions, [UInt8](bytes))]
  }

  /// Decodes a record.
  ///
  /// - Throws: ``ByteReader/Malformed`` with the offset.
  package init(_ columns: Columns, encoded bytes: [UInt8]) throws {
    var reader = ByteReader(bytes)
    let version = try reader.byte()
    guard Self.readableVersions.contains(version) else { throw ByteReader.Malformed(offset: 0) }
    guard let mode = RetrievalMode(formatCode: try reader.byte()) else {
      throw ByteReader.Malformed(offset: 1)
    }
    let space = try reader.integer()
    let limit = try reader.integer()
    let generation = try reader.integer()
    let policy = try reader.text()
    let text = try reader.optionalText()
    let session = try reader.optionalText()
    let actor = try reader.optionalText()
    let vector = try reader.floats()
    let signature = try reader.floats()
    let trace = try reader.block()
    let count = try reader.count(size: 32)
    var hits: [RetrievedHit] = []
    hits.reserveCapacity(count)
    for _ in 0..<count { hits.append(try Self.hit(from: &reader)) }
    let exploration = version < 2 ? .none : try reader.exploration()
    let assignment = version < 2 ? nil : try reader.assignment()
    let conditions = version < 3 ? nil : try Self.conditions(from: &reader)
    guard reader.isAtEnd else { throw ByteReader.Malformed(offset: reader.position) }
    self.init(
      id: columns.id, collection: columns.collection, recordedAt: columns.recordedAt, text: text,
      vector: vector, signature: signature, space: space, mode: mode, limit: limit,
      generation: generation, policy: policy, session: session.map { SessionID(trusted: $0) },
      actor: actor.map { ActorHash(rawValue: $0) }, hits: hits, trace: trace,
      exploration: exploration, assignment: assignment, digest: columns.digest,
      conditions: conditions)
  }

  /// Reads the fields at the end.
  private static func conditions(from reader: inout ByteReader) throws -> RetrievalConditions? {
    var conditions: RetrievalConditions?
    for _ in 0..<(try reader.count(size: 2)) {
      let number = try reader.unsigned()
      let bytes = try reader.block()
      guard Field(rawValue: number) == .conditions else { continue }
      guard let read = try? JSONDecoder().decode(RetrievalConditions.self, from: Data(bytes)) else {
        throw ByteReader.Malformed(offset: reader.position)
      }
      conditions = read
    }
    return conditions
  }

  private static func hit(from reader: inout ByteReader) throws -> RetrievedHit {
    RetrievedHit(
      key: ChunkKey(rawValue: try reader.signed()), chunk: ChunkID(trusted: try reader.text()),
      document: DocumentID(trusted: try reader.text()),
      fingerprint: ContentFingerprint(high: try reader.fixed64(), low: try reader.fixed64()),
      rank: try reader.integer(), rankBefore: try reader.integer(),
      similarity: try reader.float(), score: try reader.float(), propensity: try reader.float())
  }
}

extension RetrievalMode {
  fileprivate var formatCode: UInt8 {
    switch self {
    case .dense: 0
    case .lexical: 1
    case .hybrid: 2
    }
  }

  fileprivate init?(formatCode: UInt8) {
    switch formatCode {
    case 0: self = .dense
    case 1: self = .lexical
    case 2: self = .hybrid
    default: return nil
    }
  }
}
