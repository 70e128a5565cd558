import GRDB
import GraphModel

/// Reads and writes what one article says, without loss.
struct ArticleRows {
  let database: Database

  /// Writes everything but claims, which need the actors of the graph first.
  ///
  /// - Parameters:
  ///   - graph: What the article says; must have no ``GraphModel/ArticleGraph/problem``.
  ///   - number: The article's number.
  ///   - members: Its actors with their blocks.
  /// - Throws: An error of SQLite.
  func insert(_ graph: ArticleGraph, number: Int64, members: [StoredMember]) throws {
    let article = graph.article
    try database.cachedStatement(sql: "INSERT INTO article VALUES (?, ?, ?, ?, ?, ?, ?)").execute(
      arguments: [
        number, article.id, article.title, article.published?.description, article.publisher,
        article.uri, article.text,
      ])
    try insertSentences(of: graph, number)
    try insertActors(members)
    let mentions = try database.cachedStatement(
      sql: "INSERT INTO mention VALUES (?, ?, ?, ?, ?, ?, ?)")
    for (position, mention) in graph.mentions.enumerated() {
      try mentions.execute(arguments: [
        number, position, mention.actor, mention.sentence, mention.range.lowerBound,
        mention.range.upperBound, mention.rule,
      ])
    }
    let discarded = try database.cachedStatement(sql: "INSERT INTO discarded VALUES (?, ?, ?)")
    for (reason, count) in graph.discarded.sorted(by: { $0.key < $1.key }) {
      try discarded.execute(arguments: [number, reason, count])
    }
  }

  private func insertSentences(of graph: ArticleGraph, _ number: Int64) throws {
    let statement = try database.cachedStatement(
      sql: "INSERT INTO sentence VALUES (?, ?, ?, ?, ?, ?)")
    let bytes = Array(graph.article.text.utf8)
    for (position, range) in graph.sentences.enumerated() {
      try statement.execute(arguments: [
        StableNumber.ofSentence(position, in: number), number, position, range.lowerBound,
        range.upperBound, String(decoding: bytes[range], as: UTF8.self),
      ])
    }
  }

  private func insertActors(_ members: [StoredMember]) throws {
    let actors = try database.cachedStatement(
      sql: "INSERT INTO article_actor VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, '')")
    let roles = try database.cachedStatement(
      sql: "INSERT INTO article_actor_role VALUES (?, ?, ?, ?)")
    let forms = try database.cachedStatement(
      sql: "INSERT INTO article_actor_form VALUES (?, ?, ?, ?, ?, ?, ?)")
    for stored in members {
      let (number, position, actor) = (stored.number, stored.member.position, stored.member.actor)
      try actors.execute(arguments: [
        number, position, actor.name, actor.kind.rawValue, actor.code, actor.key, actor.isNamed,
        actor.country, stored.block, stored.isSettled,
      ])
      for (order, role) in actor.roles.enumerated() {
        try roles.execute(arguments: [number, position, order, role])
      }
      for (order, form) in actor.forms.enumerated() {
        try forms.execute(arguments: [
          number, position, order, form.text, form.count, form.rule, form.isAlias,
        ])
      }
    }
  }

  /// Writes one claim.
  func insert(_ claim: ArticleClaim, _ position: Int, number: Int64, relation: Int64?) throws {
    let statement = claim.statement
    try database.cachedStatement(
      sql: "INSERT INTO evidence VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    ).execute(arguments: [
      number, position, relation, claim.sentence, claim.source, claim.relation, claim.target,
      claim.speaker, statement.trigger, statement.polarity.rawValue, statement.modality.rawValue,
      statement.content, statement.date?.description, statement.confidence, statement.rule,
      ClaimDoubt.text(statement.doubts),
    ])
  }

  /// The number of an article, or nothing when the graph does not have it.
  func number(of article: String) throws -> Int64? {
    try Int64.fetchOne(
      database.cachedStatement(sql: "SELECT number FROM article WHERE id = ?"),
      arguments: [article])
  }
}
