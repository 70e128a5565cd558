import GRDB
public import GraphModel

extension GraphStore {
  /// All actors, also those in no relation, by name and number.
  ///
  /// - Returns: The actors with their aliases.
  /// - Throws: ``GraphStoreError``.
  public func actors() throws(GraphStoreError) -> [Actor] {
    try read { try Self.actors($0) }
  }

  /// Everything that the graph knows about one actor.
  ///
  /// - Parameter actor: The actor's number.
  /// - Returns: The details, or nothing when there is no such actor.
  /// - Throws: ``GraphStoreError``.
  public func details(of actor: Int64) throws(GraphStoreError) -> ActorDetails? {
    try read { database in
      guard
        let row = try Row.fetchOne(
          database, sql: "SELECT key, name, kind, code FROM actor WHERE id = ?",
          arguments: [actor])
      else { return nil }
      let aliases = try String.fetchAll(
        database,
        sql: "SELECT name FROM alias WHERE actor = ? AND name <> ? ORDER BY count DESC, name",
        arguments: [actor, row["name"] as String])
      let members = try ArticleRows(database: database).members(ofActor: actor)
      let articles = try Row.fetchAll(
        database,
        sql: """
          SELECT id, title, published, publisher, uri FROM article
          WHERE number IN (SELECT article FROM article_actor WHERE actor = ?)
          ORDER BY published, id
          """, arguments: [actor]
      ).map(Self.document)
      let mentions = try Int.fetchOne(
        database,
        sql: """
          SELECT count(*) FROM article_actor
          JOIN mention ON mention.article = article_actor.article
            AND mention.actor_position = article_actor.position
          WHERE article_actor.actor = ?
          """, arguments: [actor])
      let dates = articles.compactMap(\.published)
      return ActorDetails(
        actor: Actor(
          id: actor, name: row["name"], kind: ActorKind(rawValue: row["kind"]) ?? .topic,
          code: row["code"], aliases: aliases),
        key: row["key"], forms: Self.forms(of: members),
        members: members.map {
          ActorDetails.Member(
            article: $0.member.article, actor: $0.member.actor, reason: $0.reason)
        },
        articles: articles, mentions: mentions ?? 0, firstSeen: dates.min(),
        lastSeen: dates.max())
    }
  }

  /// Where an actor is mentioned.
  ///
  /// - Parameters:
  ///   - actor: The actor's number.
  ///   - limit: The largest number of mentions.
  /// - Returns: The mentions, by day of publication, article and place in it.
  /// - Throws: ``GraphStoreError``.
  public func mentions(
    of actor: Int64, limit: Int = 100
  ) throws(GraphStoreError) -> [ActorMention] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT article.id, article.title, published, publisher, uri, sentence, words, rule,
            mention_readable.start_offset, mention_readable.end_offset
          FROM mention_readable JOIN article ON article.id = mention_readable.article
          WHERE actor_id = ?
          ORDER BY published, article.id, mention_readable.start_offset LIMIT ?
          """, arguments: [actor, limit]
      ).map { row in
        let (start, end): (Int, Int) = (row["start_offset"], row["end_offset"])
        return ActorMention(
          document: Self.document(row), sentence: row["sentence"], words: row["words"],
          range: start..<end, rule: row["rule"])
      }
    }
  }

  private static func forms(of members: [StoredMember]) -> [ActorDetails.Form] {
    struct Tally {
      var count = 0
      var articles: Set<Int64> = []
      var rules: Set<String> = []
      var isAlias = false
    }
    var tallies: [String: Tally] = [:]
    for stored in members {
      for form in stored.member.actor.forms {
        var tally = tallies[form.text] ?? Tally()
        tally.count += form.count
        tally.articles.insert(stored.number)
        tally.rules.insert(form.rule)
        tally.isAlias = tally.isAlias || form.isAlias
        tallies[form.text] = tally
      }
    }
    return
      tallies
      .map { text, tally in
        ActorDetails.Form(
          text: text, count: tally.count, articles: tally.articles.count,
          rules: tally.rules.sorted(), isAlias: tally.isAlias)
      }
      .sorted { ($1.count, $0.text) < ($0.count, $1.text) }
  }
}
