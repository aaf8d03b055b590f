import Corpora
import HTTPTypes

/// Waits for a job and shows its progress.
struct JobFollower {
  let client: APIClient

  /// How often the job is asked for, in milliseconds: often at first, then seldom.
  private static let firstPause = 50
  private static let longestPause = 1_000

  /// Waits until the job has ended.
  ///
  /// - Returns: The job as it ended well.
  /// - Throws: ``CommandFailure`` if it failed or was cancelled.
  func wait(for job: JSONValue, label: String) async throws -> JSONValue {
    guard let id = job["id"]?.stringValue else { return job }
    var meter = ProgressMeter(label, unit: "steps", total: nil)
    var pause = Self.firstPause
    while true {
      let job = try await client.call(.get, ["jobs", id])
      let progress = job["progress"]
      meter.update(
        done: Int(progress?["done"]?.integerValue ?? 0),
        total: progress?["total"]?.integerValue.map { Int($0) },
        unit: progress?["unit"]?.stringValue)
      switch job["state"]?.stringValue {
      case "succeeded":
        meter.finish()
        return job
      case "failed", "cancelled":
        let reason = job["error"]?.stringValue ?? "no reason was given"
        throw CommandFailure(
          .failure, "job \(id) \(job["state"]?.display ?? "ended"): \(reason)")
      default: break
      }
      try await Task.sleep(for: .milliseconds(pause))
      pause = min(2 * pause, Self.longestPause)
    }
  }
}
