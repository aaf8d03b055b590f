import Corpora
import Testing

struct HTMLPageTests {
  func blocks(_ html: String) throws -> [String] {
    let text = try HTMLPage(text: html).text
    let bytes = Array(text.text.utf8)
    return text.blocks.map { block in
      let content = String(decoding: bytes[block.span], as: UTF8.self)
      return switch block.kind {
      case .heading(let level, _): "h\(level) \(content)"
      case .sectionEnd(let level): "/h\(level)"
      case .paragraph: "p \(content)"
      case .listItem: "li \(content)"
      case .code: "code \(content)"
      case .table(let headerLines): "table\(headerLines) \(content)"
      }
    }
  }

  @Test func `only the main text is kept`() throws {
    let html = """
      <html lang=en><head><title>Install — Docs</title><style>p{}</style></head><body>
      <nav>Menu</nav><header role=banner>Logo</header><div class="sidebar left">Links</div>
      <div id=content><h1>Install</h1><p>Run  the\n<b>setup</b>.<script>x()</script></p>
      <p hidden>secret</p><p style="display: none">secret</p></div>
      <aside>Ad</aside><footer>© 2025</footer></body></html>
      """
    let page = try HTMLPage(text: html)
    #expect(page.title == "Install")
    #expect(page.language == "en")
    #expect(try blocks(html) == ["h1 Install", "p Run the setup."])
  }

  @Test func `main is preferred if it holds the text`() throws {
    let long = String(repeating: "word ", count: 60)
    #expect(
      try blocks("<body><p>Banner</p><main><p>\(long)</p></main></body>").count == 1)
    #expect(try blocks("<body><p>Text</p><main></main></body>") == ["p Text"])
  }

  @Test func `code keeps its lines and lists their marks`() throws {
    #expect(
      try blocks(
        "<pre>a\n  b &lt; c\n</pre><ul><li>one<li>two <ol start=3><li>deep</ol></ul><p>end")
        == ["code a\n  b < c", "li - one", "li - two", "li 3. deep", "p end"])
  }

  @Test func `a term stands before its definition, and above a long one`() throws {
    let long = String(repeating: "word ", count: 120).dropLast()
    #expect(
      try blocks(
        "<dl><dt>-v</dt><dt>--verbose</dt><dd><p>Be verbose.</p></dd><dt>-x</dt><dd>\(long)</dd></dl>End"
      )
        == ["li -v, --verbose: Be verbose.", "h7 -x", "p \(long)", "/h7", "p End"])
  }

  @Test func `what follows a long definition is not under its term`() throws {
    let long = String(repeating: "word ", count: 120)
    let text = try HTMLPage(text: "<h1>A</h1><dl><dt>t</dt><dd>\(long)</dd></dl><p>End</p>").text
    let chunks = try Chunker().chunks(of: text, documentID: "d")
    #expect(chunks.map(\.headingPath) == [["A", "t"], ["A"]])
  }

  @Test func `tables have one line per row`() throws {
    #expect(
      try blocks(
        """
        <table><thead><tr><th>Name<th>Use</thead><tr><td><p>a</p><p>b</p><td>x<br>y
        <tr><td><td><tr><td>c<td></table>
        """) == ["table1 Name | Use\na — b | x y\nc"])
    #expect(
      try blocks("<table><tr><td><table><tr><td>1</table><p>In layout</table>")
        == ["p 1", "p In layout"])
  }

  @Test func `a boxed note is labelled and holds nothing captive`() throws {
    #expect(
      try blocks("<h2>A</h2><div class=note><h3>Note</h3><p>Mind it.</p></div><p>On.</p>")
        == ["h2 A", "li Note: Mind it.", "p On."])
  }

  @Test func `an index of links is left out, a few links are kept`() throws {
    let links = (1...12).map { "<li><a href=x>Entry number \($0)</a></li>" }.joined()
    #expect(try blocks("<p>T</p><ul>\(links)</ul>") == ["p T"])
    #expect(try blocks("<ul><li><a>One</a></ul>") == ["li - One"])
  }

  @Test func `the declared encoding counts, then UTF-8, then windows-1252`() throws {
    func title(_ bytes: [UInt8]) throws -> String? { try HTMLPage(bytes: bytes).title }
    let latin = Array("<meta charset=iso-8859-1><title>caf".utf8) + [0xE9] + Array("</title>x".utf8)
    #expect(try title(latin) == "café")
    #expect(try title(Array("<title>café</title>x".utf8)) == "café")
    #expect(
      try title(Array("<title>".utf8) + [0x93, 0x41, 0x94] + Array("</title>x".utf8)) == "“A”")
    let broken = Array("<meta charset=utf-8><p>ab".utf8) + [0xFF]
    let error = #expect(throws: CorpusError.self) { try HTMLPage(bytes: broken) }
    #expect(error?.code == .invalidEncoding)
    #expect(error?.location.byteOffset == broken.count - 1)
  }

  @Test func `nesting of any depth is read`() throws {
    let html = String(repeating: "<div>", count: 20_000) + "deep"
    #expect(throws: Never.self) { try HTMLPage(text: html) }
  }

  @Test(arguments: ["", " \n "])
  func `an empty page is refused`(html: String) {
    let error = #expect(throws: CorpusError.self) { try HTMLPage(bytes: Array(html.utf8)) }
    #expect(error?.code == .empty)
  }

  @Test func `mutated pages never trap and keep their spans valid`() throws {
    let seed = Array(
      "<h1>T</h1><dl><dt>a<dd>b</dl><table><tr><th>x<td>y</table><pre>c</pre><ul><li>é</ul>".utf8)
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<2_000 {
      var bytes = seed
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        let position = Int.random(in: bytes.indices, using: &generator)
        if Bool.random(using: &generator) {
          bytes[position] = UInt8.random(in: .min ... .max, using: &generator)
        } else {
          bytes.remove(at: position)
        }
      }
      guard let text = try? HTMLPage(bytes: bytes).text else { continue }
      var end = 0
      for block in text.blocks {
        #expect(block.span.lowerBound >= end && block.span.upperBound <= text.text.utf8.count)
        end = block.span.upperBound
      }
    }
  }
}
