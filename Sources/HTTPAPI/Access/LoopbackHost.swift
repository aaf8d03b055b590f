import HTTPTypes
import Hummingbird

/// Names of the machine itself.
enum LoopbackHost {
  /// Whether an address or a name is that of the loopback interface.
  static func isLoopback(_ host: String) -> Bool {
    ["127.0.0.1", "::1", "localhost"].contains(host.lowercased())
  }

  /// Whether a request was sent to such a name; the port does not matter.
  ///
  /// A request without a host (HTTP/1.0) comes from no browser.
  static func isNamed(by request: Request) -> Bool {
    guard let authority = request.head.authority else { return true }
    let host: Substring
    if authority.hasPrefix("[") {
      host = authority.dropFirst().prefix { $0 != "]" }
    } else {
      host = authority.prefix { $0 != ":" }
    }
    return isLoopback(String(host))
  }
}
