import Storage
import Synchronization

/// The chunks that pass recent filters, each for one state of the content.
///
/// Applications use few filters again and again (a tenant, a language), so that the cost of
/// evaluating one over all payloads is paid once per change of the content.
final class FilterCache: Sendable {
  private struct State {
    var sequence: ChangeSequence = -1
    var results: [PayloadFilter: [ChunkKey]] = [:]
    /// Keys in all results.
    var size = 0
  }

  /// How many filters are kept.
  private static let capacity = 64
  /// How many keys are kept in all results together, of 8 bytes each.
  private static let keyCapacity = 4 << 20

  private let state = Mutex(State())

  /// The cached result of a filter at a state of the content.
  func result(of filter: PayloadFilter, at sequence: ChangeSequence) -> [ChunkKey]? {
    state.withLock { $0.sequence == sequence ? $0.results[filter] : nil }
  }

  /// Keeps a result.
  ///
  /// Results of other states are dropped; when full, all are. One of more keys than are kept is not.
  func insert(_ keys: [ChunkKey], of filter: PayloadFilter, at sequence: ChangeSequence) {
    guard keys.count <= Self.keyCapacity else { return }
    state.withLock { state in
      if state.sequence != sequence || state.results.count >= Self.capacity
        || state.size + keys.count > Self.keyCapacity
      {
        state = State(sequence: sequence)
      }
      state.size += keys.count - (state.results[filter]?.count ?? 0)
      state.results[filter] = keys
    }
  }
}
