import Maintenance
import Testing

@Suite struct ReindexPolicyTests {
  private func facts(
    chunks: Int = 1_000, target: Int? = nil, missing: Int = 0, withoutText: Int = 0,
    speed: Double = 50
  ) -> ReindexFacts {
    ReindexFacts(
      collection: "c", embedder: "small", dimension: 384, chunks: chunks, generation: 4,
      indexed: 900, delta: 150, tombstones: 50, targetDimension: target,
      missingEmbeddings: missing, missingTexts: withoutText, textsPerSecond: speed)
  }

  @Test(arguments: [nil, "small"] as [String?])
  func `without another embedder the stored vectors are written anew`(embedder: String?) {
    let plan = ReindexPolicy.plan(
      facts(target: 768, missing: 7, withoutText: 3), ReindexOptions(embedder: embedder))
    #expect(plan.strategy == .rebuild)
    #expect(plan.embedder == "small")
    #expect(plan.embeddings == 0)
    #expect(plan.vectors == 1_000)
    #expect(plan.bytes == 1_000 * (384 * 4 + 8))
    #expect(plan.steps.count == 3)
    #expect(plan.steps[0].contains("150 written and 50 deleted"))
    #expect(abs(plan.estimatedSeconds - 0.02) < 1e-9)
  }

  @Test func `another embedder makes the missing vectors in its own dimension`() {
    let plan = ReindexPolicy.plan(
      facts(target: 768, missing: 400), ReindexOptions(embedder: "large"))
    #expect(plan.strategy == .reembed)
    #expect(plan.embedder == "large")
    #expect(plan.embeddings == 400)
    #expect(plan.bytes == 1_000 * (768 * 4 + 8))
    #expect(abs(plan.estimatedSeconds - (8 + 0.02)) < 1e-9)
    #expect(plan.steps.count == 4)
    #expect(plan.steps[0].contains("400 of 1000"))
  }

  @Test func `chunks without a text stand against another embedder, and the plan says how many`() {
    let plan = ReindexPolicy.plan(
      facts(target: 768, missing: 400, withoutText: 12), ReindexOptions(embedder: "large"))
    #expect(plan.strategy == .refuse)
    #expect(plan.steps.count == 1)
    #expect(plan.steps[0].hasPrefix("12 chunks"))
  }

  @Test func `an unknown speed does not divide by zero`() {
    let plan = ReindexPolicy.plan(
      facts(target: 384, missing: 10, speed: 0), ReindexOptions(embedder: "large"))
    #expect(plan.estimatedSeconds.isFinite)
  }

  @Test func `an empty collection has a plan without vectors`() {
    let plan = ReindexPolicy.plan(facts(chunks: 0), ReindexOptions())
    #expect(plan.vectors == 0 && plan.bytes == 0 && plan.estimatedSeconds == 0)
  }

  @Test func `equal facts give equal plans`() {
    let options = ReindexOptions(embedder: "large")
    #expect(
      ReindexPolicy.plan(facts(target: 8), options) == ReindexPolicy.plan(facts(target: 8), options)
    )
  }
}
