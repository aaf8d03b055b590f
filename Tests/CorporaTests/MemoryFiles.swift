import Corpora

/// Files in memory, which count what is read and can refuse a path.
struct MemoryFiles: CorpusFiles {
  var contents: [String: [UInt8]] = [:]
  var unreadable: Set<String> = []

  init(_ texts: [String: String] = [:]) {
    contents = texts.mapValues { Array($0.utf8) }
  }

  func kind(of path: String) -> CorpusFileKind? {
    if contents[path] != nil { return .file }
    return contents.keys.contains { $0.hasPrefix(path + "/") } ? .folder : nil
  }

  func files(under folder: String) throws(CorpusError) -> [CorpusFile] {
    contents.filter { $0.key.hasPrefix(folder + "/") }
      .map {
        CorpusFile(relativePath: String($0.key.dropFirst(folder.count + 1)), size: $0.value.count)
      }
      .sorted { $0.relativePath.utf8.lexicographicallyPrecedes($1.relativePath.utf8) }
  }

  func size(of path: String) throws(CorpusError) -> Int {
    try read(path, from: 0, count: .max).count
  }

  func read(_ path: String, from offset: Int, count: Int) throws(CorpusError) -> [UInt8] {
    guard let bytes = contents[path], !unreadable.contains(path) else {
      throw CorpusError(.unreadable, "no such file", at: .init(path: path))
    }
    return Array(bytes.dropFirst(offset).prefix(count))
  }
}

extension CorpusReader {
  /// All items, read to the end.
  func allItems(after position: CorpusPosition? = nil) async throws -> [CorpusItem] {
    var items: [CorpusItem] = []
    for try await item in self.items(after: position) { items.append(item) }
    return items
  }
}

extension SourceDocument {
  /// The blocks' texts of a document that is still to be chunked.
  var blockTexts: [String] {
    guard case .text(let text) = content else { return [] }
    let bytes = Array(text.text.utf8)
    return text.blocks.map { String(decoding: bytes[$0.span], as: UTF8.self) }
  }
}
