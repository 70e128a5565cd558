import Extraction
import GraphModel
import Language
import Resources
import Testing

@testable import Resolution

/// What offices, bodies and a user's own agents add to actor codes.
@Suite struct AgentRoleTests {
  private static let table = """
    name\tkind\tcode\tcountry\taliases
    Arden\tcountry\tARD\tARD\tPelham
    Clinic Aid\torganization\tNGOCLI\t\t
    government\tagent\tGOV\t\tauthority
    government newspaper\tagent\tGOVMED\t\t
    newspaper\tagent\tMED\t\t
    human rights activist\tagent\tOPP\t\t
    relief body\tagent\tNGO~\t\t
    minister\tagent\tGOV\t\t
    """

  /// The codes of an article's actors by their names.
  private func codes(_ lines: [String], isOwn: Bool = true) throws -> [String: String] {
    let table = TableFile(name: "mine.tsv", text: Self.table)
    let resolver = try Resolver.shipped(userTables: isOwn ? [table] : [])
    let document = CompactAnalysis.document(lines)
    let claims = document.sentences.indices.map { sentence in
      // The first word that a noun phrase heads, and whoever is told.
      let words = document.sentences[sentence].words
      let places = words.indices.filter { [.nsubj, .obj].contains(words[$0].relation) }
        .map { WordReference(sentence: sentence, word: $0) }
      return Claim(
        predicate: places[0], relation: "tells", source: Argument(head: places[0]),
        target: Argument(head: places[1]),
        statement: Statement(trigger: "told", rule: "verb.active"))
    }
    let graph = resolver.resolve(
      Article(id: "test", text: document.text), document: document,
      extraction: Extraction(claims: claims))
    return Dictionary(
      graph.actors.compactMap { actor in actor.code.map { (actor.name, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  @Test(arguments: [
    ("GOV", "USA", "USAGOV"), ("~GOV", "USAGOV", "USAGOV"), ("NGO~", "ARD", "NGOARD"),
    ("GOVMED", "HGWGOV", "HGWGOVMED"), ("", "ARD", "ARD"),
  ])
  func eachPartOfACodeStandsOnce(pattern: String, actor: String, code: String) {
    #expect(AgentRole(pattern).code(of: actor) == code)
  }

  @Test func governmentIsAnActorOfItsOwnWhereTheUserHasACodeForIt() throws {
    let line =
      "The/DET/3/det Arden/PROPN/3/compound/place government/NOUN/4/nsubj/organization "
      + "told|tell/VERB/0/root Peru/PROPN/4/obj/place"
    #expect(try codes([line]) == ["Arden government": "ARDGOV", "Arden": "ARD", "Peru": "PER"])
    let shipped = line.replacing("Arden", with: "Chile")
    #expect(try codes([shipped], isOwn: false) == ["Chile": "CHL", "Peru": "PER"])
  }

  @Test func longestAgentCounts() throws {
    let line =
      "Arden/PROPN/3/compound/place government/NOUN/3/compound newspaper/NOUN/4/nsubj/organization "
      + "told|tell/VERB/0/root Peru/PROPN/4/obj/place"
    #expect(try codes([line]).values.contains("ARDGOVMED"))
  }

  @Test func pluralOfAnAgentIsKnown() throws {
    let line =
      "Human/ADJ/3/amod rights|right/NOUNS/3/compound activists|activist/NOUNS/6/nsubj/person "
      + "in/ADP/5/case Arden/PROPN/3/nmod/place told|tell/VERB/0/root Peru/PROPN/6/obj/place"
    #expect(try codes([line]).values.contains("ARDOPP"))
  }

  @Test func whoeverHeldAnOfficeBelongsToTheElite() throws {
    let line =
      "Former/ADJ/3/amod Chilean/ADJ/3/amod ministers|minister/NOUNS/4/nsubj/person "
      + "told|tell/VERB/0/root Peru/PROPN/4/obj/place"
    #expect(try codes([line]).values.contains("CHLELI"))
    #expect(try codes([line], isOwn: false).values.contains("CHLELI"))
  }

  @Test func personListedUnderAStateHasTheOfficesCode() throws {
    let line =
      "Minister/PROPN/2/compound Pelham/PROPN/3/nsubj/person told|tell/VERB/0/root "
      + "Peru/PROPN/3/obj/place"
    #expect(try codes([line]) == ["Pelham": "ARDGOV", "Peru": "PER"])
  }

  @Test func lawmakersOfTwoStatesAreTwoActors() throws {
    let line =
      "Lawmakers|lawmaker/NOUNS/6/nsubj/person in/ADP/3/case Chile/PROPN/1/nmod/place "
      + "and/CCONJ/5/cc Kenya/PROPN/3/conj/place told|tell/VERB/0/root Peru/PROPN/6/obj/place"
    let found = try codes([line], isOwn: false)
    #expect(found["Chilean lawmakers"] == "CHLLEG")
    #expect(found["Kenyan lawmakers"] == "KENLEG")
  }
}
