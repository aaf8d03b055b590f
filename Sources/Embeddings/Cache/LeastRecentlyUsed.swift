/// A map of bounded size that forgets what was not used for longest.
///
/// Entries form a doubly linked list by slot, most recent first. Every operation is O(1) expected.
struct LeastRecentlyUsed<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    var key: Key
    var value: Value
    /// Slot of the next more recent entry, −1 at the head.
    var newer: Int
    /// Slot of the next less recent entry, −1 at the tail.
    var older: Int
  }

  /// The greatest number of entries.
  let capacity: Int
  private var entries: [Entry] = []
  private var slots: [Key: Int] = [:]
  private var newest = -1
  private var oldest = -1

  /// Creates an empty map for at most `capacity` entries; 0 keeps nothing.
  init(capacity: Int) {
    precondition(capacity >= 0, "capacity \(capacity)")
    self.capacity = capacity
  }

  /// Entries held.
  var count: Int { entries.count }

  /// Returns the value of `key` and marks it as just used.
  mutating func value(for key: Key) -> Value? {
    guard let slot = slots[key] else { return nil }
    unlink(slot)
    linkFirst(slot)
    return entries[slot].value
  }

  /// Stores a value as just used; the least recent entry gives way when the map is full.
  mutating func insert(_ value: Value, for key: Key) {
    guard capacity > 0 else { return }
    if let slot = slots[key] {
      entries[slot].value = value
      unlink(slot)
      linkFirst(slot)
    } else if entries.count < capacity {
      entries.append(Entry(key: key, value: value, newer: -1, older: -1))
      slots[key] = entries.count - 1
      linkFirst(entries.count - 1)
    } else {
      let slot = oldest
      unlink(slot)
      slots[entries[slot].key] = nil
      entries[slot].key = key
      entries[slot].value = value
      slots[key] = slot
      linkFirst(slot)
    }
  }

  private mutating func unlink(_ slot: Int) {
    let (newer, older) = (entries[slot].newer, entries[slot].older)
    if newer >= 0 { entries[newer].older = older } else { newest = older }
    if older >= 0 { entries[older].newer = newer } else { oldest = newer }
  }

  private mutating func linkFirst(_ slot: Int) {
    entries[slot].newer = -1
    entries[slot].older = newest
    if newest >= 0 { entries[newest].newer = slot } else { oldest = slot }
    newest = slot
  }
}
