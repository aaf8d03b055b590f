/// The fields at the head of a Markdown file, between two lines of `---`.
///
/// Reads the plain part of YAML that such fields use: `key: value`, quoted and bare texts, numbers,
/// truth values, `[a, b]`, lists with `-`, nested keys by indentation, `|` and `>` texts, comments.
/// Anchors, tags and flow mappings are refused with their line.
struct FrontMatter {
  /// The fields.
  var fields: JSONObject
  /// The first byte after the closing line.
  var bodyOffset: Int

  /// Reads the front matter; without an opening `---` line there are no fields.
  ///
  /// - Throws: ``CorpusError`` (`malformed`) with the line.
  init(of text: String) throws(CorpusError) {
    let source = SourceBytes(text)
    let lines = source.lines(of: 0..<source.bytes.count)
    func content(_ line: Range<Int>) -> String {
      String(source.slice(source.trimmed(line, keepingIndentation: true)))
    }
    guard let first = lines.first, content(first) == "---" || content(first) == "\u{FEFF}---" else {
      fields = [:]
      bodyOffset = 0
      return
    }
    guard
      let close = lines.indices.dropFirst().first(where: {
        let line = content(lines[$0])
        return line == "---" || line == "..."
      })
    else {
      throw CorpusError(
        .malformed, "the front matter has no closing --- line", at: .init(line: 1))
    }
    var parser = FrontMatterParser(
      lines: lines[1..<close].enumerated().map { index, line in
        FrontMatterParser.Line(number: index + 2, text: content(line))
      })
    fields = try parser.parseMapping(indentation: 0)
    bodyOffset = lines[close].upperBound
  }
}
