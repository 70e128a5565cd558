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
    guard let entry = try entry(of: name) else { return false }
    var found: [ArticleRows.StoredKind] = []
    for newcomer in block.newcomers {
      var actor = newcomer.member.actor
      actor.forms = []
      guard let same = entry.known[actor], same.count == 1, let alike = same.first,
        !entry.open.contains(alike.kind), try isShown(alike)
      else { return false }
      found.append(alike)
    }
    if !entry.companions.isEmpty {
      for article in Set(block.newcomers.map(\.number)).sorted() {
        let beside = try rows.companions(ofArticle: article, identity)
        guard entry.companions.isDisjoint(with: beside) else { return false }
      }
    }
    for (newcomer, alike) in zip(block.newcomers, found) {
      assignments.append(
        Assignment(member: newcomer, actor: alike.number, reason: alike.kind.reason))
      count(newcomer, of: alike.number, by: 1)
    }
    return true
  }

  /// What newcomers of a block are compared with; nothing when it has to be looked at as a whole.
  private func entry(of block: String) throws -> BlockCache.Entry? {
    if let known = cache[block] { return known }
    let kinds = try rows.kinds(ofBlock: block)
    guard let open = identity.openKinds(among: kinds.map(\.kind)) else { return nil }
    let entry = BlockCache.Entry(
      known: Dictionary(grouping: kinds, by: \.kind.actor), open: open,
      companions: try rows.companions(of: open, in: block, identity))
    cache[block] = entry
    return entry
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
  struct StoredKind: Sendable {
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

  /// The companions that stand beside members of some kinds.
  func companions(
    of kinds: Set<MemberKind>, in block: String, _ identity: any ActorIdentity
  ) throws -> Set<String> {
    guard !kinds.isEmpty else { return [] }
    let articles = try Int64.fetchSet(
      database.cachedStatement(
        sql: """
          SELECT article FROM article_actor
          WHERE block = ?1 AND name || char(31) || reason IN (SELECT value FROM json_each(?2))
          """),
      arguments: [block, Self.json(kinds.map { $0.actor.name + "\u{1F}" + $0.reason })])
    return try articles.reduce(into: []) {
      $0.formUnion(try companions(ofArticle: $1, identity))
    }
  }

  private static func json(_ texts: [String]) throws -> String {
    String(decoding: try JSONEncoder().encode(texts.sorted()), as: UTF8.self)
  }

  /// All companions that an article names.
  func companions(ofArticle number: Int64, _ identity: any ActorIdentity) throws
    -> [String]
  {
    try members(ofArticle: number).compactMap { identity.companionName(of: $0.member.actor) }
  }
}
