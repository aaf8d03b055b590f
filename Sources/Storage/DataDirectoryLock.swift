public import Foundation

/// Holds a data directory for one process, and says who holds it to the next.
///
/// The lock is an advisory `flock` on the file `LOCK` in the directory, so it goes with the process
/// however that ends; a file left behind is no lock. The file names process, start and command.
public final class DataDirectoryLock: Sendable {
  /// The directory that is held.
  public let directory: String
  private let descriptor: Int32

  /// Takes the lock without waiting.
  ///
  /// The directory must exist.
  ///
  /// - Parameters:
  ///   - directory: The data directory.
  ///   - command: What the holder does, such as `scrubjay serve`, shown to others.
  ///   - now: When the holder started.
  /// - Throws: ``StorageError`` `locked` naming the holder, or `unavailable`.
  public init(directory: String, command: String, now: Date) throws {
    let path = directory + "/LOCK"
    let opened = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard opened >= 0 else {
      throw StorageError(
        .unavailable, "The lock file \(path) cannot be opened: \(Self.reason(errno)).")
    }
    guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
      let code = errno
      let holder = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
      close(opened)
      guard code == EWOULDBLOCK else {
        throw StorageError(.unavailable, "\(path) cannot be locked: \(Self.reason(code)).")
      }
      let words = holder.split(separator: "\n").joined(separator: ", ")
      throw StorageError(
        .locked,
        "The data directory \(directory) is in use (\(words.isEmpty ? "holder unknown" : words)); "
          + "stop that process, or talk to it with --url.")
    }
    let text = """
      pid \(ProcessInfo.processInfo.processIdentifier)
      since \(InstantText.text(now))
      command \(command.replacing("\n", with: " "))

      """
    var written = ftruncate(opened, 0) == 0
    let bytes = Array(text.utf8)
    written = unsafe pwrite(opened, bytes, bytes.count, 0) == bytes.count && written
    guard written else {
      let code = errno
      close(opened)
      throw StorageError(
        code == ENOSPC ? .full : .unavailable,
        "The lock file \(path) cannot be written: \(Self.reason(code)).")
    }
    self.directory = directory
    descriptor = opened
  }

  deinit { close(descriptor) }

  private static func reason(_ code: Int32) -> String {
    unsafe String(cString: strerror(code))
  }
}
