import Foundation
import Storage

/// All that one actor said about one chunk, by statement and by choice.
///
/// Keeping it by actor bounds what a single one can do, whatever it sends.
struct Voice: Codable, Equatable {
  /// The actor's hash; empty for anonymous ones, `*` for all that are no longer told apart.
  var actor: String
  /// `outdated` labels.
  var outdated = 0
  /// `incorrect` labels.
  var incorrect = 0
  /// Corrections of the chunk.
  var corrections = 0
  /// What its latest correction says differently from the chunk's text; empty where nothing.
  var contradictions: [Observation.Difference] = []
  /// The greatest share that one of these statements laid on the chunk, 0…1.
  var strength = 0.0
  /// Choices between this chunk and a newer version.
  var choices = ChoiceRecord()
  /// Positive events.
  var support = 0
  /// When it last spoke.
  var lastAt: Date

  /// The name of the voice that gathers actors beyond the limit.
  static let crowd = "*"

  /// Statements against the chunk.
  var statements: Int { outdated + incorrect + corrections }

  /// Takes over what another voice said; used for the crowd.
  mutating func absorb(_ other: Voice) {
    outdated += other.outdated
    incorrect += other.incorrect
    corrections += other.corrections
    if contradictions.isEmpty { contradictions = other.contradictions }
    strength = max(strength, other.strength)
    choices.absorb(other.choices)
    support += other.support
    lastAt = max(lastAt, other.lastAt)
  }
}

extension [Voice] {
  /// The most voices that a chunk tells apart.
  static var limit: Int { 64 }

  /// Changes the voice of an actor, which is made if it is new.
  ///
  /// The voices stand in ascending order of actor. Beyond the limit the one that spoke longest ago
  /// and stated nothing joins the crowd; if all stated something, the newcomer does.
  mutating func update(_ actor: String, at date: Date, _ change: (inout Voice) -> Void) {
    let place = firstIndex { !($0.actor < actor) } ?? count
    if place < count, self[place].actor == actor {
      change(&self[place])
      self[place].lastAt = date
      return
    }
    var voice = Voice(actor: actor, lastAt: date)
    change(&voice)
    guard count >= Self.limit, actor != Voice.crowd else {
      insert(voice, at: place)
      return
    }
    let quiet = indices.filter { self[$0].statements == 0 && self[$0].actor != Voice.crowd }
      .min { (self[$0].lastAt, $0) < (self[$1].lastAt, $1) }
    if let quiet {
      let leaving = remove(at: quiet)
      let place = firstIndex { !($0.actor < actor) } ?? count
      insert(voice, at: place)
      joinCrowd(leaving)
    } else {
      joinCrowd(voice)
    }
  }

  private mutating func joinCrowd(_ voice: Voice) {
    update(Voice.crowd, at: voice.lastAt) { crowd in crowd.absorb(voice) }
  }
}
