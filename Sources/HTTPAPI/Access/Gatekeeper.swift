import Foundation
import HTTPTypes
import Hummingbird
import Serving
import Storage

/// Decides what a request may do, before anything of it is read.
struct Gatekeeper: Sendable {
  let instance: Instance
  let policy: AccessPolicy

  /// The access of a request to an operation.
  ///
  /// - Throws: ``HTTPProblem``: 401 without a key that opens something, 403 where the key's scopes
  ///   or reach do not suffice. What a key does not reach is treated where it is named, like what
  ///   does not exist.
  func admit(_ request: Request, to rule: AccessRule) throws(HTTPProblem) -> Access {
    let access: Access
    switch rule {
    case .open: return .nothing
    case .key(let scope):
      access = try self.access(of: request)
      try check(access, allows: scope)
    case .everywhere(let scope):
      access = try self.access(of: request)
      try check(access, allows: scope)
      guard access.coversAll else {
        throw .forbidden("this needs a key for all collections; this one is for some")
      }
    }
    return access
  }

  private func access(of request: Request) throws(HTTPProblem) -> Access {
    switch policy {
    case .trusted: return .everything
    case .keysOnceMade(let anyHost):
      guard instance.needsKeys else {
        guard anyHost || LoopbackHost.isNamed(by: request) else {
          throw .forbidden(
            "without keys only requests to a loopback name such as 127.0.0.1 are taken; make a key "
              + "with scrubjay keys create")
        }
        return .everything
      }
    case .keys: break
    }
    guard let text = try Self.key(in: request) else {
      throw .unauthorized("this needs a key; send it as authorization: Bearer sjk_…")
    }
    guard let access = instance.access(ofKey: text) else {
      throw .unauthorized("the key is unknown, was revoked or has ended", error: "invalid_token")
    }
    return access
  }

  private func check(_ access: Access, allows scope: KeyScope) throws(HTTPProblem) {
    guard access.allows(scope) else {
      let own = access.scopes.sorted().map(\.rawValue).joined(separator: ", ")
      throw .forbidden("this needs a key with the scope \(scope.rawValue); this one has \(own)")
    }
  }

  private static func key(in request: Request) throws(HTTPProblem) -> String? {
    let fields = request.headers[values: .authorization]
    guard let field = fields.first else { return nil }
    guard fields.count == 1 else { throw .unauthorized("there are several authorization headers") }
    let parts = field.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, parts[0].lowercased() == "bearer" else {
      throw .unauthorized("the authorization is not of the form Bearer sjk_…")
    }
    return parts[1].trimmingCharacters(in: .whitespaces)
  }
}
