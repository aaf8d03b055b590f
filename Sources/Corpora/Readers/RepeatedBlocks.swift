/// The blocks that stand on most pages of a folder of HTML: licences, “part of the suite”, banners.
///
/// Whatever marks a page's own text, templates put some lines beside it. A block that at least half
/// of the sampled pages have is nobody's content.
struct RepeatedBlocks {
  private var fingerprints: Set<ContentFingerprint> = []

  /// How many pages are looked at, spread evenly over the folder.
  static let sampleSize = 64
  /// With fewer pages nothing counts as repeated.
  static let minimumPages = 16

  /// Looks at a sample of the HTML files; unreadable ones are left to the reading proper.
  init(
    sampling entries: [CorpusFile], folder: String, reader: DocumentsReader
  ) throws(CorpusError) {
    let pages = entries.filter { TextFormat(fileName: $0.relativePath) == .html }
    guard pages.count >= Self.minimumPages else { return }
    let count = min(pages.count, Self.sampleSize)
    var occurrences: [ContentFingerprint: Int] = [:]
    var sampled = 0
    for index in 0..<count {
      let entry = pages[index * pages.count / count]
      guard let bytes = try? reader.bytes(of: entry, in: folder),
        let text = try? HTMLPage(bytes: bytes).text
      else { continue }
      sampled += 1
      let source = SourceBytes(text.text)
      for fingerprint in Set(text.blocks.compactMap { Self.fingerprint(of: $0, in: source) }) {
        occurrences[fingerprint, default: 0] += 1
      }
    }
    guard sampled >= Self.minimumPages else { return }
    fingerprints = Set(occurrences.filter { $0.value * 2 >= sampled }.keys)
  }

  /// Returns the text without the repeated blocks, and without headings that then stand alone.
  ///
  /// A heading that many pages have (“Description”) stays as long as something stands under it.
  func removed(from text: StructuredText) -> StructuredText {
    guard !fingerprints.isEmpty else { return text }
    let source = SourceBytes(text.text)
    var kept: [StructuredText.Block] = []
    for block in text.blocks.reversed() {
      guard let fingerprint = Self.fingerprint(of: block, in: source),
        fingerprints.contains(fingerprint)
      else {
        kept.append(block)
        continue
      }
      if case .heading(let level, _) = block.kind, !Self.isBare(level: level, before: kept.last) {
        kept.append(block)
      }
    }
    kept.reverse()
    return StructuredText(text: text.text, blocks: kept)
  }

  private static func isBare(level: Int, before next: StructuredText.Block?) -> Bool {
    switch next?.kind {
    case nil: true
    case .heading(let following, _), .sectionEnd(let following): following <= level
    default: false
    }
  }

  private static func fingerprint(
    of block: StructuredText.Block, in source: SourceBytes
  ) -> ContentFingerprint? {
    block.span.isEmpty ? nil : ContentFingerprint(text: source.slice(block.span))
  }
}
