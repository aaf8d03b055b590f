import Testing

@testable import scrubjay

struct TextTableTests {
  @Test func `columns are aligned, numbers to the right, wide characters counted twice`() {
    var table = TextTable([("NAME", .left), ("COUNT", .right), ("NOTE", .left)])
    table.append(["a", "1", "x"])
    table.append(["漢字", "1000", "y\u{1B}[31m"])
    #expect(
      table.lines(style: Style(isColored: false)) == [
        "NAME  COUNT  NOTE", "a         1  x", "漢字   1000  y [31m",
      ])
  }

  @Test func `text is wrapped at white space and cut with an ellipsis`() {
    #expect("one two three".wrapped(width: 7, maximum: 5) == ["one two", "three"])
    #expect("one two three four".wrapped(width: 7, maximum: 1) == ["one tw…"])
    #expect("".wrapped(width: 7, maximum: 1).isEmpty)
  }

  @Test(arguments: [
    (0.04, "0.0 s"), (9.96, "10.0 s"), (61, "61 s"), (600, "10 min"), (7_260, "2 h 1 min"),
  ])
  func `a duration is told in the unit that fits`(seconds: Double, text: String) {
    #expect(ProgressMeter.duration(seconds) == text)
  }
}
