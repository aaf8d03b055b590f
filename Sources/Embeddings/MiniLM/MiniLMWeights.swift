import CTransformerKernels
import Foundation

/// A dense layer: weights of `outputs × inputs`, packed or row-major, and the bias.
struct DenseLayer: Sendable {
  let inputs: Int
  let outputs: Int
  let weights: [Float]
  let bias: [Float]

  /// Stacks the named layers, so that one product computes all their outputs.
  init(
    _ names: [String], inputs: Int, outputs: Int, in file: SafetensorsFile, product: MatrixProduct
  ) throws {
    var stacked: [Float] = []
    var bias: [Float] = []
    for name in names {
      stacked += try file.floats("\(name).weight", shape: [outputs, inputs])
      bias += try file.floats("\(name).bias", shape: [outputs])
    }
    self.inputs = inputs
    self.outputs = outputs * names.count
    self.bias = bias
    weights = product == .packed ? Self.pack(stacked, outputs: bias.count, inputs: inputs) : stacked
  }

  private static func pack(_ rows: [Float], outputs: Int, inputs: Int) -> [Float] {
    let panel = Int(CTK_PANEL)
    let size = (outputs + panel - 1) / panel * panel * inputs
    return unsafe [Float](unsafeUninitializedCapacity: size) { buffer, count in
      if let packed = buffer.baseAddress {
        unsafe ctk_pack_rows(rows, inputs, outputs, inputs, packed)
        count = size
      }
    }
  }
}

/// Gain and offset of a layer normalisation.
struct Normalisation: Sendable {
  let gain: [Float]
  let offset: [Float]

  init(_ name: String, in file: SafetensorsFile) throws {
    gain = try file.floats("\(name).weight", shape: [MiniLMShape.width])
    offset = try file.floats("\(name).bias", shape: [MiniLMShape.width])
  }
}

/// One encoder layer.
struct EncoderLayer: Sendable {
  /// Query, key and value of all heads, stacked.
  let attentionInput: DenseLayer
  let attentionOutput: DenseLayer
  let attentionNormalisation: Normalisation
  let expansion: DenseLayer
  let contraction: DenseLayer
  let outputNormalisation: Normalisation

  init(index: Int, in file: SafetensorsFile, product: MatrixProduct) throws {
    let name = "encoder.layer.\(index)"
    let width = MiniLMShape.width
    let inner = MiniLMShape.innerWidth
    attentionInput = try DenseLayer(
      ["query", "key", "value"].map { "\(name).attention.self.\($0)" }, inputs: width,
      outputs: width, in: file, product: product)
    attentionOutput = try DenseLayer(
      ["\(name).attention.output.dense"], inputs: width, outputs: width, in: file, product: product)
    attentionNormalisation = try Normalisation("\(name).attention.output.LayerNorm", in: file)
    expansion = try DenseLayer(
      ["\(name).intermediate.dense"], inputs: width, outputs: inner, in: file, product: product)
    contraction = try DenseLayer(
      ["\(name).output.dense"], inputs: inner, outputs: width, in: file, product: product)
    outputNormalisation = try Normalisation("\(name).output.LayerNorm", in: file)
  }
}

/// The tables that turn token ids into the first hidden states.
struct InputTables: Sendable {
  /// The mapped file, and where in it the word vectors lie: most rows are never read.
  private let file: SafetensorsFile
  private let words: Range<Int>
  /// Position vectors with the vector of segment 0 added.
  private let positions: [Float]
  let normalisation: Normalisation

  init(in file: SafetensorsFile) throws {
    let width = MiniLMShape.width
    self.file = file
    words = try file.byteRange(
      of: "embeddings.word_embeddings.weight", shape: [MiniLMShape.vocabulary, width])
    var positions = try file.floats(
      "embeddings.position_embeddings.weight", shape: [MiniLMShape.positions, width])
    let segments = try file.floats("embeddings.token_type_embeddings.weight", shape: [2, width])
    for index in positions.indices { positions[index] += segments[index % width] }
    self.positions = positions
    normalisation = try Normalisation("embeddings.LayerNorm", in: file)
  }

  /// Writes word + position + segment of every token of one text, row by row.
  func write(_ ids: [Int32], to rows: UnsafeMutablePointer<Float>) {
    let width = MiniLMShape.width
    for (position, id) in ids.enumerated() {
      let start = words.lowerBound + Int(id) * width * 4
      let row = unsafe UnsafeMutableBufferPointer(start: rows + position * width, count: width)
      unsafe file.bytes.copyBytes(
        to: UnsafeMutableRawBufferPointer(row), from: start..<(start + width * 4))
      for column in 0..<width { unsafe row[column] += positions[position * width + column] }
    }
  }
}
