/// Reads a folder, or one file, of Markdown, plain text and HTML.
///
/// A document's id is its path from the folder, its source URI is `sourcePrefix` and that path; the
/// front matter of Markdown may state others. Files of other endings are passed over.
public struct DocumentsReader: CorpusReader {
  /// The file or folder that is read.
  public let path: String
  /// What to do about a bad item.
  public let invalidInput: InvalidInputPolicy
  /// The formats to read.
  public let formats: Set<TextFormat>
  /// What stands before the relative path in source URIs.
  public let sourcePrefix: String
  let limits: CorpusLimits
  let files: any CorpusFiles

  /// The layout, for messages and checkpoints.
  public var layout: CorpusLayout { .documents }

  /// Makes a reader of a folder or file.
  ///
  /// - Parameters:
  ///   - path: The folder or file.
  ///   - options: Limits, policy, source URIs and files.
  ///   - formats: The formats to read; others are passed over.
  public init(
    path: String, options: ReaderOptions = ReaderOptions(),
    formats: Set<TextFormat> = Set(TextFormat.allCases)
  ) {
    self.path = path
    self.formats = formats
    invalidInput = options.invalidInput
    limits = options.limits
    files = options.files
    sourcePrefix = options.sourcePrefix ?? Self.folderURI(of: path, in: options.files)
  }

  private static func folderURI(of path: String, in files: any CorpusFiles) -> String {
    let folder =
      files.kind(of: path) == .file
      ? path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
        separator: "/") : path
    return ReaderOptions.fileURI(folder.isEmpty ? "." : folder) + "/"
  }

  /// The files to read, in order.
  func entries() throws(CorpusError) -> (folder: String, entries: [CorpusFile]) {
    switch files.kind(of: path) {
    case nil:
      throw CorpusError(.notFound, "there is no such file or folder", at: .init(path: path))
    case .file:
      let parts = path.split(separator: "/", omittingEmptySubsequences: false)
      let folder = parts.dropLast().joined(separator: "/")
      let file = CorpusFile(
        relativePath: String(parts.last ?? ""), size: try files.size(of: path))
      return (folder.isEmpty ? (path.hasPrefix("/") ? "" : ".") : folder, [file])
    case .folder:
      let all = try files.files(under: path)
      let wanted = all.filter {
        TextFormat(fileName: $0.relativePath).map(formats.contains) ?? false
      }
      return (path, wanted)
    }
  }

  /// Returns how much there is to read.
  public func extent() throws(CorpusError) -> CorpusExtent {
    let entries = try entries().entries
    return CorpusExtent(items: entries.count, bytes: entries.reduce(0) { $0 + $1.size })
  }

  /// Returns a cursor before the first item, or after a position.
  public func makeCursor(after position: CorpusPosition?) throws(CorpusError) -> any CorpusCursor {
    let (folder, entries) = try entries()
    let repeated = try RepeatedBlocks(sampling: entries, folder: folder, reader: self)
    let rest = entries.drop { entry in
      guard let position else { return false }
      return !position.file.utf8.lexicographicallyPrecedes(entry.relativePath.utf8)
    }
    return Cursor(reader: self, folder: folder, entries: rest, repeated: repeated)
  }

  /// Reads one file after the other.
  struct Cursor: CorpusCursor {
    let reader: DocumentsReader
    let folder: String
    var entries: ArraySlice<CorpusFile>
    let repeated: RepeatedBlocks
    var seen = SeenIdentifiers()

    init(
      reader: DocumentsReader, folder: String, entries: ArraySlice<CorpusFile>,
      repeated: RepeatedBlocks
    ) {
      self.reader = reader
      self.folder = folder
      self.entries = entries
      self.repeated = repeated
    }

    mutating func next() throws(CorpusError) -> CorpusItem? {
      guard let entry = entries.popFirst() else { return nil }
      let position = CorpusPosition(file: entry.relativePath)
      do throws(CorpusError) {
        let document = try reader.document(entry, in: folder, without: repeated)
        try seen.insert(document)
        return CorpusItem(outcome: .success(document), position: position, bytes: entry.size)
      } catch {
        return CorpusItem(
          outcome: .failure(error.inRecord(path: "\(folder)/\(entry.relativePath)")),
          position: position, bytes: entry.size)
      }
    }
  }
}
