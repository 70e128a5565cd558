import GraphModel

/// Articles that do not exist, with names distributed as in news: a few states in nearly every
/// article, some well-known persons, and many persons who are named once.
struct SyntheticNews {
  private var state: UInt64 = 20_211_125
  private var serial = 0
  private let countries: [(code: String, name: String)]
  private var persons: [String] = []

  private static let syllables = [
    "ba", "de", "ko", "li", "mar", "nov", "os", "pet", "ra", "sha", "tov", "ul", "vi", "zan", "er",
    "hai", "dar", "min",
  ]
  private static let labels = [
    "accuses", "urges", "meets", "supports", "attacks", "warns", "poses threat to", "sues",
  ]

  init(countries: [(code: String, name: String)]) { self.countries = countries }

  private mutating func random(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }

  /// A position of which small ones are far more frequent, as words in texts are.
  private mutating func zipf(below limit: Int) -> Int {
    let uniform = Double(random(below: 1 << 20)) / Double(1 << 20)
    return min(limit - 1, Int(Double(limit) * uniform * uniform * uniform))
  }

  private mutating func name(syllables count: Int) -> String {
    let word = (0..<count).map { _ in Self.syllables[random(below: Self.syllables.count)] }.joined()
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  private mutating func person() -> ArticleActor {
    if persons.count > 20, random(below: 3) == 0 {
      let name = persons[zipf(below: persons.count)]
      // One article in twenty leaves the first name out.
      let isShort = random(below: 20) == 0
      return Self.actor(isShort ? String(name.split(separator: " ")[1]) : name, .person)
    }
    let name = name(syllables: 2) + " " + name(syllables: 4)
    persons.append(name)
    return Self.actor(name, .person)
  }

  private static func actor(
    _ name: String, _ kind: ActorKind, code: String? = nil, key: String? = nil,
    isNamed: Bool = true
  ) -> ArticleActor {
    ArticleActor(
      name: name, kind: kind, code: code, key: key, isNamed: isNamed,
      forms: [SurfaceForm(text: name, count: 2, rule: "name.full")])
  }

  /// An article of eight sentences about seven actors, with ten claims.
  mutating func next() -> ArticleGraph {
    serial += 1
    var actors = (0..<2).map { _ in
      let country = countries[zipf(below: countries.count)]
      return Self.actor(
        country.name, .country, code: country.code, key: "country:" + country.code)
    }
    for _ in 0..<4 { actors.append(person()) }
    actors.append(Self.actor("protester", .group, isNamed: false))
    var text = ""
    var sentences: [Range<Int>] = []
    for _ in 0..<8 {
      if !text.isEmpty { text += " " }
      let start = text.utf8.count
      for _ in 0..<18 { text += name(syllables: 2) + " " }
      text += "said."
      sentences.append(start..<text.utf8.count)
    }
    let mentions = (0..<14).map { index in
      let start = sentences[index / 2].lowerBound
      return ArticleMention(
        actor: index % actors.count, sentence: index / 2, range: start..<start + 5,
        rule: "name.full")
    }
    let claims = (0..<10).map { index in
      ArticleClaim(
        source: random(below: actors.count), target: random(below: actors.count),
        relation: Self.labels[random(below: Self.labels.count)], sentence: index % 8,
        statement: Statement(
          trigger: "said", date: CalendarDate(year: 2021, month: 1 + serial % 12),
          confidence: 0.8, rule: "verb.active"))
    }
    return ArticleGraph(
      article: Article(
        id: "synthetic-\(serial)", title: "Article \(serial)", text: text,
        published: CalendarDate(year: 2021, month: 1 + serial % 12), publisher: "Nobody",
        uri: "\(serial).txt"),
      sentences: sentences, actors: actors, mentions: mentions, claims: claims)
  }
}
