/// The vocabulary as two byte tries: one for pieces that begin a word, one for those that go on.
///
/// Edges live in one open-addressing table keyed by (node, byte), so that the longest piece at a
/// position is found in a single walk over the bytes.
struct PieceTrie: Sendable {
  /// The root of pieces that begin a word.
  static let wordStart: UInt32 = 0
  /// The root of pieces that continue a word, written `##…` in the vocabulary.
  static let continuation: UInt32 = 1

  private var keys: [UInt32]
  private var children: [UInt32]
  private var pieceOfNode: [Int32] = [-1, -1]
  private let mask: Int

  /// Creates a trie from pieces whose position is their id.
  ///
  /// - Complexity: O(total bytes of all pieces).
  init(pieces: [[UInt8]]) {
    let edges = pieces.reduce(0) { $0 + $1.count }
    var capacity = 1024
    while capacity < edges * 2 { capacity *= 2 }
    mask = capacity - 1
    keys = [UInt32](repeating: .max, count: capacity)
    children = [UInt32](repeating: 0, count: capacity)
    let marker: [UInt8] = [0x23, 0x23]
    for (id, piece) in pieces.enumerated() where !piece.isEmpty {
      if piece.count > 2, piece.starts(with: marker) {
        insert(piece.dropFirst(2), below: Self.continuation, id: Int32(id))
      } else {
        insert(piece[...], below: Self.wordStart, id: Int32(id))
      }
    }
  }

  private mutating func insert(_ bytes: ArraySlice<UInt8>, below root: UInt32, id: Int32) {
    var node = root
    for byte in bytes {
      let key = node << 8 | UInt32(byte)
      let slot = slot(of: key)
      if keys[slot] == key {
        node = children[slot]
      } else {
        node = UInt32(pieceOfNode.count)
        pieceOfNode.append(-1)
        keys[slot] = key
        children[slot] = node
      }
    }
    pieceOfNode[Int(node)] = id
  }

  /// Returns the slot that holds `key`, or the free one where it belongs.
  @inline(__always)
  private func slot(of key: UInt32) -> Int {
    var slot = Int((UInt64(key) &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while keys[slot] != key && keys[slot] != .max { slot = (slot + 1) & mask }
    return slot
  }

  /// Returns the longest piece of `bytes` that begins at `start`, and where it ends.
  @inline(__always)
  func longestPiece(in bytes: [UInt8], from start: Int, below root: UInt32) -> (
    id: Int32, end: Int
  )? {
    var node = root
    var best: (id: Int32, end: Int)?
    var position = start
    while position < bytes.count {
      let key = node << 8 | UInt32(bytes[position])
      let slot = slot(of: key)
      guard keys[slot] == key else { break }
      node = children[slot]
      position += 1
      let id = pieceOfNode[Int(node)]
      if id >= 0 { best = (id, position) }
    }
    return best
  }
}
