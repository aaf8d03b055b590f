import Synchronization
import VectorIndexes

/// Files in memory that forget like a device: what was not synchronised is dropped, torn into
/// sectors or applied out of order when the power goes.
///
/// The k-th operation can fail with a chosen code, after which the system goes on or, like a
/// machine that lost its power, refuses everything until `restart`.
final class FaultInjectingFileSystem: FileSystem {
  /// What happens at the chosen operation.
  enum Fault: Equatable {
    /// The operation fails, perhaps half done, with this code; later ones work.
    case failure(VectorIndexError.Code)
    /// The power goes during the operation.
    case powerCut
  }

  private struct Inode {
    var durable: [UInt8] = []
    var bytes: [UInt8] = []
    var pending: [(offset: Int, bytes: [UInt8])] = []
  }

  private enum NameChange {
    case link(String, inode: Int)
    case unlink(String)
    case move(from: String, to: String, inode: Int)
  }

  private struct State {
    var inodes: [Int: Inode] = [:]
    var names: [String: Int] = [:]
    var durableNames: [String: Int] = [:]
    var pendingNames: [NameChange] = []
    var nextInode = 1
    var operations = 0
    var faultAt: Int?
    var fault = Fault.powerCut
    var isDown = false
    var random: SeededGenerator
  }

  private let state: Mutex<State>
  /// Whether synchronising does what it says; a device that lies keeps nothing.
  private let isHonest: Bool
  private static let sector = 512

  init(seed: UInt64, isHonest: Bool = true) {
    state = Mutex(State(random: SeededGenerator(seed: seed)))
    self.isHonest = isHonest
  }

  /// Operations that changed or synchronised something so far.
  var operationCount: Int { state.withLock { $0.operations } }

  /// Arms one fault at the operation that comes after `count` more.
  func arm(_ fault: Fault, after count: Int) {
    state.withLock {
      $0.fault = fault
      $0.faultAt = $0.operations + count
    }
  }

  /// Disarms the fault.
  func disarm() { state.withLock { $0.faultAt = nil } }

  /// Cuts the power, drops what was not durable, and starts again.
  func restart() {
    state.withLock { state in
      for change in state.pendingNames where Bool.random(using: &state.random) {
        Self.apply(change, to: &state.durableNames)
      }
      state.pendingNames = []
      state.names = state.durableNames
      for (number, inode) in state.inodes.sorted(by: { $0.key < $1.key }) {
        var survivor = inode.durable
        for write in inode.pending.shuffled(using: &state.random) {
          Self.tear(write, into: &survivor, &state.random)
        }
        state.inodes[number] = Inode(durable: survivor, bytes: survivor, pending: [])
      }
      state.isDown = false
      state.faultAt = nil
    }
  }

  /// The bytes of a file as a reader sees them now.
  func bytes(of path: String) -> [UInt8]? {
    state.withLock { state in state.names[path].flatMap { state.inodes[$0]?.bytes } }
  }

  /// Puts a file there as if it had always been.
  func place(_ bytes: [UInt8], at path: String) {
    state.withLock { state in
      let inode = state.nextInode
      state.nextInode += 1
      state.inodes[inode] = Inode(durable: bytes, bytes: bytes)
      state.names[path] = inode
      state.durableNames[path] = inode
    }
  }

  private static func tear(
    _ write: (offset: Int, bytes: [UInt8]), into file: inout [UInt8],
    _ random: inout SeededGenerator
  ) {
    let kept = Double.random(in: 0...1, using: &random)
    var start = 0
    while start < write.bytes.count {
      let end = min(start + sector, write.bytes.count)
      if Double.random(in: 0..<1, using: &random) < kept {
        put(Array(write.bytes[start..<end]), at: write.offset + start, in: &file)
      }
      start = end
    }
  }

  private static func put(_ bytes: [UInt8], at offset: Int, in file: inout [UInt8]) {
    if file.count < offset + bytes.count {
      file += [UInt8](repeating: 0, count: offset + bytes.count - file.count)
    }
    file.replaceSubrange(offset..<offset + bytes.count, with: bytes)
  }

