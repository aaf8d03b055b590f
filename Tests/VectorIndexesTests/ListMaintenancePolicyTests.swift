import Testing

@testable import VectorIndexes

@Suite struct ListMaintenancePolicyTests {
  private static func lists(_ entries: [Int], drift: [Int: Float] = [:]) -> [ListStatistics] {
    entries.enumerated().map { ListStatistics(entries: $1, drift: drift[$0] ?? 0) }
  }

  @Test func `lists of about equal length stay as they are`() {
    let policy = ListMaintenancePolicy(targetListCount: 4)
    #expect(policy.plan(for: Self.lists([100, 90, 180, 110])).isEmpty)
  }

  @Test func `a list that has grown is split into parts of about the mean length`() {
    let policy = ListMaintenancePolicy(targetListCount: 6)
    let plan = policy.plan(for: Self.lists([100, 300, 100, 100]))
    #expect(plan.splits == [ListMaintenancePlan.Split(list: 1, parts: 3)])
    #expect(plan.merged.isEmpty && plan.moved.isEmpty)
  }

  @Test func `a list that has shrunk is merged, and one whose content moved follows it`() {
    let policy = ListMaintenancePolicy(targetListCount: 4)
    let plan = policy.plan(for: Self.lists([10, 130, 130, 130], drift: [0: 1, 2: 0.2]))
    #expect(plan.merged == [0])
    #expect(plan.moved == [2])
    #expect(plan.changed == [0, 2])
  }

  @Test(arguments: [[], [5], [0, 0], [0, 0, 0, 7]])
  func `however few vectors are left, a list stays for them`(entries: [Int]) {
    let plan = ListMaintenancePolicy(targetListCount: 1).plan(for: Self.lists(entries))
    #expect(plan.merged.count < max(entries.count, 1))
    #expect(plan.splits.isEmpty)
  }

  @Test func `short lists are not split, and no list into too many parts`() {
    let short = ListMaintenancePolicy(targetListCount: 100).plan(for: Self.lists([63, 10]))
    #expect(short.splits.isEmpty)
    let long = ListMaintenancePolicy(targetListCount: 1_000).plan(for: Self.lists([9_000, 1_000]))
    #expect(long.splits.allSatisfy { $0.parts == 16 })
  }
}
