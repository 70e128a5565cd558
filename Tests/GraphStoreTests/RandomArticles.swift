import GraphModel
import TestSupport

/// Articles of random claims about a few actors.
struct RandomArticles {
  var generator: SplitMix64

  static let names = [
    "Anna Petrova", "Petrova", "Ivan Petrov", "Petrov", "PETROV", "Oleg Petrov", "Sanu", "Party",
    "parliament", "Maria Sanu", "the rebels", "Pskov",
  ]
  static let countries = ["RUS", "AFG", "TJK"]
  static let labels = ["accuses", "meets", "borders", "poses threat to"]

  /// The vocabulary of ``labels``; two relations hold both ways.
  static let vocabulary = RelationVocabulary(definitions: [
    RelationDefinition(
      label: "accuses", family: .verbalConflict, definition: "The source accuses the target.",
      inverse: "is accused by", plover: "ACCUSE", cameo: "112", quadClass: 3, goldstein: -2),
    RelationDefinition(
      label: "meets", family: .verbalCooperation, definition: "They meet.", isSymmetric: true,
      plover: "CONSULT", cameo: "040", quadClass: 1, goldstein: 1),
    RelationDefinition(
      label: "borders", family: .place, definition: "They have a border.", isSymmetric: true),
  ])

  /// An article that is a function of its number and the state of the generator.
  mutating func next(_ number: Int) -> ArticleGraph {
    var text = ""
    var sentences: [Range<Int>] = []
    for index in 0..<Int.random(in: 1...4, using: &generator) {
      if index > 0 { text += "\n\n" }
      let start = text.utf8.count
      text +=
        "Sentence \(index) of article \(number), déjà \(Int.random(in: 0..<9, using: &generator))."
      sentences.append(start..<text.utf8.count)
    }
    var graph = ArticleGraph(
      article: Article(
        id: "article-\(number)", title: Bool.random(using: &generator) ? "Title \(number)" : nil,
        text: text, published: CalendarDate(year: 2021, month: 1 + number % 12),
        publisher: ["Gazette", nil, "Courier"][number % 3], uri: "file-\(number % 7).txt"),
      sentences: sentences)
    for _ in 0..<Int.random(in: 1...5, using: &generator) { addActor(to: &graph) }
    for _ in 0..<Int.random(in: 0...6, using: &generator) { addMention(to: &graph) }
    for _ in 0..<Int.random(in: 0...6, using: &generator) { addClaim(to: &graph) }
    if number % 4 == 0 { graph.discarded = ["claim without actor": number % 5, "appeal": 1] }
    return graph
  }

  private mutating func addActor(to graph: inout ArticleGraph) {
    let country = Self.countries.randomElement(using: &generator) ?? "RUS"
    let name = Self.names.randomElement(using: &generator) ?? "Sanu"
    let isCountry = Int.random(in: 0..<3, using: &generator) == 0
    graph.actors.append(
      ArticleActor(
        name: isCountry ? country.lowercased() : name, kind: isCountry ? .country : .person,
        code: isCountry ? country : nil, key: isCountry ? "country:\(country)" : nil,
        isNamed: name != "the rebels", country: Bool.random(using: &generator) ? country : nil,
        roles: Bool.random(using: &generator) ? ["minister", "member"] : [],
        forms: [
          SurfaceForm(text: isCountry ? "capital of \(country)" : name, count: 2, rule: "name"),
          SurfaceForm(text: "it", count: 1, rule: "coreference", isAlias: false),
          SurfaceForm(text: "the \(name)", count: 1, rule: "head"),
        ]))
  }

  private mutating func addMention(to graph: inout ArticleGraph) {
    let sentence = graph.sentences.indices.randomElement(using: &generator) ?? 0
    let start = graph.sentences[sentence].lowerBound
    graph.mentions.append(
      ArticleMention(
        actor: graph.actors.indices.randomElement(using: &generator) ?? 0, sentence: sentence,
        range: start..<start + 8, rule: "name"))
  }

  private mutating func addClaim(to graph: inout ArticleGraph) {
    let actors = graph.actors.indices
    graph.claims.append(
      ArticleClaim(
        source: actors.randomElement(using: &generator) ?? 0,
        target: actors.randomElement(using: &generator) ?? 0,
        relation: Self.labels.randomElement(using: &generator) ?? "meets",
        speaker: Bool.random(using: &generator) ? actors.randomElement(using: &generator) : nil,
        sentence: graph.sentences.indices.randomElement(using: &generator) ?? 0,
        statement: Statement(
          trigger: "words", polarity: Bool.random(using: &generator) ? .affirmed : .negated,
          modality: Modality.allCases.randomElement(using: &generator) ?? .actual,
          content: Bool.random(using: &generator) ? "to «say» 'so'" : nil,
          date: Bool.random(using: &generator) ? CalendarDate(year: 2020, month: 2, day: 29) : nil,
          confidence: Double(Int.random(in: 0...100, using: &generator)) / 100, rule: "verb.active")
      ))
  }
}
