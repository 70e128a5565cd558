import GRDB
import GraphModel

extension ArticleRows {
  /// The members of a block, by article and position.
  func members(ofBlock block: String) throws -> [StoredMember] {
    try members(where: "member.block = ?", [block])
  }

  /// The actors of an article, in their order.
  func members(ofArticle number: Int64) throws -> [StoredMember] {
    try members(where: "member.article = ?", [number])
  }

  /// The members that are one actor of the graph, by article and position.
  func members(ofActor actor: Int64) throws -> [StoredMember] {
    try members(where: "member.actor = ?", [actor])
  }

  /// Whether a block has members that can only be decided together with the others.
  func hasUnsettledMembers(_ block: String) throws -> Bool {
    try Bool.fetchOne(
      database.cachedStatement(
        sql: "SELECT EXISTS (SELECT 1 FROM article_actor WHERE block = ? AND is_settled = 0)"),
      arguments: [block]) ?? false
  }

  /// Goes through all actors of the articles in which a block has members that are known by name only.
  ///
  /// - Parameters:
  ///   - block: The block.
  ///   - body: Receives the article's number, the actor's position and the actor without its forms.
  /// - Throws: An error of SQLite or of the body.
  func eachActorBeside(
    _ block: String, _ body: (Int64, Int, ArticleActor) throws -> Void
  ) throws {
    let rows = try Row.fetchCursor(
      database.cachedStatement(
        sql: """
          SELECT other.article, other.position, other.name, other.kind, other.code, other.key,
            other.is_named, other.country, role.role
          FROM (
            SELECT DISTINCT article FROM article_actor
            WHERE block = ? AND key IS NULL AND is_named = 1
          ) AS member
          CROSS JOIN article_actor AS other ON other.article = member.article
          LEFT JOIN article_actor_role AS role
            ON role.article = other.article AND role.actor_position = other.position
          ORDER BY other.article, other.position, role.position
          """), arguments: [block])
    var current: (article: Int64, position: Int, actor: ArticleActor)?
    while let row = try rows.next() {
      let (article, position): (Int64, Int) = (row[0], row[1])
      let role: String? = row[8]
      if let role, current.map({ ($0.article, $0.position) == (article, position) }) ?? false {
        current?.actor.roles.append(role)
        continue
      }
      if let current { try body(current.article, current.position, current.actor) }
      let actor = ArticleActor(
        name: row[2], kind: ActorKind(rawValue: row[3]) ?? .topic, code: row[4], key: row[5],
        isNamed: row[6], country: row[7], roles: role.map { [$0] } ?? [])
      current = (article, position, actor)
    }
    if let current { try body(current.article, current.position, current.actor) }
  }

  private struct Place: Hashable {
    var article: Int64
    var position: Int
  }

