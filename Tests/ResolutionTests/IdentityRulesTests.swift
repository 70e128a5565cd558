import GraphModel
import TestSupport
import Testing

@testable import Resolution

@Suite struct IdentityRulesTests {
  let rules: IdentityRules

  init() throws { rules = IdentityRules(gazetteer: try Gazetteer.shipped()) }

  private func person(
    _ name: String, country: String? = nil, roles: [String] = []
  ) -> ArticleActor {
    ArticleActor(name: name, kind: .person, country: country, roles: roles)
  }

  private func member(_ actor: ArticleActor) -> ActorMember {
    ActorMember(article: "a", position: 0, actor: actor)
  }

  /// The clusters of actors that stand one in each of the articles a0, a1, ...; as sets of numbers.
  private func partition(
    _ actors: [ArticleActor], beside companions: [Set<String>] = []
  ) -> Set<Set<Int>> {
    let members = actors.enumerated().map { number, actor in
      ActorMember(
        article: "a\(number)", position: 0, actor: actor,
        companions: companions.indices.contains(number) ? companions[number] : [])
    }
    let blocks = Dictionary(grouping: members.indices) { rules.block(of: members[$0].actor) }
    var result: Set<Set<Int>> = []
    for block in blocks.values {
      for cluster in rules.clusters(of: block.map { members[$0] }) {
        result.insert(Set(cluster.members.map { block[$0] }))
      }
    }
    return result
  }

