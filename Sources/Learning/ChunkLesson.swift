public import Corpora
public import Storage
import Synchronization
import VectorIndexes

/// What was learned about one chunk, without regard to a question.
public struct ChunkLesson: Sendable, Equatable {
  /// A remembered question that feedback spoke about it on.
  public struct Question: Sendable, Equatable {
    /// A retrieval that asked it.
    public var query: QueryID
    /// Its vector, of unit length.
    public var vector: [Float]
    /// Weight of the events in favour, ≥ 0.
    public var helped: Double
    /// Weight of the events against, ≥ 0.
    public var failed: Double
    /// Events.
    public var events: Int
  }

  /// Events that spoke about it.
  public var events: Int
  /// Different actors behind them.
  public var actors: Int
  /// How many questions it is believed to have answered.
  public var confirmations: Double
  /// How unconfirmed it is, 0…1; at 1 it holds its place against chunks with praise.
  public var doubt: Double
  /// The questions that say most, most first.
  public var questions: [Question]
}

extension Learner {
  /// What was learned about a content; `nil` if no feedback spoke of a list that held it.
  ///
  /// - Parameters:
  ///   - content: The chunk's content.
  ///   - limit: How many questions to name.
  /// - Returns: The sums for the content, and its questions.
  /// - Complexity: O(*q*) for *q* remembered questions.
  public func lesson(about content: ContentFingerprint, limit: Int) -> ChunkLesson? {
    memory.withLock { $0.lesson(about: content, limit: limit) }
  }
}

extension LearnedMemory {
  fileprivate func lesson(about content: ContentFingerprint, limit: Int) -> ChunkLesson? {
    guard let chunk = chunks.find(content) else { return nil }
    var found: [(row: Int, cell: QuestionTable.Cell)] = []
    for row in questions.rows.indices {
      for place in questions.cellRange(row)
      where questions.cells[place].chunk == Int32(chunk) && questions.cells[place].events > 0 {
        found.append((row, questions.cells[place]))
      }
    }
    func weight(_ cell: QuestionTable.Cell) -> Float { cell.helped + cell.failed }
    found.sort { left, right in
      weight(left.cell) != weight(right.cell)
        ? weight(left.cell) > weight(right.cell) : left.row < right.row
    }
    return ChunkLesson(
      events: chunks.rows[chunk].events, actors: chunks.rows[chunk].actors,
      confirmations: max(0, chunks.rows[chunk].mass), doubt: doubt(of: chunk),
      questions: found.prefix(limit).map { row, cell in
        ChunkLesson.Question(
          query: questions.rows[row].query, vector: questions.vectors[row],
          helped: Double(cell.helped), failed: Double(cell.failed), events: Int(cell.events))
      })
  }
}
