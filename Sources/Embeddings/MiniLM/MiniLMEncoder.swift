import CBLAS
import CTransformerKernels

/// The forward pass of all-MiniLM-L6-v2 over a ragged batch: texts of different length lie one
/// after another, without padding.
///
/// Architecture: BERT (arXiv 1810.04805) as distilled in MiniLM (arXiv 2002.10957), mean pooling
/// and unit length (arXiv 1908.10084). Immutable, safe from any thread. A batch of *t* tokens
/// takes about 9 KB of working memory and 21 million multiply-adds per token.
struct MiniLMEncoder: Sendable {
  let product: MatrixProduct
  private let inputs: InputTables
  private let layers: [EncoderLayer]

  /// Copies the weights out of `file`, in the form that `product` needs.
  ///
  /// - Throws: `EmbeddingError.Code.modelCorrupt` if a tensor is missing or of another shape.
  init(file: SafetensorsFile, product: MatrixProduct) throws {
    self.product = product
    inputs = try InputTables(in: file)
    layers = try (0..<MiniLMShape.layers).map {
      try EncoderLayer(index: $0, in: file, product: product)
    }
  }

  /// Embeds tokenized texts.
  ///
  /// - Parameter texts: Ids of each text, 2–512 each and below the size of the vocabulary.
  /// - Returns: One unit vector per text, in order.
  /// - Throws: `.modelCorrupt` if a result is not finite, which sound weights never give.
  func embed(_ texts: [[Int32]]) throws -> [[Float]] {
    var workspace = Workspace(lengths: texts.map(\.count))
    return try unsafe workspace.withPointers { rows in
      unsafe fillInputs(texts, rows: rows)
      for layer in layers { unsafe apply(layer, rows: rows) }
      return try unsafe pool(rows)
    }
  }

  private func fillInputs(_ texts: [[Int32]], rows: Workspace.Pointers) {
    for (ids, start) in unsafe zip(texts, rows.starts) {
      unsafe inputs.write(ids, to: rows.hidden + start * MiniLMShape.width)
    }
    unsafe normalise(rows.hidden, adding: nil, by: inputs.normalisation, rows: rows)
  }

  private func apply(_ layer: EncoderLayer, rows: Workspace.Pointers) {
    let width = MiniLMShape.width
    unsafe multiply(rows.hidden, by: layer.attentionInput, into: rows.wide, count: rows.tokens)
    for (length, start) in unsafe zip(rows.lengths, rows.starts) {
      unsafe ctk_attention(
        rows.wide + start * 3 * width, length, MiniLMShape.heads, MiniLMShape.headWidth,
        rows.scratch, rows.context + start * width)
    }
    unsafe multiply(rows.context, by: layer.attentionOutput, into: rows.update, count: rows.tokens)
    unsafe normalise(rows.hidden, adding: rows.update, by: layer.attentionNormalisation, rows: rows)
    unsafe multiply(rows.hidden, by: layer.expansion, into: rows.wide, count: rows.tokens)
    unsafe ctk_gelu(rows.wide, rows.tokens * MiniLMShape.innerWidth)
    unsafe multiply(rows.wide, by: layer.contraction, into: rows.update, count: rows.tokens)
    unsafe normalise(rows.hidden, adding: rows.update, by: layer.outputNormalisation, rows: rows)
  }

  private func normalise(
    _ hidden: UnsafeMutablePointer<Float>, adding update: UnsafeMutablePointer<Float>?,
    by norm: Normalisation, rows: Workspace.Pointers
  ) {
    unsafe ctk_layer_norm(
      hidden, update, norm.gain, norm.offset, rows.tokens, MiniLMShape.width, MiniLMShape.epsilon,
      hidden)
  }

  private func multiply(
    _ x: UnsafeMutablePointer<Float>, by layer: DenseLayer, into out: UnsafeMutablePointer<Float>,
    count: Int
  ) {
    switch product {
    case .packed:
      unsafe ctk_linear(
        x, layer.inputs, count, layer.weights, layer.bias, layer.inputs, layer.outputs, out,
        layer.outputs)
    case .blas:
      for row in 0..<count {
        unsafe (out + row * layer.outputs).update(from: layer.bias, count: layer.outputs)
      }
      unsafe cblas_sgemm(
        CblasRowMajor, CblasNoTrans, CblasTrans, CInt(count), CInt(layer.outputs),
        CInt(layer.inputs), 1, x, CInt(layer.inputs), layer.weights, CInt(layer.inputs), 1, out,
        CInt(layer.outputs))
    }
  }

  private func pool(_ rows: Workspace.Pointers) throws -> [[Float]] {
    let width = MiniLMShape.width
    return try unsafe zip(rows.lengths, rows.starts).map { length, start in
      var norm: Float = 0
      let vector = unsafe [Float](unsafeUninitializedCapacity: width) { buffer, count in
        if let out = buffer.baseAddress {
          norm = unsafe ctk_mean_pool_unit(rows.hidden + start * width, length, width, out)
          count = width
        }
      }
      guard norm.isFinite, norm > 0 else {
        throw EmbeddingError(
          .modelCorrupt, "the model gave a vector of length \(norm): run tools/fetch-model again")
      }
      return vector
    }
  }
}
