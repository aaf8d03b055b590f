/// Code that takes bytes from outside, and what must hold whatever they are.
///
/// The fuzzer of `tools/fuzz` looks for bytes that break it; the tests replay what it kept.
struct FuzzSubject: Sendable {
  /// The name of the subject, and of the folder of its kept inputs.
  let name: String
  /// Takes an input; traps where a promise is broken.
  let run: @Sendable ([UInt8]) -> Void

  /// Every subject.
  static let all = [index, filter, feedback, ndjson, safetensors, tokenizer]

  /// The subject of a name.
  static func named(_ name: String) -> FuzzSubject? { all.first { $0.name == name } }
}
