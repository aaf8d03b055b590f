/// Chooses the reader for a path.
public enum CorpusReaders {
  /// What can be read, for messages.
  public static let understoodLayouts = """
    a folder or file of Markdown (.md), plain text (.txt) or HTML (.html); \
    a BEIR folder (corpus.jsonl, queries.jsonl, qrels/*.tsv); a JSONL file (.jsonl, .ndjson); \
    vectors in a .npy or .fvecs file
    """

  /// Returns the reader for what stands at a path.
  ///
  /// A folder with `corpus.jsonl` is BEIR, another one documents; a file is told by its ending.
  ///
  /// - Parameters:
  ///   - path: The file or folder.
  ///   - options: What the reader is told.
  /// - Returns: The reader, which has read nothing yet.
  /// - Throws: ``CorpusError``: `notFound`, or `unknownLayout` with what is understood.
  public static func detect(
    path: String, options: ReaderOptions = ReaderOptions()
  ) throws(CorpusError) -> any CorpusReader {
    let files = options.files
    switch files.kind(of: path) {
    case nil:
      throw CorpusError(.notFound, "there is no such file or folder", at: .init(path: path))
    case .file:
      return try fileReader(path: path, options: options)
    case .folder:
      if files.kind(of: "\(path)/\(BEIRReader.corpusFile)") == .file {
        return BEIRReader(path: path, options: options)
      }
      let reader = DocumentsReader(path: path, options: options)
      guard try reader.extent().items == 0 else { return reader }
      throw unknown(path, try files.files(under: path).map(\.relativePath))
    }
  }

  private static func fileReader(
    path: String, options: ReaderOptions
  ) throws(CorpusError) -> any CorpusReader {
    if TextFormat(fileName: path) != nil { return DocumentsReader(path: path, options: options) }
    switch ending(of: path) {
    case "jsonl", "ndjson": return JSONLinesReader(path: path, options: options)
    case "npy": return VectorFileReader(path: path, layout: .npy, options: options)
    case "fvecs": return VectorFileReader(path: path, layout: .fvecs, options: options)
    default: throw unknown(path, [path])
    }
  }

  private static func ending(of path: String) -> String {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: ".") else { return "" }
    return name[name.index(after: dot)...].lowercased()
  }

  private static func unknown(_ path: String, _ found: [String]) -> CorpusError {
    let endings = Set(found.map(ending)).subtracting([""]).sorted().prefix(8).map { ".\($0)" }
    let seen = endings.isEmpty ? "nothing" : endings.joined(separator: ", ")
    return CorpusError(
      .unknownLayout, "no reader for what is here (found \(seen)); give \(understoodLayouts)",
      at: .init(path: path))
  }
}
