internal import CVectorKernels
internal import Synchronization

extension VectorIndex {
  /// The state of the index in numbers.
  public func statistics() -> IndexStatistics {
    let (state, watermark) = writer.withLock { ($0.state, $0.watermark) }
    let resident = (state.generation?.residentByteCount ?? 0) + state.delta.byteCount
    return IndexStatistics(
      generation: state.generation?.number ?? 0,
      kind: state.generation?.header.layout == .lists ? .ivf : .flat,
      count: state.count, generationCount: state.generation?.count ?? 0,
      deltaCount: state.delta.count, tombstoneCount: state.tombstones.count, watermark: watermark,
      bytesOnDisk: state.generation?.header.fileSize ?? 0, bytesResident: resident,
      listBalance: state.generation?.lists?.balance,
      kernel: unsafe String(cString: vk_level_name(vk_best_level())),
      blas: BLAS.description)
  }

  /// Checks everything that must hold: the serving file's checksums, its identifiers and vectors,
  /// and that tombstones and delta agree with it.
  ///
  /// Throws `corruptFile` or `invariantBroken` with what is wrong.
  ///
  /// - Complexity: O(size of the index).
  public func checkInvariants() throws {
    let state = snapshot().state
    try state.generation?.verifyChecksums()
    try state.generation?.checkInvariants()
    try state.checkInvariants()
  }
}

extension Generation {
  /// The part of the file that searches touch.
  ///
  /// With quantized lists only the rows that are answered are read in full precision.
  var residentByteCount: Int {
    let untouched = [.checksums, lists == nil ? nil : SectionKind.vectors].compactMap { $0 }
    return header.fileSize
      - untouched.reduce(0) { $0 + (header.section($1)?.paddedLength ?? 0) }
  }

  /// Compares every block with its checksum again.
  func verifyChecksums() throws { try Self.verifyBlocks(contents, header, path) }

  /// Checks that vectors are finite and, under cosine, of unit length.
  func checkInvariants() throws {
    for row in 0..<count {
      let finite = unsafe vk_all_finite_f32(vectors + row * dimension, dimension) == 1
      var isUnit = true
      if metric == .cosine {
        let square = unsafe vk_dot_f32(
          vectors + row * dimension, vectors + row * dimension, dimension)
        isUnit = abs(square - 1) < 1e-3
      }
      guard finite, isUnit else {
        throw VectorIndexError(
          .invariantBroken,
          "Vector \(unsafe identifiers[row]) is not finite or not of unit length; rebuild the index.",
          path: path, offset: (header.section(.vectors)?.offset ?? 0) + row * dimension * 4)
      }
    }
  }
}

extension IndexState {
  /// Checks that delta and tombstones agree with each other and with the generation.
  func checkInvariants() throws {
    func require(_ condition: Bool, _ message: @autoclosure () -> String) throws {
      guard condition else {
        throw VectorIndexError(.invariantBroken, message() + "; rebuild the index.")
      }
    }
    try require(delta.rowCount - delta.dead.count == delta.count, "The delta's counts disagree")
    try require(
      tombstones.count <= generation?.count ?? 0, "There are more tombstones than vectors")
    for row in delta.rows.values {
      let row = Int(row)
      try require(row < delta.rowCount && !delta.dead.contains(row), "Delta row \(row) is dead")
      let id = unsafe delta.chunks[row / RowChunk.capacity].identifiers[row % RowChunk.capacity]
      try require(delta.row(of: id) == row, "Delta row \(row) bears another identifier")
      try require(
        generationRow(of: id) == nil, "Vector \(id) lives in the generation and in the delta")
    }
  }
}
