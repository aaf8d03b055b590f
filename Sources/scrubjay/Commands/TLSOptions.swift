import ArgumentParser
import HTTPAPI

/// What keeps the traffic of a server from being read on the way.
struct TLSOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Serve TLS with the certificates in this PEM file, the server's own first.",
      valueName: "file"))
  var tlsCertificate: String?

  @Option(help: ArgumentHelp("The private key of the certificate, as PEM.", valueName: "file"))
  var tlsKey: String?

  @Flag(help: "State that a proxy in front of this server does TLS, and take any host name.")
  var behindTLSProxy = false
}

extension TransportSecurity {
  /// What settings from one place say.
  ///
  /// - Throws: ``CommandFailure`` `usage` for half of a pair, and for a contradiction.
  init(certificates: String?, privateKey: String?, isBehindProxy: Bool) throws {
    switch (certificates, privateKey) {
    case (nil, nil): self = isBehindProxy ? .proxy : .none
    case (.some(let certificates), .some(let privateKey)):
      guard !isBehindProxy else {
        throw CommandFailure(
          .usage, "TLS is done either here or by a proxy; give the files or say behind-tls-proxy")
      }
      self = .tls(certificates: certificates, privateKey: privateKey)
    default:
      throw CommandFailure(.usage, "TLS needs both files, the certificate and its key")
    }
  }
}
