import Corpora
import Serving
import Storage

extension KeyInput {
  /// Reads a key to be made.
  init(_ node: JSONNode) throws(HTTPProblem) {
    let fields = try BodyFields(node, known: ["name", "scopes", "collections", "expires_at"])
    var scopes: Set<KeyScope> = []
    for (position, word) in try fields.strings("scopes", maximumCount: 4).enumerated() {
      guard let scope = KeyScope(rawValue: word) else {
        throw .invalid(
          "“\(word.prefix(80))” is unknown; choose from admin, feedback, read, write",
          at: "/scopes/\(position)")
      }
      scopes.insert(scope)
    }
    self.init(
      name: try fields.requiredString("name", maximumBytes: 100), scopes: scopes,
      collections: try Self.collections(fields), expiresAt: try fields.date("expires_at"))
  }

  private static func collections(
    _ fields: BodyFields
  ) throws(HTTPProblem) -> Set<CollectionName>? {
    guard fields.node("collections") != nil else { return nil }
    var names: Set<CollectionName> = []
    for (position, text) in try fields.strings("collections", maximumCount: 1_000).enumerated() {
      guard let name = CollectionName(text) else {
        throw .invalid(
          "a collection's name is 1–64 of a–z, 0–9, _ and -", at: "/collections/\(position)")
      }
      names.insert(name)
    }
    return names
  }
}

extension JSONWriter {
  /// Writes the members of a key, without its text, into an open object.
  mutating func members(of key: AccessKeyRecord) {
    member("id", key.id.rawValue)
    member("name", key.name)
    member("scopes", key.scopes.sorted().map(\.rawValue))
    self.key("collections")
    if let collections = key.collections {
      value(collections.map(\.rawValue).sorted())
    } else {
      null()
    }
    member("created_at", key.createdAt)
    member("expires_at", key.expiresAt)
    member("revoked_at", key.revokedAt)
    member("last_used_at", key.lastUsedAt)
  }
}
