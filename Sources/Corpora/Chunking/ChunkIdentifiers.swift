/// Names the chunks of one document so that an edit in one section leaves other sections' ids alone.
///
/// An id is `<document id>#<heading path>.<number in the section>`, such as
/// `guide.md#install/linux.2`. The heading path is lower-case letters and digits of any script with
/// `-` between, `top` before the first heading; a second section of the same path gets `~2`. Ids over 512 bytes are shortened by a
/// fingerprint of what was cut off.
struct ChunkIdentifiers {
  static let maximumBytes = 512
  private let documentID: String
  private var occurrences: [String: Int] = [:]
  private var sectionKey = ""
  private var number = 0

  init(documentID: String) { self.documentID = documentID }

  /// Begins a section; numbers start at 1 again.
  mutating func enter(section path: [String]) {
    let slug = path.isEmpty ? "top" : path.map(Self.slug).joined(separator: "/")
    let occurrence = occurrences[slug, default: 0] + 1
    occurrences[slug] = occurrence
    sectionKey = occurrence == 1 ? slug : "\(slug)~\(occurrence)"
    number = 0
  }

  /// Returns the id of the section's next chunk.
  mutating func next() -> String {
    number += 1
    let id = "\(documentID)#\(sectionKey).\(number)"
    guard id.utf8.count > Self.maximumBytes else { return id }
    let document = Self.shortened(documentID, to: 300)
    let section = Self.shortened(sectionKey, to: 180)
    return "\(document)#\(section).\(number)"
  }

  /// Lower-case letters and digits with single hyphens between; never empty.
  static func slug(_ heading: String) -> String {
    var slug = ""
    var pendingHyphen = false
    for scalar in heading.lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        if pendingHyphen, !slug.isEmpty { slug += "-" }
        pendingHyphen = false
        slug.unicodeScalars.append(scalar)
      } else {
        pendingHyphen = true
      }
    }
    return slug.isEmpty ? "section" : slug
  }

  /// The text, or its beginning with a fingerprint of the whole, in at most `limit` bytes.
  private static func shortened(_ text: String, to limit: Int) -> String {
    guard text.utf8.count > limit else { return text }
    var kept = Substring(text)
    while kept.utf8.count > limit - 33 { kept.removeLast() }
    return kept + "~" + ContentFingerprint(bytes: text.utf8).hexadecimal
  }
}
