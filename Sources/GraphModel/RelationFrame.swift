/// A pattern of words that expresses a relation of the vocabulary.
///
/// Written in the vocabulary table as items separated by spaces: first the word class and lemma,
/// then what else must be there.
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
/// ```
public struct RelationFrame: Sendable, Hashable {
  /// The word class of the trigger.
  public enum Category: String, Sendable, CaseIterable {
    case verb = "v"
    case eventNoun = "n"
    case roleNoun = "r"
    case adjective = "a"
  }

  /// The word class of the trigger.
  public var category: Category

  /// The trigger's lemma, in lower case.
  public var lemma: String

  /// The particle of a particle verb: "out".
  public var particle: String?

  /// Lemmas of which the verb's object must be one; empty when the object is free.
  public var objects: [String]

  /// Prepositions of which one introduces the target; empty when the target is the direct object.
  public var prepositions: [String]

  /// Whether source and target change places.
  public var isReversed: Bool

  /// The label of the relation that the frame expresses.
  public var relation: String

  /// Creates a frame.
  ///
  /// - Parameters:
  ///   - category: The word class of the trigger.
  ///   - lemma: The trigger's lemma.
  ///   - particle: The particle of a particle verb.
  ///   - objects: Lemmas of which the object must be one.
  ///   - prepositions: Prepositions of which one introduces the target.
  ///   - isReversed: Whether source and target change places.
  ///   - relation: The label of the relation.
  public init(
    category: Category, lemma: String, particle: String? = nil, objects: [String] = [],
    prepositions: [String] = [], isReversed: Bool = false, relation: String
  ) {
    self.category = category
    self.lemma = lemma
    self.particle = particle
    self.objects = objects
    self.prepositions = prepositions
    self.isReversed = isReversed
    self.relation = relation
  }
}
