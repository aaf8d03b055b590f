/// Why a body is not JSON, and where.
struct JSONSyntaxError: Error, Equatable {
  /// What is wrong, and what to do where that is not plain.
  var message: String
  /// The byte at fault, from 0.
  var offset: Int
  /// The value that holds the byte, as an RFC 6901 pointer.
  var pointer = ""

  /// The same error one level further out.
  func under(_ key: String) -> JSONSyntaxError {
    JSONSyntaxError(message: message, offset: offset, pointer: JSONPointer.token(key) + pointer)
  }

  /// The line and the column in bytes of the fault, both from 1.
  func position(in bytes: [UInt8]) -> (line: Int, column: Int) {
    let before = bytes[..<min(offset, bytes.count)]
    let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    let line = before.reduce(into: 1) { count, byte in
      if byte == UInt8(ascii: "\n") { count += 1 }
    }
    return (line, offset - lineStart + 1)
  }
}

/// RFC 6901.
enum JSONPointer {
  /// The reference token of a key or position, with its slash.
  static func token(_ key: String) -> String {
    guard key.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else {
      return "/" + key
    }
    var token = "/"
    for character in key.unicodeScalars {
      switch character {
      case "~": token += "~0"
      case "/": token += "~1"
      default: token.unicodeScalars.append(character)
      }
    }
    return token
  }
}
