extension ByteWriter {
  /// Appends what chance did.
  mutating func write(_ trace: ExplorationTrace) {
    write(trace.rate)
    write(unsigned: UInt64(trace.pairs.count))
    for place in trace.pairs { write(unsigned: UInt64(place)) }
    write(unsigned: UInt64(trace.swapped ?? 0))
  }

  /// Appends what a trial did.
  mutating func write(_ assignment: TrialAssignment?) {
    switch assignment {
    case nil: write(UInt8(0))
    case .split(let trial, let arm):
      write(UInt8(1))
      write(trial)
      write(arm.formatCode)
    case .interleaved(let trial, let teams):
      write(UInt8(2))
      write(trial)
      write(block: teams.map(\.formatCode))
    }
  }
}

extension ByteReader {
  /// Reads what chance did.
  mutating func exploration() throws -> ExplorationTrace {
    let start = position
    let rate = try float()
    guard rate >= 0, rate <= 1 else { throw Malformed(offset: start) }
    let count = try count(size: 1)
    var pairs: [Int] = []
    pairs.reserveCapacity(count)
    for _ in 0..<count {
      let place = try place()
      guard place > pairs.last ?? 0 else { throw Malformed(offset: position) }
      pairs.append(place)
    }
    let swapped = try place()
    guard swapped == 0 || pairs.contains(swapped) else { throw Malformed(offset: position) }
    return ExplorationTrace(rate: rate, pairs: pairs, swapped: swapped == 0 ? nil : swapped)
  }

  /// Reads what a trial did.
  mutating func assignment() throws -> TrialAssignment? {
    let start = position
    switch try byte() {
    case 0: return nil
    case 1: return .split(trial: try text(), arm: try arm(try byte()))
    case 2:
      return .interleaved(trial: try text(), teams: try block().map { try arm($0) })
    default: throw Malformed(offset: start)
    }
  }

  private mutating func place() throws -> Int {
    let start = position
    guard let place = Int(exactly: try unsigned()) else { throw Malformed(offset: start) }
    return place
  }

  private func arm(_ code: UInt8) throws -> TrialArm {
    guard let arm = TrialArm(formatCode: code) else { throw Malformed(offset: position - 1) }
    return arm
  }
}

extension TrialArm {
  fileprivate var formatCode: UInt8 {
    switch self {
    case .serving: 1
    case .candidate: 2
    }
  }

  fileprivate init?(formatCode: UInt8) {
    switch formatCode {
    case 1: self = .serving
    case 2: self = .candidate
    default: return nil
    }
  }
}
