import FailureMemory
import Feedback
import Retrieval
import Storage
import Testing

/// The fold as a function of the ledger.
struct FailureFoldTests {
  @Test func `two folds give equal bytes`() {
    let script = FailureScript.mixture(seed: 4, count: 200)
    #expect(
      script.book(dimension: 16).snapshotBytes() == script.book(dimension: 16).snapshotBytes())
  }

  @Test func `every process on every machine gives these bytes`() {
    let bytes = FailureScript.mixture(seed: 5, count: 120).book(dimension: 16).snapshotBytes()
    let body = bytes.drop { $0 != UInt8(ascii: "\n") }
    let digest = body.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    #expect(digest == 11_318_403_305_201_783_834)
  }

  @Test func `a restored state gives identical bytes and goes on alike`() throws {
    let script = FailureScript.mixture(seed: 6, count: 240)
    let whole = FailureCaseBook(dimension: 16)
    for step in script.steps.prefix(150) { whole.apply(step) }
    let bytes = whole.snapshotBytes()
    let restored = FailureCaseBook(dimension: 16)
    try restored.restore(from: bytes)
    #expect(restored.snapshotBytes() == bytes)
    for step in script.steps.dropFirst(150) {
      whole.apply(step)
      restored.apply(step)
    }
    #expect(restored.snapshotBytes() == whole.snapshotBytes())
    let probe = FailureScript.axis(2)
    #expect(
      restored.warnings(for: probe, signature: probe)
        == whole.warnings(for: probe, signature: probe))
  }

  @Test func `snapshots between events leave no trace`() throws {
    let script = FailureScript.mixture(seed: 7, count: 60)
    var book = FailureCaseBook(dimension: 16)
    for step in script.steps {
      book.apply(step)
      let next = FailureCaseBook(dimension: 16)
      try next.restore(from: book.snapshotBytes())
      book = next
    }
    #expect(book.snapshotBytes() == script.book(dimension: 16).snapshotBytes())
  }

  @Test func `erasing an actor takes their events out of every case`() {
    let script = FailureScript.mixture(seed: 8, count: 200)
    let erased = "actor-3"
    let remaining = script.steps.filter { step in
      if case .evidence(let evidence) = step { return evidence.event.actor?.rawValue != erased }
      return true
    }
    let gone = Set(
      script.steps.compactMap { step -> EventID? in
        if case .evidence(let evidence) = step, evidence.event.actor?.rawValue == erased {
          return evidence.event.id
        }
        return nil
      })
    #expect(!gone.isEmpty)
    let book = script.book(dimension: 16)
    let all = Set(FailureState.allCases)
    #expect(!gone.isDisjoint(with: book.failures(in: all).flatMap(\.events).map(\.event)))
    book.reset()
    for step in remaining { book.apply(step) }
    #expect(gone.isDisjoint(with: book.failures(in: all).flatMap(\.events).map(\.event)))
    #expect(!String(decoding: book.snapshotBytes(), as: UTF8.self).contains(erased))
    let anew = FailureCaseBook(dimension: 16)
    for step in remaining { anew.apply(step) }
    #expect(anew.snapshotBytes() == book.snapshotBytes())
  }

  @Test func `damaged or foreign bytes are refused and change nothing`() {
    let script = FailureScript.mixture(seed: 9, count: 40)
    let book = script.book(dimension: 16)
    let good = book.snapshotBytes()
    var flipped = good
    flipped[good.count / 2] ^= 1
    let foreign = Array("scrubjay-failures 9 0\n{}".utf8)
    for (bytes, code) in [
      (flipped, FailureMemoryError.Code.corruptedSnapshot),
      (Array(good.dropLast()), .corruptedSnapshot),
      ([], .corruptedSnapshot), (foreign, .unknownVersion),
    ] {
      let error = #expect(throws: FailureMemoryError.self) { try book.restore(from: bytes) }
      #expect(error?.code == code)
    }
    #expect(throws: FailureMemoryError.self) {
      try FailureCaseBook(dimension: 8).restore(from: good)
    }
    #expect(book.snapshotBytes() == good)
  }
}
