import Corpora
import Storage
import VectorIndexes

extension SearchInput {
  /// What makes two searches the same request, whatever they find.
  func digest(vector: [Float], in collection: CollectionKey) -> ContentFingerprint {
    var bytes = Array("\(collection.rawValue)|\(mode.rawValue)|\(limit)|\(reranks)|".utf8)
    bytes += (query ?? "").utf8
    bytes.append(0)
    bytes += (filter.map { "\($0)" } ?? "").utf8
    bytes += ContentFingerprint(embedding: embedding ?? []).hexadecimal.utf8
    return ContentFingerprint(bytes: bytes)
  }
}

/// A caller's vector as the index and the learner compare it: of unit length under cosine.
func queryVector(_ vector: [Float], metric: Metric) -> [Float] {
  metric == .cosine ? VectorMath.unitVector(vector) ?? vector : vector
}
