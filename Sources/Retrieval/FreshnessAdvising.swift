public import Storage

/// What is believed about a chunk's being up to date.
public enum FreshnessVerdict: String, Sendable, Codable, CaseIterable {
  /// Nothing speaks against it.
  case current
  /// Some evidence, not enough for a type.
  case suspected
  /// A newer version of the same source says it otherwise or better.
  case superseded
  /// Newer text or corrections contradict it.
  case contradicted
  /// Its source has changed since it was read.
  case changedAtSource = "changed_at_source"
  /// Its source is gone.
  case goneAtSource = "gone_at_source"
  /// It is past its `expires_at`.
  case expired
}

/// What a hit shows, and how far it is lowered, for its age.
public struct Freshness: Sendable, Equatable {
  /// The verdict.
  public var verdict: FreshnessVerdict
  /// How sure it is, 0…1.
  public var confidence: Double
  /// The finding that holds the evidence.
  public var finding: String?
  /// Taken off the score, ≥ 0 and within the stated bound, in the scale of similarities.
  public var demotion: Float
  /// Newer near-duplicates of the same source.
  ///
  /// Where one of them is a candidate too and the scores lie within ``tieWidth``, this chunk is
  /// placed right below it.
  public var newerVersions: [ChunkKey]
  /// The widest gap of scores that counts as a tie between versions.
  public var tieWidth: Float
  /// Whether users who were shown this chunk and a newer version kept choosing this one.
  public var isChosenOverNewer: Bool
  /// Whether a person, or a policy that a person switched on, hides the chunk.
  public var isHidden: Bool

  /// Makes a judgement.
  public init(
    verdict: FreshnessVerdict, confidence: Double, finding: String? = nil, demotion: Float = 0,
    newerVersions: [ChunkKey] = [], tieWidth: Float = 0, isChosenOverNewer: Bool = false,
    isHidden: Bool = false
  ) {
    self.verdict = verdict
    self.confidence = confidence
    self.finding = finding
    self.demotion = demotion
    self.newerVersions = newerVersions
    self.tieWidth = tieWidth
    self.isChosenOverNewer = isChosenOverNewer
    self.isHidden = isHidden
  }

  /// Nothing speaks against the chunk.
  public static let current = Freshness(verdict: .current, confidence: 0)
}

/// Knows which chunks are out of date.
public protocol FreshnessAdvising: Sendable {
  /// Judges chunks; those that are missing in the answer are current. O(1) per key.
  func freshness(of keys: [ChunkKey]) -> [ChunkKey: Freshness]
}
