/// The head of an `.npy` file, read without trust.
struct NPYHeader {
  var number: VectorFileShape.Number
  var shape: [Int]
  var dataOffset: Int

  init(_ head: [UInt8]) throws(CorpusError) {
    guard head.count >= 12, head.starts(with: [0x93] + Array("NUMPY".utf8)) else {
      throw CorpusError(.malformed, "the file is no .npy file", at: .init(byteOffset: 0))
    }
    let lengthBytes = head[6] == 1 ? 2 : 4
    guard (1...3).contains(head[6]) else {
      throw CorpusError(
        .malformed, "version \(head[6]) of the .npy format is unknown", at: .init(byteOffset: 6))
    }
    let start = 8 + lengthBytes
    let length = head[8..<start].reversed().reduce(0) { $0 << 8 | Int($1) }
    guard length <= head.count - start else {
      throw CorpusError(
        .malformed, "the head of \(length) bytes is cut off or too long", at: .init(byteOffset: 8))
    }
    dataOffset = start + length
    let text = String(decoding: head[start..<dataOffset], as: UTF8.self)
    let place = CorpusError.Location(byteOffset: start)
    switch Self.quotedValue(of: "descr", in: text) {
    case "<f2": number = .float16
    case "<f4": number = .float32
    case "<f8": number = .float64
    case let other:
      throw CorpusError(
        .malformed,
        "numbers of type \(other ?? "?") are not read; save little-endian float16, 32 or 64",
        at: place)
    }
    guard Self.value(of: "fortran_order", in: text)?.hasPrefix("False") == true else {
      throw CorpusError(
        .malformed, "the array is in Fortran order; save numpy.ascontiguousarray(a)", at: place)
    }
    guard let shape = Self.shape(in: text) else {
      throw CorpusError(.malformed, "the head states no shape", at: place)
    }
    self.shape = shape
  }

  /// What follows a key of the head's Python dictionary.
  private static func value(of key: String, in text: String) -> Substring? {
    for quote in ["'", "\""] {
      guard let found = text.firstRange(of: quote + key + quote) else { continue }
      let rest = text[found.upperBound...].drop { $0 == " " }
      guard rest.first == ":" else { return nil }
      return rest.dropFirst().drop { $0 == " " }
    }
    return nil
  }

  private static func quotedValue(of key: String, in text: String) -> String? {
    guard let value = value(of: key, in: text), let quote = value.first,
      quote == "'" || quote == "\""
    else { return nil }
    return String(value.dropFirst().prefix { $0 != quote })
  }

  private static func shape(in text: String) -> [Int]? {
    guard let value = value(of: "shape", in: text), value.first == "(",
      let close = value.firstIndex(of: ")")
    else { return nil }
    var shape: [Int] = []
    let inside = value[value.index(after: value.startIndex)..<close]
    for part in inside.split(separator: ",") {
      let digits = part.filter { $0 != " " }
      if digits.isEmpty { continue }
      guard let size = Int(digits), size >= 0 else { return nil }
      shape.append(size)
    }
    return shape
  }
}
