import Foundation
import Serving

/// What the system says of this process, under the names that Prometheus gives them.
struct ProcessFigures {
  let gauges: [MetricsSnapshot.Gauge]

  /// The figures of this moment; those that the system does not tell are left out.
  static var current: ProcessFigures {
    var gauges = [
      MetricsSnapshot.Gauge(
        name: "scrubjay_build_info", help: "1, with the version as a label.",
        labels: ["version": APIVersion.current], value: 1)
    ]
    var usage = rusage()
    if unsafe getrusage(Int32(RUSAGE_SELF.rawValue), &usage) == 0 {
      gauges.append(
        MetricsSnapshot.Gauge(
          name: "process_cpu_seconds_total", help: "Processor time of user and system.",
          value: seconds(usage.ru_utime) + seconds(usage.ru_stime), kind: .counter))
    }
    let status = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
    let pages = status.split(separator: " ").compactMap { Double($0) }
    if pages.count > 1 {
      gauges.append(
        MetricsSnapshot.Gauge(
          name: "process_resident_memory_bytes", help: "Resident memory.",
          value: pages[1] * Double(sysconf(Int32(_SC_PAGESIZE)))))
    }
    if let open = try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd") {
      gauges.append(
        MetricsSnapshot.Gauge(
          name: "process_open_fds", help: "Open file descriptors.", value: Double(open.count)))
    }
    return ProcessFigures(gauges: gauges)
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
}
