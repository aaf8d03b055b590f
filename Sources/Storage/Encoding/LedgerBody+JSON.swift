import Foundation

/// The ledger's bodies are kept as JSON with sorted keys: equal bodies give equal bytes, and the
/// record of what people said stays readable without this program.
extension LedgerBody {
  /// The body as JSON.
  ///
  /// - Throws: ``StorageError`` `invalid` for a number that is not finite.
  package func encodedJSON() throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return [UInt8](try encoder.encode(self))
    } catch {
      throw StorageError(
        .invalid, "The event \(id) cannot be written: its numbers must be finite.", cause: error)
    }
  }

  /// Decodes a body; errors are those of `JSONDecoder`.
  package init(encodedJSON bytes: [UInt8]) throws {
    self = try JSONDecoder().decode(LedgerBody.self, from: Data(bytes))
  }

  /// The retrieval that the body is about, if it is about one.
  package var query: QueryID? {
    if case .feedback(let event) = self { event.query } else { nil }
  }
}
