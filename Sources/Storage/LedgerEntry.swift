public import Corpora
public import Foundation

/// What a maintainer decided.
///
/// Decisions are entries of the ledger, so they are replayed, audited and reversed like everything
/// else.
public struct Decision: Sendable, Equatable, Codable {
  /// The thing decided about.
  public enum Subject: Sendable, Equatable, Codable {
    /// A staleness finding, by its id.
    case finding(String)
    /// A failure case, by its id.
    case failure(String)
    /// A chunk in the neighbourhood of a query; `vector` is the query's.
    case chunk(ContentFingerprint, vector: [Float])
    /// Everything that an actor ever sent.
    case actor(ActorHash)
    /// One event.
    case event(EventID)
    /// All feedback that was taken from a moment on and before another.
    case period(from: Date, until: Date)
  }

  /// What is to be done with it.
  public enum Action: String, Sendable, Codable {
    /// A finding holds.
    case confirm
    /// A finding or failure does not hold.
    case dismiss
    /// Not now.
    case snooze
    /// Back to open.
    case reopen
    /// A failure is repaired.
    case close
    /// A text that somebody wrote is the answer to a failure's questions.
    case curate
    /// A failure's curated answers no longer are.
    case withdraw
    /// Keep the chunk on top for this neighbourhood.
    case pin
    /// Keep the chunk out of this neighbourhood.
    case ban
    /// Forget the evidence against the chunk in this neighbourhood.
    case forgive
    /// Take a pin, a ban or a forgiveness back.
    case release
    /// Take the event, the actor's events or the period's out of all that was learned.
    case retract
  }

  /// Makes retries safe.
  public var id: EventID
  /// What it is about.
  public var subject: Subject
  /// What to do.
  public var action: Action
  /// Until when, for a snooze.
  public var until: Date?
  /// The chunk that answers, for a curation.
  public var answer: Observation.Subject?
  /// Why.
  public var note: String?
  /// Who decided.
  public var actor: ActorHash?
  /// What a decision about a chunk was made on.
  public var context: Context?

  /// Makes a decision.
  public init(
    id: EventID, subject: Subject, action: Action, until: Date? = nil,
    answer: Observation.Subject? = nil, note: String? = nil, actor: ActorHash? = nil,
    context: Context? = nil
  ) {
    self.id = id
    self.subject = subject
    self.action = action
    self.until = until
    self.answer = answer
    self.note = note
    self.actor = actor
    self.context = context
  }
}

/// What the service saw in the corpus by itself.
public struct Observation: Sendable, Equatable, Codable {
  /// One chunk as an observation names it.
  public struct Subject: Sendable, Equatable, Codable {
    /// The chunk's handle.
    public var key: ChunkKey
    /// The chunk's id.
    public var chunk: ChunkID
    /// Its document.
    public var document: DocumentID
    /// The digest of its content.
    public var fingerprint: ContentFingerprint

    /// Names a chunk.
    public init(
      key: ChunkKey, chunk: ChunkID, document: DocumentID, fingerprint: ContentFingerprint
    ) {
      self.key = key
      self.chunk = chunk
      self.document = document
      self.fingerprint = fingerprint
    }
  }

  /// How a newer text differs from an older one, as far as it bears on truth.
  public struct Difference: Sendable, Equatable, Codable {
    /// What kind of thing changed: `number`, `date`, `negation`, `name`, `code`, `wording`.
    public var kind: String
    /// What the older text says.
    public var old: String
    /// What the newer text says.
    public var new: String

    /// Describes a difference.
    public init(kind: String, old: String, new: String) {
      self.kind = kind
      self.old = old
      self.new = new
    }
  }

  /// A chunk that holds part of another's text.
  public struct Successor: Sendable, Equatable, Codable {
    /// The chunk.
    public var subject: Subject
    /// The share of the other's words that stand in it, in (0, 1].
    public var share: Float

    /// Describes a successor.
    public init(subject: Subject, share: Float) {
      self.subject = subject
      self.share = share
    }
  }

  /// The kinds of observation.
  public enum Kind: Sendable, Equatable, Codable {
    /// A newer chunk of the same source is close to this one. `overlap` is the share of equal
    /// words, in 0…1, or `nil` where a text is missing.
    case newerNeighbor(
      newer: Subject, similarity: Float, overlap: Float?, differences: [Difference])
    /// The chunk's source has changed since it was read.
    case sourceChanged
    /// The chunk's source is gone.
    case sourceGone
    /// The source that was changed or gone is as it was read again.
    case sourceRestored
    /// The document that had passed its `expires_at` was written again with a later date or none.
    case renewed
    /// The document passed its `expires_at`.
    case expired(at: Date)
    /// The chunk was replaced or deleted in the store.
    case removed
    /// The chunk's text stands in other chunks of its document now, largest share first.
    case rechunked(successors: [Successor])
  }

  /// Makes retries safe: the same sight gives the same id.
  public var id: EventID
  /// The chunk seen.
  public var subject: Subject
  /// What was seen.
  public var kind: Kind

  /// Makes an observation.
  public init(id: EventID, subject: Subject, kind: Kind) {
    self.id = id
    self.subject = subject
    self.kind = kind
  }
}

/// What one entry of the ledger says.
public enum LedgerBody: Sendable, Equatable, Codable {
  /// Somebody's or something's feedback.
  case feedback(FeedbackEvent)
  /// A maintainer's decision.
  case decision(Decision)
  /// Something the service saw in the corpus.
  case observation(Observation)
  /// A step in the release of a configuration.
  case release(Release)

  /// The id that makes retries safe.
  public var id: EventID {
    switch self {
    case .feedback(let event): event.id
    case .decision(let decision): decision.id
    case .observation(let observation): observation.id
    case .release(let release): release.id
    }
  }
}

/// An entry of the append-only ledger.
public struct LedgerEntry: Sendable, Equatable {
  /// Its place in the ledger, from 1 and without gaps that matter: order is all.
  public var sequence: LedgerSequence
  /// When the service took it; the server's clock, never the client's.
  public var recordedAt: Date
  /// The collection it concerns.
  public var collection: CollectionKey
  /// What it says.
  public var body: LedgerBody

  /// Makes an entry.
  public init(
    sequence: LedgerSequence, recordedAt: Date, collection: CollectionKey, body: LedgerBody
  ) {
    self.sequence = sequence
    self.recordedAt = recordedAt
    self.collection = collection
    self.body = body
  }
}

/// An entry that has not been given its place yet.
public struct LedgerDraft: Sendable, Equatable {
  /// When the service took it.
  public var recordedAt: Date
  /// The collection it concerns.
  public var collection: CollectionKey
  /// What it says.
  public var body: LedgerBody

  /// Makes a draft.
  public init(recordedAt: Date, collection: CollectionKey, body: LedgerBody) {
    self.recordedAt = recordedAt
    self.collection = collection
    self.body = body
  }
}

/// What became of a draft.
public enum LedgerReceipt: Sendable, Equatable {
  /// It stands in the ledger now.
  case recorded(LedgerSequence)
  /// The same id with the same content stood there before.
  case duplicate(LedgerSequence)
  /// The same id stands there with other content.
  case conflict(LedgerSequence)
}
