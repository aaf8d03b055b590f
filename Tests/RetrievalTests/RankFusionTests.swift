import Retrieval
import Storage
import Testing

@Suite struct RankFusionTests {
  private func key(_ number: Int64) -> ChunkKey { ChunkKey(rawValue: number) }

  @Test func `a key's score is the sum of its reciprocal damped ranks`() {
    let fused = RankFusion().fuse([[key(1), key(2)], [key(2), key(3), key(1)]])
    #expect(fused.map(\.key) == [key(2), key(1), key(3)])
    #expect(abs(fused[0].score - (1 / 62.0 + 1 / 61.0)) < 1e-15)
    #expect(abs(fused[1].score - (1 / 61.0 + 1 / 63.0)) < 1e-15)
    #expect(abs(fused[2].score - 1 / 62.0) < 1e-15)
  }

  @Test func `equal scores stand in order of key`() {
    let fused = RankFusion().fuse([[key(9), key(4)], [key(4), key(9)]])
    #expect(fused.map(\.key) == [key(4), key(9)])
    #expect(fused[0].score == fused[1].score)
  }

  @Test func `one ranking keeps its order, and none gives nothing`() {
    let ranking = [7, 3, 5, 1].map(key)
    #expect(RankFusion().fuse([ranking]).map(\.key) == ranking)
    #expect(RankFusion().fuse([ranking, []]).map(\.key) == ranking)
    #expect(RankFusion().fuse([]).isEmpty)
    #expect(RankFusion().fuse([[], []]).isEmpty)
  }

  @Test func `little damping lets one first place outweigh two second places`() {
    let rankings = [[key(1), key(2)], [key(3), key(2)]]
    #expect(RankFusion(damping: 0).fuse(rankings).first?.key == key(1))
    #expect(RankFusion(damping: 60).fuse(rankings).first?.key == key(2))
  }

  @Test func `an order takes the scores of a scale, greatest first`() {
    #expect(RankFusion.scores(ordered: 3, from: [0.2, 0.9, 0.5]) == [0.9, 0.5, 0.2])
  }

  @Test func `places beyond the scale take its least score, and an empty scale gives zeros`() {
    #expect(RankFusion.scores(ordered: 4, from: [0.25, 0.5]) == [0.5, 0.25, 0.25, 0.25])
    #expect(RankFusion.scores(ordered: 2, from: []) == [0, 0])
    #expect(RankFusion.scores(ordered: 0, from: [1]).isEmpty)
    #expect(RankFusion.scores(ordered: 1, from: [0.25, 0.5]) == [0.5])
  }
}
