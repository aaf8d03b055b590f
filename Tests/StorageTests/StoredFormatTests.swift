import Corpora
import Foundation
import StorageConformance
import Testing

@testable import Storage

struct StoredFormatTests {
  let collection = CollectionKey(rawValue: 3)

  var record: RetrievalRecord { Samples.retrieval("q", in: collection) }

  var columns: RetrievalRecord.Columns {
    RetrievalRecord.Columns(
      id: record.id, collection: collection, recordedAt: record.recordedAt, digest: record.digest)
  }

  @Test func `a retrieval reads back as it was`() throws {
    #expect(try RetrievalRecord(columns, encoded: record.encoded()) == record)
  }

  @Test func `a cut retrieval is refused at every length`() {
    let bytes = record.encoded()
    for length in 0..<bytes.count {
      #expect(throws: ByteReader.Malformed.self) {
        _ = try RetrievalRecord(columns, encoded: Array(bytes.prefix(length)))
      }
    }
    #expect(throws: ByteReader.Malformed.self) {
      _ = try RetrievalRecord(columns, encoded: bytes + [0])
    }
  }

  @Test func `damaged bytes never trap`() {
    let bytes = record.encoded()
    var random = SeededGenerator(seed: 7)
    for _ in 0..<5_000 {
      var damaged = bytes
      for _ in 0...2 {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        damaged[place] = UInt8.random(in: 0...255, using: &random)
      }
      _ = try? RetrievalRecord(columns, encoded: damaged)
    }
  }

  private var frozen: RetrievalRecord {
    let hits = [
      RetrievedHit(
        key: ChunkKey(rawValue: 300), chunk: Samples.id("c"), document: Samples.id("d"),
        fingerprint: ContentFingerprint(high: 1, low: 2), rank: 1, rankBefore: 2, similarity: 0.5,
        score: -1, propensity: 1)
    ]
    return RetrievalRecord(
      id: Samples.id("q"), collection: collection, recordedAt: Samples.now, text: "é",
      vector: [1, -2], signature: [], space: 1, mode: .hybrid, limit: 10, generation: -1,
      policy: "p", session: nil, actor: ActorHash(rawValue: "ab"), hits: hits, trace: [7],
      digest: ContentFingerprint(high: 0, low: 0))
  }

  /// The bytes of ``frozen`` after the version, without what version 2 added.
  private static let frozenBody =
    "02021401017001" + "02c3a9" + "00" + "01026162" + "020000803f000000c0" + "00"
    + "0107" + "01" + "d804" + "0163" + "0164" + "0100000000000000" + "0200000000000000"
    + "0204" + "0000003f" + "000080bf" + "0000803f"

  private static func hex(_ bytes: [UInt8]) -> String {
    bytes.map { byte in
      let digits = String(byte, radix: 16)
      return byte < 16 ? "0" + digits : digits
    }.joined()
  }

  private static func bytes(_ hex: String) throws -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = Substring(hex)
    while !rest.isEmpty {
      bytes.append(try #require(UInt8(rest.prefix(2), radix: 16)))
      rest = rest.dropFirst(2)
    }
    return bytes
  }

  @Test func `version 1 of the retrieval log is still read`() throws {
    let columns = RetrievalRecord.Columns(
      id: frozen.id, collection: collection, recordedAt: frozen.recordedAt, digest: frozen.digest)
    let bytes = try Self.bytes("01" + Self.frozenBody)
    #expect(try RetrievalRecord(columns, encoded: bytes) == frozen)
  }

  @Test func `version 2 of the retrieval log is frozen`() {
    var record = frozen
    #expect(Self.hex(record.encoded()) == "02" + Self.frozenBody + "00000000" + "00" + "00" + "00")
    record.exploration = ExplorationTrace(rate: 0.5, pairs: [1, 3], swapped: 3)
    record.assignment = .split(trial: "t", arm: .candidate)
    #expect(
      Self.hex(record.encoded())
        == "02" + Self.frozenBody + "0000003f" + "020103" + "03" + "01" + "0174" + "02")
    record.assignment = .interleaved(trial: "t", teams: [.serving])
    #expect(Self.hex(record.encoded()).hasSuffix("02" + "0174" + "0101"))
  }

  @Test func `what was asked for beside the question reads back, at every length checked`() throws {
    var asked = record
    asked.conditions = RetrievalConditions(
      filter: ["must": [["key": "k", "match": ["value": 1]]]], minimumScore: 0.25,
      recallTarget: 0.5, reranks: false)
    let bytes = asked.encoded()
    #expect(bytes.first == 3)
    #expect(try RetrievalRecord(columns, encoded: bytes) == asked)
    for length in 0..<bytes.count {
      #expect(throws: ByteReader.Malformed.self) {
        _ = try RetrievalRecord(columns, encoded: Array(bytes.prefix(length)))
      }
    }
  }

  @Test func `a field at the end that is not known is skipped`() throws {
    var asked = record
    asked.conditions = RetrievalConditions(reranks: false)
    var bytes = asked.encoded()
    let plain = record.encoded()
    // One field follows; a second of number 9 with two bytes is put before it.
    #expect(bytes[plain.count] == 1)
    bytes[plain.count] = 2
    bytes.insert(contentsOf: [9, 2, 7, 7], at: plain.count + 1)
    #expect(try RetrievalRecord(columns, encoded: bytes) == asked)
  }

  @Test func `usual conditions leave a record of version 2`() {
    var asked = record
    asked.conditions = RetrievalConditions()
    #expect(asked.encoded() == record.encoded())
    #expect(record.encoded().first == 2)
  }

  @Test func `a ledger body of the first version is still read`() throws {
    let text = """
      {"feedback":{"_0":{"actor":"ff","cited":["c2"],"id":"e","label":"wrong_citation",\
      "metadata":{"a":[1,2.5,null]},"name":"thumb","occurredAt":700000000.25,"query":"q",\
      "score":-1,"source":"user","target":{"chunk":{"_0":"c1","rank":1}}}}}
      """
    let body = try LedgerBody(encodedJSON: Array(text.utf8))
    let event = FeedbackEvent(
      id: Samples.id("e"), query: Samples.id("q"),
      occurredAt: Date(timeIntervalSinceReferenceDate: 700_000_000.25), name: .thumb,
      target: .chunk(Samples.id("c1"), rank: 1), cited: [Samples.id("c2")], score: -1,
      label: .wrongCitation, actor: ActorHash(rawValue: "ff"), metadata: ["a": [1, 2.5, nil]])
    #expect(body == .feedback(event))
    #expect(String(decoding: try body.encodedJSON(), as: UTF8.self) == text)
  }

  @Test(arguments: UInt64(1)...10)
  func `numbers of every size read back`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let numbers = (0..<200).map { _ in
      Int64(truncatingIfNeeded: random.next() >> UInt64.random(in: 0..<64, using: &random))
    }
    var writer = ByteWriter()
    for number in numbers + [.min, .max, 0, -1] {
      writer.write(signed: number)
      writer.write(unsigned: UInt64(bitPattern: number))
    }
    var reader = ByteReader(writer.bytes)
    for number in numbers + [.min, .max, 0, -1] {
      #expect(try reader.signed() == number)
      #expect(try reader.unsigned() == UInt64(bitPattern: number))
    }
    #expect(reader.isAtEnd)
  }
}
