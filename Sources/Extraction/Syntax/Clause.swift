/// A phrase with a preposition that depends on a predicate.
struct Oblique: Sendable, Hashable {
  /// The position of its head word.
  var head: Int

  /// Its preposition, several words joined by "_"; empty for an unmarked phrase.
  var preposition: String
}

/// A predicate with its arguments as the syntax gives them, before a relation is chosen.
///
/// Members of coordinated arguments are listed one by one, relative pronouns replaced by what they
/// stand for.
struct Clause: Sendable {
  /// The position of the predicate's word: the verb, or the noun or adjective after a copula.
  var predicate: Int

  /// Whether the syntactic subject is what is acted on.
  var isPassive = false

  /// The particle of a particle verb.
  var particle: Int?

  /// The syntactic subjects.
  var subjects: [Int] = []

  /// Whether the subject stands with another predicate: shared, controlled or understood.
  var hasBorrowedSubject = false

  var objects: [Int] = []
  var indirectObjects: [Int] = []

  /// Who acts in a passive: the "by" phrase.
  var agents: [Int] = []

  var obliques: [Oblique] = []

  /// The predicate of the clause that complements it: "that …", "to …".
  var complement: Int?

  /// Who acts: the subjects of an active clause, the agents of a passive.
  var actors: [Int] { isPassive ? agents : subjects }

  /// What is acted on: the objects of an active clause, the subjects of a passive without object.
  var patients: [Int] { isPassive && objects.isEmpty ? subjects : objects }

  /// Who receives: the indirect objects, or the subjects of a passive with an object.
  var recipients: [Int] { isPassive && !objects.isEmpty ? subjects : indirectObjects }
}
