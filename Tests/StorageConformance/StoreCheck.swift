public import Storage
public import Testing

/// One promise of the store protocols, checked on any implementation.
///
/// A test target runs all of them: `@Test(arguments: StoreCheck.all)`, each on a store of its own.
public struct StoreCheck: Sendable, CustomTestStringConvertible {
  /// The promise, in words.
  public let name: String
  private let body: @Sendable (any Store) async throws -> Void

  init(_ name: String, _ body: @escaping @Sendable (any Store) async throws -> Void) {
    self.name = name
    self.body = body
  }

  /// The promise, in words.
  public var testDescription: String { name }

  /// Checks the promise on an empty store and closes it.
  public func callAsFunction(on store: any Store) async throws {
    try await body(store)
    try await store.close()
  }

  /// All promises.
  public static let all =
    collections + documents + chunks + changes + spaces + filters + texts + retrievals + ledger
    + erasure + projections + keys
}

/// Expects that `body` throws a storage error of a code.
func expect(
  _ code: StorageError.Code, _ location: SourceLocation = #_sourceLocation,
  _ body: () async throws -> Void
) async {
  do {
    try await body()
    Issue.record("nothing was thrown in place of \(code)", sourceLocation: location)
  } catch let error as StorageError {
    #expect(error.code == code, "\(error)", sourceLocation: location)
  } catch {
    Issue.record("\(error) was thrown in place of \(code)", sourceLocation: location)
  }
}
