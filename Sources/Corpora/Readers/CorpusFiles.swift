/// The files that readers read: the seam at which tests put their own.
public protocol CorpusFiles: Sendable {
  /// What stands at a path; nil for nothing.
  func kind(of path: String) -> CorpusFileKind?

  /// Returns the regular files under a folder, in the order of their relative paths' UTF-8 bytes.
  ///
  /// Hidden entries are left out and symbolic links are not followed, so that a folder cannot reach
  /// outside itself.
  ///
  /// - Throws: ``CorpusError`` (`unreadable`).
  func files(under folder: String) throws(CorpusError) -> [CorpusFile]

  /// Returns a file's size in bytes.
  ///
  /// - Throws: ``CorpusError`` (`unreadable`).
  func size(of path: String) throws(CorpusError) -> Int

  /// Returns up to `count` bytes from an offset; fewer only at the end of the file.
  ///
  /// - Throws: ``CorpusError`` (`unreadable`).
  func read(_ path: String, from offset: Int, count: Int) throws(CorpusError) -> [UInt8]
}

/// What a path leads to.
public enum CorpusFileKind: Sendable {
  /// A regular file.
  case file
  /// A folder.
  case folder
}

/// A file in a folder.
public struct CorpusFile: Hashable, Sendable {
  /// The path from the folder, with `/` between.
  public var relativePath: String
  /// The size in bytes.
  public var size: Int

  /// Makes an entry.
  public init(relativePath: String, size: Int) {
    self.relativePath = relativePath
    self.size = size
  }
}
