import Crypto
import Foundation

/// Size and modification time of a file.
struct FileState: Sendable, Equatable {
  let size: Int
  /// Nanoseconds since 1970.
  let modified: Int64

  /// Reads them; throws what the file system says.
  init(of url: URL) throws {
    let attributes = try FileManager.default.attributesOfItem(
      atPath: url.resolvingSymlinksInPath().path)
    size = (attributes[.size] as? NSNumber)?.intValue ?? -1
    let date = attributes[.modificationDate] as? Date ?? .distantPast
    modified = Int64(date.timeIntervalSince1970 * 1e9)
  }
}

/// Remembers beside a file that its digest was checked: `<file>.verified`, one line of text.
struct VerificationStamp {
  private let url: URL

  /// The stamp of `file`.
  init(file: URL) {
    url = file.appendingPathExtension("verified")
  }

  private func line(_ state: FileState, digest: String) -> String {
    "sha256 \(digest) size \(state.size) modified \(state.modified)\n"
  }

  /// Whether the stamp says that the file in this state has this digest.
  func vouches(for state: FileState, digest: String) -> Bool {
    (try? String(contentsOf: url, encoding: .utf8)) == line(state, digest: digest)
  }

  /// Writes the stamp; a directory that is not writable only means another check next time.
  func write(_ state: FileState, digest: String) {
    try? Data(line(state, digest: digest).utf8).write(to: url, options: .atomic)
  }
}

/// Digests of whole files.
enum FileDigest {
  /// Returns the SHA-256 of a file in lowercase hexadecimal, reading a mebibyte at a time.
  static func sha256(of url: URL) throws -> String {
    do {
      let file = try FileHandle(forReadingFrom: url)
      defer { try? file.close() }
      var hash = SHA256()
      while let block = try file.read(upToCount: 1 << 20), !block.isEmpty {
        hash.update(data: block)
      }
      return hash.finalize().map { byte in
        let text = String(byte, radix: 16)
        return text.count == 1 ? "0" + text : text
      }.joined()
    } catch {
      throw EmbeddingError(
        .modelNotFound, "cannot read \(url.path): check its permissions", cause: error)
    }
  }
}
