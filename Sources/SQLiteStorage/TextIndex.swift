import Foundation
import GRDB
import Storage

/// The full-text index of one collection: an FTS5 table of its own, so that word statistics belong
/// to the collection and dropping the collection leaves nothing behind.
///
/// The table holds no copy of the texts; a removal therefore has to bring the text that was added.
struct TextIndex {
  /// The collection.
  let collection: CollectionKey

  /// Words are compared without case, diacritics and English endings.
  static let tokenizer = "porter unicode61 remove_diacritics 2"
  /// The most different words of a query that are looked up.
  static let maximumWords = 64

  private var table: String { "text_\(collection.rawValue)" }

  func create(_ database: Database) throws {
    try database.execute(
      sql: """
        CREATE VIRTUAL TABLE \(table)
        USING fts5(headings, body, content='', tokenize='\(Self.tokenizer)')
        """)
  }

  func drop(_ database: Database) throws {
    try database.execute(sql: "DROP TABLE IF EXISTS \(table)")
  }

  func add(_ chunk: ChunkRecord, _ database: Database) throws {
    guard let text = chunk.text else { return }
    try database.cachedStatement(
      sql: "INSERT INTO \(table) (rowid, headings, body) VALUES (?, ?, ?)"
    ).execute(arguments: [chunk.key.rawValue, Self.headings(chunk), text])
  }

  func remove(_ chunk: ChunkRecord, _ database: Database) throws {
    guard let text = chunk.text else { return }
    try database.cachedStatement(
      sql: "INSERT INTO \(table) (\(table), rowid, headings, body) VALUES ('delete', ?, ?, ?)"
    ).execute(arguments: [chunk.key.rawValue, Self.headings(chunk), text])
  }

  /// Chunks that share words with the query, best first.
  func search(
    _ query: String, allowed: Set<ChunkKey>?, limit: Int, _ database: Database
  ) throws -> [(key: ChunkKey, score: Double)] {
    guard limit > 0, allowed?.isEmpty != true, let expression = Self.expression(for: query) else {
      return []
    }
    let statement = try database.cachedStatement(
      sql: """
        SELECT rowid, rank FROM \(table) WHERE \(table) MATCH ? ORDER BY rank, rowid LIMIT ?
        """)
    let bound = allowed == nil ? limit : -1
    let rows = try Row.fetchCursor(statement, arguments: [expression, bound])
    var found: [(key: ChunkKey, score: Double)] = []
    while found.count < limit, let row = try rows.next() {
      let key = ChunkKey(rawValue: try row.column(0))
      if let allowed, !allowed.contains(key) { continue }
      let rank: Double = try row.column(1)
      found.append((key, -rank))
    }
    return found
  }

  /// Lets FTS5 check its own structures.
  func verify(_ database: Database) throws {
    try database.execute(sql: "INSERT INTO \(table) (\(table)) VALUES ('integrity-check')")
  }

  /// An FTS5 expression that finds chunks with any of the query's words; nil if it has none.
  ///
  /// Words are quoted, so nothing that a user types is an operator.
  static func expression(for query: String) -> String? {
    var seen: Set<String> = []
    var words: [String] = []
    for word in query.split(whereSeparator: { !($0.isLetter || $0.isNumber) }) {
      let folded = word.lowercased()
      guard seen.insert(folded).inserted else { continue }
      words.append("\"\(folded)\"")
      if words.count == maximumWords { break }
    }
    return words.isEmpty ? nil : words.joined(separator: " OR ")
  }

  private static func headings(_ chunk: ChunkRecord) -> String {
    chunk.headingPath.joined(separator: "\n")
  }
}
