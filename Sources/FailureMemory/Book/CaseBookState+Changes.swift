import Foundation
import Storage

extension CaseBookState {
  /// Takes in what the service saw in the corpus: a blamed chunk that changed may have repaired its
  /// cases.
  mutating func take(_ observation: Observation, on date: Date) {
    let kind: CaseChange.Kind
    switch observation.kind {
    case .removed: kind = .chunkRemoved
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
    update(slot) { $0.lifecycle.decide(decision.action, at: date) }
  }
}
