extension EvaluationSet {
  /// Reads `queries.jsonl` and every `qrels/*.tsv` of a BEIR folder.
  ///
  /// A question is `{"_id","text","metadata"?}`; its group is `metadata.group` or a field `group`. A
  /// split is named like its file. A judgement is a question id, a document id and a grade, parted
  /// by tabs, under one line of column names.
  ///
  /// - Parameters:
  ///   - folder: The BEIR folder.
  ///   - files: The files.
  ///   - limits: Limits of lines and ids.
  /// - Throws: ``CorpusError`` with path and line at the first bad line: judgements that are skipped
  ///   would falsify every figure.
  public init(
    beirFolder folder: String, files: any CorpusFiles = DiskFiles(),
    limits: CorpusLimits = .standard
  ) throws(CorpusError) {
    let queriesPath = "\(folder)/queries.jsonl"
    guard files.kind(of: queriesPath) == .file else {
      throw CorpusError(
        .notFound, "a BEIR folder holds queries.jsonl; there is none", at: .init(path: queriesPath))
    }
    let queries = try Self.queries(queriesPath, files, limits)
    let known = Set(queries.map(\.id))
    var splits: [String: Judgements] = [:]
    let judgementFolder = "\(folder)/qrels"
    let tables =
      files.kind(of: judgementFolder) == .folder ? try files.files(under: judgementFolder) : []
    for table in tables where table.relativePath.hasSuffix(".tsv") {
      let name = String(table.relativePath.dropLast(4))
      splits[name] = try Self.judgements(
        "\(judgementFolder)/\(table.relativePath)", files, limits, known: known)
    }
    guard !splits.isEmpty else {
      throw CorpusError(
        .notFound, "a BEIR folder holds qrels/*.tsv; there is none",
        at: .init(path: judgementFolder))
    }
    self.init(queries: queries, splits: splits)
  }

  private static func queries(
    _ path: String, _ files: any CorpusFiles, _ limits: CorpusLimits
  ) throws(CorpusError) -> [Query] {
    var lines = LineScanner(path, in: files, maximumLineBytes: limits.maximumRecordBytes)
    var queries: [Query] = []
    var seen: Set<String> = []
    while let line = try lines.next() {
      do throws(CorpusError) {
        let fields = try DocumentFields(try JSONLinesReader.object(line, limits: limits))
        guard let id = try fields.identifier(), let text = try fields.text("text") else {
          throw CorpusError(.invalidField, "a question needs _id and text", field: "_id")
        }
        try limits.check(identifier: id, field: "_id")
        try limits.check(text: text, field: "text")
        guard seen.insert(id).inserted else {
          throw CorpusError(.duplicateID, "an earlier question has the id “\(id)”", field: "_id")
        }
        queries.append(
          Query(id: id, text: text, group: try fields.text("group"), metadata: fields.metadata))
      } catch {
        throw error.inRecord(path: path, line: line.number, byteOffset: line.offset)
      }
    }
    return queries
  }

  private static func judgements(
    _ path: String, _ files: any CorpusFiles, _ limits: CorpusLimits, known: Set<String>
  ) throws(CorpusError) -> Judgements {
    var lines = LineScanner(path, in: files, maximumLineBytes: limits.maximumRecordBytes)
    var judgements: Judgements = [:]
    while let line = try lines.next() {
      let place = CorpusError.Location(path: path, line: line.number, byteOffset: line.offset)
      guard let text = String(validating: line.bytes, as: UTF8.self) else {
        throw CorpusError(.invalidEncoding, "the line is not UTF-8", at: place)
      }
      let columns = text.split(separator: "\t", omittingEmptySubsequences: false)
        .map { $0.filter { $0 != "\r" } }
      guard columns.count == 3 else {
        throw CorpusError(
          .malformed, "a judgement has three columns parted by tabs, this line \(columns.count)",
          at: place)
      }
      guard let grade = Int(columns[2]) else {
        if line.number == 1 { continue }
        throw CorpusError(.malformed, "the grade “\(columns[2])” is no whole number", at: place)
      }
      guard known.contains(columns[0]) else {
        throw CorpusError(
          .invalidField, "queries.jsonl has no question “\(columns[0])”", field: "query-id",
          at: place)
      }
      guard judgements[columns[0], default: [:]].updateValue(grade, forKey: columns[1]) == nil
      else {
        throw CorpusError(
          .duplicateID, "“\(columns[1])” is judged twice for “\(columns[0])”", field: "corpus-id",
          at: place)
      }
    }
    return judgements
  }
}
