/// Words that bear on truth, in English.
enum Lexicon {
  /// Words that deny.
  static let negations: Set<String> = [
    "not", "no", "never", "without", "cannot", "neither", "nor", "none", "nothing", "nobody",
    "nowhere", "longer",
  ]

  /// Names of days and months.
  static let dates: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mondays",
    "tuesdays", "wednesdays", "thursdays", "fridays", "saturdays", "sundays", "january",
    "february", "april", "june", "july", "august", "september", "october", "november",
    "december",
  ]

  /// Words and their opposites, each pair once.
  private static let pairs: [(String, String)] = [
    ("on", "off"), ("enabled", "disabled"), ("enable", "disable"), ("enables", "disables"),
    ("always", "never"), ("before", "after"), ("minimum", "maximum"), ("allowed", "refused"),
    ("allowed", "forbidden"), ("accepts", "rejects"), ("accepted", "rejected"),
    ("required", "optional"), ("mandatory", "optional"), ("automatic", "manual"),
    ("automatically", "manually"), ("increase", "decrease"), ("increases", "decreases"),
    ("more", "less"), ("more", "fewer"), ("above", "below"), ("up", "down"),
    ("true", "false"), ("yes", "no"), ("oldest", "newest"), ("older", "newer"),
    ("earliest", "latest"), ("ascending", "descending"), ("inclusive", "exclusive"),
    ("with", "without"), ("encrypted", "unencrypted"), ("signed", "unsigned"),
    ("visible", "hidden"), ("shown", "hidden"), ("public", "private"), ("local", "remote"),
    ("must", "may"), ("can", "cannot"), ("supported", "unsupported"), ("kept", "deleted"),
    ("keeps", "deletes"), ("stored", "deleted"), ("free", "paid"), ("included", "excluded"),
    ("all", "none"), ("open", "closed"), ("left", "right"), ("deleted", "disabled"),
    ("allow", "deny"), ("per", "across"), ("daily", "weekly"), ("weekly", "monthly"),
    ("daily", "hourly"), ("hourly", "daily"), ("monthly", "yearly"), ("lowest", "highest"),
    ("first", "last"), ("read", "write"), ("synchronous", "asynchronous"),
    ("internal", "external"), ("stops", "continues"), ("ignored", "rejected"),
  ]

  private static let opposites: [String: Set<String>] = {
    var table: [String: Set<String>] = [:]
    for (left, right) in pairs {
      table[left, default: []].insert(right)
      table[right, default: []].insert(left)
    }
    return table
  }()

  /// Whether two words are opposites.
  static func areOpposites(_ left: String, _ right: String) -> Bool {
    opposites[left]?.contains(right) == true
  }

  /// Words that carry no topic.
  static let functionWords: Set<String> = [
    "a", "an", "the", "of", "to", "in", "on", "at", "by", "for", "from", "with", "as", "is",
    "are", "was", "were", "be", "been", "being", "it", "its", "this", "that", "these", "those",
    "and", "or", "but", "so", "if", "then", "than", "when", "while", "where", "which", "who",
    "whose", "what", "how", "you", "your", "we", "our", "they", "their", "them", "there", "here",
    "has", "have", "had", "do", "does", "did", "will", "would", "can", "could", "should", "may",
    "might", "must", "shall", "also", "only", "just", "still", "too", "very", "such", "any",
    "some", "each", "every", "all", "both", "other", "another", "same", "own", "one", "out",
    "up", "into", "over", "under", "about", "again", "once", "because", "since", "until",
    "though", "although", "even", "more", "most", "less", "least", "many", "much", "few",
    "either", "let", "lets", "get", "gets", "got", "make", "makes", "made", "take", "takes",
    "taken", "use", "used", "uses", "using", "like", "way", "thing", "things", "want", "need",
    "needs", "i.e", "e.g", "etc", "itself", "themselves", "after", "before", "between", "through",
  ]

  /// The word without common endings, enough to know an inflected form again.
  static func stem(_ word: String) -> String {
    guard word.count > 4 else { return word }
    for ending in ["ations", "ation", "ings", "ing", "ies", "ied", "edly", "ed", "es", "ly", "s"]
    where word.hasSuffix(ending) && word.count - ending.count >= 3 {
      var stem = word.dropLast(ending.count)
      if let last = stem.last, stem.dropLast().last == last, !"sl".contains(last) {
        stem = stem.dropLast()
      }
      if stem.last == "e" { stem = stem.dropLast() }
      return String(stem)
    }
    return word.hasSuffix("e") ? String(word.dropLast()) : word
  }
}
