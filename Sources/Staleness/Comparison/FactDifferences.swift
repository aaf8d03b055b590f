import Storage

/// Finds what two texts state differently, and how much that says.
struct FactDifferences {
  let old: [TextToken]
  let new: [TextToken]
  let overlap: Double
  private let oldStems: Set<String>
  private let newStems: Set<String>

  /// How strongly the facts differ.
  private(set) var strength = 0.0
  /// What differs.
  private(set) var differences: [Observation.Difference] = []
  /// The parts of the strength by kind, for tuning and explanation.
  private(set) var parts: [String: Double] = [:]

  init(old: [TextToken], new: [TextToken], overlap: Double) {
    self.old = old
    self.new = new
    self.overlap = overlap
    oldStems = Set(old.map { Lexicon.stem($0.text) })
    newStems = Set(new.map { Lexicon.stem($0.text) })
  }

  /// Looks for all kinds of difference.
  mutating func find() {
    compareNumbers()
    compare(.date, .date, replaced: 2.5, removed: 1.5, added: 0.5)
    compare(.code, .code, replaced: 2, removed: 1, added: 0.5)
    compare(.name, .name, replaced: 0.7, removed: 0.3, added: 0.1)
    compareOpposites()
    compareLocally()
  }

  private mutating func add(
    _ kind: DifferenceKind, _ part: String, _ weight: Double, _ old: String, _ new: String
  ) {
    strength += weight
    parts[part, default: 0] += weight
    differences.append(Observation.Difference(kind: kind.rawValue, old: old, new: new))
  }

  private func tokens(_ kind: TextToken.Class, of all: [TextToken]) -> [TextToken] {
    all.filter { $0.kind == kind }
  }

  // MARK: Numbers

  private mutating func compareNumbers() {
    let oldTexts = Set(old.map(\.text))
    let newTexts = Set(new.map(\.text))
    var added = tokens(.number, of: new).filter { !oldTexts.contains($0.text) }
    for token in tokens(.number, of: old) where !newTexts.contains(token.text) {
      if added.isEmpty {
        add(.number, "number-", 1.2, token.shown, "")
      } else {
        add(.number, "number", 2.5, token.shown, added.removeFirst().shown)
      }
    }
    for token in added { add(.number, "number+", 0.7, "", token.shown) }
  }

  // MARK: Sets of tokens

  private mutating func compare(
    _ kind: TextToken.Class, _ reported: DifferenceKind, replaced: Double, removed: Double,
    added: Double
  ) {
    var seen: Set<String> = []
    var more = tokens(kind, of: new).filter {
      !oldStems.contains(Lexicon.stem($0.text)) && seen.insert($0.text).inserted
    }
    for token in tokens(kind, of: old)
    where !newStems.contains(Lexicon.stem(token.text)) && seen.insert(token.text).inserted {
      if let place = more.firstIndex(where: { TextOverlap.areSpellings($0.text, token.text) }),
        kind == .name
      {
        more.remove(at: place)
      } else if more.isEmpty {
        add(reported, reported.rawValue + "-", removed, token.shown, "")
      } else {
        add(reported, reported.rawValue, replaced, token.shown, more.removeFirst().shown)
      }
    }
    for token in more { add(reported, reported.rawValue + "+", added, "", token.shown) }
  }

  // MARK: Opposites

  private mutating func compareOpposites() {
    let gone = TextOverlap.subtracting(old, new)
    let come = TextOverlap.subtracting(new, old)
    var used: Set<String> = []
    for token in gone where !used.contains(token.text) {
      guard let other = come.first(where: { Lexicon.areOpposites(token.text, $0.text) }) else {
        continue
      }
      used.insert(token.text)
      add(.negation, "opposite", 1.2, token.shown, other.shown)
    }
    let denials = tokens(.negation, of: new).count - tokens(.negation, of: old).count
    if denials != 0 {
      let words = TextOverlap.subtracting(
        tokens(.negation, of: denials > 0 ? new : old),
        tokens(.negation, of: denials > 0 ? old : new)
      ).map(\.shown).joined(separator: " ")
      add(
        .negation, "denials", 0.5 * Double(min(2, abs(denials))), denials > 0 ? "" : words,
        denials > 0 ? words : "")
    }
  }

  // MARK: Stretches that were replaced while their surroundings stayed

  /// Looks at single edits in a text that otherwise stayed as it was: who leaves every other
  /// sentence alone did not mean to reword.
  private mutating func compareLocally() {
    let oldSentences = Set(Self.sentences(old))
    let newSentences = Set(Self.sentences(new))
    let kept = Double(oldSentences.intersection(newSentences).count)
    let share = kept / Double(max(1, oldSentences.count))
    parts["kept"] = share
    guard share >= Self.keptShare, overlap >= 0.7 else { return }
    for replacement in TextAlignment.replacements(old, new) { judge(replacement) }
  }

  private mutating func judge(_ replacement: TextAlignment.Replacement) {
    let gone = replacement.old.filter(\.isContent)
    let come = replacement.new.filter(\.isContent)
    let shown = (
      replacement.old.map(\.shown).joined(separator: " "),
      replacement.new.map(\.shown).joined(separator: " ")
    )
    if let number = gone.first(where: { $0.kind == .number }),
      let other = come.first(where: { $0.kind == .number }),
      !differences.contains(where: { $0.kind == "number" && $0.old == number.shown })
    {
      add(.number, "number=", 2.5, number.shown, other.shown)
      return
    }
    // Words that moved to another place were not replaced.
    let lost = gone.filter { token in
      !newStems.contains(Lexicon.stem(token.text))
        && !come.contains { TextOverlap.areSpellings($0.text, token.text) }
    }
    let won = come.filter { token in
      !oldStems.contains(Lexicon.stem(token.text))
        && !gone.contains { TextOverlap.areSpellings($0.text, token.text) }
    }
    guard !lost.isEmpty || !won.isEmpty else { return }
    let weight: Double
    if lost.isEmpty {
      weight = 0.15 * Double(min(4, won.count))
    } else if won.isEmpty {
      weight = 0.3 * Double(min(4, lost.count))
    } else {
      weight = min(2, 0.5 * Double(lost.count) + 0.5 * Double(won.count))
    }
    add(lost.isEmpty || won.isEmpty ? .wording : .statement, "local", weight, shown.0, shown.1)
  }

  /// The share of sentences that stayed word for word, from which single edits are looked at.
  private static var keptShare: Double { 0.4 }

  private static func sentences(_ tokens: [TextToken]) -> [String] {
    var groups: [[TextToken]] = []
    for token in tokens {
      if let last = groups.last?.last, last.sentence == token.sentence {
        groups[groups.count - 1].append(token)
      } else {
        groups.append([token])
      }
    }
    return groups.map { $0.map(\.text).joined(separator: " ") }
  }
}

extension TextToken {
  /// Whether it carries a topic.
  var isContent: Bool { kind != .word || !Lexicon.functionWords.contains(text) }
}
