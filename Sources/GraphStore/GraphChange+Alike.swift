import Foundation
import GRDB
import GraphModel

extension GraphChange {
  /// Gives newcomers the actors of members that are like them, where that changes nothing else.
  ///
  /// Well-known persons have thousands of members; nearly every newcomer is like one of them, and need
  /// not be compared with all.
  ///
  /// - Returns: Whether the block is done.
  mutating func joinAlike(_ block: TouchedBlock, of name: String) throws -> Bool {
    // A member that went away may take with it what kept others together.
    guard block.isGrowing else { return false }
    let kinds = try rows.kinds(ofBlock: name)
    guard let open = identity.openKinds(among: kinds.map(\.kind)) else { return false }
    let known = Dictionary(grouping: kinds, by: \.kind.actor)
    var found: [ArticleRows.StoredKind] = []
    for newcomer in block.newcomers {
      var actor = newcomer.member.actor
      actor.forms = []
      guard let same = known[actor], same.count == 1, let alike = same.first,
        !open.contains(alike.kind), try isShown(alike)
      else {
        return false
      }
      found.append(alike)
    }
    let isOpen = try rows.shareCompanions(block.newcomers, with: open, of: name, identity)
    guard !isOpen else { return false }
    for (newcomer, alike) in zip(block.newcomers, found) {
      assignments.append(
        Assignment(member: newcomer, actor: alike.number, reason: alike.kind.reason))
      count(newcomer, of: alike.number, by: 1)
    }
    return true
  }

  /// Whether an actor of the graph is shown as these members have it, so that one more of them makes no
  /// other name, kind or code the most frequent.
  private func isShown(_ alike: ArticleRows.StoredKind) throws -> Bool {
    let row = try Row.fetchOne(
      database.cachedStatement(sql: "SELECT name, kind, code FROM actor WHERE id = ?"),
      arguments: [alike.number])
    guard let row else { return false }
    let code: String? = row["code"]
    let actor = alike.kind.actor
    return row["name"] == actor.name && row["kind"] == actor.kind.rawValue
      && (actor.code == nil || code == actor.code)
  }
}

extension ArticleRows {
  /// A kind of member of a block, and the actor of the graph that its members are.
  struct StoredKind {
    var kind: MemberKind
    var number: Int64
  }

  /// Each kind of member that a block had before the change.
  func kinds(ofBlock block: String) throws -> [StoredKind] {
    try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT DISTINCT name, kind, code, key, is_named, country, actor, reason,
            (SELECT group_concat(role, char(31)) FROM article_actor_role AS role
             WHERE role.article = member.article AND role.actor_position = member.position)
          FROM article_actor AS member
          WHERE block = ? AND actor <> 0 ORDER BY 1, 2, 3, 4, 5, 6, 7, 8, 9
          """), arguments: [block]
    ).map { row in
      let roles: String? = row[8]
      let actor = ArticleActor(
        name: row[0], kind: ActorKind(rawValue: row[1]) ?? .topic, code: row[2], key: row[3],
        isNamed: row[4], country: row[5],
        roles: roles?.split(separator: "\u{1F}").map(String.init) ?? [])
      return StoredKind(kind: MemberKind(actor, reason: row[7]), number: row[6])
    }
  }

  /// Whether the articles of newcomers name companions of members of some kinds.
  func shareCompanions(
    _ newcomers: [StoredMember], with kinds: Set<MemberKind>, of block: String,
    _ identity: any ActorIdentity
  ) throws -> Bool {
    guard !kinds.isEmpty else { return false }
    let articles = Set(newcomers.map(\.number))
    let own = try articles.reduce(into: Set<String>()) {
      $0.formUnion(try companions(ofArticle: $1, identity))
    }
    guard !own.isEmpty else { return false }
    let others = try Int64.fetchSet(
      database.cachedStatement(
        sql: """
          SELECT article FROM article_actor
          WHERE block = ?1 AND name || char(31) || reason IN (SELECT value FROM json_each(?2))
          """),
      arguments: [block, Self.json(kinds.map { $0.actor.name + "\u{1F}" + $0.reason })])
    return try others.subtracting(articles).contains {
      try !own.isDisjoint(with: companions(ofArticle: $0, identity))
    }
  }

  private static func json(_ texts: [String]) throws -> String {
    String(decoding: try JSONEncoder().encode(texts.sorted()), as: UTF8.self)
  }

  private func companions(ofArticle number: Int64, _ identity: any ActorIdentity) throws
    -> [String]
  {
    try members(ofArticle: number).compactMap { identity.companionName(of: $0.member.actor) }
  }
}
