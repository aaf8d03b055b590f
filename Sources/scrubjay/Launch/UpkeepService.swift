import CAllocator
import Logging
import Serving
import ServiceLifecycle

/// Calls an instance now and then to look after what time changes, and gives memory that is free back
/// to the system, until the process stops.
struct UpkeepService: Service {
  let instance: Instance
  let logger: Logger
  /// How long it waits between two calls.
  var interval: Duration = .seconds(60)

  /// Runs until the service group shuts down.
  func run() async throws {
    try? await cancelWhenGracefulShutdown {
      while true {
        try await Task.sleep(for: interval)
        await keepUp()
        _ = allocator_trim()
      }
    }
  }

  private func keepUp() async {
    do {
      try await instance.keepUp()
    } catch {
      logger.warning("upkeep failed and is tried again", metadata: ["reason": "\(error)"])
    }
  }
}
