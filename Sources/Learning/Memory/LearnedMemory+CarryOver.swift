internal import Corpora
internal import Feedback
internal import Storage
internal import VectorIndexes

extension LearnedMemory {
  /// A chunk that takes over part of what was learned about another.
  private struct Heir {
    var chunk: Int
    /// The part of the evidence that it takes.
    var kept: Double
    /// The part of the shares; all heirs together take at most ``Lineage/discount``.
    var portion: Double
  }

  /// Puts what was learned about a content on the contents that it became.
  ///
  /// Each takes the evidence as far as ``Lineage/kept(ofShare:)`` says; the beliefs of remembered
  /// questions are divided among them by the share of the old text that they hold, so that they do not
  /// grow. Decisions follow where most of the text went.
  mutating func carry(
    _ content: ContentFingerprint, to successors: [Observation.Successor]
  ) {
    for place in overrides.indices where overrides[place].fingerprint == content {
      if let main = successors.first, Double(main.share) >= Lineage.mainShare {
        overrides[place].fingerprint = main.subject.fingerprint
      }
    }
    guard chunks.find(content) != nil else { return }
    let (source, _) = chunks.admit(content, at: eventCount)
    let total = successors.reduce(0) { $0 + Double($1.share) }
    var heirs: [Heir] = []
    for successor in successors where successor.subject.fingerprint != content {
      let (row, evicted) = chunks.admit(successor.subject.fingerprint, at: eventCount)
      if evicted {
        questions.forget(chunk: row)
        votes.forget(chunk: row)
      }
      let share = Double(successor.share)
      heirs.append(
        Heir(
          chunk: row, kept: Lineage.kept(ofShare: share),
          portion: Lineage.discount * min(1, share) / max(1, total)))
    }
    guard !heirs.isEmpty else { return }
    for question in questions.rows.indices { divide(question, of: source, among: heirs) }
    for heir in heirs { chunks.inherit(heir.chunk, from: source, part: heir.kept) }
    chunks.clear(source)
  }

  /// Divides one question's cell of a chunk among its heirs.
  private mutating func divide(_ question: Int, of source: Int, among heirs: [Heir]) {
    guard
      let place = questions.cellRange(question).first(where: {
        questions.cells[$0].chunk == Int32(source)
      })
    else { return }
    let old = questions.cells[place]
    let vector = questions.vectors[question]
    chunks.addShare(-Double(old.share), of: vector, base: old.base, to: source)
    questions.cells[place] = QuestionTable.Cell()
    for heir in heirs {
      let cell = self.place(of: heir.chunk, in: question, base: old.base)
      let bound = Float(parameters.logOddsBound)
      let kept = Float(heir.kept)
      let share = old.share * Float(heir.portion)
      questions.cells[cell].logOdds = max(
        -bound, min(bound, questions.cells[cell].logOdds + kept * old.logOdds))
      questions.cells[cell].helped += kept * old.helped
      questions.cells[cell].failed += kept * old.failed
      questions.cells[cell].stated += kept * old.stated
      questions.cells[cell].events += old.events
      questions.cells[cell].share += share
      chunks.addShare(Double(share), of: vector, base: old.base, to: heir.chunk)
    }
  }
}
