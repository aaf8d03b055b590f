/// The names of an index's files; see `docs/formats/generation.md`.
enum GenerationNames {
  enum Role: String, CaseIterable {
    case published = "generation"
    case candidate
    case withdrawn
  }

  static func name(_ role: Role, _ number: Int) -> String {
    let digits = String(number)
    return role.rawValue + "-" + String(repeating: "0", count: max(0, 10 - digits.count)) + digits
      + ".vectors"
  }

  static func parse(_ name: String) -> (role: Role, number: Int)? {
    for role in Role.allCases {
      guard name.hasPrefix(role.rawValue + "-"), name.hasSuffix(".vectors") else { continue }
      let digits = name.dropFirst(role.rawValue.count + 1).dropLast(".vectors".count)
      guard digits.allSatisfy({ ("0"..."9").contains($0) }), let number = Int(digits), number > 0,
        self.name(role, number) == name
      else { continue }
      return (role, number)
    }
    return nil
  }
}
