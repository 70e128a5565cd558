import GraphModel
import Resources

/// Words that say what an actor is: titles, offices, institutions, common nouns.
struct Lexicon: Sendable {
  /// Whether a person is spoken of as a man or as a woman.
  enum Sex: String, Sendable {
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
  enum NounClass: String, Sendable {
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

  /// Reads the shipped tables.
  ///
  /// - Throws: ``TableError``, `MissingFileError`, or an error of reading.
  init() throws {
    try readTitles(ShippedFile.table("titles.tsv"))
    try readOffices(ShippedFile.table("offices.tsv"))
    try readInstitutions(ShippedFile.table("institutions.tsv"))
    try readNouns(ShippedFile.table("nouns.tsv"))
  }

  /// The class of a common noun.
  func nounClass(_ lemma: String) -> NounClass? { nouns[NameKey.folded(lemma)] }

  /// Whether a capitalised word is a weekday, a month or the like.
  func isNever(_ text: String) -> Bool {
    nouns[NameKey.pieces(text).joined(separator: " ")] == .never
  }

  private mutating func readTitles(_ text: String) throws {
    let table = try TextTable(
      text, file: "titles.tsv", required: ["title"], optional: ["sex", "office"])
    for row in table.rows {
      let title = Title(sex: row["sex"].flatMap(Sex.init(rawValue:)), office: row["office"])
      for form in row.list("title") {
        titles[NameKey.pieces(form).joined(separator: " ")] = title
      }
    }
  }

  private mutating func readOffices(_ text: String) throws {
    let table = try TextTable(
      text, file: "offices.tsv", required: ["office"], optional: ["role", "sex", "forms"])
    for row in table.rows {
      let name = row["office"] ?? ""
      let office = Office(
        name: name, role: row["role"], sex: row["sex"].flatMap(Sex.init(rawValue:)))
      for form in [name] + row.list("forms") { offices.insert(form, office) }
    }
  }

  private mutating func readInstitutions(_ text: String) throws {
    let file = "institutions.tsv"
    let table = try TextTable(
      text, file: file, required: ["institution", "kind"], optional: ["role", "forms"])
    for row in table.rows {
      let isState = row["kind"] == "state"
      guard let kind = isState ? .country : ActorKind(rawValue: row["kind"] ?? "") else {
        throw TableError(
          table: file, line: row.line, problem: "unknown kind “\(row["kind"] ?? "")”")
      }
      let name = row["institution"] ?? ""
      let institution = Institution(name: name, role: row["role"], kind: kind, isState: isState)
      for form in [name] + row.list("forms") { institutions.insert(form, institution) }
    }
  }

  private mutating func readNouns(_ text: String) throws {
    let file = "nouns.tsv"
    let table = try TextTable(text, file: file, required: ["class", "nouns"], optional: [])
    for row in table.rows {
      guard let nounClass = NounClass(rawValue: row["class"] ?? "") else {
        throw TableError(
          table: file, line: row.line, problem: "unknown class “\(row["class"] ?? "")”")
      }
      for noun in row.list("nouns") {
        let form = NameKey.pieces(noun).joined(separator: " ")
        if nouns[form] == nil { nouns[form] = nounClass }
      }
    }
  }
}
