import GRDB
import GraphModel

/// One change of the graph, from articles to relations, inside the caller's transaction.
///
/// Only what the articles touch is looked at: the blocks that their actors fall into, the relations
/// of articles in which an actor became another one, and counts. What remains equals what building
/// the graph afresh would give, because everything stored is a function of the set of articles.
struct GraphChange {
  let database: Database
  let identity: any ActorIdentity
  let rows: ArticleRows
  let cache: BlockCache

  /// The labels of relations that hold both ways.
  let symmetricLabels: Set<String>

  /// Blocks with new, removed or changed members.
  var blocks: [String: TouchedBlock] = [:]

  /// Which actor of the graph members are to be.
  var assignments: [Assignment] = []

  /// Actors of the graph that may have lost their last member.
  var leftActors: Set<Int64> = []

  /// By how much the counts of aliases change.
  var aliasChanges: [AliasName: Int] = [:]

  /// By how much the counts of relations change.
  var relationChanges: [Int64: RelationChange] = [:]

  /// Articles of which claims have to find their relation anew.
  var looseArticles: Set<Int64> = []

  /// What happened to a block.
  struct TouchedBlock {
    /// Members that have no actor of the graph yet.
    var newcomers: [StoredMember] = []

    /// Whether no member went away.
    var isGrowing = true

    /// Whether all members that came or went can be decided one by one.
    var isSettled = true
  }

  /// Which actor of the graph a member is to be.
  struct Assignment {
    var member: StoredMember
    var actor: Int64
    var reason: String
  }

  /// A name of an actor of the graph.
  struct AliasName: Hashable, Comparable {
    var actor: Int64
    var name: String

    static func < (left: AliasName, right: AliasName) -> Bool {
      (left.actor, left.name) < (right.actor, right.name)
    }
  }

  /// That an actor of the graph is not what its settled members say any more.
  struct OutdatedActor: Error {}

  /// Prepares a change.
  ///
  /// - Parameters:
  ///   - database: A database inside a transaction.
  ///   - identity: Decides which actors of articles are the same.
  ///   - cache: What earlier changes have read.
  /// - Throws: An error of SQLite.
  init(database: Database, identity: any ActorIdentity, cache: BlockCache = BlockCache()) throws {
    self.database = database
    self.identity = identity
    self.cache = cache
    rows = ArticleRows(database: database)
    cache.begin(version: try Int64.fetchOne(database, sql: "PRAGMA data_version") ?? 0)
    symmetricLabels = try Set(
      String.fetchAll(database, sql: "SELECT label FROM vocabulary WHERE is_symmetric"))
  }

  /// Removes and adds articles and brings the graph up to date.
  ///
  /// - Parameters:
  ///   - removed: Numbers of articles in the graph.
  ///   - added: Articles that are not in the graph, or are removed.
  ///   - rebuildsRelations: Whether to look at every claim, as after a change of the vocabulary.
  /// - Throws: `GraphProblem` or an error of SQLite; the transaction is to be rolled back then.
  mutating func apply(
    removing removed: [Int64] = [], adding added: [ArticleGraph] = [],
    rebuildsRelations: Bool = false
  ) throws {
    let isSameIdentity = try Meta.identity.value(in: database) == identity.version
    for number in removed { try remove(number) }
    var claims: [Int64: [ArticleClaim]] = [:]
    for graph in added {
      let number = try add(graph)
      claims[number] = graph.claims
    }
    if !isSameIdentity {
      try forgetActors()
    } else if rebuildsRelations {
      try forgetRelations()
    }
    do {
      try assignActors()
    } catch is OutdatedActor {
      // A name of the gazetteer was edited, for example, without another version of the identity.
      try forgetActors()
      try assignActors()
    }
    try detachLooseClaims(except: claims)
    try writeAssignments()
    for (number, claims) in claims.sorted(by: { $0.key < $1.key }) { try attach(claims, number) }
    try attachLooseClaims(except: claims)
    try writeRelations()
    try writeAliases()
    try deleteLeftActors()
    try markRejections()
    try Meta.identity.set(identity.version, in: database)
    if !removed.isEmpty || !added.isEmpty { try FullTextIndex(database: database).empty() }
  }

  private mutating func remove(_ number: Int64) throws {
    try detach(number)
    for stored in try rows.members(ofArticle: number) {
      touch(stored)
      blocks[stored.block]?.isGrowing = false
      count(stored, of: stored.actor, by: -1)
      leftActors.insert(stored.actor)
    }
    try database.cachedStatement(sql: "DELETE FROM article WHERE number = ?")
      .execute(arguments: [number])
  }

  private mutating func add(_ graph: ArticleGraph) throws -> Int64 {
    if let problem = graph.problem {
      throw GraphProblem(kind: .invalidArticle(graph.article.id, problem))
    }
    let number = StableNumber.of(graph.article.id)
    let other = try String.fetchOne(
      database.cachedStatement(sql: "SELECT id FROM article WHERE number = ?"),
      arguments: [number])
    if let other { throw GraphProblem(kind: .collision(graph.article.id, other)) }
    var members: [StoredMember] = []
    for (position, actor) in graph.actors.enumerated() {
      let member = ActorMember(article: graph.article.id, position: position, actor: actor)
      members.append(
        StoredMember(
          number: number, member: member, block: identity.block(of: actor),
          isSettled: identity.settledCluster(of: member) != nil, actor: 0, reason: ""))
    }
    try rows.insert(graph, number: number, members: members)
    for stored in members {
      touch(stored)
      blocks[stored.block]?.newcomers.append(stored)
    }
    return number
  }

  /// Notes that the block of a member has to be looked at.
  mutating func touch(_ stored: StoredMember) {
    let isSettled = blocks[stored.block]?.isSettled ?? true
    blocks[stored.block, default: TouchedBlock()].isSettled = isSettled && stored.isSettled
  }

  /// Changes the counts of an actor's aliases by those of a member.
  mutating func count(_ stored: StoredMember, of actor: Int64, by sign: Int) {
    for form in stored.member.actor.forms where form.isAlias && form.count > 0 {
      aliasChanges[AliasName(actor: actor, name: form.text), default: 0] += sign * form.count
    }
  }

  /// Takes all actors and relations away, so that every member is a newcomer of its block.
  private mutating func forgetActors() throws {
    cache.empty()
    try forgetRelations()
    try database.execute(sql: "DELETE FROM alias")
    try database.execute(sql: "DELETE FROM actor")
    aliasChanges = [:]
    leftActors = []
    assignments = []
    blocks = [:]
    let update = try database.cachedStatement(
      sql: """
        UPDATE article_actor SET block = ?, is_settled = ?, actor = 0
        WHERE article = ? AND position = ?
        """)
    for number in try Int64.fetchAll(database, sql: "SELECT number FROM article ORDER BY id") {
      for var stored in try rows.members(ofArticle: number) {
        stored.block = identity.block(of: stored.member.actor)
        stored.isSettled = identity.settledCluster(of: stored.member) != nil
        stored.actor = 0
        try update.execute(arguments: [
          stored.block, stored.isSettled, number, stored.member.position,
        ])
        touch(stored)
        blocks[stored.block]?.newcomers.append(stored)
      }
    }
  }

  /// Takes all relations away, so that every claim has to find its relation anew.
  private mutating func forgetRelations() throws {
    try database.execute(sql: "UPDATE evidence SET relation = NULL WHERE relation IS NOT NULL")
    try database.execute(sql: "DELETE FROM relation")
    relationChanges = [:]
    looseArticles = try Set(Int64.fetchAll(database, sql: "SELECT number FROM article"))
  }
}
