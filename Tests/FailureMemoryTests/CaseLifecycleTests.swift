import FailureMemory
import Foundation
import Retrieval
import Storage
import Testing

@Suite struct CaseLifecycleTests {
  private let date = Date(timeIntervalSince1970: 0)

  @Test func `without a change more actors have to be content`() {
    var lifecycle = CaseLifecycle()
    for actor in 0..<FailurePolicy.standard.successesAlone {
      #expect(lifecycle.state == .open)
      lifecycle.succeed(actor: "u\(actor)", at: date, policy: .standard)
    }
    #expect(lifecycle.state == .fixed)
  }

  @Test func `a failure makes successes count anew`() {
    var lifecycle = CaseLifecycle()
    lifecycle.note(CaseChange(kind: .newerVersion, at: date))
    lifecycle.succeed(actor: "a", at: date, policy: .standard)
    lifecycle.fail()
    lifecycle.succeed(actor: "b", at: date, policy: .standard)
    #expect(lifecycle.state == .open)
  }

  @Test(arguments: [Decision.Action.dismiss, .close])
  func `a decision counts at once`(action: Decision.Action) {
    var lifecycle = CaseLifecycle()
    lifecycle.decide(action, at: date)
    #expect(lifecycle.state == (action == .close ? .fixed : .dismissed))
    lifecycle.fail()
    #expect(lifecycle.state == (action == .close ? .regressed : .dismissed))
  }

  @Test func `changes are bounded`() {
    var lifecycle = CaseLifecycle()
    for _ in 0..<50 { lifecycle.note(CaseChange(kind: .closed, at: date)) }
    #expect(lifecycle.changes.count == CaseLifecycle.changeLimit)
  }
}
