/// Decides whether a candidate may serve.
///
/// It accepts what is shown to be no worse than the margins, refuses what is shown to be worse, and
/// otherwise says what is missing. A pure function of the evidence.
public struct ReleaseGate: Sendable, Equatable, Codable {
  /// What it decides.
  public enum Decision: String, Sendable, Codable {
    /// The candidate may serve.
    case accept
    /// The candidate is worse than what serves.
    case refuse
    /// The log does not tell.
    case undecided
  }

  /// A decision with its reasons.
  public struct Verdict: Sendable, Equatable, Codable {
    /// What was decided.
    public var decision: Decision
    /// Why, one sentence each.
    public var reasons: [String]

    /// Makes a verdict.
    public init(decision: Decision, reasons: [String]) {
      self.decision = decision
      self.reasons = reasons
    }
  }

  /// Retrievals with feedback that it asks for.
  public var leastRetrievals = 200
  /// The loss of worth a retrieval that is as good as none.
  public var margin = 0.01
  /// The same for one kind of question, where less is known.
  public var sliceMargin = 0.05
  /// Retrievals that a kind of question needs to be looked at by itself.
  public var leastSlice = 50
  /// The loss of nDCG@10 on judged queries that is as good as none.
  public var judgedMargin = 0.03
  /// Judged queries from which their comparison counts.
  public var leastJudged = 30

  /// Makes the gate with its usual margins.
  public init() {}

  /// Decides.
  public func decide(_ evidence: ReleaseEvidence) -> Verdict {
    let harms = harms(in: evidence)
    if evidence.retrievals >= leastRetrievals, !harms.isEmpty {
      return Verdict(decision: .refuse, reasons: harms)
    }
    let doubts = doubts(about: evidence)
    guard doubts.isEmpty else { return Verdict(decision: .undecided, reasons: doubts) }
    return Verdict(decision: .accept, reasons: [merit(of: evidence)])
  }

  /// What is shown to be worse: two-sided 95 %, over all slices together (Bonferroni).
  private func harms(in evidence: ReleaseEvidence) -> [String] {
    var harms: [String] = []
    if evidence.doublyRobust.high() < 0 {
      harms.append("worse on logged traffic: \(Self.words(evidence.doublyRobust))")
    }
    if evidence.judged.units >= leastJudged, evidence.judged.high() < 0 {
      harms.append(
        "worse on \(evidence.judged.units) judged queries: nDCG@10 \(Self.words(evidence.judged))")
    }
    for slice in evidence.slices where slice.difference.high(Self.sliceErrors) < 0 {
      harms.append("worse for “\(slice.name)”: \(Self.words(slice.difference, Self.sliceErrors))")
    }
    return harms
  }

  /// What keeps it from being shown to be no worse: one-sided 95 % for each slice, all of which have
  /// to pass, so that the whole keeps 95 % (Berger 1982, doi:10.1080/00401706.1982.10487790).
  private func doubts(about evidence: ReleaseEvidence) -> [String] {
    guard evidence.retrievals >= leastRetrievals else {
      return ["\(evidence.retrievals) retrievals have feedback; \(leastRetrievals) are needed"]
    }
    var doubts: [String] = []
    if evidence.doublyRobust.low() < -margin {
      doubts.append(
        "may be worse on logged traffic by more than \(margin): "
          + Self.words(evidence.doublyRobust))
    }
    if evidence.ips.high() < -margin || evidence.snips.high() < -margin {
      doubts.append("the estimators contradict each other")
    }
    if evidence.judged.units >= leastJudged, evidence.judged.low() < -judgedMargin {
      doubts.append(
        "may be worse on \(evidence.judged.units) judged queries by more than \(judgedMargin): "
          + "nDCG@10 \(Self.words(evidence.judged))")
    }
    for slice in evidence.slices where slice.difference.low(Self.oneSidedErrors) < -sliceMargin {
      doubts.append(
        "may be worse for “\(slice.name)” by more than \(sliceMargin): "
          + Self.words(slice.difference, Self.oneSidedErrors))
    }
    return doubts
  }

  private func merit(of evidence: ReleaseEvidence) -> String {
    guard evidence.changed > 0 else { return "orders all logged retrievals alike" }
    let kind = evidence.doublyRobust.low() > 0 ? "better" : "no worse"
    return "\(kind) on \(evidence.retrievals) logged retrievals: "
      + Self.words(evidence.doublyRobust)
  }

  /// One-sided 95 %.
  static let oneSidedErrors = 1.645
  /// Two-sided 95 % over nine slices.
  static let sliceErrors = 2.773

  private static func words(_ estimate: OffPolicyEstimate, _ errors: Double = 1.96) -> String {
    "\(number(estimate.value)) (\(number(estimate.low(errors))) … "
      + "\(number(estimate.high(errors))))"
  }

  private static func number(_ value: Double) -> String {
    let rounded = (value * 10_000).rounded() / 10_000
    return rounded > 0 ? "+\(rounded)" : "\(rounded == 0 ? 0 : rounded)"
  }
}
