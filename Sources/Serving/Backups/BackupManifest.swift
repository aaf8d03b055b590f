import Corpora
import Crypto
public import Foundation

/// What a backup holds, so that it can be proved whole before anything is restored from it.
public struct BackupManifest: Sendable, Equatable {
  /// One file of a backup.
  public struct File: Sendable, Equatable {
    /// Its name in the backup's directory.
    public var name: String
    /// Its size.
    public var bytes: Int
    /// Its SHA-256, in hexadecimal digits.
    public var digest: String
  }

  /// The name of the manifest's own file.
  static let fileName = "MANIFEST.json"
  /// The version of the layout.
  static let format = 1

  /// The backup's name, which is that of its directory.
  public var id: String
  /// When it was begun.
  public var createdAt: Date
  /// Its files.
  public var files: [File]

  /// All sizes together.
  public var bytes: Int { files.reduce(0) { $0 + $1.bytes } }

  /// The manifest as it is kept.
  var json: String {
    let list = files.map { file -> JSONValue in
      [
        "name": .string(file.name), "bytes": .integer(Int64(file.bytes)),
        "sha256": .string(file.digest),
      ]
    }
    let whole: JSONValue = [
      "format": .integer(Int64(Self.format)), "id": .string(id),
      "created_at": .string(InstantFormat.text(createdAt)), "files": .array(list),
    ]
    return whole.canonicalJSON + "\n"
  }

  init(id: String, createdAt: Date, files: [File]) {
    self.id = id
    self.createdAt = createdAt
    self.files = files
  }

  /// Reads the manifest of a backup.
  ///
  /// - Throws: ``ServiceError`` `notFound` without one, `corrupted` for one that cannot be read.
  public init(directory: String) throws {
    let path = directory + "/" + Self.fileName
    guard let data = FileManager.default.contents(atPath: path) else {
      throw ServiceError(.notFound, "\(directory) is no backup: it has no \(Self.fileName)")
    }
    guard let tree = try? JSONParser.parse([UInt8](data)), tree["format"] == 1,
      let id = tree["id"]?.stringValue, let time = tree["created_at"]?.stringValue,
      let date = InstantFormat.date(time), let list = tree["files"]?.arrayValue
    else { throw ServiceError(.corrupted, "\(path) is damaged; take another backup") }
    self.id = id
    createdAt = date
    files = try list.map { entry in
      guard let name = entry["name"]?.stringValue, !name.contains("/"),
        let bytes = entry["bytes"]?.integerValue, let digest = entry["sha256"]?.stringValue
      else { throw ServiceError(.corrupted, "\(path) is damaged; take another backup") }
      return File(name: name, bytes: Int(bytes), digest: digest)
    }
  }

  /// Compares the files of a backup with the manifest.
  ///
  /// - Returns: What is wrong, one line per file; empty when all is well.
  /// - Complexity: Reads every file once.
  public func faults(in directory: String) -> [String] {
    files.compactMap { file in
      let path = directory + "/" + file.name
      guard let found = try? FileDigest(path: path) else { return "\(path) cannot be read" }
      guard found.bytes == file.bytes else {
        return "\(path) has \(found.bytes) bytes instead of \(file.bytes)"
      }
      return found.digest == file.digest ? nil : "\(path) has another content than it was made with"
    }
  }
}

/// The size and SHA-256 of a file.
struct FileDigest {
  let bytes: Int
  let digest: String

  private static let block = 1 << 20

  /// Reads a file block by block.
  init(path: String) throws {
    let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
    defer { try? handle.close() }
    var hash = SHA256()
    var count = 0
    while let data = try handle.read(upToCount: Self.block), !data.isEmpty {
      hash.update(data: data)
      count += data.count
    }
    bytes = count
    digest = hash.finalize().map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}

/// Moments in RFC 3339, in UTC.
enum InstantFormat {
  private static let style = Date.ISO8601FormatStyle(
    includingFractionalSeconds: true, timeZone: .gmt)

  static func text(_ date: Date) -> String { date.formatted(style) }
  static func date(_ text: String) -> Date? { try? Date(text, strategy: style) }
}
