/// What keeps the traffic of a server from being read on the way.
public enum TransportSecurity: Sendable, Equatable {
  /// Nothing: for the loopback interface alone.
  case none
  /// A proxy in front of it, as whoever runs the server states.
  case proxy
  /// TLS by this process, from 1.2 on; files that are renewed are read again.
  ///
  /// - Parameters:
  ///   - certificates: The path of a PEM file with the certificate and those above it.
  ///   - privateKey: The path of a PEM file with the private key.
  case tls(certificates: String, privateKey: String)
}
