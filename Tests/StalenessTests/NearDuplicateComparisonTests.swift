import Staleness
import Storage
import Testing

@Suite struct NearDuplicateComparisonTests {
  static let base = """
    Backups run every night at 02:30 and are kept for 14 days. Set `backup.keep` to change that. \
    The job stops the writer for about two seconds. A failed backup raises an alarm, and the next \
    one is tried after an hour. Copies are encrypted with the key of the instance.
    """

  @Test(arguments: [
    ("14 days", "30 days", "number"), ("02:30", "04:15", "date"),
    ("`backup.keep`", "`backup.retention`", "code"), ("two seconds", "nine seconds", "number"),
  ])
  func `one replaced fact contradicts`(old: String, new: String, kind: String) {
    let comparison = NearDuplicateComparison(
      older: Self.base, newer: Self.base.replacing(old, with: new))
    #expect(comparison.verdict == .contradicting)
    #expect(comparison.differences.contains { $0.kind == kind })
    #expect(comparison.overlap > 0.9)
  }

  @Test func `a text whose statement is turned round contradicts`() {
    let comparison = NearDuplicateComparison(
      older: Self.base,
      newer: Self.base.replacing("Copies are encrypted", with: "Copies are no longer encrypted"))
    #expect(comparison.differences.contains { $0.kind == "negation" })
  }

  @Test func `a rewording that keeps the facts is benign`() {
    let comparison = NearDuplicateComparison(
      older: Self.base,
      newer: """
        Every night at 02:30 a backup is run; it is kept for 14 days, which `backup.keep` changes. \
        For about 2 seconds the writer stands still while the job works. Should a backup fail, an \
        alarm is raised and an hour later another attempt follows. The instance's key encrypts the \
        copies.
        """)
    #expect(comparison.verdict == .benign)
  }

  @Test func `typing errors and moved sentences are benign`() {
    let typo = Self.base.replacing("encrypted", with: "encryptd")
    #expect(NearDuplicateComparison(older: typo, newer: Self.base).verdict == .benign)
    let sentences = Self.base.split(separator: ". ").map(String.init)
    let moved = (sentences.dropFirst() + sentences.prefix(1)).joined(separator: ". ")
    #expect(NearDuplicateComparison(older: Self.base, newer: moved).verdict == .benign)
  }

  @Test func `equal texts are benign and other topics claim nothing`() {
    let equal = NearDuplicateComparison(older: Self.base, newer: Self.base)
    #expect(equal.verdict == .benign && equal.overlap == 1 && equal.differences.isEmpty)
    let other = NearDuplicateComparison(
      older: Self.base, newer: "Herons nest in tall trees near 3 lakes and feed on small fish.")
    #expect(other.verdict == .none)
  }
}
