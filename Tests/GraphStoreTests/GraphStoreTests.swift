import GRDB
import GraphModel
import TestSupport
import Testing

@testable import GraphStore

/// A small graph by hand: two articles about Russia, Alexei Zaytsev and the Party.
@Suite struct GraphStoreTests {
  private let store: GraphStore
  private let identity = NameIdentity()

  init() throws {
    store = try GraphStore.fresh([Self.first, Self.second])
  }

  private static let russia = ArticleActor(
    name: "Russia", kind: .country, code: "RUS", key: "country:RUS",
    forms: [
      SurfaceForm(text: "Moscow", count: 3, rule: "gazetteer.seat"),
      SurfaceForm(text: "it", count: 2, rule: "coreference.pronoun", isAlias: false),
      SurfaceForm(text: "Country RUS", count: 1, rule: "gazetteer.name"),
    ])

  private static let zaytsev = ArticleActor(
    name: "Alexei Zaytsev", kind: .person, country: "RUS", roles: ["spokesperson"],
    forms: [
      SurfaceForm(text: "Alexei Zaytsev", count: 1, rule: "name.full"),
      SurfaceForm(text: "Zaytsev", count: 4, rule: "name.surname"),
    ])

  private static let first = ArticleGraph(
    article: Article(
      id: "a1", title: "Warning", text: "Moscow warned Zaytsev. It met him.",
      published: CalendarDate(year: 2021, month: 9, day: 30), publisher: "Gazette", uri: "a.txt"),
    sentences: [0..<22, 23..<34], actors: [russia, zaytsev],
    mentions: [
      ArticleMention(actor: 0, sentence: 0, range: 0..<6, rule: "gazetteer.seat"),
      ArticleMention(actor: 1, sentence: 0, range: 14..<21, rule: "name.surname"),
      ArticleMention(actor: 0, sentence: 1, range: 23..<25, rule: "coreference.pronoun"),
    ],
    claims: [
      ArticleClaim(
        source: 0, target: 1, relation: "accuses", speaker: 1, sentence: 0,
        statement: Statement(
          trigger: "warned", polarity: .negated, content: "of war",
          date: CalendarDate(year: 2021, month: 9), confidence: 0.75, rule: "verb.active")),
      ArticleClaim(
        source: 0, target: 1, relation: "meets", sentence: 1,
        statement: Statement(trigger: "met", rule: "verb.active")),
      ArticleClaim(
        source: 0, target: 0, relation: "poses threat to", sentence: 1,
        statement: Statement(trigger: "poses threat", rule: "verb.active")),
    ],
    discarded: ["claim without actor": 2])

  private static let second = ArticleGraph(
    article: Article(
      id: "a2", text: "Zaytsev met Moscow and met it.",
      published: CalendarDate(year: 2021, month: 10), publisher: "Gazette", uri: "b.txt"),
    sentences: [0..<30],
    actors: [
      ArticleActor(
        name: "Zaytsev", kind: .person,
        forms: [SurfaceForm(text: "Zaytsev", count: 1, rule: "name.only")]),
      russia,
      ArticleActor(name: "Party", kind: .organization),
    ],
    claims: [0, 0].map { _ in
      ArticleClaim(
        source: 0, target: 1, relation: "meets", sentence: 0,
        statement: Statement(trigger: "met", rule: "verb.active"))
    })

  @Test func graphIsSortedAndLeavesOutTheUnconnected() throws {
    let graph = try store.graph()
    #expect(graph.actors.map(\.name) == ["Country RUS", "alexei zaytsev"])
    #expect(graph.actors[0].aliases == ["Moscow"])
    #expect(graph.actors[1].aliases == ["Zaytsev", "Alexei Zaytsev"])
    #expect(graph.relations.map(\.relation) == ["accuses", "meets"])
    #expect(graph.documents.map(\.id) == ["a1", "a2"])
    #expect(try store.graph(includesUnconnected: true).actors.map(\.name).contains("party"))
  }

