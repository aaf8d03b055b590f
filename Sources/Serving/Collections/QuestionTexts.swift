import Storage
import Synchronization

/// The texts of past questions that explanations name again and again.
///
/// A record of the log is some kilobytes that have to be read and checked for one line; what it says
/// never changes. Two halves as in ``HitCache``: what is asked for stays.
final class QuestionTexts: Sendable {
  private struct State {
    var younger: [QueryID: String?] = [:]
    var elder: [QueryID: String?] = [:]
    var bytes = 0
  }

  private let capacity: Int
  private let state = Mutex(State())

  /// Makes an empty cache.
  ///
  /// - Parameter capacity: About how many bytes it may hold.
  init(capacity: Int = 8 << 20) { self.capacity = capacity }

  /// The texts of questions; those that are not known are looked up and kept.
  ///
  /// - Returns: A text for each question that has one.
  func texts(
    of questions: [QueryID], from log: any RetrievalLog
  ) async throws -> [QueryID: String] {
    var found: [QueryID: String] = [:]
    let missing = state.withLock { state in
      questions.filter { question in
        guard let known = state.younger[question] ?? state.elder[question] else { return true }
        keep(known, of: question, in: &state)
        found[question] = known
        return false
      }
    }
    guard !missing.isEmpty else { return found }
    let records = try await log.retrievals(missing)
    state.withLock { state in
      for record in records.values {
        keep(record.text, of: record.id, in: &state)
        found[record.id] = record.text
      }
    }
    return found
  }

  private func keep(_ text: String?, of question: QueryID, in state: inout State) {
    guard state.younger[question] == nil else { return }
    let size = 200 + question.rawValue.utf8.count + (text?.utf8.count ?? 0)
    if state.bytes + size > capacity / 2 {
      state.elder = state.younger
      state.younger = [:]
      state.bytes = 0
    }
    state.younger[question] = .some(text)
    state.bytes += size
  }
}
