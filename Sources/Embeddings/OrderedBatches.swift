/// Runs `count` pieces of work, at most `width` at a time.
///
/// `completed` is called from the calling task after each piece, hence never twice at once. The
/// first error cancels the rest.
///
/// - Parameters:
///   - count: Pieces of work.
///   - width: Pieces that may run at once, at least 1.
///   - body: Does piece `index` in lane `lane`, 0 ..< `width`; a lane has one piece at a time.
///   - completed: Called with the index of each piece that is done.
/// - Returns: The results, in the order of their index.
/// - Throws: The first error of `body`; `CancellationError` if the task was cancelled.
func inOrder<Result: Sendable>(
  count: Int, width: Int,
  body: @escaping @Sendable (_ index: Int, _ lane: Int) async throws -> Result,
  completed: (_ index: Int) -> Void
) async throws -> [Result] {
  try Task.checkCancellation()
  return try await withThrowingTaskGroup(of: (index: Int, lane: Int, result: Result).self) {
    group in
    var results = [Result?](repeating: nil, count: count)
    var next = 0
    func start(lane: Int) {
      let index = next
      next += 1
      group.addTask { (index, lane, try await body(index, lane)) }
    }
    for lane in 0..<min(width, count) { start(lane: lane) }
    while let piece = try await group.next() {
      results[piece.index] = piece.result
      completed(piece.index)
      try Task.checkCancellation()
      if next < count { start(lane: piece.lane) }
    }
    return results.compactMap { $0 }
  }
}
