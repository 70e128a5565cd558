import Extraction
import GraphModel
import Language
import Testing

@testable import Resolution

@Suite struct ArticleResolutionTests {
  let resolver: Resolver

  init() throws { resolver = try Resolver.shipped() }

  private func graph(
    _ lines: [String], links: [CompactAnalysis.Link] = [], claims: [Claim] = []
  ) -> ArticleGraph {
    let document = CompactAnalysis.document(lines, links: links)
    return resolver.resolve(
      Article(id: "test", text: document.text), document: document,
      extraction: Extraction(claims: claims))
  }

  private func names(_ graph: ArticleGraph) -> [String] { graph.actors.map(\.name).sorted() }

  @Test func capitalThatActsIsTheState() {
    let graph = graph([
      "Moscow/PROPN/2/nsubj/place urged/VERB/0/root Dushanbe/PROPN/2/obj/place to/PART/5/mark "
        + "wait/VERB/2/xcomp ././PUNCT/2/punct"
    ])
    #expect(names(graph) == ["Russia", "Tajikistan"])
    #expect(graph.actors.allSatisfy { $0.kind == .country })
  }

  @Test func capitalWhereSomethingHappensIsAPlace() {
    let graph = graph([
      "They/PRON/2/nsubj/person met|meet/VERB/0/root in/ADP/4/case Moscow/PROPN/2/obl/place"
    ])
    #expect(graph.actors.map(\.kind) == [.place])
    #expect(graph.actors.first?.country == "RUS")
  }

  @Test func partsOfAFileNumberAreNoNames() {
    // A cell cannot hold a slash, so it is put in here.
    var words = CompactAnalysis.document([
      "The/DET/2/det suit/NOUN/7/nsubj FHC/PROPN/2/appos ,/PUNCT/3/punct 95/NUM/3/nummod "
        + "is/AUX/7/cop old/ADJ/0/root"
    ]).sentences[0].words
    words[3].text = "/"
    for position in 2...3 { words[position].isFollowedBySpace = false }
    let document = AnalyzedDocument(
      text: words.map(\.text).joined(separator: " "),
      sentences: [Sentence(words: words, names: [Name(words: 2..<3, type: .organization)])])
    let graph = resolver.resolve(
      Article(id: "test", text: document.text), document: document, extraction: Extraction())
    #expect(graph.actors.isEmpty)

    words[4].text = "XY"
    let named = AnalyzedDocument(
      text: document.text,
      sentences: [Sentence(words: words, names: [Name(words: 2..<3, type: .organization)])])
    let other = resolver.resolve(
      Article(id: "test", text: named.text), document: named, extraction: Extraction())
    #expect(other.actors.count == 1)
  }

  @Test func governmentOfACountryIsTheCountry() {
    let graph = graph([
      "The/DET/3/det Syrian/ADJ/3/amod government/NOUN/4/nsubj/organization denied/VERB/0/root "
        + "it/PRON/4/obj",
      "The/DET/2/det Government/PROPN/5/nsubj/organization of/ADP/4/case Syria/PROPN/2/nmod/place "
        + "agreed/VERB/0/root",
    ])
    #expect(names(graph) == ["Syria"])
    let forms = graph.actors[0].forms.filter(\.isAlias).map(\.text)
    #expect(forms.contains("Syrian government"))
    #expect(forms.contains("Government of Syria"))
  }

