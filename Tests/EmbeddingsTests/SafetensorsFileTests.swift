import Foundation
import Testing

@testable import Embeddings

@Suite struct SafetensorsFileTests {
  private func file(header: String, data: Data, length: UInt64? = nil) -> Data {
    let length = length ?? UInt64(header.utf8.count)
    return Data((0..<8).map { UInt8(truncatingIfNeeded: length >> (8 * $0)) })
      + Data(header.utf8) + data
  }

  private func floats(_ values: [Float]) -> Data {
    Data(
      values.flatMap { value in
        (0..<4).map { UInt8(truncatingIfNeeded: value.bitPattern >> (8 * $0)) }
      })
  }

  @Test func `a tensor is read with its shape`() throws {
    let header =
      #"{"__metadata__":{"format":"pt"},"t":{"dtype":"F32","shape":[2,2],"data_offsets":[4,20]}}"#
    let contents = file(header: header, data: floats([9, 1, -2, 3.5, 4]))
    let parsed = try SafetensorsFile(contents: contents, path: "test")
    #expect(parsed.tensors.count == 1)
    #expect(try parsed.floats("t", shape: [2, 2]) == [1, -2, 3.5, 4])
  }

  @Test(arguments: [
    #"{"t":{"dtype":"F32","shape":[2],"data_offsets":[0,12]}}"#,
    #"{"t":{"dtype":"F32","shape":[5],"data_offsets":[0,20]}}"#,
    #"{"t":{"dtype":"F32","shape":[2],"data_offsets":[8,0]}}"#,
    #"{"t":{"dtype":"F32","shape":[2],"data_offsets":[-8,0]}}"#,
    #"{"t":{"dtype":"F32","shape":[2],"data_offsets":[0]}}"#,
    #"{"t":{"dtype":"F32","shape":[-2],"data_offsets":[0,8]}}"#,
    #"{"t":{"dtype":"F32","shape":[4611686018427387904,4],"data_offsets":[0,0]}}"#,
    #"{"t":{"dtype":"F32","shape":[2],"data_offsets":[9223372036854775807,9223372036854775807]}}"#,
    #"{"t":{"dtype":"F32","shape":[2],"data_offsets":[0,99999999999999999999]}}"#,
    #"{"t":{"dtype":"Q7","shape":[2],"data_offsets":[0,8]}}"#,
    #"{"t":{"shape":[2],"data_offsets":[0,8]}}"#,
    #"{"t":[]}"#, "[]", "{", "", "\u{0}",
  ])
  func `a header that lies is refused with path and offset`(header: String) async throws {
    let contents = file(header: header, data: Data(count: 16))
    let error = await embeddingError { try SafetensorsFile(contents: contents, path: "x.st") }
    #expect(error?.code == .modelCorrupt)
    #expect(error?.message.contains("x.st, offset 8") == true)
  }

  @Test(arguments: [0, 1, 7])
  func `a file shorter than its length field is refused`(count: Int) async {
    let error = await embeddingError {
      try SafetensorsFile(contents: Data(count: count), path: "x")
    }
    #expect(error?.code == .modelCorrupt)
  }

  @Test(arguments: [17, 1 << 32, UInt64(Int64.max), .max])
  func `a header longer than the file is refused`(length: UInt64) async {
    let contents = file(header: "{}", data: Data(count: 14), length: length)
    let error = await embeddingError { try SafetensorsFile(contents: contents, path: "x") }
    #expect(error?.code == .modelCorrupt)
    #expect(error?.message.contains("offset 0") == true)
  }

  @Test func `a tensor of another shape, type or name is refused`() async throws {
    let header =
      #"{"a":{"dtype":"F16","shape":[2],"data_offsets":[0,4]},"b":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}"#
    let parsed = try SafetensorsFile(
      contents: file(header: header, data: Data(count: 4)), path: "x")
    for (name, shape) in [("a", [2]), ("b", [2]), ("c", [1])] {
      #expect(await embeddingError { try parsed.floats(name, shape: shape) }?.code == .modelCorrupt)
    }
  }

  @Test func `no prefix and no flipped byte of a small file makes it trap`() {
    let header = #"{"t":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}"#
    let whole = file(header: header, data: floats([1, 2]))
    var readable = 0
    for length in 0..<whole.count {
      #expect(throws: EmbeddingError.self) {
        try SafetensorsFile(contents: whole.prefix(length), path: "x")
      }
    }
    for position in whole.indices {
      for flip in [0x01, 0x20, 0x80, 0xFF] as [UInt8] {
        var damaged = whole
        damaged[position] ^= flip
        let values = try? SafetensorsFile(contents: damaged, path: "x").floats("t", shape: [2])
        if values != nil { readable += 1 }
      }
    }
    #expect(readable >= 8 * 4, "damage in the data itself is for the digest to find")
  }
}
