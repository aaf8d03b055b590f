#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The operating system's files.
public struct PosixFileSystem: FileSystem {
  /// Creates the file system; it has no state.
  public init() {}

  /// Creates a directory and its missing parents.
  public func createDirectory(_ path: String) throws {
    var prefix = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      prefix += prefix.isEmpty || prefix.hasSuffix("/") ? String(part) : "/" + part
      if unsafe mkdir(prefix, 0o755) != 0, errno != EEXIST {
        throw Self.failure("create the directory", prefix)
      }
    }
  }

  /// The names of the entries in a directory, in ascending order.
  public func list(_ directory: String) throws -> [String] {
    guard let stream = unsafe opendir(directory) else {
      throw Self.failure("list the directory", directory)
    }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { field in
        unsafe String(cString: UnsafeRawPointer(field).assumingMemoryBound(to: CChar.self))
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Creates an empty file for writing.
  public func create(_ path: String) throws -> any WritableFile {
    let descriptor = Self.retrying {
      sysOpen(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    }
    guard descriptor >= 0 else { throw Self.failure("create the file", path) }
    return PosixWritableFile(descriptor: descriptor, path: path)
  }

  /// Maps a file into memory.
  public func open(_ path: String) throws -> FileContents {
    let descriptor = Self.retrying { sysOpen(path, O_RDONLY | O_CLOEXEC, 0) }
    guard descriptor >= 0 else { throw Self.failure("open the file", path) }
    defer { closeDescriptor(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else {
      throw Self.failure("read the size of the file", path)
    }
    let size = Int(status.st_size)
    if size == 0 { return FileContents(copying: []) }
    guard let address = unsafe mmap(nil, size, PROT_READ, MAP_SHARED, descriptor, 0),
      unsafe address != MAP_FAILED
    else { throw Self.failure("map the file", path) }
    return unsafe FileContents(
      taking: UnsafeRawBufferPointer(start: address, count: size),
      release: { buffer in
        unsafe munmap(UnsafeMutableRawPointer(mutating: buffer.baseAddress), buffer.count)
      })
  }

  /// Gives a file another name.
  public func rename(_ path: String, to newPath: String) throws {
    guard sysRename(path, newPath) == 0 else { throw Self.failure("rename the file", path) }
  }

  /// Removes a file.
  public func remove(_ path: String) throws {
    guard unsafe unlink(path) == 0 else { throw Self.failure("remove the file", path) }
  }

  /// Makes the names in a directory last through a power cut.
  public func synchronizeDirectory(_ path: String) throws {
    let descriptor = Self.retrying {
      sysOpen(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0)
    }
    guard descriptor >= 0 else { throw Self.failure("open the directory", path) }
    defer { closeDescriptor(descriptor) }
    guard fsync(descriptor) == 0 else { throw Self.failure("synchronise the directory", path) }
  }

  static func retrying(_ call: () -> Int32) -> Int32 {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }

  static func failure(_ action: String, _ path: String) -> VectorIndexError {
    let number = errno
    let reason = unsafe String(cString: strerror(number))
    switch number {
    case ENOSPC, EDQUOT:
      return VectorIndexError(
        .noSpace, "Could not \(action): \(reason). Free space on the device and try again.",
        path: path)
    case ENOENT:
      return VectorIndexError(
        .fileNotFound, "Could not \(action): \(reason). Check the path.", path: path)
    default:
      return VectorIndexError(
        .fileOperationFailed,
        "Could not \(action): \(reason). Check the permissions and the device.", path: path)
    }
  }
}

private final class PosixWritableFile: WritableFile {
  private var descriptor: Int32
  private let path: String

  init(descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
  }

  func write(_ bytes: RawSpan, at offset: Int) throws {
    try unsafe bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let count = unsafe pwrite(
          descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done,
          off_t(offset + done))
        if count < 0 {
          if errno == EINTR { continue }
          throw PosixFileSystem.failure("write the file", path)
        }
        done += count
      }
    }
  }

  func synchronize() throws {
    guard fsync(descriptor) == 0 else {
      throw PosixFileSystem.failure("synchronise the file", path)
    }
  }

  func close() throws {
    guard descriptor >= 0 else { return }
    let result = closeDescriptor(descriptor)
    descriptor = -1
    guard result == 0 else { throw PosixFileSystem.failure("close the file", path) }
  }

  deinit { if descriptor >= 0 { closeDescriptor(descriptor) } }
}

// Members named as the system's functions hide them; these names do not clash.
private func sysOpen(_ path: String, _ flags: Int32, _ mode: mode_t) -> Int32 {
  unsafe open(path, flags, mode)
}

private func sysRename(_ path: String, _ newPath: String) -> Int32 {
  unsafe rename(path, newPath)
}

@discardableResult
private func closeDescriptor(_ descriptor: Int32) -> Int32 { close(descriptor) }
