import Dispatch
import Synchronization

/// Threads for the forward pass, away from the cooperative pool.
///
/// Documents share `width` lanes, each a serial queue; queries have one of their own, so that a
/// question waits for other questions only, never behind a bulk load.
final class ComputeLanes: Sendable {
  /// Pieces of document work that run at once.
  let width: Int
  private let documents: [DispatchQueue]
  private let queries: DispatchQueue
  private let turn = Atomic<Int>(0)

  /// Creates `width` lanes for documents, at least 1, and one for queries.
  init(width: Int) {
    precondition(width >= 1, "width \(width)")
    self.width = width
    documents = (0..<width).map { DispatchQueue(label: "scrubjay.embeddings.documents.\($0)") }
    queries = DispatchQueue(label: "scrubjay.embeddings.queries", qos: .userInitiated)
  }

  /// Runs `work` in the next lane for `purpose`, and returns what it returns.
  func run<Result: Sendable>(
    for purpose: EmbeddingPurpose, _ work: @escaping @Sendable () throws -> Result
  ) async throws -> Result {
    let lane: DispatchQueue
    switch purpose {
    case .query: lane = queries
    case .document:
      let ticket = turn.wrappingAdd(1, ordering: .relaxed).oldValue
      lane = documents[Int(UInt(bitPattern: ticket) % UInt(width))]
    }
    return try await withCheckedThrowingContinuation { continuation in
      lane.async { continuation.resume(with: Swift.Result { try work() }) }
    }
  }
}
