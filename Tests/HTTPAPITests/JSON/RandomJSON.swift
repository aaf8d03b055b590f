/// Makes JSON texts of every shape, and damages them.
enum RandomJSON {
  static func text(depth: Int, using generator: inout SeededGenerator) -> String {
    switch Int.random(in: 0..<(depth > 0 ? 9 : 6), using: &generator) {
    case 0: return ["null", "true", "false"].randomElement(using: &generator) ?? "null"
    case 1, 2: return number(using: &generator)
    case 3, 4: return string(using: &generator)
    case 5:
      let count = Int.random(in: 0..<40, using: &generator)
      let numbers = (0..<count).map { _ in number(using: &generator) }
      return "[" + numbers.joined(separator: space(using: &generator) + ",") + "]"
    case 6, 7:
      let count = Int.random(in: 0..<6, using: &generator)
      let elements = (0..<count).map { _ in text(depth: depth - 1, using: &generator) }
      return "[" + elements.joined(separator: ",") + space(using: &generator) + "]"
    default:
      let count = Int.random(in: 0..<6, using: &generator)
      let members = (0..<count).map { index in
        "\"k\(index)\":" + space(using: &generator) + text(depth: depth - 1, using: &generator)
      }
      return "{" + members.joined(separator: ",") + "}"
    }
  }

  static func number(using generator: inout SeededGenerator) -> String {
    switch Int.random(in: 0..<6, using: &generator) {
    case 0: return String(Int.random(in: -1_000...1_000, using: &generator))
    case 1: return String(Int64.random(in: .min ... .max, using: &generator))
    case 2: return Float.random(in: -1...1, using: &generator).description
    case 3: return Double.random(in: -1...1, using: &generator).description
    case 4:
      let digits = (0..<Int.random(in: 1...25, using: &generator)).map { _ in
        String(Int.random(in: 0...9, using: &generator))
      }
      return "1." + digits.joined()
    default:
      let mantissa = UInt64.random(in: 1 ... .max, using: &generator)
      return "\(mantissa)e\(Int.random(in: -330...280, using: &generator))"
    }
  }

  static func string(using generator: inout SeededGenerator) -> String {
    let pieces = ["a", "é", "😀", "\\n", "\\u0041", "\\ud83d\\ude00", "\\\\", "\\\"", " ", "漢", "/"]
    let count = Int.random(in: 0..<12, using: &generator)
    return "\""
      + (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined() + "\""
  }

  static func damaged(_ text: String, using generator: inout SeededGenerator) -> String {
    var scalars = Array(text.unicodeScalars)
    guard !scalars.isEmpty else { return text }
    let position = Int.random(in: 0..<scalars.count, using: &generator)
    let noise: [Unicode.Scalar] = [
      "{", "}", "[", "]", ",", ":", "\"", "0", "-", ".", "e", "\\", "x",
    ]
    switch Int.random(in: 0..<3, using: &generator) {
    case 0: scalars.remove(at: position)
    case 1: scalars.insert(noise.randomElement(using: &generator) ?? "x", at: position)
    default: scalars[position] = noise.randomElement(using: &generator) ?? "x"
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private static func space(using generator: inout SeededGenerator) -> String {
    ["", "", " ", "\n", "\t ", "\r\n"].randomElement(using: &generator) ?? ""
  }
}

/// SplitMix64 (Steele, Lea and Flood 2014, doi:10.1145/2660193.2660195).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
