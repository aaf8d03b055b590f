import Foundation

/// Pairs of certificate and key for `localhost` and 127.0.0.1, each signed by itself and valid until
/// 2126.
///
/// Made by `openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 36500
/// -subj /CN=localhost -addext subjectAltName=DNS:localhost,IP:127.0.0.1`. They guard nothing.
struct TestCertificates {
  /// The path of the certificate.
  let certificate: String
  /// The path of its key.
  let key: String

  /// The pair that tests begin with.
  static let first = TestCertificates("first")
  /// Another, for renewals.
  static let second = TestCertificates("second")

  private init(_ name: String) {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../Certificates").standardizedFileURL.path
    certificate = "\(folder)/\(name).cert.pem"
    key = "\(folder)/\(name).key.pem"
  }

  /// The copy of a pair in a folder.
  private init(certificate: String, key: String) {
    self.certificate = certificate
    self.key = key
  }

  /// Copies the pair into a folder, in place of what is there.
  @discardableResult
  func install(in folder: String) throws -> TestCertificates {
    let copy = TestCertificates(certificate: folder + "/cert.pem", key: folder + "/key.pem")
    for (source, target) in [(certificate, copy.certificate), (key, copy.key)] {
      try Data(contentsOf: URL(fileURLWithPath: source))
        .write(to: URL(fileURLWithPath: target), options: .atomic)
    }
    return copy
  }
}
