/// Remembers ids by 16 bytes each, so that a corpus with an id given twice is noticed.
struct SeenIdentifiers {
  private var seen: Set<ContentFingerprint> = []

  /// Takes note of a document's id.
  ///
  /// - Throws: ``CorpusError`` (`duplicateID`).
  mutating func insert(_ document: SourceDocument) throws(CorpusError) {
    guard seen.insert(ContentFingerprint(bytes: document.id.utf8)).inserted else {
      throw CorpusError(
        .duplicateID, "an earlier document has the id “\(document.id)”", field: "id")
    }
  }
}
