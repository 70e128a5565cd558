import GraphModel
import Language

/// A place in the text that may refer to an actor.
struct Occurrence: Sendable {
  /// What kind of expression refers.
  enum Form: Sendable {
    /// A proper name.
    case name
    /// An adjective of a country or organization: "Russian".
    case adjective
    /// A body of a state, named by what it is: "Foreign Ministry".
    case institution
    /// An office or a common noun: "spokesman", "U.S. forces".
    case nominal
    /// A pronoun.
    case pronoun
  }

  var sentence: Int
  /// The words it covers; for a name without titles, for a nominal without what follows the head.
  var words: Range<Int>
  var head: Int
  var form: Form
  var kind: ActorKind?
  /// The gazetteer's entry, when the words are one of its forms.
  var entry: Int?
  /// In which sense the words stand for the entry.
  var sense: Gazetteer.Sense?
  /// The pieces of the name proper.
  var pieces: [String] = []
  var isPlural = false
  var sex: Lexicon.Sex?
  /// The lemma of an office or institution: "foreign minister".
  var office: String?
  /// The role part of an actor code.
  var role: String?
  /// What it adds to the code of its state or body.
  var agent: AgentRole?
  var nounClass: Lexicon.NounClass?
  /// Whether the tables know the noun; the model alone is a weak witness.
  var isLexical = true
  /// Occurrences that qualify this one: "Russian" in "Russian Foreign Ministry".
  var qualifiers: [Int] = []
  /// The words before the head that describe it, in lower case: "militant".
  var modifiers: [String] = []
  /// "the", "this", or a possessor stands before it.
  var isDefinite = false
  /// Titles and offices before a person's name.
  var titles: [String] = []
  /// The country whose adjective or name begins the name: "Swedish Prosecution Authority".
  var innerCountry: String?
  /// The actors it refers to, positions of drafts; several for "the two countries".
  var actors: [Int] = []
  /// The rule that resolved it.
  var rule = ""

  /// The place of the head in the document.
  var place: WordReference { WordReference(sentence: sentence, word: head) }

  /// The code of somebody who belongs to a state or a body: `RUSGOV` for a minister of `RUS`.
  func code(of owner: ActorDraft) -> String? {
    let code = owner.kind == .person ? nil : owner.code
    return (code ?? owner.country).map { (agent ?? AgentRole("")).code(of: $0) }
  }
}
