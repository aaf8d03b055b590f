import HTTPTypes
import Synchronization

/// Counts requests and their latencies by route template, method and status.
final class RequestMetrics: Sendable {
  /// What a count belongs to.
  ///
  /// Routes are templates, so that there are few.
  struct Label: Hashable, Sendable {
    var route: String
    var method: String
    var status: Int
  }

  /// How long requests took.
  struct Histogram: Sendable {
    /// Requests by the first bound that they do not exceed; the last place is beyond all bounds.
    var counts = [Int](repeating: 0, count: RequestMetrics.bounds.count + 1)
    /// All durations together, in seconds.
    var sum = 0.0

    /// Notes a duration.
    mutating func add(_ seconds: Double, bucket: Int) {
      counts[bucket] += 1
      sum += seconds
    }

    /// All requests.
    var count: Int { counts.reduce(0, +) }
  }

  /// The upper bounds of the buckets, in seconds.
  static let bounds = [
    0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10,
  ]

  /// The methods that have a label of their own; what else a client thinks up has none.
  private static let methods: [HTTPRequest.Method] = [.post, .get, .put, .patch, .delete, .head]

  private let histograms = Mutex<[Label: Histogram]>([:])

  /// Notes a request.
  ///
  /// Takes a short lock.
  func record(
    route: String, method: HTTPRequest.Method, status: HTTPResponse.Status, duration: Duration
  ) {
    let label = Label(
      route: route, method: Self.methods.contains(method) ? method.rawValue : "other",
      status: status.code)
    let (whole, fraction) = duration.components
    let seconds = Double(whole) + Double(fraction) / 1e18
    let bucket = Self.bounds.firstIndex { seconds <= $0 } ?? Self.bounds.count
    histograms.withLock { histograms in
      histograms[label, default: Histogram()].add(seconds, bucket: bucket)
    }
  }

  /// All counts, in order of route, method and status.
  func snapshot() -> [(label: Label, histogram: Histogram)] {
    histograms.withLock { Array($0) }
      .map { (label: $0.key, histogram: $0.value) }
      .sorted { left, right in
        (left.label.route, left.label.method, left.label.status)
          < (right.label.route, right.label.method, right.label.status)
      }
  }
}
