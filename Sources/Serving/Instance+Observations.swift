import Corpora
import Storage

extension Instance {
  /// Looks at what a write means for older versions of the same sources, and notes it in the
  /// ledger.
  func observe(
    _ drafts: [DocumentDraft], after receipt: WriteReceipt, in collection: OpenCollection
  ) async throws {}

  /// Notes that chunks are gone.
  func observeRemoval(of keys: [ChunkKey], in collection: OpenCollection) async throws {}
}
