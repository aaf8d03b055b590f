public import VectorIndexes

/// The name of a collection: 1–64 characters of `a–z`, `0–9`, `_` and `-`.
public struct CollectionName: Hashable, Sendable, Codable, CustomStringConvertible {
  /// The name as it stands in paths.
  public let rawValue: String

  /// Accepts a well-formed name, or returns `nil`.
  public init?(_ rawValue: String) {
    let allowed = rawValue.utf8.allSatisfy { byte in
      (0x61...0x7a).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x5f || byte == 0x2d
    }
    guard allowed, (1...64).contains(rawValue.utf8.count) else { return nil }
    self.rawValue = rawValue
  }

  /// Decodes a name and refuses a malformed one.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let name = CollectionName(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "a collection name is 1–64 of a–z, 0–9, _ and -")
    }
    self = name
  }

  /// Encodes the bare string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }

  /// The bare text.
  public var description: String { rawValue }
}

/// A caller's or our own identifier: any UTF-8 of 1–512 bytes (query ids: 1–100 bytes).
///
/// The phantom parameter keeps the identifiers of documents, chunks, queries and the rest apart.
public struct Identifier<Kind>: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
  /// The identifier's text.
  public let rawValue: String

  /// Wraps a text of acceptable length, or returns `nil`.
  public init?(_ rawValue: String) {
    guard (1...512).contains(rawValue.utf8.count) else { return nil }
    self.rawValue = rawValue
  }

  /// Wraps a text that was checked before, such as one read from the store.
  public init(trusted rawValue: String) { self.rawValue = rawValue }

  /// Decodes a bare string of acceptable length.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let identifier = Identifier(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: "an id is 1–512 bytes of UTF-8")
    }
    self = identifier
  }

  /// Encodes the bare string.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }

  /// Compares bytes: texts that only look alike (NFC and NFD forms) are different identifiers, as
  /// they are to a database.
  public static func == (left: Identifier, right: Identifier) -> Bool {
    left.rawValue == right.rawValue && left.rawValue.utf8.elementsEqual(right.rawValue.utf8)
  }

  /// Orders by Unicode scalar values, the same on every machine.
  public static func < (left: Identifier, right: Identifier) -> Bool {
    left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
  }

  /// The bare text.
  public var description: String { rawValue }
}

/// Names the kinds of ``Identifier``.
public enum IdentifierKind {
  /// A document of a collection.
  public enum Document {}
  /// A chunk of a document.
  public enum Chunk {}
  /// One logged retrieval.
  public enum Query {}
  /// One feedback event or decision.
  public enum Event {}
  /// A client's session.
  public enum Session {}
  /// A long-running piece of work.
  public enum Job {}
  /// An access key.
  public enum Key {}
}

/// A document's id, unique in its collection.
public typealias DocumentID = Identifier<IdentifierKind.Document>
/// A chunk's id, unique in its collection.
public typealias ChunkID = Identifier<IdentifierKind.Chunk>
/// A retrieval's id.
public typealias QueryID = Identifier<IdentifierKind.Query>
/// An event's id, which makes retries safe.
public typealias EventID = Identifier<IdentifierKind.Event>
/// A session's id.
public typealias SessionID = Identifier<IdentifierKind.Session>
/// A job's id.
public typealias JobID = Identifier<IdentifierKind.Job>
/// An access key's id: the public part of its text.
public typealias KeyID = Identifier<IdentifierKind.Key>

/// A person or program that sends feedback, as 32 hexadecimal digits of a keyed hash.
///
/// The plain actor never reaches the store; without the instance's secret it cannot be guessed.
public struct ActorHash: RawRepresentable, Hashable, Comparable, Sendable, Codable {
  /// 32 hexadecimal digits.
  public let rawValue: String

  /// Wraps a hash that was computed before.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Orders by digits.
  public static func < (left: ActorHash, right: ActorHash) -> Bool {
    left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
  }
}

/// The store's handle of a collection.
public struct CollectionKey: RawRepresentable, Hashable, Comparable, Sendable, Codable {
  /// The row number.
  public let rawValue: Int64

  /// Wraps a row number.
  public init(rawValue: Int64) { self.rawValue = rawValue }

  /// Orders by row number.
  public static func < (left: CollectionKey, right: CollectionKey) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// The store's handle of a chunk, and its id in the vector index.
///
/// It stays the same while the chunk's id lives and is never given out again after a deletion.
public struct ChunkKey: RawRepresentable, Hashable, Comparable, Sendable, Codable {
  /// The row number.
  public let rawValue: Int64

  /// Wraps a row number.
  public init(rawValue: Int64) { self.rawValue = rawValue }

  /// The key of a vector that came out of the index.
  public init(_ vector: VectorID) { self.rawValue = vector.rawValue }

  /// The id under which the index holds this chunk's vector.
  public var vectorID: VectorID { VectorID(rawValue: rawValue) }

  /// Orders by row number.
  public static func < (left: ChunkKey, right: ChunkKey) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// A position in a collection's sequence of content changes; 0 stands before the first.
public typealias ChangeSequence = Int64

/// A position in the ledger; 0 stands before the first entry.
public typealias LedgerSequence = Int64