  @Test func ministriesOfTwoStatesAreTwoActors() {
    let graph = graph([
      "The/DET/6/det Russian/ADJ/6/amod and/CCONJ/4/cc Syrian/ADJ/2/conj defense/NOUN/6/compound "
        + "ministries|ministry/NOUNS/7/nsubj/organization accused/VERB/0/root "
        + "the/DET/9/det U.S./PROPN/7/obj/place"
    ])
    #expect(
      names(graph) == [
        "Russia", "Russian Defense Ministry", "Syria", "Syrian Defense Ministry", "United States",
      ])
    #expect(graph.actors.first { $0.name.hasPrefix("Russian") }?.code == "RUSMIL")
    let partOf = graph.claims.filter { $0.relation == "is part of" }
    #expect(partOf.count == 2)
    #expect(partOf.allSatisfy { $0.statement.rule == "name.part-of" })
  }

  @Test func ministryAloneIsTheOneNamedBefore() {
    let graph = graph([
      "China/PROPN/4/nmod:poss/place 's/PART/1/case commerce/NOUN/4/compound "
        + "ministry/NOUN/5/nsubj/organization objected/VERB/0/root",
      "The/DET/2/det ministry/NOUN/3/nsubj/organization gave|give/VERB/0/root no/DET/5/det "
        + "details|detail/NOUNS/3/obj",
    ])
    let ministry = graph.actors.first { $0.kind == .organization }
    #expect(ministry?.name == "Chinese Commerce Ministry")
    #expect(ministry?.forms.reduce(0) { $0 + $1.count } == 2)
  }

  @Test func surnameIsTheFullNameAndTitlesAreNoPartOfIt() {
    let graph = graph([
      "President/PROPN/2/compound Donald/PROPN/4/nsubj/person Trump/PROPN/2/flat "
        + "spoke|speak/VERB/0/root",
      "Mr./PROPN/2/compound Trump/PROPN/3/nsubj/person left|leave/VERB/0/root",
    ])
    #expect(names(graph) == ["Donald Trump"])
    #expect(graph.actors[0].roles == ["president"])
  }

  @Test func officeAloneIsNoAlias() {
    let graph = graph([
      "U.S./PROPN/4/compound/place President/PROPN/4/compound Donald/PROPN/4/compound "
        + "Trump/PROPN/5/nsubj/person spoke|speak/VERB/0/root",
      "The/DET/2/det president/NOUN/3/nsubj/person left|leave/VERB/0/root",
    ])
    let person = graph.actors.first { $0.kind == .person }
    #expect(person?.forms.contains { $0.text == "president" && !$0.isAlias } == true)
    #expect(person?.forms.contains { $0.text == "president" && $0.isAlias } == false)
  }

  @Test(arguments: [("A/DET", 1), ("Another/DET", 2), ("A/DET/2/det local/ADJ", 2)])
  func judgeOfWhomNothingIsSaidIsTheJudgeOfBefore(determiner: String, count: Int) {
    let head = determiner.contains("local") ? 3 : 2
    let relation = determiner.contains("local") ? "amod" : "det"
    let graph = graph(
      [
        "A/DET/2/det judge/NOUN/3/nsubj/person released/VERB/0/root Assange/PROPN/3/obj/person",
        "\(determiner)/\(head)/\(relation) judge/NOUN/\(head + 1)/nsubj/person arrested/VERB/0/root "
          + "Assange/PROPN/\(head + 1)/obj/person",
      ],
      claims: [claim((0, 2), "releases", (0, 4)), claim((1, head), "arrests", (1, head + 2))])
    #expect(graph.actors.count { $0.kind == .person && !$0.isNamed } == count)
  }

  @Test func vicePresidentIsNotThePresident() {
    let graph = graph([
      "Vice/PROPN/3/compound President/PROPN/3/compound Mike/PROPN/5/nsubj/person Pence/PROPN/3/flat "
        + "spoke|speak/VERB/0/root",
      "The/DET/2/det president/NOUN/3/nsubj/person left|leave/VERB/0/root",
    ])
    let pence = graph.actors.first { $0.name == "Mike Pence" }
    #expect(pence?.roles == ["vice president"])
    #expect(pence?.forms.contains { $0.text == "president" } == false)
  }

  @Test func forcesOfACoalitionAreNotTheArmyNamedBefore() {
    let graph = graph(
      [
        "Iraqi/ADJ/2/amod forces|force/NOUNS/3/nsubj/organization entered/VERB/0/root "
          + "Mosul/PROPN/3/obj/place",
        "Coalition/NOUN/2/compound forces|force/NOUNS/3/nsubj/organization bombed/VERB/0/root "
          + "Mosul/PROPN/3/obj/place",
      ], claims: [claim((0, 2), "enters", (0, 4)), claim((1, 2), "bombs", (1, 4))])
    let army = graph.actors.first { $0.name == "Iraqi forces" }
    #expect(army?.forms.map { $0.text + " " + $0.rule } == ["Iraqi forces name.institution"])
  }

  @Test(arguments: [("New Zealand", "NZL", nil), ("Britain", "GBR", "GBRPTY")])
  func partyOfACommonNameIsThatOfTheArticlesCountry(
    country: String, code: String, partyCode: String?
  ) {
    let words = country.split(separator: " ")
    let place =
      words.count == 2
      ? "\(words[0])/PROPN/6/compound \(words[1])/PROPN/3/obl/place" : "Britain/PROPN/3/obl/place"
    let graph = graph([
      "Labour/PROPN/2/compound Party/PROPN/3/nsubj/organization won|win/VERB/0/root in/ADP/5/case "
        + place
    ])
    let party = graph.actors.first { $0.name == "Labour Party" }
    #expect(party?.country == code)
    #expect(party?.code == partyCode)
  }

  @Test func legalFormAloneIsNoName() {
    let graph = graph([
      "Inc./PROPN/2/nsubj/organization sued|sue/VERB/0/root Finland/PROPN/2/obj/place"
    ])
    #expect(names(graph) == ["Finland"])
  }

  @Test func armyLongAfterThoseOfTwoStatesIsNeither() {
    func army(_ gap: Int) -> [String] {
      let graph = graph(
        [
          "The/DET/3/det Turkish/ADJ/3/amod army/NOUN/6/nsubj/organization and/CCONJ/5/cc "
            + "Finland/PROPN/3/conj/place met|meet/VERB/0/root",
          "The/DET/3/det Syrian/ADJ/3/amod army/NOUN/4/nsubj/organization left|leave/VERB/0/root",
        ] + Array(repeating: "It/PRON/2/nsubj rained/VERB/0/root", count: gap) + [
          "Finland/PROPN/2/nsubj/place praised/VERB/0/root the/DET/4/det army/NOUN/2/obj/organization"
        ], claims: [claim((gap + 2, 1), "praises", (gap + 2, 4))])
      return graph.actors.filter { $0.forms.contains { $0.text == "army" } }.map(\.name)
    }
    #expect(army(0) == ["Syrian army"])
    #expect(army(3) == ["army"])
  }

  @Test func soldierIsNotTheSoldierOfBefore() {
    let graph = graph(
      [
        "A/DET/2/det soldier/NOUN/3/nsubj/person shot|shoot/VERB/0/root Jones/PROPN/3/obj/person",
        "A/DET/2/det soldier/NOUN/3/nsubj/person saw|see/VERB/0/root Jones/PROPN/3/obj/person",
      ], claims: [claim((0, 2), "shoots", (0, 4)), claim((1, 2), "sees", (1, 4))])
    #expect(graph.actors.count { !$0.isNamed } == 2)
  }

  @Test func allianceIsTheOrganizationThatIsCalledSo() {
    let graph = graph([
      "NATO/PROPN/2/nsubj/organization welcomed/VERB/0/root Finland/PROPN/2/obj/place",
      "The/DET/3/det European/PROPN/3/amod Union/PROPN/4/nsubj/organization praised/VERB/0/root "
        + "the/DET/6/det alliance/NOUN/4/obj/organization",
    ])
    let nato = graph.actors.first { $0.name == "NATO" }
    #expect(nato?.forms.contains { $0.text == "alliance" && $0.rule == "noun.of-name" } == true)
  }

  @Test func pronounContinuesTheSubjectOfTheSentenceBefore() {
    let lines = [
      "Uhuru/PROPN/3/nsubj/person Kenyatta/PROPN/1/flat mediated/VERB/0/root",
      "Abiy/PROPN/2/nsubj/person thanked/VERB/0/root Kenya/PROPN/2/obj/place",
      "He/PRON/2/nsubj/person sent|send/VERB/0/root troops|troop/NOUNS/2/obj/person",
    ]
    let graph = graph(lines, links: [.init((2, 1), (0, 1))])
    let person = graph.actors.first { $0.forms.contains { $0.text == "He" } }
    #expect(person?.name == "Abiy")
  }

  @Test func personIsConnectedWithTheCountryOfTheOffice() {
    let graph = graph([
      "Chinese/ADJ/4/amod vice/NOUN/4/compound -/PUNCT/4/punct premier/NOUN/5/compound "
        + "Liu/PROPN/7/nsubj/person He/PROPN/5/flat spoke|speak/VERB/0/root"
    ])
    let person = graph.actors.first { $0.kind == .person }
    #expect(person?.name == "Liu He")
    #expect(person?.country == "CHN")
    #expect(person?.code == "CHNGOV")
  }

  @Test func placeOfAMeetingIsNotTheCountryOfTheMinister() {
    let graph = graph([
      "In/ADP/2/case Turkey/PROPN/6/obl/place Minister/PROPN/5/compound Tobias/PROPN/5/compound "
        + "Ellwood/PROPN/6/nsubj/person spoke|speak/VERB/0/root"
    ])
    let person = graph.actors.first { $0.kind == .person }
    #expect(person?.name == "Tobias Ellwood")
    #expect(person?.country == nil)
  }

  @Test func acronymJoinsTheNameThatIntroducesIt() {
    let graph = graph([
      "The/DET/4/det Independent/PROPN/4/amod Electoral/PROPN/4/amod "
        + "Board/PROPN/8/nsubj/organization (/PUNCT/6/punct IEB/PROPN/4/appos/organization "
        + ")/PUNCT/6/punct agreed/VERB/0/root",
      "The/DET/2/det IEB/PROPN/3/nsubj/organization waited/VERB/0/root",
    ])
    #expect(graph.actors.count == 1)
    #expect(graph.actors[0].name == "Independent Electoral Board")
    #expect(graph.actors[0].forms.contains { $0.text == "IEB" && $0.isAlias })
  }

  @Test func lowerCaseWordIsNoAcronym() {
    let graph = graph([
      "Who/PRON/2/nsubj/person told|tell/VERB/0/root us/PRON/2/obj/person it/PRON/2/obj"
    ])
    #expect(graph.actors.isEmpty)
  }

  @Test func twoCountriesAreBoth() {
    let graph = graph(
      [
        "Iran/PROPN/4/nsubj/place and/CCONJ/3/cc Iraq/PROPN/1/conj/place talked/VERB/0/root",
        "The/DET/3/det two/NUM/3/nummod countries|country/NOUNS/4/nsubj/place "
          + "accused/VERB/0/root Turkey/PROPN/4/obj/place",
      ], claims: [claim((1, 3), "accuses", (1, 5))])
    let accusers = graph.claims.map { graph.actors[$0.source].name }.sorted()
    #expect(accusers == ["Iran", "Iraq"])
  }

  @Test func firstPersonIsTheSpeaker() {
    let graph = graph(
      [
        "We/PRON/2/nsubj/person urge/VERB/6/ccomp Kabul/PROPN/2/obj/place ,/PUNCT/6/punct "
          + "Zaytsev/PROPN/6/nsubj/person said|say/VERB/0/root"
      ], claims: [claim((0, 1), "urges", (0, 3), speaker: (0, 5))])
    #expect(graph.claims.map { graph.actors[$0.source].name } == ["Zaytsev"])
    #expect(graph.claims.map { graph.actors[$0.target].name } == ["Afghanistan"])
  }

  @Test func pronounNeedsAgreement() {
    let lines = [
      "Angela/PROPN/3/nsubj/person Novak/PROPN/1/flat sued|sue/VERB/0/root France/PROPN/3/obj/place",
      "It/PRON/2/nsubj/place objected/VERB/0/root to/ADP/4/case Spain/PROPN/2/obl/place",
    ]
    let right = graph(
      lines, links: [.init((1, 1), (0, 4))], claims: [claim((1, 1), "objects to", (1, 4))])
    #expect(right.claims.map { right.actors[$0.source].name } == ["France"])
    let wrong = graph(
      lines, links: [.init((1, 1), (0, 1))], claims: [claim((1, 1), "objects to", (1, 4))])
    #expect(wrong.claims.isEmpty)
  }

  @Test func reportedItIsWhoSaysIt() {
    let graph = graph(
      [
        "Tajikistan/PROPN/2/nsubj/place said|say/VERB/0/root it/PRON/4/nsubj/place "
          + "saw|see/VERB/2/ccomp Hamas/PROPN/4/obj/organization"
      ], claims: [claim((0, 3), "sees", (0, 5))])
    #expect(graph.claims.map { graph.actors[$0.source].name } == ["Tajikistan"])
  }

  @Test func groupIsKnownByItsCountry() {
    let graph = graph(
      [
        "U.S./PROPN/2/compound/place troops|troop/NOUNS/3/nsubj/person entered/VERB/0/root "
          + "Iraq/PROPN/3/obj/place"
      ], claims: [claim((0, 2), "enters", (0, 4))])
    let group = graph.actors.first { $0.kind == .group }
    #expect(group?.key == "group:USA:forces")
    #expect(group?.code == "USAMIL")
    #expect(group?.isNamed == false)
  }

  @Test func vaguePeopleAreNoActors() {
    let graph = graph(
      [
        "Officials|official/NOUNS/2/nsubj/person told|tell/VERB/0/root "
          + "people|people/NOUNS/2/obj/person on/ADP/5/case Thursday/PROPN/2/obl/time"
      ], claims: [claim((0, 1), "tells", (0, 3)), claim((0, 1), "tells", (0, 5))])
    #expect(graph.actors.isEmpty)
    #expect(graph.discarded["claim without two actors"] == 2)
  }

  @Test func unnamedActorsAreKeptOnlyWhereAClaimNeedsThem() {
    let line =
      "Protesters|protester/NOUNS/2/nsubj/person blocked/VERB/0/root Bolivia/PROPN/2/obj/place"
    #expect(names(graph([line])) == ["Bolivia"])
    let claimed = graph([line], claims: [claim((0, 1), "blocks", (0, 3))])
    #expect(names(claimed) == ["Bolivia", "Protesters"])
  }

  @Test func nobodyActsOnHimself() {
    let graph = graph(
      [
        "Russia/PROPN/2/nsubj/place told|tell/VERB/0/root Moscow/PROPN/2/obj/place"
      ], claims: [claim((0, 1), "tells", (0, 3))])
    #expect(graph.claims.isEmpty)
    #expect(graph.discarded["claim about one actor"] == 1)
  }

  @Test func personWithTheNameOfACountryIsAPerson() {
    let graph = graph([
      "Michael/PROPN/3/nsubj/person Jordan/PROPN/1/flat bought|buy/VERB/0/root a/DET/5/det "
        + "team/NOUN/3/obj/organization"
    ])
    #expect(graph.actors.map(\.kind) == [.person])
  }

  @Test func nameAfterAnOfficeAndACommaHoldsIt() {
    let graph = graph([
      "The/DET/2/det president/NOUN/8/nsubj/person of/ADP/5/case the/DET/5/det "
        + "Senate/PROPN/2/nmod/organization ,/PUNCT/8/punct Bukola/PROPN/11/nsubj/person "
        + "Saraki/PROPN/7/flat ,/PUNCT/11/punct also/ADV/11/advmod agreed/VERB/0/root"
    ])
    let person = graph.actors.first { $0.kind == .person }
    #expect(person?.name == "Bukola Saraki")
    #expect(person?.roles == ["president"])
  }

  @Test func sameArticleGivesTheSameGraph() {
    let lines = [
      "Iran/PROPN/4/nsubj/place and/CCONJ/3/cc Iraq/PROPN/1/conj/place accused/VERB/0/root "
        + "Israeli/ADJ/6/amod forces|force/NOUNS/4/obj/group"
    ]
    let claims = [claim((0, 1), "accuses", (0, 6)), claim((0, 3), "accuses", (0, 6))]
    #expect(graph(lines, claims: claims) == graph(lines, claims: claims))
  }
}
