/// What BERT's text cleaning makes of a Unicode scalar.
enum ScalarClass: UInt8, Sendable {
  /// Part of a word.
  case letter
  /// Control, format and private-use scalars, NUL and U+FFFD: dropped.
  case removed
  /// Separates words.
  case space
  /// A CJK ideograph: a word by itself.
  case ideograph
  /// Punctuation and ASCII symbols: a word by itself.
  case punctuation
  /// A nonspacing mark: dropped once the text is decomposed.
  case mark

  /// Classifies one scalar.
  init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    if value < 0x80 {
      self = Self.classifyASCII(UInt8(value))
    } else if Self.isIdeograph(value) {
      self = .ideograph
    } else {
      self = Self.classify(scalar)
    }
  }

  private static func classifyASCII(_ byte: UInt8) -> ScalarClass {
    switch byte {
    case 0x09, 0x0A, 0x0D, 0x20: .space
    case 0..<0x20, 0x7F: .removed
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"):
      .letter
    default: .punctuation
    }
  }

  /// The newest Unicode whose marks and punctuation the reference knows.
  private static let newestUnicode = 8

  private static func classify(_ scalar: Unicode.Scalar) -> ScalarClass {
    guard let age = scalar.properties.age, age.major <= newestUnicode else {
      return scalar.properties.generalCategory == .privateUse ? .removed : .letter
    }
    switch scalar.value {
    // Scalars whose category Unicode has changed since.
    case 0x166D, 0x111C9: return .punctuation
    case 0x1734, 0x1171E: return .mark
    case 0x1885, 0x1886, 0xA9BD: return .letter
    default: break
    }
    return switch scalar.properties.generalCategory {
    case .control, .format, .privateUse: .removed
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: .space
    case .nonspacingMark: .mark
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      .punctuation
    default: scalar.value == 0xFFFD ? .removed : .letter
    }
  }

  /// The blocks that the reference sets apart; like it, without U+2B820 … U+2B91F.
  private static func isIdeograph(_ value: UInt32) -> Bool {
    switch value {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0xF900...0xFAFF, 0x20000...0x2A6DF, 0x2A700...0x2B73F,
      0x2B740...0x2B81F, 0x2B920...0x2CEAF, 0x2F800...0x2FA1F:
      true
    default: false
    }
  }
}

/// Class and lower case of the scalars below U+3000, looked up instead of computed.
struct ScalarTable: Sendable {
  /// One past the last scalar in the table.
  static let limit: UInt32 = 0x3000

  private let classes: [ScalarClass]
  private let lowercase: [UInt32]

  /// Fills the table; about a millisecond.
  init() {
    var classes: [ScalarClass] = []
    var lowercase: [UInt32] = []
    for value in 0..<Self.limit {
      let scalar = Unicode.Scalar(value) ?? " "
      let mapping = scalar.properties.lowercaseMapping.unicodeScalars
      classes.append(ScalarClass(scalar))
      lowercase.append(mapping.first?.value ?? value)
    }
    self.classes = classes
    self.lowercase = lowercase
  }

  /// Returns the class of `scalar`.
  @inline(__always)
  func classOf(_ scalar: Unicode.Scalar) -> ScalarClass {
    scalar.value < Self.limit ? classes[Int(scalar.value)] : ScalarClass(scalar)
  }

  /// Appends the UTF-8 of the lower case of `scalar`, without regard to its neighbours.
  ///
  /// Scalars that map to several, of which U+0130 is the only one, are decomposed before.
  @inline(__always)
  func appendLowercase(of scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    if scalar.value < 0x80 {
      bytes.append(UInt8(lowercase[Int(scalar.value)]))
    } else if scalar.value < Self.limit {
      let lower = Unicode.Scalar(lowercase[Int(scalar.value)]) ?? scalar
      bytes.append(contentsOf: UTF8.encode(lower) ?? .init())
    } else {
      bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }
}
