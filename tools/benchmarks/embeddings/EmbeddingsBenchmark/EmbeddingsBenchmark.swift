import Embeddings
import Foundation

/// Prints figures of the built-in embedder as tab-separated lines: name, value, unit.
///
/// Times are CPU time of the process with one lane, the least of `rounds`, so that other work on
/// the machine disturbs them little.
@main
struct EmbeddingsBenchmark {
  static func main() async throws {
    let arguments = CommandLine.arguments
    guard arguments.count >= 2 else {
      print("usage: EmbeddingsBenchmark minilm-reference.jsonl [rounds]")
      return
    }
    let rounds = arguments.count > 2 ? Int(arguments[2]) ?? 5 : 5
    let texts = try benchmarkTexts(arguments[1])
    for product in MatrixProduct.allCases {
      let start = cpuSeconds()
      let embedder = try MiniLMEmbedder(configuration: .init(lanes: 1, product: product))
      report("\(product).load", 1e3 * (cpuSeconds() - start), "CPU ms")
      try await measure(embedder, product.rawValue, texts, rounds)
    }
    let tokenizer = try MiniLMEmbedder(configuration: .init(lanes: 1)).tokenizer
    let seconds = least(of: rounds) { for text in texts { _ = tokenizer.encode(text) } }
    report("tokenizer", Double(texts.count) / seconds, "texts/CPU s")
  }

  static func measure(
    _ embedder: MiniLMEmbedder, _ name: String, _ texts: [String], _ rounds: Int
  ) async throws {
    let tokens = texts.reduce(0) { $0 + embedder.tokenizer.encode($1).count }
    var best = Double.infinity
    for _ in 0..<rounds {
      let start = cpuSeconds()
      _ = try await embedder.embed(texts, purpose: .document)
      best = min(best, cpuSeconds() - start)
    }
    report("\(name).batch", Double(texts.count) / best, "texts/CPU s")
    report("\(name).batch", Double(tokens) / best, "tokens/CPU s")
    for query in queries {
      var best = Double.infinity
      for _ in 0..<(rounds * 6) {
        let start = cpuSeconds()
        _ = try await embedder.embed([query], purpose: .query)
        best = min(best, cpuSeconds() - start)
      }
      let count = embedder.tokenizer.encode(query).count
      report("\(name).single of \(count) tokens", 1e3 * best, "CPU ms")
    }
  }

  /// One short, one usual and one long question.
  static let queries = [
    "rotate signing key",
    "How do I rotate the signing key without losing sessions?",
    "After the last upgrade our nightly export stops with an error about the retention policy "
      + "although nobody changed it; what should we check first, and who decides?",
  ]

  static func report(_ name: String, _ value: Double, _ unit: String) {
    print("\(name)\t\(String(format: "%.2f", value))\t\(unit)")
  }

  static func least(of rounds: Int, _ body: () -> Void) -> Double {
    (0..<rounds).map { _ in
      let start = cpuSeconds()
      body()
      return cpuSeconds() - start
    }.min() ?? 0
  }

  static func cpuSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  /// The sentences and paragraphs of the reference texts, without the edge cases before them.
  static func benchmarkTexts(_ path: String) throws -> [String] {
    struct Record: Decodable { let text: String }
    let lines = try Data(contentsOf: URL(fileURLWithPath: path)).split(separator: 0x0A)
    return try lines.suffix(380).map { try JSONDecoder().decode(Record.self, from: $0).text }
  }
}