  private static func apply(_ change: NameChange, to names: inout [String: Int]) {
    switch change {
    case .link(let path, let inode): names[path] = inode
    case .unlink(let path): names[path] = nil
    case .move(let from, let to, let inode):
      names[to] = inode
      if names[from] == inode { names[from] = nil }
    }
  }

  /// Counts an operation and throws where a fault is armed; `partial` does the half that is done.
  private static func begin(
    _ state: inout State, _ path: String, partial: (inout State) -> Void = { _ in }
  ) throws {
    if state.isDown { throw VectorIndexError(.fileOperationFailed, "no power", path: path) }
    defer { state.operations += 1 }
    guard state.operations == state.faultAt else { return }
    state.faultAt = nil
    partial(&state)
    switch state.fault {
    case .failure(let code): throw VectorIndexError(code, "injected", path: path)
    case .powerCut:
      state.isDown = true
      throw VectorIndexError(.fileOperationFailed, "the power went", path: path)
    }
  }

  func createDirectory(_ path: String) throws {}

  func list(_ directory: String) throws -> [String] {
    state.withLock { state in
      state.names.keys.filter { $0.hasPrefix(directory + "/") }
        .map { String($0.dropFirst(directory.count + 1)) }.sorted()
    }
  }

  func create(_ path: String) throws -> any WritableFile {
    let inode = try state.withLock { state in
      try Self.begin(&state, path)
      let inode = state.nextInode
      state.nextInode += 1
      state.inodes[inode] = Inode()
      state.names[path] = inode
      state.pendingNames.append(.link(path, inode: inode))
      return inode
    }
    return File(system: self, inode: inode, path: path)
  }

  func open(_ path: String) throws -> FileContents {
    guard let bytes = bytes(of: path) else {
      throw VectorIndexError(.fileNotFound, "no such file", path: path)
    }
    return FileContents(copying: bytes)
  }

  func rename(_ path: String, to newPath: String) throws {
    try state.withLock { state in
      try Self.begin(&state, path)
      guard let inode = state.names[path] else {
        throw VectorIndexError(.fileNotFound, "no such file", path: path)
      }
      let change = NameChange.move(from: path, to: newPath, inode: inode)
      Self.apply(change, to: &state.names)
      state.pendingNames.append(change)
    }
  }

  func remove(_ path: String) throws {
    try state.withLock { state in
      try Self.begin(&state, path)
      guard state.names[path] != nil else {
        throw VectorIndexError(.fileNotFound, "no such file", path: path)
      }
      state.names[path] = nil
      state.pendingNames.append(.unlink(path))
    }
  }

  func synchronizeDirectory(_ path: String) throws {
    try state.withLock { state in
      try Self.begin(&state, path)
      guard isHonest else { return }
      state.durableNames = state.names
      state.pendingNames = []
    }
  }

  private final class File: WritableFile {
    let system: FaultInjectingFileSystem
    let inode: Int
    let path: String

    init(system: FaultInjectingFileSystem, inode: Int, path: String) {
      self.system = system
      self.inode = inode
      self.path = path
    }

    func write(_ bytes: RawSpan, at offset: Int) throws {
      let bytes = unsafe bytes.withUnsafeBytes { unsafe [UInt8]($0) }
      try system.state.withLock { state in
        try FaultInjectingFileSystem.begin(&state, path) { state in
          write(Array(bytes.prefix(bytes.count / 2)), offset, &state)
        }
        write(bytes, offset, &state)
      }
    }

    private func write(_ bytes: [UInt8], _ offset: Int, _ state: inout State) {
      var file = state.inodes[inode] ?? Inode()
      FaultInjectingFileSystem.put(bytes, at: offset, in: &file.bytes)
      file.pending.append((offset, bytes))
      state.inodes[inode] = file
    }

    func synchronize() throws {
      try system.state.withLock { state in
        try FaultInjectingFileSystem.begin(&state, path)
        guard system.isHonest, var file = state.inodes[inode] else { return }
        file.durable = file.bytes
        file.pending = []
        state.inodes[inode] = file
      }
    }

    func close() throws {
      try system.state.withLock { try FaultInjectingFileSystem.begin(&$0, path) }
    }
  }
}
