import Synchronization

/// Work that nobody waits for, at most one piece of it at a time.
///
/// Asked while it runs, it runs once more afterwards, so that what came in between is seen.
final class BackgroundWork: Sendable {
  private enum State {
    case idle
    case running
    case runningAskedAgain
  }

  private let state = Mutex(State.idle)

  /// Starts the work, or has it run again where it is under way.
  func run(_ work: @escaping @Sendable () async -> Void) {
    let starts = state.withLock { state in
      defer { state = state == .idle ? .running : .runningAskedAgain }
      return state == .idle
    }
    guard starts else { return }
    Task {
      repeat { await work() } while goesOn()
    }
  }

  private func goesOn() -> Bool {
    state.withLock { state in
      let again = state == .runningAskedAgain
      state = again ? .running : .idle
      return again
    }
  }
}
