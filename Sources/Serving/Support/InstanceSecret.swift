import Foundation
import VectorIndexes

/// The secret of a data directory: made once, readable by its owner alone, never shown.
enum InstanceSecret {
  private static let length = 32

  /// Reads the secret, or makes one on first use.
  ///
  /// - Throws: ``ServiceError`` with code `corrupted` if the file has another length.
  static func load(
    from directory: String, using generator: inout some RandomNumberGenerator
  ) throws -> [UInt8] {
    let path = directory + "/secret"
    if let data = FileManager.default.contents(atPath: path) {
      guard data.count == length else {
        throw ServiceError(
          .corrupted,
          "\(path) has \(data.count) bytes instead of \(length); restore it from a backup, since "
            + "actors cannot be recognised without it")
      }
      return [UInt8](data)
    }
    let secret = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
    let isWritten = FileManager.default.createFile(
      atPath: path, contents: Data(secret), attributes: [.posixPermissions: 0o600])
    guard isWritten else {
      throw ServiceError(
        .unavailable, "\(path) cannot be written; check the rights of the data directory")
    }
    return secret
  }
}
