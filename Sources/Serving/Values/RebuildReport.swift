import Crypto
import Foundation
public import Storage

/// What folding a ledger anew gave, beside what served.
public struct RebuildReport: Sendable, Equatable {
  /// One fold.
  public struct Part: Sendable, Equatable {
    /// Its name, such as `learning`.
    public var name: String
    /// The size of its state, in bytes.
    public var bytes: Int
    /// SHA-256 of the state that served, in hexadecimal digits.
    public var before: String
    /// SHA-256 of the state that was folded.
    public var after: String

    init(name: String, before: [UInt8], after: [UInt8]) {
      self.name = name
      bytes = after.count
      self.before = RebuildReport.digest(of: [before])
      self.after = RebuildReport.digest(of: [after])
    }
  }

  /// The last entry of the ledger that took part.
  public var sequence: LedgerSequence
  /// The folds.
  public var parts: [Part]

  /// Whether every fold gave the bytes that served.
  public var isIdentical: Bool { parts.allSatisfy { $0.before == $0.after } }

  /// SHA-256 of states one after the other, in hexadecimal digits.
  static func digest(of states: [[UInt8]]) -> String {
    var hash = SHA256()
    for bytes in states { hash.update(data: bytes) }
    return hash.finalize().map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }
}
