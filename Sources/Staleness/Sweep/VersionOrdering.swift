public import Foundation

/// Tells which of two documents of one source is the newer version.
public struct VersionOrdering: Sendable, Equatable {
  /// When the version was published, if the source says so.
  public var publishedAt: Date?
  /// The source's own name of the version, if it has one.
  public var version: String?

  /// Takes what a document says about its version.
  public init(publishedAt: Date?, version: String?) {
    self.publishedAt = publishedAt
    self.version = version
  }

  /// Whether this version is newer than another one.
  ///
  /// - Returns: `nil` where neither dates nor versions tell. Dates count first. Versions compare
  ///   piece by piece, runs of digits as numbers, so that `v10` is newer than `v9` and `2.10` than
  ///   `2.9`; a version without any digit tells nothing.
  public func isNewer(than other: VersionOrdering) -> Bool? {
    if let mine = publishedAt, let theirs = other.publishedAt, mine != theirs {
      return mine > theirs
    }
    guard let mine = version, let theirs = other.version, mine != theirs,
      mine.contains(where: \.isNumber), theirs.contains(where: \.isNumber)
    else { return nil }
    return Self.precedes(theirs, mine)
  }

  private static func precedes(_ left: String, _ right: String) -> Bool? {
    let (a, b) = (pieces(left), pieces(right))
    for (one, other) in zip(a, b) where one != other {
      guard let x = UInt64(one), let y = UInt64(other) else {
        return one < other
      }
      if x != y { return x < y }
    }
    return a.count == b.count ? nil : a.count < b.count
  }

  /// Runs of ASCII digits and runs of letters.
  private static func pieces(_ version: String) -> [String] {
    var pieces: [String] = []
    var wasDigit: Bool?
    for character in version.lowercased() {
      let isDigit = character.isASCII && character.isNumber
      guard isDigit || character.isLetter else {
        wasDigit = nil
        continue
      }
      if wasDigit == isDigit, let last = pieces.indices.last {
        pieces[last].append(character)
      } else {
        pieces.append(String(character))
      }
      wasDigit = isDigit
    }
    return pieces
  }
}
