import Foundation
import Storage

extension CaseBookState {
  /// Takes in what the service saw in the corpus: a blamed chunk that changed may have repaired its
  /// cases.
  mutating func take(_ observation: Observation, on date: Date) {
    let kind: CaseChange.Kind
    switch observation.kind {
    case .removed:
      kind = .chunkRemoved
      withdraw(observation.subject.key, on: date)
    case .newerNeighbor: kind = .newerVersion
    case .sourceRestored: kind = .sourceRestored
    case .sourceChanged, .sourceGone, .expired, .renewed, .rechunked: return
    }
    for slot in (slotsByChunk[observation.subject.key] ?? []).sorted() {
      update(slot) { target in
        target.lifecycle.note(CaseChange(kind: kind, chunk: observation.subject.chunk, at: date))
      }
    }
  }

  /// Takes in a maintainer's decision about a case; others are not ours.
  mutating func take(_ decision: Decision, on date: Date) {
    guard case .failure(let id) = decision.subject, let slot = slotsByID[id] else { return }
    switch decision.action {
    case .curate:
      guard let subject = decision.answer else { return }
      update(slot) { target in
        target.answers.take(
          CuratedAnswer(subject: subject, curatedAt: date, note: decision.note))
        target.lifecycle.note(CaseChange(kind: .curated, chunk: subject.chunk, at: date))
      }
    case .withdraw:
      for answer in self[slot]?.answers ?? [] { withdraw(answer.subject.key, from: slot, on: date) }
    default: update(slot) { $0.lifecycle.decide(decision.action, at: date) }
    }
  }

  /// Takes a chunk that left the store, or holds another content, out of the answers.
  private mutating func withdraw(_ key: ChunkKey, on date: Date) {
    for slot in (slotsByAnswer[key] ?? []).sorted() { withdraw(key, from: slot, on: date) }
  }

  private mutating func withdraw(_ key: ChunkKey, from slot: Int, on date: Date) {
    update(slot) { target in
      guard let place = target.answers.firstIndex(where: { $0.subject.key == key }) else { return }
      let answer = target.answers.remove(at: place)
      target.lifecycle.note(
        CaseChange(kind: .withdrawn, chunk: answer.subject.chunk, at: date))
    }
  }
}