  @Test func sameFullNameIsOnePersonAcrossSpellings() {
    #expect(
      partition([
        person("Sergei Lavrov", country: "RUS"), person("Sergey Lavrov"),
        person("Volodymyr Zelensky"), person("Volodymyr Zelenskyy"),
      ]) == [[0, 1], [2, 3]])
  }

  @Test func namesakesOfDifferentCountriesStayApart() {
    #expect(
      partition([
        person("John Miller", country: "CAN"), person("John Miller", country: "GBR"),
        person("John Miller", country: "CAN"),
      ]) == [[0, 2], [1]])
  }

  @Test func surnameJoinsTheOnlyPersonThatItsCountrySupports() {
    #expect(
      partition([person("Sergei Lavrov", country: "RUS"), person("Lavrov", country: "RUS")])
        == [[0, 1]])
    #expect(partition([person("Sergei Lavrov", country: "RUS"), person("Lavrov")]) == [[0], [1]])
    #expect(
      partition([
        person("Sergei Petrov", country: "RUS"), person("Ivan Petrov", country: "RUS"),
        person("Petrov", country: "RUS"),
      ]) == [[0], [1], [2]])
  }

  @Test func shortFormsDoNotChain() {
    // "A. Petrov" may be Alexei or Anna: it joins neither, and joins them not to each other.
    #expect(
      partition([
        person("Alexei Petrov", country: "RUS"), person("A. Petrov", country: "RUS"),
        person("Anna Petrov", country: "RUS"),
      ]).count == 3)
  }

  @Test func surnameJoinsThePersonWhoseCompanionsItShares() {
    let known: Set = ["Jane Roe", "Acme Corp", "Tom Poe"]
    let persons = [person("Clara Weston"), person("Weston")]
    #expect(partition(persons, beside: [known, ["Jane Roe", "Acme Corp"]]) == [[0, 1]])
    #expect(partition(persons, beside: [known, ["Jane Roe", "Harbour Post"]]) == [[0], [1]])
    let two = [person("Clara Weston"), person("Weston"), person("Paul Weston")]
    #expect(partition(two, beside: [known, known, ["Ann Other"]]) == [[0, 1], [2]])
    #expect(partition(two, beside: [known, known, ["Jane Roe"]]) == [[0], [1], [2]])
  }

  @Test func companionsDoNotOutweighAnotherCountry() {
    let known: Set = ["Jane Roe", "Acme Corp"]
    #expect(
      partition(
        [person("Clara Weston", country: "CAN"), person("Weston", country: "GBR")],
        beside: [known, known]) == [[0], [1]])
    // Their family stands beside many of the name.
    let family: Set = ["Tom Weston", "Ann Weston"]
    #expect(
      partition([person("Clara Weston"), person("Weston")], beside: [family, family]) == [[0], [1]])
  }

  @Test func companionsDoNotChain() {
    // The second short form shares companions with the first only.
    #expect(
      partition(
        [person("Clara Weston"), person("Weston"), person("Weston")],
        beside: [["A B", "C D"], ["A B", "C D", "E F", "G H"], ["E F", "G H"]]) == [[0, 1], [2]])
  }

  @Test func namesakeWithoutCountryGoesWithThoseWhoseCompanionsItShares() {
    let persons = [
      person("Mark Ellery", country: "CAN"), person("Mark Ellery"),
      person("Mark Ellery", country: "GBR"), person("Mark Ellery"),
    ]
    let runners: Set = ["Lucas Brandt", "Pavel Dvorak"]
    #expect(partition(persons, beside: [runners, runners, [], []]) == [[0, 1], [2], [3]])
  }

  @Test func acronymJoinsTheNameWhoseCompanionsItShares() {
    let names = [
      ArticleActor(name: "Independent Energy Board", kind: .organization),
      ArticleActor(name: "IEB", kind: .organization),
      ArticleActor(name: "IEB", kind: .organization),
    ]
    let known: Set = ["Jane Roe", "Acme Corp"]
    #expect(partition(names, beside: [known, known, []]) == [[0, 1], [2]])
  }

  @Test func nameThatManyBearJoinsNobodyWithoutACountry() {
    func party(_ country: String?) -> ArticleActor {
      ArticleActor(name: "Liberal Party", kind: .organization, country: country)
    }
    #expect(
      partition([party(nil), party(nil), party("CAN"), party("CAN"), party("AUS")])
        == [[0], [1], [2, 3], [4]])
    let known: Set = ["Jane Roe", "Acme Corp"]
    #expect(partition([party(nil), party("CAN")], beside: [known, known]) == [[0, 1]])
    let named = ArticleActor(name: "Liberal Party of Quebec", kind: .organization)
    #expect(partition([named, named]) == [[0, 1]])
  }

  @Test func reasonNamesTheCompanions() throws {
    let known: Set = ["Jane Roe", "Acme Corp"]
    let members = ["Clara Weston", "Weston"].enumerated().map { number, name in
      ActorMember(article: "a\(number)", position: 0, actor: person(name), companions: known)
    }
    let cluster = try #require(rules.clusters(of: members).first)
    #expect(
      cluster.reasons == [
        "same full name",
        "a person of this surname stands beside Acme Corp and Jane Roe in another article, too",
      ])
  }

  @Test func statesAndPublicOfficesAreNoCompanions() {
    let graph = ArticleGraph(
      article: Article(id: "a", text: ""),
      actors: [
        person("Clara Weston"), person("Jane Roe"), person("Tom Poe", roles: ["prime minister"]),
        person("Grant"), ArticleActor(name: "Acme Corp", kind: .organization),
        ArticleActor(name: "Russia", kind: .country, key: "country:RUS"),
        ArticleActor(name: "NATO", kind: .organization, key: "organization:nato"),
      ])
    #expect(graph.members(for: rules).first?.companions == ["Jane Roe", "Acme Corp"])
  }

  @Test func personIsCalledByTheFirstNameWhereThatIsTheCustom() {
    #expect(
      partition([person("Xi Jinping", country: "CHN"), person("Xi", country: "CHN")]) == [[0, 1]])
    #expect(
      partition([person("Abiy Ahmed", country: "ETH"), person("Abiy", country: "ETH")])
        == [[0, 1]])
    #expect(
      partition([
        person("Kim Jong-un", country: "PRK"), person("Kim", country: "PRK"),
        person("Kim Jones", country: "USA"), person("Jones", country: "USA"),
      ]) == [[0, 1], [2, 3]])
    #expect(
      partition([person("Ahmed", country: "ETH"), person("Abiy Ahmed", country: "ETH")])
        == [[0], [1]])
  }

  @Test func particleIsNoFirstName() {
    #expect(
      partition([person("Bashar al-Assad", country: "SYR"), person("al-Assad", country: "SYR")])
        == [[0, 1]])
  }

  @Test func rowOfAUserReachesArticlesThatWereReadWithoutIt() throws {
    let entry = GazetteerEntry(
      key: "organization:front", name: "Harbour Front", kind: .organization, aliases: ["HFX Front"])
    let own = IdentityRules(gazetteer: Gazetteer(userEntries: [entry]))
    let actor = ArticleActor(name: "HFX Front", kind: .organization)
    #expect(own.settledCluster(of: member(actor))?.name == "Harbour Front")
    #expect(rules.settledCluster(of: member(actor)) == nil)
    let former = ArticleActor(name: "HFX Front", kind: .organization, key: "organization:front")
    #expect(rules.block(of: former) == rules.block(of: actor))
    #expect(own.version != rules.version)
  }

  @Test func middleNameMayBeLeftOut() {
    #expect(partition([person("Farhan Aziz Haq"), person("Farhan Haq")]) == [[0, 1]])
    #expect(
      partition([person("Farhan Aziz Haq", country: "IRQ"), person("Farhan Haq", country: "PAK")])
        == [[0], [1]])
  }

  @Test func acronymJoinsTheNameThatAnArticleIntroducesItFor() {
    let full = ArticleActor(
      name: "Independent Electoral Board", kind: .organization,
      forms: [SurfaceForm(text: "IEB", count: 2, rule: "name.acronym")])
    let short = ArticleActor(name: "IEB", kind: .organization)
    let other = ArticleActor(name: "International Energy Bank", kind: .organization)
    #expect(partition([full, short, other]) == [[0, 1], [2]])
    #expect(partition([other, short]) == [[0], [1]])
  }

  @Test func descriptionsNeverLeaveTheirArticle() {
    let protesters = ArticleActor(name: "protesters", kind: .group, isNamed: false)
    #expect(partition([protesters, protesters]) == [[0], [1]])
    let forces = ArticleActor(
      name: "U.S. forces", kind: .group, code: "USAMIL", key: "group:USA:forces", isNamed: false,
      country: "USA")
    #expect(partition([forces, forces]) == [[0, 1]])
  }

  @Test func bodyOfAStateHasOneNameWhateverItsArticlesSay() {
    let actor = ArticleActor(
      name: "Russia's Foreign Ministry", kind: .organization, code: "RUSGOV",
      key: "institution:RUS:foreign ministry")
    #expect(rules.settledCluster(of: member(actor))?.name == "Russian Foreign Ministry")
    let country = ArticleActor(name: "Moscow", kind: .country, key: "country:RUS")
    #expect(rules.settledCluster(of: member(country))?.name == "Russia")
    #expect(rules.settledCluster(of: member(ArticleActor(name: "X", kind: .person))) == nil)
  }

  @Test(arguments: 0..<20) func clustersAreAPartitionThatNoOrderChanges(seed: Int) {
    var random = SplitMix64(seed: UInt64(seed))
    let names = [
      "Ivan Petrov", "Petrov", "I. Petrov", "Ivan Sergeyevich Petrov", "Anna Petrova",
      "John Miller",
      "Miller", "IEB", "Independent Electoral Board", "Berm", "protesters", "Liberal Party",
    ]
    let countries: [String?] = [nil, nil, "RUS", "CAN", "GBR"]
    let kinds: [ActorKind] = [.person, .person, .organization, .place, .group]
    let beside = ["Jane Roe", "Acme Corp", "Tom Poe", "Harbour Post"]
    var members: [ActorMember] = []
    for article in 0..<12 {
      for position in 0..<3 {
        let name = names.randomElement(using: &random) ?? ""
        members.append(
          ActorMember(
            article: "a\(article)", position: position,
            actor: ArticleActor(
              name: name, kind: kinds.randomElement(using: &random) ?? .person,
              isNamed: name != "protesters",
              country: countries.randomElement(using: &random) ?? nil,
              roles: Bool.random(using: &random) ? ["minister"] : []),
            companions: Set(beside.filter { _ in Bool.random(using: &random) })))
      }
    }
    func described(_ order: [ActorMember]) -> [String] {
      let blocks = Dictionary(grouping: order) { rules.block(of: $0.actor) }
      var lines: [String] = []
      for block in blocks.values {
        let clusters = rules.clusters(of: block)
        #expect(clusters.flatMap(\.members).sorted() == Array(block.indices))
        #expect(Set(clusters.map(\.key)).count == clusters.count)
        for cluster in clusters {
          #expect(cluster.reasons.count == cluster.members.count)
          #expect(cluster.reasons.allSatisfy { !$0.isEmpty })
          let inside = cluster.members.map { "\(block[$0].article).\(block[$0].position)" }.sorted()
          lines.append(
            "\(cluster.key) \(cluster.name) \(cluster.kind) \(inside.joined(separator: " "))")
        }
      }
      return lines.sorted()
    }
    let expected = described(members)
    for _ in 0..<3 { #expect(described(members.shuffled(using: &random)) == expected) }
  }
}
