import Synchronization

/// How much of something is in use, up to a bound.
final class Occupancy: Sendable {
  private let bound: Int
  private let used = Mutex(0)

  /// Makes a bound with nothing in use.
  init(bound: Int) { self.bound = bound }

  /// Takes an amount if that much is left.
  func take(_ amount: Int) -> Bool {
    used.withLock { used in
      guard used + amount <= bound else { return false }
      used += amount
      return true
    }
  }

  /// Takes an amount whatever is left.
  func add(_ amount: Int) { used.withLock { $0 += amount } }

  /// Gives an amount back.
  func give(back amount: Int) { used.withLock { $0 -= amount } }

  /// Whether nothing is left.
  var isFull: Bool { used.withLock { $0 >= bound } }

  /// What is in use.
  var amount: Int { used.withLock { $0 } }
}

/// What one request takes of an ``Occupancy``, given back as a whole.
final class Lease: Sendable {
  private let occupancy: Occupancy
  private let taken = Mutex(0)

  /// Takes nothing yet.
  init(_ occupancy: Occupancy) { self.occupancy = occupancy }

  /// Takes more.
  ///
  /// - Returns: Whether that much was left.
  func take(_ amount: Int) -> Bool {
    guard occupancy.take(amount) else { return false }
    taken.withLock { $0 += amount }
    return true
  }

  /// Gives everything back.
  func end() {
    let amount = taken.withLock { taken in
      defer { taken = 0 }
      return taken
    }
    if amount > 0 { occupancy.give(back: amount) }
  }
}
