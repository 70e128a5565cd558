import GraphModel

/// What a predicate does to the clause or event that depends on it.
///
/// "refused to recognize" makes the recognition negated; "vowed to attack" puts the attack in the
/// future; "denied attacking" negates it in the mouth of whoever denies.
struct PredicateEffect: Sendable, Hashable {
  /// The form of what depends on the predicate.
  enum Complement: String, Sendable, CaseIterable {
    /// A finite clause or direct speech: "said (that) …", "…, he said", "wondered whether …".
    case finite = "that"
    /// An infinitive, with or without "to": "refused to …", "helped …".
    case infinitive = "inf"
    /// A gerund, bare or after the frame's preposition: "denied …ing", "accused of …ing".
    case gerund = "ing"
    /// A noun that names an event, as object or after the frame's preposition: "denied the attack".
    case event = "noun"
  }

  /// A participant of the predicate.
  enum Role: String, Sendable, CaseIterable {
    /// Its subject; of a noun, its possessor ("the ministry's claim that …"); in the passive, the
    /// phrase with "by".
    case subject
    /// The phrase with the frame's preposition when that is no part of the complement ("appealed
    /// to X to leave"), else its object; in the passive, the subject.
    case object
    /// Nobody, or nobody in particular.
    case nobody = "-"
  }

  /// How far the predicate makes its speaker, or the article itself, answer for the content.
  enum Commitment: String, Sendable, CaseIterable {
    /// The content is taken for granted by whoever uses the predicate: "admitted", "revealed".
    case factive
    /// The speaker asserts it: "said", "claimed".
    case assertive
    /// The speaker has it for likely or thinkable only: "suspects", "fears".
    case tentative
    /// The predicate is no speech act or belief.
    case none = "-"
  }

  /// The words that must be there, in the syntax of the relation vocabulary; without a relation.
  var frame: RelationFrame

  /// The forms of the complement that the row speaks of.
  var complements: [Complement]

  /// Whether the polarity of the complement turns round.
  var negates: Bool

  /// The modality that the complement gets; nothing when it keeps its own.
  var modality: Modality?

  /// Who says or thinks it.
  var speaker: Role

  /// Who is the subject of an infinitive or a gerund that has none of its own.
  ///
  /// `object` falls back to the subject when the predicate has no object: "wants (X) to leave".
  var controller: Role

  /// How far anybody answers for the content.
  var commitment: Commitment
}
