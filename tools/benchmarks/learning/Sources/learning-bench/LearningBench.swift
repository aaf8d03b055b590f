import Feedback
import Foundation
import Learning
import Retrieval
import Storage

/// Teaches a learner and measures what a search costs it:
/// `learning-bench [--questions 20000] [--chunks 2000] [--dimension 384] [--searches 2000]`.
///
/// A search asks twice: for contents that answered similar questions, and for the adjustments of 50
/// candidates. Every search is about a question that nobody asked before.
@main
struct LearningBench {
  static func main() {
    let options = Options(CommandLine.arguments.dropFirst())
    let dimension = options["dimension"] ?? 384
    let wanted = options["questions"] ?? 20_000
    var world = World(
      chunkCount: options["chunks"] ?? 2_000, dimension: dimension, seed: 7)
    let learner = Learner(profile: .balanced, dimension: dimension)
    var spent = 0.0
    var events = 0
    while learner.summary.questions < wanted {
      let evidence = world.visit(learner)
      let start = seconds(CLOCK_THREAD_CPUTIME_ID)
      for step in evidence { learner.apply(.evidence(step)) }
      spent += seconds(CLOCK_THREAD_CPUTIME_ID) - start
      events += evidence.count
    }
    let summary = learner.summary
    report(
      "state",
      [
        ("events", Double(events)), ("questions", Double(summary.questions)),
        ("chunks", Double(summary.chunks)), ("cpu_us_per_event", spent / Double(events) * 1e6),
      ])
    report("gate", summary.buckets.map { ("\($0.comparisons)", $0.strength) })

    var processor: [Double] = []
    var wall: [Double] = []
    var moved = 0
    let requests = (0..<(options["searches"] ?? 2_000)).map { _ in
      let (_, vector) = world.question()
      return RerankRequest(queryVector: vector, candidates: world.candidates(for: vector))
    }
    for var request in requests {
      let start = (seconds(CLOCK_THREAD_CPUTIME_ID), seconds(CLOCK_MONOTONIC))
      let remembered = learner.rememberedContents(for: request.queryVector, limit: 16)
      request.remembered = remembered
      let outcome = learner.rerank(request)
      processor.append(seconds(CLOCK_THREAD_CPUTIME_ID) - start.0)
      wall.append(seconds(CLOCK_MONOTONIC) - start.1)
      if !remembered.contents.isEmpty, outcome.adjustments.contains(where: { $0.value != 0 }) {
        moved += 1
      }
    }
    report("searches", [("all", Double(processor.count)), ("moved", Double(moved))])
    for (name, times) in [("cpu_us", processor), ("wall_us", wall)] {
      let sorted = times.sorted()
      report(
        name,
        [("p50", 0.5), ("p90", 0.9), ("p99", 0.99)].map { label, share in
          (label, sorted[Int(share * Double(sorted.count - 1))] * 1e6)
        })
    }
  }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  private static func report(_ what: String, _ figures: [(String, Double)]) {
    let line = figures.map { "\($0)=\(String(format: "%.2f", $1))" }.joined(separator: " ")
    print("\(what) \(line)")
  }
}

/// Options of the form `--name NUMBER`.
private struct Options {
  private var values: [String: Int] = [:]

  init(_ arguments: ArraySlice<String>) {
    var name = ""
    for argument in arguments {
      if argument.hasPrefix("--") {
        name = String(argument.dropFirst(2))
      } else {
        values[name] = Int(argument)
      }
    }
  }

  subscript(name: String) -> Int? { values[name] }
}