  private func members(where condition: String, _ arguments: StatementArguments) throws
    -> [StoredMember]
  {
    var roles: [Place: [String]] = [:]
    let roleRows = try Row.fetchCursor(
      database.cachedStatement(
        sql: """
          SELECT role.article, role.actor_position, role.role
          FROM article_actor AS member CROSS JOIN article_actor_role AS role
            ON role.article = member.article AND role.actor_position = member.position
          WHERE \(condition) ORDER BY role.article, role.actor_position, role.position
          """), arguments: arguments)
    while let row = try roleRows.next() {
      roles[Place(article: row[0], position: row[1]), default: []].append(row[2])
    }
    var forms: [Place: [SurfaceForm]] = [:]
    let formRows = try Row.fetchCursor(
      database.cachedStatement(
        sql: """
          SELECT form.article, form.actor_position, form.text, form.count, form.rule, form.is_alias
          FROM article_actor AS member CROSS JOIN article_actor_form AS form
            ON form.article = member.article AND form.actor_position = member.position
          WHERE \(condition) ORDER BY form.article, form.actor_position, form.position
          """), arguments: arguments)
    while let row = try formRows.next() {
      forms[Place(article: row[0], position: row[1]), default: []].append(
        SurfaceForm(text: row[2], count: row[3], rule: row[4], isAlias: row[5]))
    }
    let rows = try Row.fetchCursor(
      database.cachedStatement(
        sql: """
          SELECT member.article, member.position, article.id, member.name, member.kind, member.code,
            member.key, member.is_named, member.country, member.block, member.is_settled,
            member.actor, member.reason
          FROM article_actor AS member CROSS JOIN article ON article.number = member.article
          WHERE \(condition)
          """), arguments: arguments)
    var members: [StoredMember] = []
    while let row = try rows.next() {
      let place = Place(article: row[0], position: row[1])
      let actor = ArticleActor(
        name: row[3], kind: ActorKind(rawValue: row[4]) ?? .topic, code: row[5], key: row[6],
        isNamed: row[7], country: row[8], roles: roles[place] ?? [], forms: forms[place] ?? [])
      members.append(
        StoredMember(
          number: place.article,
          member: ActorMember(article: row[2], position: place.position, actor: actor),
          block: row[9], isSettled: row[10], actor: row[11], reason: row[12]))
    }
    return members.sorted {
      ($0.member.article, $0.member.position) < ($1.member.article, $1.member.position)
    }
  }

  /// Everything that an article says, as it was added.
  func graph(ofArticle number: Int64) throws -> ArticleGraph? {
    guard
      let article = try Row.fetchOne(
        database.cachedStatement(sql: "SELECT * FROM article WHERE number = ?"),
        arguments: [number]
      ).map(Self.article)
    else { return nil }
    var graph = ArticleGraph(
      article: article, actors: try members(ofArticle: number).map(\.member.actor))
    try each("SELECT start_offset, end_offset FROM sentence WHERE article = ? ORDER BY position") {
      let (start, end): (Int, Int) = ($0[0], $0[1])
      graph.sentences.append(start..<end)
    }
    try each("SELECT * FROM mention WHERE article = ? ORDER BY position") {
      let (start, end): (Int, Int) = ($0["start_offset"], $0["end_offset"])
      graph.mentions.append(
        ArticleMention(
          actor: $0["actor_position"], sentence: $0["sentence"], range: start..<end,
          rule: $0["rule"]))
    }
    try each("SELECT * FROM evidence WHERE article = ? ORDER BY position") {
      graph.claims.append(
        ArticleClaim(
          source: $0["source_position"], target: $0["target_position"], relation: $0["label"],
          speaker: $0["speaker_position"], sentence: $0["sentence"],
          statement: Self.statement($0)))
    }
    try each("SELECT reason, count FROM discarded WHERE article = ?") {
      graph.discarded[$0[0]] = $0[1]
    }
    return graph

    func each(_ sql: String, _ body: (Row) throws -> Void) throws {
      try Row.fetchCursor(database.cachedStatement(sql: sql), arguments: [number]).forEach(body)
    }
  }

  /// An article from a row of its table.
  static func article(_ row: Row) -> Article {
    Article(
      id: row["id"], title: row["title"], text: row["text"], published: date(row["published"]),
      publisher: row["publisher"], uri: row["uri"])
  }

  /// A statement from a row that has the columns of the table of evidence.
  static func statement(_ row: Row) -> GraphModel.Statement {
    GraphModel.Statement(
      trigger: row["trigger"], polarity: Polarity(rawValue: row["polarity"]) ?? .affirmed,
      modality: Modality(rawValue: row["modality"]) ?? .actual, content: row["content"],
      date: date(row["date"]), confidence: row["confidence"],
      doubts: ClaimDoubt.doubts(row["doubts"]),
      rule: row["rule"])
  }

  /// A date from its column.
  static func date(_ text: String?) -> CalendarDate? { text.flatMap { CalendarDate($0) } }
}
