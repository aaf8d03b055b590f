internal import CVectorKernels

extension QuantizedLists {
  /// Four words a list: first block, entries, squared radius as the bits of a float, reserved.
  var directory: [UInt32] {
    (0..<listCount).flatMap { list in
      [
        UInt32(firstBlocks[list]), UInt32(listCounts[list]), squaredRadii[list].bitPattern, 0,
      ]
    }
  }
}

extension QuantizedLists {
  /// Reads the lists of a generation whose checksums match; `nil` for a flat one.
  init?(_ header: GenerationHeader, _ contents: FileContents, path: String) throws {
    // Version 1 had other codes: such a file answers by comparing vectors until the next is built.
    guard header.layout != .flat, header.section(.codes) != nil else { return nil }
    func entry(_ kind: SectionKind, _ length: Int?) throws -> SectionEntry {
      guard let entry = header.section(kind), length.map({ $0 == entry.length }) ?? true else {
        throw VectorIndexError(
          .corruptFile, "The section of \(kind) is not there or has another length; rebuild.",
          path: path)
      }
      return entry
    }
    func read<Element>(_ kind: SectionKind, _ count: Int, as type: Element.Type) throws -> [Element]
    {
      let entry = try entry(kind, count * MemoryLayout<Element>.stride)
      let start = unsafe contents.bytes.baseAddress?.advanced(by: entry.offset)
      let elements = unsafe UnsafeBufferPointer(
        start: start?.assumingMemoryBound(to: type), count: start == nil ? 0 : count)
      return unsafe Array(elements)
    }
    let width = Rotation.width(for: header.dimension)
    let lists = max(header.listCount, 1)
    let rotation = Rotation(
      dimension: header.dimension,
      signs: try read(.rotation, Int(VK_ROUNDS) * width, as: Float.self))
    let directory = try read(.lists, 4 * lists, as: UInt32.self)
    var firstBlocks = (0..<lists).map { Int(directory[4 * $0]) }
    let counts = (0..<lists).map { Int(directory[4 * $0 + 1]) }
    var end = 0
    for list in 0..<lists {
      guard firstBlocks[list] == end else {
        throw VectorIndexError(
          .corruptFile, "List \(list) does not begin where the one before ends; rebuild.",
          path: path, offset: try entry(.lists, nil).offset + 16 * list)
      }
      end += (counts[list] + 31) / 32
    }
    firstBlocks.append(end)
    let projection = try Self.projection(width: width, entry: entry, contents)
    let blocks = try entry(.codes, end * vk_block_size(projection.componentCount))
    let copies = try entry(.copies, header.count * width)
    let factors = try entry(.rowFactors, header.count * 8)
    guard let base = unsafe contents.bytes.baseAddress else { return nil }
    func bytes(_ entry: SectionEntry) -> UnsafeRawBufferPointer {
      unsafe UnsafeRawBufferPointer(start: base + entry.offset, count: entry.length)
    }
    guard
      let hot = unsafe HotSections(
        blocks: bytes(blocks), copies: bytes(copies), factors: bytes(factors), owner: contents)
    else { return nil }
    let centroids = Centroids(
      count: lists, dimension: width, elements: try read(.centroids, lists * width, as: Float.self))
    unsafe self.init(
      rowCount: header.count, rotation: rotation, projection: projection, centroids: centroids,
      metric: header.metric,
      listCounts: counts, firstBlocks: firstBlocks,
      squaredRadii: (0..<lists).map { Float(bitPattern: directory[4 * $0 + 2]) },
      hasSpill: counts.reduce(0, +) > header.count, owner: hot.owner,
      ranker: ListRanker(
        centroids, metric: header.metric, projection: projection, firstBlocks: firstBlocks,
        blocks: hot.blocks.assumingMemoryBound(to: UInt8.self)),
      blocks: hot.blocks.assumingMemoryBound(to: UInt8.self),
      rows8: hot.copies.assumingMemoryBound(to: Int8.self),
      rowFactors: hot.factors.assumingMemoryBound(to: Float.self))
    try checkRows(path: path, offset: blocks.offset)
  }

  /// Reads the matrix of the codes.
  private static func projection(
    width: Int, entry: (SectionKind, Int?) throws -> SectionEntry, _ contents: FileContents
  ) throws -> Projection {
    let factors = try entry(.projectionFactors, nil)
    let count = factors.length / 4 - 2
    guard factors.length % 4 == 0, count >= Int(VK_GROUP), count % Int(VK_GROUP) == 0,
      count <= Int(VK_MAX_CODE_COMPONENTS)
    else {
      throw VectorIndexError(
        .corruptFile, "A code has \(count) components; rebuild.", offset: factors.offset)
    }
    let matrix = try entry(.projection, count * width)
    let groups = MemoryBlock(byteCount: count * width)
    var values: [Float] = []
    if let base = unsafe contents.bytes.baseAddress {
      unsafe groups.start.copyMemory(from: base + matrix.offset, byteCount: count * width)
      unsafe values = Array(
        UnsafeBufferPointer(
          start: (base + factors.offset).assumingMemoryBound(to: Float.self), count: count + 2))
    }
    return Projection(
      componentCount: count, width: width, share: values[count], restCount: values[count + 1],
      groups: groups, steps: Array(values[0..<count]))
  }

  /// Checks that every entry names a row, so that no scan leaves the copies.
  private func checkRows(path: String, offset: Int) throws {
    guard
      unsafe vk_blocks_are_valid(
        blocks, firstBlocks.last ?? 0, componentCount, UInt32(clamping: rowCount)) == 1
    else {
      throw VectorIndexError(
        .corruptFile, "A list names a row that is not there; rebuild the index.", path: path,
        offset: offset)
    }
  }
}
