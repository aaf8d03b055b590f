import Corpora
import Retrieval
import Storage
import Testing

@Suite struct ChunkDirectoryTests {
  @Test(arguments: UInt64(1)...20)
  func `a directory answers like a dictionary after any sequence of changes`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let directory = ChunkDirectory()
    var model: [ChunkKey: ContentFingerprint] = [:]
    let contents = (0..<8).map { ContentFingerprint(text: "content \($0)") }
    for step in 0..<200 {
      let keys = (0..<Int.random(in: 1...3, using: &random)).map { _ in
        ChunkKey(rawValue: Int64.random(in: 1...12, using: &random))
      }
      if Int.random(in: 0..<3, using: &random) == 0 {
        directory.remove(keys)
        for key in keys { model[key] = nil }
      } else {
        let entries = keys.map { key in
          (key: key, content: contents[Int.random(in: 0..<8, using: &random)])
        }
        directory.insert(entries)
        for entry in entries { model[entry.key] = entry.content }
      }
      let asked = (1...13).map { ChunkKey(rawValue: $0) }
      let wanted = Array(contents.shuffled(using: &random).prefix(3))
      let context = "seed \(seed), step \(step)"
      #expect(directory.count == model.count, "\(context)")
      #expect(directory.contents(of: asked) == asked.map { model[$0] }, "\(context)")
      let holders = model.filter { wanted.contains($0.value) }.map(\.key).sorted()
      #expect(directory.keys(holding: wanted) == holders, "\(context)")
    }
  }

  @Test func `a chunk whose content changes is no longer found under the old one`() {
    let directory = ChunkDirectory()
    let key = ChunkKey(rawValue: 5)
    let (old, new) = (ContentFingerprint(text: "old"), ContentFingerprint(text: "new"))
    directory.insert([(key, old)])
    directory.insert([(key, new)])
    #expect(directory.keys(holding: [old]).isEmpty)
    #expect(directory.keys(holding: [new, old]) == [key])
    #expect(directory.count == 1)
  }
}
