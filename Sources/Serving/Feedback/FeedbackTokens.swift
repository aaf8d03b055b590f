import Crypto
import Foundation

/// Makes and reads the tokens that let somebody judge one hit of one retrieval without a key.
///
/// A token is base64url of version 1, the end of its life in seconds since 1970 (UInt32, big
/// endian), the hit's rank (UInt16, big endian), the query id in UTF-8, and the first 16 bytes of
/// HMAC-SHA-256 over all of that. The key is derived from the instance's secret, so that it is of
/// no use elsewhere.
struct FeedbackTokens: Sendable {
  /// What a token speaks of.
  struct Claim: Equatable {
    var query: String
    var rank: Int
    var end: Date
  }

  private static let tagLength = 16
  private static let headLength = 7
  private let key: SymmetricKey

  /// Takes the instance's secret.
  init(secret: [UInt8]) {
    key = HKDF<SHA256>.deriveKey(
      inputKeyMaterial: SymmetricKey(data: secret),
      info: Data("scrubjay feedback token 1".utf8), outputByteCount: 32)
  }

  /// Signs the tokens of one answer: what the key alone decides is computed once.
  struct Signer {
    fileprivate let code: HMAC<SHA256>

    /// A token for a claim; ranks beyond 65,535 have none.
    func token(_ claim: Claim) -> String? { FeedbackTokens.token(claim, code) }
  }

  /// A signer for the tokens of one answer.
  func signer() -> Signer { Signer(code: HMAC(key: key)) }

  private static func token(_ claim: Claim, _ code: HMAC<SHA256>) -> String? {
    guard let rank = UInt16(exactly: claim.rank) else { return nil }
    let end = UInt32(clamping: Int64(claim.end.timeIntervalSince1970))
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.headLength + claim.query.utf8.count + Self.tagLength)
    bytes.append(1)
    for shift in [24, 16, 8, 0] { bytes.append(UInt8(truncatingIfNeeded: end >> UInt32(shift))) }
    bytes += [UInt8(rank >> 8), UInt8(truncatingIfNeeded: rank)]
    bytes += claim.query.utf8
    var code = code
    code.update(data: bytes)
    bytes += code.finalize().prefix(Self.tagLength)
    return Base64URL.text(bytes)
  }

  /// The claim of a token; `nil` for a text that this instance did not sign.
  ///
  /// Whether it has ended is left to the caller.
  func claim(of token: String) -> Claim? {
    guard token.utf8.count <= VoteInput.maximumTokenLength else { return nil }
    guard let bytes = Base64URL.bytes(token), bytes.count > Self.headLength + Self.tagLength
    else { return nil }
    let signed = bytes.dropLast(Self.tagLength)
    let code = HMAC<SHA256>.authenticationCode(for: signed, using: key)
    guard Self.areEqual(code.prefix(Self.tagLength), bytes.suffix(Self.tagLength)),
      bytes[0] == 1,
      let query = String(validating: signed.dropFirst(Self.headLength), as: UTF8.self)
    else { return nil }
    let end = bytes[1...4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
    return Claim(
      query: query, rank: Int(bytes[5]) << 8 | Int(bytes[6]),
      end: Date(timeIntervalSince1970: Double(end)))
  }

  /// Compares in a time that does not tell where two differ.
  private static func areEqual(
    _ left: some Sequence<UInt8>, _ right: some Sequence<UInt8>
  ) -> Bool {
    zip(left, right).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
