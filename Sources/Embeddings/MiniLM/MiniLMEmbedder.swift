import CTransformerKernels
import Dispatch
public import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// The embedder called `builtin`: all-MiniLM-L6-v2 in this process, offline.
///
/// 384 components; texts count up to their 256th token. Documents of one call are worked on by
/// `Configuration.lanes` threads at once, questions by a thread of their own; calls may overlap.
/// Memory: about 135 MB, plus 5 MB per lane while it works.
public final class MiniLMEmbedder: Embedder {
  /// What can be chosen.
  public struct Configuration: Sendable {
    /// Threads for documents, at least 1.
    public var lanes: Int
    /// How matrices are multiplied; nil chooses by what the CPU can do.
    public var product: MatrixProduct?
    /// Estimated tokens that go through the model together, at least 1.
    public var tokensPerBatch: Int

    /// Creates a configuration; by default one lane per core.
    public init(
      lanes: Int = ProcessInfo.processInfo.activeProcessorCount, product: MatrixProduct? = nil,
      tokensPerBatch: Int = 512
    ) {
      self.lanes = lanes
      self.product = product
      self.tokensPerBatch = tokensPerBatch
    }
  }

  /// Name `builtin`, the model, and the digest of its weights.
  public let identity: EmbedderIdentity
  /// The tokenizer, for chunkers that count tokens as this model does.
  public let tokenizer: WordPieceTokenizer
  /// How long it took to verify, read and pack the model.
  public let loadTime: Duration
  /// How matrices are multiplied.
  public var product: MatrixProduct { encoder.product }

  private let encoder: MiniLMEncoder
  private let lanes: ComputeLanes
  private let tokensPerBatch: Int

  /// Loads the model; blocks for about 0.3 s.
  ///
  /// - Parameters:
  ///   - store: Where the model's files are.
  ///   - configuration: Threads and batch size.
  /// - Throws: `EmbeddingError` `.modelNotFound`, `.modelCorrupt` or `.invalidConfiguration`.
  public init(store: ModelStore = ModelStore(), configuration: Configuration = .init()) throws {
    guard configuration.lanes >= 1, configuration.tokensPerBatch >= 1 else {
      throw EmbeddingError(
        .invalidConfiguration,
        "lanes (\(configuration.lanes)) and tokensPerBatch (\(configuration.tokensPerBatch)) must "
          + "be at least 1")
    }
    let clock = ContinuousClock()
    let start = clock.now
    let model = try store.locate(.miniLM)
    tokenizer = try WordPieceTokenizer(vocabulary: Self.read(model.vocabulary))
    let product = configuration.product ?? (ctk_has_fast_kernels() ? .packed : .blas)
    if product == .blas { OpenBLASThreads.useOne() }
    encoder = try MiniLMEncoder(file: SafetensorsFile(path: model.weights.path), product: product)
    identity = EmbedderIdentity(
      name: "builtin", model: model.manifest.model,
      revision: "sha256:\(model.manifest.weights.digest)", dimension: model.manifest.dimension)
    lanes = ComputeLanes(width: configuration.lanes)
    tokensPerBatch = configuration.tokensPerBatch
    loadTime = clock.now - start
  }

  private static func read(_ url: URL) throws -> Data {
    do {
      return try Data(contentsOf: url)
    } catch {
      throw EmbeddingError(
        .modelNotFound, "cannot read \(url.path): run tools/fetch-model", cause: error)
    }
  }

  /// Embeds texts; both purposes give the same vectors, in different threads.
  public func embed(_ texts: [String], purpose: EmbeddingPurpose) async throws -> [[Float]] {
    try await embed(texts, purpose: purpose) { _ in }
  }

  /// Embeds texts and reports after each batch.
  public func embed(
    _ texts: [String], purpose: EmbeddingPurpose, progress: @escaping EmbeddingProgressHandler
  ) async throws -> [[Float]] {
    let batches = EmbeddingBatches.split(texts, tokensPerBatch: tokensPerBatch)
    var done = 0
    let width = purpose == .query ? 1 : lanes.width
    let parts = try await inOrder(
      count: batches.count, width: width,
      body: { [self] index, _ in
        try await lanes.run(for: purpose) { [self] in
          let ids = texts[batches[index]].map {
            tokenizer.encode($0, maximumTokens: MiniLMShape.maximumTokens)
          }
          return try encoder.embed(ids)
        }
      },
      completed: { index in
        done += batches[index].count
        progress(EmbeddingProgress(done: done, total: texts.count))
      })
    return parts.flatMap { $0 }
  }
}

/// How texts are cut into batches.
enum EmbeddingBatches {
  /// Splits `texts` into runs of about `tokensPerBatch` tokens, at least one text each.
  ///
  /// Tokens are estimated from bytes, since counting them is what the batch will do.
  static func split(_ texts: [String], tokensPerBatch: Int) -> [Range<Int>] {
    var batches: [Range<Int>] = []
    var start = 0
    var tokens = 0
    for (index, text) in texts.enumerated() {
      let estimate = min(MiniLMShape.maximumTokens, text.utf8.count / 4 + 2)
      if index > start && tokens + estimate > tokensPerBatch {
        batches.append(start..<index)
        start = index
        tokens = 0
      }
      tokens += estimate
    }
    if start < texts.count { batches.append(start..<texts.count) }
    return batches
  }
}

/// Keeps OpenBLAS from starting a thread per core under each lane.
enum OpenBLASThreads {
  /// Sets one thread per call for the process, if the BLAS in use is OpenBLAS.
  static func useOne() {
    guard let symbol = unsafe dlsym(nil, "openblas_set_num_threads") else { return }
    typealias Setter = @convention(c) (CInt) -> Void
    let set = unsafe unsafeBitCast(symbol, to: Setter.self)
    set(1)
  }
}
