import Corpora
import Foundation
import Storage
import Testing

extension StoreCheck {
  static let projections = [
    StoreCheck("the newest snapshot of a projection replaces the older one") { store in
      let key = try await store.sampleCollection()
      #expect(try await store.snapshot(of: "learning", in: key) == nil)
      try await store.saveSnapshot([1, 2], of: "learning", at: 5, in: key)
      try await store.saveSnapshot([], of: "learning", at: 9, in: key)
      try await store.saveSnapshot([3], of: "staleness", at: 2, in: key)
      let newest = try await store.snapshot(of: "learning", in: key)
      #expect(newest?.sequence == 9)
      #expect(newest?.bytes == [])
      #expect(try await store.snapshot(of: "staleness", in: key)?.bytes == [3])
      await expect(.notFound) {
        let nowhere = CollectionKey(rawValue: 77)
        try await store.saveSnapshot([1], of: "p", at: 1, in: nowhere)
      }
    },
    StoreCheck("a large snapshot comes back whole") { store in
      let key = try await store.sampleCollection()
      let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31 >> 3) }
      try await store.saveSnapshot(bytes, of: "p", at: 1, in: key)
      #expect(try await store.snapshot(of: "p", in: key)?.bytes == bytes)
    },
    StoreCheck("jobs are saved, listed newest first, and the unfinished are known") { store in
      let key = try await store.sampleCollection()
      var jobs = (0..<4).map { number in
        JobRecord(
          id: Samples.id("j\(number)"), collection: key, kind: "reindex",
          createdAt: Samples.now + Double(number / 2), updatedAt: Samples.now)
      }
      for job in jobs { try await store.saveJob(job) }
      jobs[1].state = .succeeded
      jobs[1].done = 10
      jobs[1].total = 10
      jobs[1].unit = "vectors"
      jobs[1].result = ["recall": 0.99, "n": [1, nil]]
      jobs[2].state = .failed
      jobs[2].error = "no “space”"
      try await store.saveJob(jobs[1])
      try await store.saveJob(jobs[2])
      #expect(try await store.job(jobs[1].id) == jobs[1])
      #expect(try await store.job(jobs[2].id) == jobs[2])
      #expect(try await store.job(Samples.id("none")) == nil)
      #expect(try await store.jobs(in: key, limit: 3) == [jobs[3], jobs[2], jobs[1]])
      #expect(try await store.unfinishedJobs() == [jobs[0], jobs[3]])
    },
  ]
}
