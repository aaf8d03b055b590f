/// The one seam through which the index touches files.
///
/// `PosixFileSystem` is the real one. Tests put a double in its place that loses, tears and reorders
/// what was not synchronised. Every member throws `VectorIndexError` with code `noSpace`,
/// `fileNotFound` or `fileOperationFailed`.
public protocol FileSystem: Sendable {
  /// Creates a directory and its missing parents; one that exists is left alone.
  func createDirectory(_ path: String) throws

  /// The names of the entries in a directory, in ascending order.
  func list(_ directory: String) throws -> [String]

  /// Creates an empty file for writing; one that exists is emptied.
  func create(_ path: String) throws -> any WritableFile

  /// Opens a file for reading, mapped into memory where the system can.
  func open(_ path: String) throws -> FileContents

  /// Gives a file another name in the same directory, replacing a file of that name.
  ///
  /// Lasts through a power cut only after `synchronizeDirectory`.
  func rename(_ path: String, to newPath: String) throws

  /// Removes a file.
  func remove(_ path: String) throws

  /// Makes the names in a directory last through a power cut.
  func synchronizeDirectory(_ path: String) throws
}

/// A file that is being written.
///
/// Used by one thread at a time.
public protocol WritableFile: AnyObject {
  /// Writes `bytes` at `offset` bytes from the start; the file grows as needed.
  func write(_ bytes: RawSpan, at offset: Int) throws

  /// Makes the content last through a power cut.
  func synchronize() throws

  /// Closes the file; what was not synchronised may be lost.
  func close() throws
}
