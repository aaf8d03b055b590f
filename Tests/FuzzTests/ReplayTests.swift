import Foundation
import Testing

/// Runs the inputs that the fuzzer kept.
@Suite struct ReplayTests {
  /// The inputs of a subject: a line each, in base64.
  private static func inputs(of subject: FuzzSubject) throws -> [[UInt8]] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.appending(path: "tools/fuzz/corpora/\(subject.name).base64")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      [UInt8](try #require(Data(base64Encoded: String(line))))
    }
  }

  @Test(arguments: FuzzSubject.all.map(\.name))
  func `what the fuzzer kept breaks nothing`(name: String) throws {
    let subject = try #require(FuzzSubject.named(name))
    let inputs = try Self.inputs(of: subject)
    #expect(inputs.count >= 10)
    for input in inputs { subject.run(input) }
  }
}
