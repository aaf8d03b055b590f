/// The structure of a generation file's content.
enum GenerationLayout: UInt32, Sendable {
  case flat = 1
  case quantized = 2
  case lists = 3
}

/// What a section of a generation file holds; see `docs/formats/generation.md`.
enum SectionKind: UInt32, Sendable {
  case identifiers = 1
  case identifierOrder = 2
  case vectors = 3
  case checksums = 4
  case rotation = 5
  case centroids = 6
  case lists = 7
  /// The codes of version 1, which are not read any more.
  case blocks = 8
  case copies = 9
  case rowFactors = 10
  case calibration = 11
  case projection = 12
  case projectionFactors = 13
  case codes = 14
}

/// One entry of the section directory.
struct SectionEntry: Equatable, Sendable {
  static let size = 48
  static let skippable: UInt32 = 1

  var kind: UInt32
  var flags: UInt32 = 0
  var offset: Int
  var length: Int
  var elementCount: Int
  var firstBlock: Int

  var paddedLength: Int { GenerationHeader.padded(length) }
  var blockCount: Int {
    (paddedLength + GenerationHeader.blockSize - 1) / GenerationHeader.blockSize
  }
}

/// The header of a generation file, version 2: `docs/formats/generation.md`.
struct GenerationHeader: Equatable, Sendable {
  static let magic: [UInt8] = Array("SJVECTOR".utf8)
  static let version: UInt32 = 2
  /// The versions that are read.
  static let readVersions: ClosedRange<UInt32> = 1...2
  static let size = 4_096
  static let alignment = 4_096
  static let blockSize = 65_536
  static let directoryOffset = 512
  static let maximumSections = 64
  static let directoryEnd = directoryOffset + maximumSections * SectionEntry.size
  static let checksumOffset = size - 4

  var fileSize = 0
  var number: Int
  var watermark: Int64
  var count = 0
  var dimension: Int
  var metric: Metric
  var layout: GenerationLayout
  var listCount = 0
  var seed: UInt64
  var tableChecksum: UInt32 = 0
  var sections: [SectionEntry] = []

  static func padded(_ length: Int) -> Int { (length + alignment - 1) / alignment * alignment }

  func section(_ kind: SectionKind) -> SectionEntry? {
    sections.first { $0.kind == kind.rawValue }
  }
}

extension Metric {
  var formatCode: UInt32 {
    switch self {
    case .cosine: 0
    case .dot: 1
    case .euclidean: 2
    }
  }

  init?(formatCode: UInt32) {
    switch formatCode {
    case 0: self = .cosine
    case 1: self = .dot
    case 2: self = .euclidean
    default: return nil
    }
  }
}
