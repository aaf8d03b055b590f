import Corpora
import FailureMemory
import Feedback
import Foundation
import Retrieval
import SeededNumbers
import Storage

/// Fills a failure memory and measures what a search pays for its warnings:
/// `failure-bench [cases 10000] [dimension 384] [searches 5000]`.
///
/// Needs lie around topics, and each has failed once. Of the measured questions half word a need that
/// failed anew, half are about needs that never did.
@main
struct FailureBench {
  static func main() {
    let numbers = CommandLine.arguments.dropFirst().compactMap { Int($0) }
    let (cases, dimension, searches) = (
      numbers.first ?? 10_000, numbers.dropFirst().first ?? 384, numbers.dropFirst(2).first ?? 5_000
    )
    var random = Numbers(seed: 11)
    let topics = (0..<max(1, cases / 50)).map { _ in random.unit(dimension) }
    let failed = (0..<cases).map { random.unit(near: topics[$0 % topics.count], noise: 1) }
    let sound = (0..<max(1, searches / 2)).map {
      random.unit(near: topics[$0 % topics.count], noise: 1)
    }

    let book = FailureCaseBook(dimension: dimension)
    var events = 0
    let start = seconds()
    for need in failed {
      events += 1
      book.apply(.evidence(failure(events, random.unit(near: need, noise: 0.5), like: need)))
    }
    let folding = (seconds() - start) / Double(events) * 1e6

    var times: [Double] = []
    var warned = (failed: 0, sound: 0)
    for search in 0..<searches {
      let isOld = search.isMultiple(of: 2)
      let need = isOld ? failed[(search * 7) % failed.count] : sound[search / 2 % sound.count]
      let question = random.unit(near: need, noise: 0.3)
      let start = seconds()
      let warnings = book.warnings(for: question, signature: need)
      times.append(seconds() - start)
      if !warnings.isEmpty { if isOld { warned.failed += 1 } else { warned.sound += 1 } }
    }
    times.sort()
    func time(_ share: Double) -> String {
      String(format: "%.1f", times[Int(share * Double(times.count - 1))] * 1e6)
    }
    print("cases=\(book.failures().count) events=\(events) cpu_us_per_event=\(Int(folding))")
    print("cpu_us p50=\(time(0.5)) p90=\(time(0.9)) p99=\(time(0.99)) searches=\(searches)")
    print("warned of_failed=\(warned.failed) of_sound=\(warned.sound)")
  }

  /// Processor time of this thread, in seconds.
  private static func seconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  /// A thumb down on the chunk that was shown first.
  private static func failure(
    _ number: Int, _ vector: [Float], like signature: [Float]
  ) -> Evidence {
    let none = ContentFingerprint(high: 0, low: UInt64(number))
    let hit = RetrievedHit(
      key: ChunkKey(rawValue: Int64(number)), chunk: ChunkID(trusted: "c\(number)"),
      document: DocumentID(trusted: "d"), fingerprint: none, rank: 1, rankBefore: 1,
      similarity: 0.6, score: 0.6)
    let date = Date(timeIntervalSince1970: Double(number))
    let record = RetrievalRecord(
      id: QueryID(trusted: "q\(number)"), collection: CollectionKey(rawValue: 1), recordedAt: date,
      text: nil, vector: vector, signature: signature, space: 1, mode: .dense, limit: 10,
      generation: 1, policy: "plain", session: nil, actor: nil, hits: [hit], trace: [], digest: none
    )
    let event = FeedbackEvent(
      id: EventID(trusted: "e\(number)"), query: record.id, name: .thumb, target: .response,
      score: -1, actor: ActorHash(rawValue: "u\(number % 500)"))
    return Evidence(
      sequence: LedgerSequence(number), recordedAt: date, event: event, retrieval: record,
      fault: .retrieval,
      credits: [
        Credit(key: hit.key, chunk: hit.chunk, fingerprint: none, rank: 1, value: -1)
      ])
  }
}
