/// Finds where sentences end in running text.
///
/// A sentence ends at `.`, `!`, `?` or an ellipsis, with closing quotes and brackets, before white
/// space and something that can begin a sentence; and at the full stops of Chinese and Japanese. A
/// stop after a common abbreviation or an initial ends nothing.
enum SentenceSplitter {
  /// Cuts a span into sentences, each with the white space after it; together they are the span.
  ///
  /// - Complexity: O(*n*) in the bytes.
  static func sentences(of span: Range<Int>, in source: SourceBytes) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = span.lowerBound
    var offset = span.lowerBound
    while offset < span.upperBound {
      guard let next = boundary(at: offset, in: span, source, sentenceStart: start) else {
        offset += 1
        continue
      }
      if next < span.upperBound {
        sentences.append(start..<next)
        start = next
      }
      offset = next
    }
    if start < span.upperBound { sentences.append(start..<span.upperBound) }
    return sentences
  }

  /// Returns where the next sentence begins if the byte at the offset ends one.
  private static func boundary(
    at offset: Int, in span: Range<Int>, _ source: SourceBytes, sentenceStart: Int
  ) -> Int? {
    let bytes = source.bytes
    var end: Int
    switch bytes[offset] {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
      end = offset + 1
    case 0xE3, 0xEF:
      guard offset + 3 <= span.upperBound, wideStops.contains(Array(bytes[offset..<offset + 3]))
      else { return nil }
      return skippingSpaces(from: offset + 3, in: span, bytes)
    default: return nil
    }
    while end < span.upperBound, closers.contains(bytes[end]) { end += 1 }
    guard end < span.upperBound, SourceBytes.isSpace(bytes[end]) else { return nil }
    let next = skippingSpaces(from: end, in: span, bytes)
    guard next < span.upperBound else { return nil }
    if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[next]) { return nil }
    if bytes[offset] == UInt8(ascii: "."),
      isAbbreviation(endingAt: offset, from: sentenceStart, bytes)
    {
      return nil
    }
    return next
  }

  private static func skippingSpaces(from offset: Int, in span: Range<Int>, _ bytes: [UInt8])
    -> Int
  {
    var offset = offset
    while offset < span.upperBound, SourceBytes.isSpace(bytes[offset]) { offset += 1 }
    return offset
  }

  private static func isAbbreviation(endingAt stop: Int, from start: Int, _ bytes: [UInt8]) -> Bool
  {
    var wordStart = stop
    while wordStart > start, stop - wordStart < 8, isWordByte(bytes[wordStart - 1]) {
      wordStart -= 1
    }
    let word = bytes[wordStart..<stop]
    guard let first = word.first else { return false }
    if word.count == 1 {
      // An initial (“J. Smith”) or the number of a list entry (“1. Open”).
      let isUpper = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(first)
      let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(first)
      return isUpper || (isDigit && wordStart == start)
    }
    return abbreviations.contains(String(decoding: word, as: UTF8.self).lowercased())
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    let letter = byte | 0x20
    return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: ".")
  }

  private static let closers: Set<UInt8> = Set("\"')]*_`".utf8)
  private static let wideStops: Set<[UInt8]> = Set(["。", "！", "？"].map { Array($0.utf8) })
  private static let abbreviations: Set<String> = [
    "e.g", "i.e", "etc", "vs", "cf", "al", "approx", "dept", "est", "fig", "figs", "eq", "no",
    "nos", "vol", "ch", "sec", "pp", "ed", "eds", "dr", "mr", "mrs", "ms", "prof", "st", "jr", "sr",
    "inc", "ltd", "co", "corp", "a.m", "p.m", "u.s", "resp", "incl", "excl", "max", "min",
  ]
}
