import Extraction
import GraphModel
import Resources

/// Words that say what an actor is: titles, offices, institutions, common nouns.
struct Lexicon: Sendable {
  /// Whether a person is spoken of as a man or as a woman.
  enum Sex: String, Sendable, CaseIterable {
    case male = "m"
    case female = "f"
  }

  /// A word before a person's name.
  struct Title: Sendable {
    var sex: Sex?
    /// The office it names, as a lemma: "president"; nothing for "Mr".
    var office: String?
  }

  /// An office or role that a person holds.
  struct Office: Sendable {
    /// The lemma that all its forms share: "foreign minister".
    var name: String
    /// The role part of an actor code: `GOV`.
    var role: String?
    var sex: Sex?
  }

  /// A body of a state.
  struct Institution: Sendable {
    /// The lemma that all its forms share: "foreign ministry".
    var name: String
    var role: String?
    var kind: ActorKind
    /// Whether it is the state itself: "government", "authorities".
    var isState: Bool
  }

  /// How a common noun may refer.
  enum NounClass: String, Sendable, CaseIterable {
    /// One human being or several; may stand for an actor without a name.
    case person
    /// People too vague to be an actor unless something named qualifies them: "officials".
    case people
    /// People who act together: "troops".
    case group
    /// A body that may act without a name: "court".
    case organization
    /// A word that only points back to an organization: "the group".
    case organizationAnaphor = "organization-anaphor"
    /// A word that only points back to a country: "the republic".
    case countryAnaphor = "country-anaphor"
    /// A word that only points back to a person: "the man".
    case personAnaphor = "person-anaphor"
    /// A kind of place that becomes part of a name: "Rukban camp".
    case place
    /// A kind of happening that ends a name: "Davis Cup".
    case event
    /// Never an actor: "week", "Thursday".
    case never
  }

  private(set) var titles: [String: Title] = [:]
  private(set) var offices = PhraseIndex<Office>()
  private(set) var institutions = PhraseIndex<Institution>()
  private(set) var nouns: [String: NounClass] = [:]
  /// Words of other classes that rules ask for.
  let words: WordClasses

  /// Reads the shipped tables.
  ///
  /// - Throws: ``TableError``, `MissingFileError`, or an error of reading.
  init() throws {
    words = try .shipped()
    try readTitles()
    try readOffices()
    try readInstitutions()
    try readNouns()
  }

  /// The table of the bodies of a state.
  static func institutions() throws -> TextTable {
    try TextTable(
      TableFile(shipped: "institutions.tsv"), required: ["institution", "kind"],
      optional: ["role", "forms"])
  }

  /// The class of a common noun.
  func nounClass(_ lemma: String) -> NounClass? { nouns[NameKey.folded(lemma)] }

  /// Whether a capitalised word is a weekday, a month or the like.
  func isNever(_ text: String) -> Bool {
    nouns[NameKey.pieces(text).joined(separator: " ")] == .never
  }

  /// Whether a lemma or a piece of a name, in lower case, belongs to a class.
  func has(_ word: String, _ wordClass: WordClass) -> Bool {
    words.has(word, wordClass)
  }

  private mutating func readTitles() throws {
    let table = try TextTable(
      TableFile(shipped: "titles.tsv"), required: ["title"], optional: ["sex", "office"])
    for row in table.rows {
      let title = Title(
        sex: try row.value(Sex.self, in: "sex", unless: ""), office: row.text(in: "office"))
      for form in row.list(in: "title") {
        titles[NameKey.pieces(form).joined(separator: " ")] = title
      }
    }
  }

  private mutating func readOffices() throws {
    let table = try TextTable(
      TableFile(shipped: "offices.tsv"), required: ["office"], optional: ["role", "sex", "forms"])
    for row in table.rows {
      let name = row["office"]
      let office = Office(
        name: name, role: row.text(in: "role"),
        sex: try row.value(Sex.self, in: "sex", unless: ""))
      for form in [name] + row.list(in: "forms") { offices.insert(form, office) }
    }
  }

  private mutating func readInstitutions() throws {
    for row in try Self.institutions().rows {
      let kind = try row.value(ActorKind.self, in: "kind", unless: "state")
      let name = row["institution"]
      let institution = Institution(
        name: name, role: row.text(in: "role"), kind: kind ?? .country, isState: kind == nil)
      for form in [name] + row.list(in: "forms") { institutions.insert(form, institution) }
    }
  }

  private mutating func readNouns() throws {
    let table = try TextTable(TableFile(shipped: "nouns.tsv"), required: ["class", "nouns"])
    for row in table.rows {
      let nounClass = try row.value(NounClass.self, in: "class")
      for noun in row.list(in: "nouns") {
        let form = NameKey.pieces(noun).joined(separator: " ")
        if nouns[form] == nil { nouns[form] = nounClass }
      }
    }
  }
}
