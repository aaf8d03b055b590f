import Corpora
import Testing

struct VectorFileReaderTests {
  func npy(
    _ descr: String, shape: String, fortran: String = "False", data: [UInt8], version: UInt8 = 1
  ) -> [UInt8] {
    var header = Array(
      "{'descr': '\(descr)', 'fortran_order': \(fortran), 'shape': \(shape), }".utf8)
    let prefix = version == 1 ? 10 : 12
    while (prefix + header.count + 1) % 64 != 0 { header.append(0x20) }
    header.append(0x0A)
    let length = header.count
    let size = [UInt8(length & 255), UInt8(length >> 8)] + (version == 1 ? [] : [0, 0])
    return [0x93] + Array("NUMPY".utf8) + [version, 0] + size + header + data
  }

  func reader(_ bytes: [UInt8], _ name: String = "v.npy") throws -> VectorFileReader {
    var files = MemoryFiles()
    files.contents[name] = bytes
    let options = ReaderOptions(limits: CorpusLimits(maximumDimension: 8), files: files)
    return try #require(
      try CorpusReaders.detect(path: name, options: options) as? VectorFileReader)
  }

  func vectors(_ reader: VectorFileReader) async throws -> [[Float]?] {
    try await reader.allItems().map { item in
      guard case .chunks(let chunks)? = item.document?.content else { return nil }
      return chunks[0].embedding
    }
  }

  func littleEndian(_ values: [Float]) -> [UInt8] {
    values.flatMap { value in
      (0..<4).map { UInt8(truncatingIfNeeded: value.bitPattern >> (8 * UInt32($0))) }
    }
  }

  @Test func `numbers of 16, 32 and 64 bits are read`() async throws {
    let single = npy("<f4", shape: "(2, 2)", data: littleEndian([1, -2.5, 0, 3]))
    #expect(try await vectors(try reader(single)) == [[1, -2.5], [0, 3]])
    let half = npy("<f2", shape: "(1, 2)", data: [0x00, 0x3C, 0x00, 0xC1], version: 2)
    #expect(try await vectors(try reader(half)) == [[1, -2.5]])
    let double = npy(
      "<f8", shape: "(1,1)", data: [0, 0, 0, 0, 0, 0, 0xF0, 0x3F])
    #expect(try await vectors(try reader(double)) == [[1]])
    #expect(try await reader(single).allItems().map(\.document?.id) == ["v.npy/0", "v.npy/1"])
  }

  @Test func `a row that is not finite is reported, the others are read`() async throws {
    let bytes = npy("<f4", shape: "(3, 1)", data: littleEndian([1, .nan, 2]))
    let reader = try reader(bytes)
    #expect(try await vectors(reader) == [[1], nil, [2]])
    let problem = try await reader.allItems()[1].problem
    #expect(problem?.field == "embedding")
    #expect(problem?.location.byteOffset == bytes.count - 8)
    #expect(try await reader.allItems(after: CorpusPosition(file: "v.npy", record: 2)).count == 1)
  }

  @Test(arguments: [
    ("<i8", "(1, 1)", "False", 8), (">f4", "(1, 1)", "False", 4), ("<f4", "(1, 1)", "True", 4),
    ("<f4", "(2,)", "False", 8), ("<f4", "(1, 1, 1)", "False", 4), ("<f4", "(2, 1)", "False", 4),
    ("<f4", "(1, 1)", "False", 5), ("<f4", "(9223372036854775807, 8)", "False", 4),
    ("<f4", "(1, 9)", "False", 36), ("<f4", "(-1, 1)", "False", 4), ("<f4", "(x)", "False", 4),
  ])
  func `a head that cannot be trusted is refused`(
    descr: String, shape: String, fortran: String, size: Int
  ) throws {
    let bytes = npy(descr, shape: shape, fortran: fortran, data: [UInt8](repeating: 0, count: size))
    let error = #expect(throws: CorpusError.self) { try reader(bytes).shape() }
    #expect(error?.code == .malformed)
    #expect(error?.location.path == "v.npy")
  }

  @Test func `a file cut off anywhere is refused`() throws {
    let bytes = npy("<f4", shape: "(2, 2)", data: littleEndian([1, 2, 3, 4]))
    for count in 0..<bytes.count {
      #expect(throws: CorpusError.self) { try reader(Array(bytes[..<count])).shape() }
    }
  }

  @Test func `fvecs rows state their dimension`() async throws {
    let row = { (head: UInt8, values: [Float]) in [head, 0, 0, 0] + littleEndian(values) }
    let bytes = row(2, [1, 2]) + row(3, [3, 4]) + row(2, [5, 6])
    #expect(try await vectors(try reader(bytes, "v.fvecs")) == [[1, 2], nil, [5, 6]])
    #expect(throws: CorpusError.self) { try reader(Array(bytes.dropLast()), "v.fvecs").shape() }
    #expect(throws: CorpusError.self) { try reader([9, 0, 0, 0], "v.fvecs").shape() }
    #expect(throws: CorpusError.self) { try reader([255, 255, 255, 255], "v.fvecs").shape() }
  }
}
