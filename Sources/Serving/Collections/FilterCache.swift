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
  }

  /// How many filters are kept.
  private static let capacity = 64

  private let state = Mutex(State())

  /// The cached result of a filter at a state of the content.
  func result(of filter: PayloadFilter, at sequence: ChangeSequence) -> [ChunkKey]? {
    state.withLock { $0.sequence == sequence ? $0.results[filter] : nil }
  }

  /// Keeps a result.
  ///
  /// Results of other states are dropped; when full, all are.
  func insert(_ keys: [ChunkKey], of filter: PayloadFilter, at sequence: ChangeSequence) {
    state.withLock { state in
      if state.sequence != sequence || state.results.count >= Self.capacity {
        state.sequence = sequence
        state.results = [:]
      }
      state.results[filter] = keys
    }
  }
}
