import HTTPTypes
import Hummingbird

/// All operations by address: tells an address that is unknown from one that takes other methods.
struct RouteTable: Sendable {
  private var methods: [(parts: [Substring], allowed: [HTTPRequest.Method])] = []

  /// Indexes operations.
  init(_ operations: [Operation]) {
    for operation in operations {
      let parts = Self.parts(of: operation.template)
      if let index = methods.firstIndex(where: { $0.parts == parts }) {
        methods[index].allowed.append(operation.method)
      } else {
        methods.append((parts, [operation.method]))
      }
    }
  }

  /// The methods that an address takes; empty if there is no such address.
  func allowedMethods(at path: String) -> [HTTPRequest.Method] {
    let parts = Self.parts(of: path)
    let matches = methods.filter { entry in
      entry.parts.count == parts.count
        && zip(entry.parts, parts).allSatisfy { $0.hasPrefix("{") || $0 == $1 }
    }
    // Of several addresses that fit, the one that names most is meant.
    func placeholders(_ parts: [Substring]) -> Int { parts.count { $0.hasPrefix("{") } }
    let fewest = matches.map { placeholders($0.parts) }.min()
    return matches.filter { placeholders($0.parts) == fewest }.flatMap(\.allowed)
  }

  /// The problem of a request that no operation takes.
  func problem(of request: Request) -> HTTPProblem {
    let allowed = allowedMethods(at: request.uri.path)
    guard !allowed.isEmpty else {
      return HTTPProblem(
        .notFound, code: "no_such_route",
        detail: "there is nothing at \(request.uri.path); /openapi.json lists all addresses")
    }
    let names = allowed.map(\.rawValue) + (allowed.contains(.get) ? ["HEAD"] : [])
    let list = names.sorted().joined(separator: ", ")
    return HTTPProblem(
      .methodNotAllowed, code: "method_not_allowed",
      detail: "\(request.method.rawValue) is not taken here; \(list) is", headers: [.allow: list])
  }

  private static func parts(of path: String) -> [Substring] {
    path.split(separator: "/")
  }
}
