/// A pattern of words that expresses a relation of the vocabulary.
///
/// Written in the vocabulary table as items separated by spaces: first the word class and lemma,
/// then what else must be there. Alternatives of an item stand beside each other.
///
/// ```
/// v:accuse                 a verb; source = subject, target = direct object
/// v:call +on               a verb; target = the phrase with "on"
/// v:carry_out =exercise +at  with a particle, an object noun, target = the phrase with "at"
/// v:suffer ~ +from         source and target change places
/// n:invasion +of           an event noun; source = possessor, "by" or a demonym; target = "of"
/// n:talk +with +between    alternatives of prepositions
/// r:spokesman +for +of     a role noun; source = who holds the role, target = whom for
/// a:dependent +on          an adjective; source = whom it describes
///
/// v:charge &with           a phrase with "with" must be there too; the target stays the object
/// v:come &under/attack +by ~  the phrase "under attack" must be there too
/// v:strike !deal !balance  the object's lemma must be none of these
/// v:leave @place @country  the target must be of one of these kinds (names of `ActorKind`)
/// v:win ^organization      the source must be of one of these kinds
/// v:tell &inf              an infinitive must be there too; &that: a clause with a finite verb
/// v:find &pred/guilty      a predicative must be there too: "found him guilty"
/// r:host +of *             no name stands for the target: not "the Fox News host"
/// v:base % +in             the direct object is the source: "is based in X", "they base it in X"
/// ```
///
/// How a pattern is matched to a tree:
/// - A phrase asked for by `+` or `&` may hang on the trigger or on its fixed object: "signed a
///   deal with X". `+to` is also met by an indirect object ("gave Kyiv weapons") and `+of` by a
///   possessor or a compound ("won Smith's support", "the Taliban takeover").
/// - Prepositions of several words are joined by "_": `+because_of`.
/// - Without `+`, the target is the direct object; with `=` and without `+`, there is no target
///   apart from the object's own possessor.
/// - With `*`, what stands before a noun is not the target: before a role, and before the target's own
///   noun. "The Fox News host" does not host Fox News, and "blocked the Aleppo road" besieges no Aleppo.
/// - In the passive, the subject is the direct object and "by" the subject.
/// - For symmetric relations a coordinated or plural subject without target stands for both:
///   "Russia and China held talks", "talks between A and B".
/// - A frame with `%` holds besides the frame that makes the subject the source: "Belgium moved the
///   court to Ghent" says what Belgium did to the court, and where the court is.
/// - Times are no phrases: "called on Monday" has no phrase with "on".
/// - An event noun as a predicate has its subject as source: "X is at war with Y", "is in touch with".
/// - When the kind of an argument is not known, `@` and `^` count as met for names only.
public struct RelationFrame: Sendable, Hashable {
  /// The word class of the trigger.
  public enum Category: String, Sendable, CaseIterable {
    case verb = "v"
    case eventNoun = "n"
    case roleNoun = "r"
    case adjective = "a"
  }

  /// A phrase or clause that must be there besides the target.
  public struct Companion: Sendable, Hashable {
    /// The phrase's preposition, "inf" for an infinitive, "that" for a finite
    /// clause, "pred" for a predicative.
    public var preposition: String

    /// The lemma of the phrase's head: "attack"; nothing when it is free.
    public var noun: String?

    /// Creates a companion.
    ///
    /// - Parameters:
    ///   - preposition: The phrase's preposition, or "inf", "that" or "pred".
    ///   - noun: The lemma of the phrase's head.
    public init(preposition: String, noun: String? = nil) {
      self.preposition = preposition
      self.noun = noun
    }
  }

  /// The word class of the trigger.
  public var category: Category

  /// The trigger's lemma, in lower case.
  public var lemma: String

  /// The particle of a particle verb: "out".
  public var particle: String?

  /// Lemmas of which the verb's object must be one; empty when the object is free.
  public var objects: [String]

  /// Lemmas of which the verb's object must be none.
  public var excludedObjects: [String]

  /// Prepositions of which one introduces the target; empty when the target is the direct object.
  public var prepositions: [String]

  /// Phrases of which one must be there besides the target; empty when none is asked for.
  public var companions: [Companion]

  /// Kinds of which the source must be one; empty when any will do.
  public var sourceKinds: [ActorKind]

  /// Kinds of which the target must be one; empty when any will do.
  public var targetKinds: [ActorKind]

  /// Whether the direct object is the source, whoever the subject is: "police linked X to Y".
  public var isObjectSource: Bool

  /// Whether source and target change places.
  public var isReversed: Bool

  /// Whether the target must be said itself, not by a name before the role or before another noun.
  public var isExplicit: Bool

  /// The label of the relation that the frame expresses.
  public var relation: String

  /// Creates a frame.
  ///
  /// - Parameters:
  ///   - category: The word class of the trigger.
  ///   - lemma: The trigger's lemma.
  ///   - particle: The particle of a particle verb.
  ///   - objects: Lemmas of which the object must be one.
  ///   - excludedObjects: Lemmas of which the object must be none.
  ///   - prepositions: Prepositions of which one introduces the target.
  ///   - companions: Phrases of which one must be there besides the target.
  ///   - sourceKinds: Kinds of which the source must be one.
  ///   - targetKinds: Kinds of which the target must be one.
  ///   - isObjectSource: Whether the direct object is the source.
  ///   - isReversed: Whether source and target change places.
  ///   - isExplicit: Whether the target must be said itself.
  ///   - relation: The label of the relation.
  public init(
    category: Category, lemma: String, particle: String? = nil, objects: [String] = [],
    excludedObjects: [String] = [], prepositions: [String] = [], companions: [Companion] = [],
    sourceKinds: [ActorKind] = [], targetKinds: [ActorKind] = [],
    isObjectSource: Bool = false, isReversed: Bool = false, isExplicit: Bool = false,
    relation: String
  ) {
    self.category = category
    self.lemma = lemma
    self.particle = particle
    self.objects = objects
    self.excludedObjects = excludedObjects
    self.prepositions = prepositions
    self.companions = companions
    self.sourceKinds = sourceKinds
    self.targetKinds = targetKinds
    self.isObjectSource = isObjectSource
    self.isReversed = isReversed
    self.isExplicit = isExplicit
    self.relation = relation
  }

  /// How much the frame demands: of several that fit, the one that demands most is right.
  public var specificity: Int {
    (particle == nil ? 0 : 16) + (objects.isEmpty ? 0 : 8) + (companions.isEmpty ? 0 : 8)
      + (prepositions.isEmpty ? 0 : 4) + (targetKinds.isEmpty ? 0 : 2)
      + (sourceKinds.isEmpty ? 0 : 2) + (excludedObjects.isEmpty ? 0 : 1)
  }
}
