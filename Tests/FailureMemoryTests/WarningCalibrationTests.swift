import FailureMemory
import Retrieval
import Storage
import Testing

/// The promise of fewer than 1 % false warnings, counted.
struct WarningCalibrationTests {
  private static let dimension = 24

  /// Topics whose queries resemble each other the more the greater `common` is.
  private struct World {
    var script: FailureScript
    let failing: [[Float]]
    var common: Double

    init(seed: UInt64) {
      var script = FailureScript(seed: seed)
      failing = (0..<12).map { _ in script.direction(dimension) }
      self.script = script
      common = 0
    }

    /// A query of any topic, pulled towards the first axis by what is common.
    mutating func query(_ topic: [Float]? = nil) -> [Float] {
      var center = topic ?? script.direction(dimension)
      center[0] += Float(common)
      return script.near(FailureScript.unit(center.map(Double.init)), spread: 0.3)
    }

    mutating func run(_ count: Int) {
      for step in 0..<count {
        if step.isMultiple(of: 12) {
          let topic = step / 12 % failing.count
          script.say(query(failing[topic]), .init(chunk: "bad-\(topic)"))
        } else {
          script.say(query(), .init(score: 1, chunk: "good-\(step)", actor: "actor-\(step % 40)"))
        }
      }
    }

    mutating func falseWarnings(_ book: FailureCaseBook, among count: Int) -> Int {
      (0..<count).count { _ in
        let unrelated = query()
        return !book.warnings(for: unrelated, signature: unrelated).isEmpty
      }
    }
  }

  @Test(arguments: [11, 12] as [UInt64])
  func `fewer than 1 percent of unrelated queries are warned, before and after drift`(
    seed: UInt64
  ) {
    var world = World(seed: seed)
    world.run(600)
    let book = world.script.book(dimension: Self.dimension)
    let before = world.falseWarnings(book, among: 1_000)
    #expect(before < 10, "seed \(seed)")
    // Queries come to resemble each other much more than they did.
    world.common = 1
    let known = world.script.steps.count
    world.run(1_200)
    for step in world.script.steps.dropFirst(known) { book.apply(step) }
    let after = world.falseWarnings(book, among: 1_000)
    #expect(after < 10, "seed \(seed)")
  }

  @Test func `queries of a failing topic are still warned`() {
    var world = World(seed: 13)
    world.run(600)
    let book = world.script.book(dimension: Self.dimension)
    let warned = (0..<120).count { number in
      let query = world.query(world.failing[number % world.failing.count])
      return !book.warnings(for: query, signature: query).isEmpty
    }
    #expect(warned >= 60)
  }

  @Test(arguments: [5, 40, 150])
  func `before there is enough traffic warnings are rarer still`(events: Int) {
    var world = World(seed: 14)
    world.run(events)
    let book = world.script.book(dimension: Self.dimension)
    #expect(world.falseWarnings(book, among: 1_000) < 10)
  }
}
