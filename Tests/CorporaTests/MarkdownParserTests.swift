import Corpora
import Testing

struct MarkdownParserTests {
  func parts(_ markdown: String) -> [String] {
    let text = MarkdownParser.parse(markdown)
    let bytes = Array(markdown.utf8)
    return text.blocks.map { block in
      let content = String(decoding: bytes[block.span], as: UTF8.self)
      switch block.kind {
      case .heading(let level, let title): return "h\(level) \(title)"
      case .sectionEnd(let level): return "/h\(level)"
      case .paragraph: return "p \(content)"
      case .listItem: return "li \(content)"
      case .code: return "code \(content)"
      case .table(let headerLines): return "table\(headerLines) \(content)"
      }
    }
  }

  @Test func `headings of both kinds are found and their marks dropped`() {
    #expect(
      parts("# One #\nTwo\nlines\n===\nThree\n---\n#nothing\n###### C# {#id}\n")
        == ["h1 One", "h1 Two lines", "h2 Three", "p #nothing", "h6 C#"])
    #expect(
      parts("## **Bold** `code` [link](http://x) <a id=\"y\"></a>\n") == ["h2 Bold code link"])
  }

  @Test func `a heading inside a fence is code`() {
    #expect(
      parts("~~~~ sh\n# not a heading\n~~~\n~~~~\nafter\n")
        == ["code ~~~~ sh\n# not a heading\n~~~\n~~~~", "p after"])
    #expect(parts("```\nopen to the end\n") == ["code ```\nopen to the end"])
  }

  @Test func `list entries are blocks, with the lines under them`() {
    #expect(
      parts("- one\n  more\n\n  still one\n- two\n1. three\n\nafter\n")
        == ["li - one\n  more\n\n  still one", "li - two", "li 1. three", "p after"])
    #expect(
      parts("- run\n  ```\n  code\n  ```\n- two\n") == [
        "li - run", "code   ```\n  code\n  ```", "li - two",
      ])
  }

  @Test func `tables need a delimiter row`() {
    #expect(
      parts("text before\n| a | b |\n|:--|--:|\n| 1 | 2 |\n\nx | y\n")
        == ["p text before", "table2 | a | b |\n|:--|--:|\n| 1 | 2 |", "p x | y"])
  }

  @Test func `comments, breaks and link definitions are no text`() {
    #expect(parts("<!-- a\nb -->\n***\n[x]: http://y\ntext\n---x\n") == ["p text\n---x"])
  }

  @Test func `indented code keeps its indentation`() {
    #expect(
      parts("text\n\n    a\n      b\n\n    c\n\nend\n") == [
        "p text", "code     a\n      b\n\n    c", "p end",
      ])
  }

  @Test func `carriage returns do not disturb`() {
    #expect(parts("# A\r\n\r\ntext\r\n- x\r\n") == ["h1 A", "p text", "li - x"])
  }

  @Test func `an empty text has no blocks`() {
    #expect(parts("").isEmpty)
    #expect(parts(" \n\t\n").isEmpty)
  }
}