  @Test func evidenceKeepsEverything() throws {
    let graph = try store.graph()
    let relation = graph.relations[0]
    #expect(relation.plover == "ACCUSE")
    #expect(relation.cameo == "112")
    #expect(
      relation.evidence == [
        Evidence(
          document: "a1", published: CalendarDate(year: 2021, month: 9, day: 30),
          sentence: "Moscow warned Zaytsev.", range: 0..<22, speaker: graph.actors[1].id,
          statement: Self.first.claims[0].statement)
      ])
  }

  @Test func symmetricRelationsStandInTheDirectionMostClaimsState() throws {
    let graph = try store.graph()
    #expect(graph.relations[1].source == graph.actors[1].id)
    #expect(graph.relations[1].evidence.count == 3)
    try store.remove(["a2"], identity: identity)
    let turned = try store.graph().relations[1]
    #expect(turned.source == graph.actors[0].id)
    #expect(turned.evidence.count == 1)
  }

  @Test func numbersAreStable() throws {
    #expect(StableNumber.of("country:RUS") == 849_947_182_745_617)
    #expect(try store.graph().actors[0].id == 849_947_182_745_617)
  }

  @Test func numbersDifferAndAreSmallEnoughForJSON() {
    let numbers = (0..<20_000).map { StableNumber.of("person:\($0)") }
    #expect(Set(numbers).count == numbers.count)
    #expect(numbers.allSatisfy { (1...StableNumber.maximum).contains($0) })
    #expect(StableNumber.of("a", "b") != StableNumber.of("ab"))
  }

  @Test func detailsSayWhy() throws {
    let id = StableNumber.of("name:alexei zaytsev")
    let details = try #require(try store.details(of: id))
    #expect(details.key == "name:alexei zaytsev")
    #expect(details.forms.map(\.text) == ["Zaytsev", "Alexei Zaytsev"])
    #expect(details.forms[0].count == 5)
    #expect(details.forms[0].articles == 2)
    #expect(details.forms[0].rules == ["name.only", "name.surname"])
    #expect(details.members.map(\.reason) == ["same name", "only full name of this surname"])
    #expect(details.members[0].actor.roles == ["spokesperson"])
    #expect(details.articles.map(\.id) == ["a1", "a2"])
    #expect(details.mentions == 1)
    #expect(details.firstSeen?.description == "2021-09-30")
    #expect(details.lastSeen?.description == "2021-10")
    #expect(try store.details(of: 1) == nil)
  }

  @Test func mentionsQuoteTheirSentences() throws {
    let mentions = try store.mentions(of: StableNumber.of("country:RUS"))
    #expect(mentions.map(\.words) == ["Moscow", "It"])
    #expect(mentions.map(\.rule) == ["gazetteer.seat", "coreference.pronoun"])
    #expect(mentions[1].sentence == "It met him.")
    #expect(mentions[1].range == 23..<25)
    #expect(mentions[1].document.title == "Warning")
  }

  @Test func statisticsCountEverything() throws {
    let statistics = try store.statistics()
    #expect(statistics.articles == 2)
    #expect(statistics.sentences == 3)
    #expect(statistics.actors == 3)
    #expect(statistics.mentions == 3)
    #expect(statistics.relations == 2)
    #expect(statistics.claims == 4)
    #expect(statistics.claimsWithinOneActor == 1)
    #expect(statistics.actorKinds.map(\.name) == ["country", "organization", "person"])
    #expect(statistics.polarities.map(\.count) == [3, 1])
    #expect(statistics.vocabularyLabels.map(\.name) == ["meets", "accuses"])
    #expect(statistics.openLabels == [])
    #expect(statistics.discarded == [.init(name: "claim without actor", count: 2)])
    #expect(statistics.publishers == [.init(name: "Gazette", count: 2)])
  }

  @Test func rejectedRelationsAreGoneAndComeBack() throws {
    let rejecting = NameIdentity(
      version: "1r",
      rejections: [RelationRejection(source: "zaytsev", relation: "meets", target: "moscow")])
    try store.update(identity: rejecting)
    #expect(try store.graph().relations.map(\.relation) == ["accuses"])
    #expect(try store.statistics().rejectedRelations == 1)
    #expect(try store.checkInvariants() == [])
    try store.update(identity: identity)
    #expect(try store.graph().relations.map(\.relation) == ["accuses", "meets"])
  }

  @Test(arguments: [true, false]) func searchesWordsAndPhrases(isIndexed: Bool) throws {
    if !isIndexed { try store.write { try FullTextIndex(database: $0).empty() } }
    #expect(try store.search("MET zaytsev").map(\.text) == ["Zaytsev met Moscow and met it."])
    #expect(try store.search("\"met him\"").map(\.range) == [23..<34])
    #expect(try store.search("met").map(\.document.id) == ["a1", "a2"])
    #expect(try store.search("met", limit: 1).count == 1)
    #expect(try store.search("AND OR \" * (") == [])
    #expect(try store.search("") == [])
  }

  @Test func vocabularyIsWrittenOnlyWhenItChanges() throws {
    let shuffled = RelationVocabulary(
      definitions: RandomArticles.vocabulary.definitions.reversed()
        + RandomArticles.vocabulary.definitions)
    #expect(try changes { try store.setVocabulary(shuffled, identity: identity) } == 0)
    let less = RelationVocabulary(definitions: [])
    #expect(try changes { try store.setVocabulary(less, identity: identity) } > 0)
    #expect(try store.graph().relations[0].plover == nil)
    #expect(try store.checkInvariants() == [])
  }

  /// How many rows of the database something changes.
  private func changes(_ body: () throws -> Void) throws -> Int {
    let before = try store.unguarded { $0.totalChangesCount }
    try body()
    return try store.unguarded { $0.totalChangesCount } - before
  }

  @Test func settingsAreKept() throws {
    try store.setMetadata("7", for: "model")
    try store.setCorrections([(1, "# mine"), (3, "merge A | B")])
    #expect(try store.metadata(for: "model") == "7")
    #expect(try store.corrections().map(\.text) == ["# mine", "merge A | B"])
    try store.setMetadata(nil, for: "model")
    #expect(try store.metadata(for: "model") == nil)
  }

  @Test func refusesArticlesThatContradictThemselves() throws {
    let before = try store.dump()
    let problems: [(inout ArticleGraph) -> Void] = [
      { $0.claims[0].target = 2 }, { $0.claims[0].sentence = -1 }, { $0.claims[0].speaker = 9 },
      { $0.claims[0].statement.confidence = 1.5 }, { $0.mentions[0].range = 0..<23 },
      { $0.sentences[1] = 23..<35 }, { $0.actors[0].name = "" },
    ]
    for (index, change) in problems.enumerated() {
      var graph = Self.first
      change(&graph)
      let wrong = ArticleGraph(
        article: Article(id: "wrong", text: graph.article.text), sentences: graph.sentences,
        actors: graph.actors, mentions: graph.mentions, claims: graph.claims)
      let error = #expect(throws: GraphStoreError.self, "\(index)") {
        try store.add([wrong], identity: identity)
      }
      guard case .invalidArticle("wrong", _)? = error?.kind else {
        Issue.record("\(index): \(error?.description ?? "")")
        continue
      }
    }
    #expect(try store.dump() == before)
  }

  @Test func refusesToRemoveWhatIsNotThere() throws {
    #expect(throws: GraphStoreError(kind: .unknownArticle("a9"), path: ":memory:")) {
      try store.remove(["a1", "a9"], identity: identity)
    }
    #expect(try store.contains(article: "a1"))
    #expect(try store.articles(from: "a.txt") == ["a1"])
  }

  @Test func viewsAreReadable() throws {
    let rows = try store.read { database in
      try Row.fetchAll(
        database, sql: "SELECT source, relation, target, claims, denials FROM relation_readable"
      )
      .map { $0.databaseValues.map(\.description).joined(separator: " ") }
    }
    #expect(
      rows.sorted() == [
        "\"Country RUS\" \"accuses\" \"alexei zaytsev\" 1 1",
        "\"alexei zaytsev\" \"meets\" \"Country RUS\" 3 0",
      ])
    let words = try store.read { database in
      try String.fetchAll(
        database, sql: "SELECT words FROM mention_readable ORDER BY article, start_offset")
    }
    #expect(words == ["Moscow", "Zaytsev", "It"])
    let claims = try store.read { database in
      try Row.fetchAll(
        database,
        sql: "SELECT source, target, speaker FROM evidence_readable WHERE polarity = 'negated'")
    }
    #expect(claims.map { $0["speaker"] as String? } == ["alexei zaytsev"])
    let degrees = try store.read { database in
      try Row.fetchOne(database, sql: "SELECT * FROM actor_degree WHERE name = 'Country RUS'")
    }
    #expect(degrees?["outgoing"] == 1)
    #expect(degrees?["neighbours"] == 1)
    #expect(degrees?["claims"] == 4)
    #expect(degrees?["mentions"] == 2)
  }
}
