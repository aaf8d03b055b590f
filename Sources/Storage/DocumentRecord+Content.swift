extension DocumentRecord {
  /// Whether the content and attributes equal those of another record of this id; the store's own
  /// times do not count.
  package func hasContent(of other: DocumentRecord) -> Bool {
    id == other.id && sourceURI == other.sourceURI && version == other.version
      && publishedAt == other.publishedAt && expiresAt == other.expiresAt
      && metadata == other.metadata && fingerprint == other.fingerprint
  }
}

extension ChunkRecord {
  /// Whether a draft would leave the chunk as it is, its vector aside.
  package func hasContent(of draft: ChunkDraft) -> Bool {
    id == draft.id && text == draft.text && headingPath == draft.headingPath
      && metadata == draft.metadata && fingerprint == draft.fingerprint
  }

  /// Whether text and headings equal another record's, byte for byte.
  package func hasWords(of other: ChunkRecord) -> Bool {
    func bytes(_ chunk: ChunkRecord) -> [[UInt8]?] {
      [chunk.text.map { Array($0.utf8) }] + chunk.headingPath.map { Array($0.utf8) }
    }
    return bytes(self) == bytes(other)
  }
}
