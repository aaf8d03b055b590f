import Foundation

@testable import Embeddings

extension FuzzSubject {
  /// Reads a safetensors file and every tensor that it names.
  static let safetensors = FuzzSubject(name: "safetensors") { input in
    guard let file = try? SafetensorsFile(contents: Data(input), path: "model") else { return }
    for (name, tensor) in file.tensors {
      guard let floats = try? file.floats(name, shape: tensor.shape) else { continue }
      precondition(floats.count == tensor.shape.reduce(1, *), "a tensor of another size")
      // Every component is there to be read.
      precondition(floats.allSatisfy { $0.bitPattern <= UInt32.max })
    }
  }

  /// Converts a text, whole and cut short.
  static let tokenizer = FuzzSubject(name: "tokenizer") { input in
    let text = String(decoding: input, as: UTF8.self)
    let all = pieces.encode(text, maximumTokens: 1 << 20)
    precondition(all.allSatisfy { (0..<pieces.vocabularySize).contains(Int($0)) }, "an odd id")
    precondition(all.count == pieces.tokenCount(of: text) + 2, "a count that does not fit")
    let few = pieces.encode(text, maximumTokens: 6)
    precondition(few.count == min(6, all.count), "a cut text has \(few.count) ids")
    precondition(few.dropLast() == all.prefix(few.count - 1), "the cut changed the ids before it")
  }

  /// Pieces of every kind: letters, continuations, an accent, an ideograph, signs.
  private static let pieces: WordPieceTokenizer = {
    let vocabulary = """
      [PAD]\n[UNK]\n[CLS]\n[SEP]\n[MASK]\na\nb\ne\nab\nabs\n##a\n##b\n##bs\n##s\nthe\nα\n##ς\n中\n한\n##ᄀ\n!
      .\n1\n##12\n
      """
    do {
      return try WordPieceTokenizer(vocabulary: Data(vocabulary.utf8))
    } catch {
      preconditionFailure("the vocabulary is sound: \(error)")
    }
  }()
}
