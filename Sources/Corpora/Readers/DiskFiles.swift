import Foundation

/// Files of the operating system.
public struct DiskFiles: CorpusFiles {
  /// Makes the seam to the disk.
  public init() {}

  /// What stands at a path, symbolic links followed.
  public func kind(of path: String) -> CorpusFileKind? {
    let values = try? URL(fileURLWithPath: path).resolvingSymlinksInPath().resourceValues(
      forKeys: [.isDirectoryKey, .isRegularFileKey])
    if values?.isDirectory == true { return .folder }
    return values?.isRegularFile == true ? .file : nil
  }

  /// Returns the regular files under a folder, in the order of their relative paths.
  public func files(under folder: String) throws(CorpusError) -> [CorpusFile] {
    let root = URL(fileURLWithPath: folder).resolvingSymlinksInPath().path
    var files: [CorpusFile] = []
    var pending = [""]
    while let folder = pending.popLast() {
      let names: [String]
      do {
        names = try FileManager.default.contentsOfDirectory(atPath: "\(root)/\(folder)")
      } catch {
        throw CorpusError(
          .unreadable, "the folder cannot be listed", at: .init(path: "\(root)/\(folder)"),
          cause: error)
      }
      for name in names where !name.hasPrefix(".") {
        let relativePath = folder.isEmpty ? name : "\(folder)/\(name)"
        let attributes = try? FileManager.default.attributesOfItem(
          atPath: "\(root)/\(relativePath)")
        switch attributes?[.type] as? FileAttributeType {
        case .typeDirectory?: pending.append(relativePath)
        case .typeRegular?:
          let size = (attributes?[.size] as? NSNumber)?.intValue ?? 0
          files.append(CorpusFile(relativePath: relativePath, size: size))
        default: continue
        }
      }
    }
    return files.sorted {
      $0.relativePath.utf8.lexicographicallyPrecedes($1.relativePath.utf8)
    }
  }

  /// Returns a file's size in bytes.
  public func size(of path: String) throws(CorpusError) -> Int {
    do {
      let resolved = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
      let attributes = try FileManager.default.attributesOfItem(atPath: resolved)
      return (attributes[.size] as? NSNumber)?.intValue ?? 0
    } catch {
      throw CorpusError(.unreadable, "the file cannot be read", at: .init(path: path), cause: error)
    }
  }

  /// Returns up to `count` bytes from an offset.
  public func read(_ path: String, from offset: Int, count: Int) throws(CorpusError) -> [UInt8] {
    do {
      let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      defer { try? handle.close() }
      try handle.seek(toOffset: UInt64(offset))
      return Array(try handle.read(upToCount: count) ?? Data())
    } catch {
      throw CorpusError(.unreadable, "the file cannot be read", at: .init(path: path), cause: error)
    }
  }
}
