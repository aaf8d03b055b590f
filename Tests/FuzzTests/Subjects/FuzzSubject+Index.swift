import Foundation

@testable import VectorIndexes

extension FuzzSubject {
  /// Opens and searches a generation file whose checksums match, whatever else is in it.
  ///
  /// Checksums tell damage by accident; here they are set anew after each change, so that only the
  /// reader's own checks stand between the bytes and the kernels. An input that begins with 0 is a
  /// file; any other first byte chooses a sound file, and each four bytes after it are a place in
  /// it (three bytes, little-endian) and what is put there.
  static let index = FuzzSubject(name: "index") { input in
    guard let kind = input.first else { return }
    let bytes = kind == 0 ? Array(input.dropFirst()) : GenerationSample.patched(input)
    GenerationSample.search(GenerationSample.sealed(bytes))
  }
}

/// Small generation files and what is done with them.
private enum GenerationSample {
  static let path = "generation-0000000001.vectors"

  /// A flat file and one with lists.
  static let sound: [[UInt8]] = [IndexKind.flat, .ivf].map { kind in
    let directory = FileManager.default.temporaryDirectory.path + "/fuzz-\(UUID())"
    defer { try? FileManager.default.removeItem(atPath: directory) }
    var configuration = IndexConfiguration(dimension: 4, metric: .euclidean)
    configuration.kind = kind
    configuration.listCount = 3
    var vectors: [(VectorID, [Float])] = []
    for number in 0..<60 {
      let components = (0..<4).map { Float((number * 7 + $0 * 5) % 11) - 5.5 }
      vectors.append((VectorID(Int64(2 * number)), components))
    }
    do {
      let index = try VectorIndex.open(directory: directory, configuration: configuration)
      try index.publish(try index.buildGeneration(from: ArrayVectorSource(vectors), watermark: 5))
      return [UInt8](try Data(contentsOf: URL(filePath: directory + "/" + path)))
    } catch {
      preconditionFailure("the sound file cannot be made: \(error)")
    }
  }

  /// A sound file with the changes that an input spells.
  static func patched(_ input: [UInt8]) -> [UInt8] {
    var bytes = sound[Int(input[0]) % sound.count]
    var place = 1
    while place + 3 < input.count {
      let offset = Int(input[place]) | Int(input[place + 1]) << 8 | Int(input[place + 2]) << 16
      bytes[offset % bytes.count] = input[place + 3]
      place += 4
    }
    return bytes
  }

  /// The file with checksums that match, as far as its directory can be followed.
  static func sealed(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.count >= GenerationHeader.size else { return bytes }
    var bytes = bytes
    let count = min(Int(bytes.load(UInt32.self, at: 60)), GenerationHeader.maximumSections)
    var table: Range<Int>?
    var sums: [UInt32] = []
    for index in 0..<count {
      let start = GenerationHeader.directoryOffset + index * SectionEntry.size
      let offset = Int(clamping: bytes.load(UInt64.self, at: start + 8))
      let length = Int(clamping: bytes.load(UInt64.self, at: start + 16))
      guard offset <= bytes.count, length <= bytes.count - offset else { break }
      let end = min(offset + GenerationHeader.padded(length), bytes.count)
      if bytes.load(UInt32.self, at: start) == SectionKind.checksums.rawValue {
        table = offset..<end
        break
      }
      for block in stride(from: offset, to: end, by: GenerationHeader.blockSize) {
        sums.append(checksum(bytes, block..<min(block + GenerationHeader.blockSize, end)))
      }
    }
    if let table {
      for (index, sum) in sums.enumerated()
      where table.lowerBound + 4 * index + 4 <= table.upperBound {
        bytes.store(sum, at: table.lowerBound + 4 * index)
      }
      bytes.store(checksum(bytes, table), at: 80)
    }
    let header = checksum(bytes, 0..<GenerationHeader.checksumOffset)
    bytes.store(header, at: GenerationHeader.checksumOffset)
    return bytes
  }

  private static func checksum(_ bytes: [UInt8], _ range: Range<Int>) -> UInt32 {
    Array(bytes[range]).withRawSpan { Checksum.crc32c($0) }
  }

  /// Opens a file as the service does and asks it a few questions.
  static func search(_ bytes: [UInt8]) {
    let head = Array(bytes.prefix(GenerationHeader.size))
    // The service would configure what the collection says; here it is what the file says.
    guard let header = try? GenerationHeader(decoding: head, fileSize: bytes.count, path: path),
      let index = try? VectorIndex.open(
        directory: "", configuration: .init(dimension: header.dimension, metric: header.metric),
        fileSystem: OneFile(bytes: bytes))
    else { return }
    precondition(index.openReport.generation == 1 || !index.openReport.rejected.isEmpty)
    let snapshot = index.snapshot()
    let query = (0..<header.dimension).map { Float($0 % 5) - 1.5 }
    for (limit, target) in [(1, Float(0.5)), (3, 0.95), (1_000, 0.95), (5, 1)] {
      let parameters = SearchParameters(limit: limit, recallTarget: target)
      let found = try? snapshot.search(query, parameters)
      precondition((found?.neighbors.count ?? 0) <= limit, "more neighbours than asked for")
    }
    _ = snapshot.vector(for: VectorID(4))
    _ = index.statistics()
    try? index.checkInvariants()
  }

  /// A file system with one file that cannot be written to.
  private struct OneFile: FileSystem {
    let bytes: [UInt8]

    func createDirectory(_ path: String) throws {}
    func list(_ directory: String) throws -> [String] { [GenerationSample.path] }
    func open(_ path: String) throws -> FileContents { FileContents(copying: bytes) }
    func create(_ path: String) throws -> any WritableFile { throw refusal }
    func rename(_ path: String, to newPath: String) throws { throw refusal }
    func remove(_ path: String) throws { throw refusal }
    func synchronizeDirectory(_ path: String) throws { throw refusal }
    private var refusal: VectorIndexError { .init(.fileOperationFailed, "read only", path: path) }
  }
}
