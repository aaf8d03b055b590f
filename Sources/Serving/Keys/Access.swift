public import Storage

/// What a caller may do.
public struct Access: Sendable, Equatable {
  /// The key that it comes from; `nil` where no key is asked for.
  public var key: KeyID?
  /// What it allows.
  public var scopes: Set<KeyScope>
  /// The collections it reaches; `nil` for all.
  public var collections: Set<CollectionName>?

  /// Makes an access.
  public init(key: KeyID?, scopes: Set<KeyScope>, collections: Set<CollectionName>?) {
    self.key = key
    self.scopes = scopes
    self.collections = collections
  }

  /// That of the operator, who holds the data directory.
  public static let everything = Access(key: nil, scopes: [.admin], collections: nil)

  /// That of somebody unknown.
  public static let nothing = Access(key: nil, scopes: [], collections: [])

  /// Whether a scope is allowed; `admin` allows all.
  public func allows(_ scope: KeyScope) -> Bool {
    scopes.contains(scope) || scopes.contains(.admin)
  }

  /// Whether a collection is reached.
  public func covers(_ collection: CollectionName) -> Bool {
    collections?.contains(collection) ?? true
  }

  /// How a client's own id of a retrieval is kept.
  ///
  /// Callers that reach all collections share one space of ids. Those that reach some have theirs
  /// within the collection, as `collection:id`, so that nobody else's ids stand in their way or can
  /// be found out.
  public func queryID(_ id: String, in collection: CollectionName) -> String {
    coversAll || id.hasPrefix("\(collection):") ? id : "\(collection):\(id)"
  }

  /// The ids under which a retrieval may be kept that a caller speaks of.
  ///
  /// A caller for one collection need not name it.
  func spellings(of query: QueryID) -> [QueryID] {
    guard let collections, collections.count == 1, let only = collections.first else {
      return [query]
    }
    return [QueryID(trusted: queryID(query.rawValue, in: only)), query]
  }

  /// Whether all collections are reached, those to come included.
  public var coversAll: Bool { collections == nil }
}
