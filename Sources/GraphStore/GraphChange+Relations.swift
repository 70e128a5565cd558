import GRDB
import GraphModel

/// The two ends and the label that a relation is known by.
///
/// Symmetric relations have the actor with the smaller number first, so that both directions are
/// the same relation.
struct RelationKey: Hashable {
  let first: Int64
  let label: String
  let second: Int64

  /// The relation's number.
  var number: Int64 { StableNumber.of(String(first), label, String(second)) }

  init(source: Int64, label: String, target: Int64, isSymmetric: Bool) {
    self.label = label
    (first, second) = isSymmetric && target < source ? (target, source) : (source, target)
  }
}

/// By how much the counts of a relation change.
struct RelationChange {
  let key: RelationKey

  /// How many claims there are more.
  var claims = 0

  /// How many claims there are more from the second actor to the first.
  var opposite = 0
}

extension GraphChange {
  /// Takes the claims of an article out of the counts of their relations.
  mutating func detach(_ article: Int64) throws {
    try eachClaim(of: article) { change, claim in
      guard claim.relation != nil else { return }
      change.count(claim, by: -1)
    }
  }

  /// Takes claims out of the counts of their relations where an actor becomes another one.
  mutating func detachLooseClaims(except new: [Int64: [ArticleClaim]]) throws {
    for article in looseArticles.sorted() where new[article] == nil { try detach(article) }
  }

  /// Gives claims their relations anew.
  mutating func attachLooseClaims(except new: [Int64: [ArticleClaim]]) throws {
    let update = try database.cachedStatement(
      sql: "UPDATE evidence SET relation = ? WHERE article = ? AND position = ?")
    for article in looseArticles.sorted() where new[article] == nil {
      try eachClaim(of: article) { change, claim in
        let relation = change.count(claim, by: 1)
        guard relation != claim.relation else { return }
        try update.execute(arguments: [relation, article, claim.position])
      }
    }
  }

  /// Writes the claims of a new article with their relations.
  mutating func attach(_ claims: [ArticleClaim], _ article: Int64) throws {
    guard !claims.isEmpty else { return }
    let actors = try Int64.fetchAll(
      database.cachedStatement(
        sql: "SELECT actor FROM article_actor WHERE article = ? ORDER BY position"),
      arguments: [article])
    for (position, claim) in claims.enumerated() {
      let ends = StoredClaim(
        position: position, label: claim.relation, relation: nil, source: actors[claim.source],
        target: actors[claim.target])
      try rows.insert(claim, position, number: article, relation: count(ends, by: 1))
    }
  }

  /// A claim with the actors of the graph that it is about.
  struct StoredClaim {
    var position: Int
    var label: String
    var relation: Int64?
    var source: Int64
    var target: Int64
  }

  private mutating func eachClaim(
    of article: Int64, _ body: (inout GraphChange, StoredClaim) throws -> Void
  ) throws {
    let rows = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT evidence.position, label, relation, source.actor, target.actor
          FROM evidence
          JOIN article_actor AS source
            ON source.article = evidence.article AND source.position = source_position
          JOIN article_actor AS target
            ON target.article = evidence.article AND target.position = target_position
          WHERE evidence.article = ?
          """), arguments: [article])
    for row in rows {
      try body(
        &self,
        StoredClaim(
          position: row[0], label: row[1], relation: row[2], source: row[3], target: row[4]))
    }
  }

  /// Changes the counts of the relation that a claim states.
  ///
  /// - Returns: The relation's number, or nothing when both actors are one.
  @discardableResult
  private mutating func count(_ claim: StoredClaim, by sign: Int) -> Int64? {
    guard claim.source != claim.target else { return nil }
    let key = RelationKey(
      source: claim.source, label: claim.label, target: claim.target,
      isSymmetric: symmetricLabels.contains(claim.label))
    let number = key.number
    relationChanges[number, default: RelationChange(key: key)].claims += sign
    if key.first != claim.source { relationChanges[number]?.opposite += sign }
    return number
  }

  /// Writes the changed counts of relations; what no claim states any more is gone.
  func writeRelations() throws {
    let select = try database.cachedStatement(
      sql: "SELECT source, label, target, claims, opposite_claims FROM relation WHERE id = ?")
    let delete = try database.cachedStatement(sql: "DELETE FROM relation WHERE id = ?")
    let upsert = try database.cachedStatement(
      sql: """
        INSERT INTO relation (id, source, label, target, claims, opposite_claims)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET
          source = excluded.source, target = excluded.target, claims = excluded.claims,
          opposite_claims = excluded.opposite_claims
        """)
    for (number, change) in relationChanges.sorted(by: { $0.key < $1.key }) {
      var claims = change.claims
      var opposite = change.opposite
      if let row = try Row.fetchOne(select, arguments: [number]) {
        let (source, label, target): (Int64, String, Int64) = (row[0], row[1], row[2])
        guard label == change.key.label,
          [source, target] == [change.key.first, change.key.second]
            || [target, source] == [change.key.first, change.key.second]
        else {
          throw GraphProblem(
            kind: .collision(
              "\(source) \(label) \(target)",
              "\(change.key.first) \(change.key.label) \(change.key.second)"))
        }
        claims += row[3]
        let stated: Int = row[4]
        opposite += source == change.key.first ? stated : row[3] - stated
      }
      guard claims > 0 else {
        try delete.execute(arguments: [number])
        continue
      }
      let isTurned = 2 * opposite > claims
      try upsert.execute(arguments: [
        number, isTurned ? change.key.second : change.key.first, change.key.label,
        isTurned ? change.key.first : change.key.second, claims,
        isTurned ? claims - opposite : opposite,
      ])
    }
  }

  /// Marks the relations that corrections take out of the graph.
  func markRejections() throws {
    let before = try Set(
      Int64.fetchAll(database, sql: "SELECT id FROM relation WHERE is_rejected = 1"))
    var after: Set<Int64> = []
    for rejection in identity.rejections {
      let sources = try actors(named: rejection.source)
      let targets = try actors(named: rejection.target)
      for source in sources {
        for target in targets where target != source {
          try after.formUnion(relations(between: source, target, rejection.relation))
        }
      }
    }
    let update = try database.cachedStatement(
      sql: "UPDATE relation SET is_rejected = ? WHERE id = ?")
    for number in before.subtracting(after).sorted() {
      try update.execute(arguments: [false, number])
    }
    for number in after.subtracting(before).sorted() {
      try update.execute(arguments: [true, number])
    }
  }

  private func actors(named name: String) throws -> [Int64] {
    try Int64.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT id FROM actor WHERE name = ?1 COLLATE NOCASE
          UNION SELECT actor FROM alias WHERE name = ?1 COLLATE NOCASE
          """), arguments: [name])
  }

  private func relations(between source: Int64, _ target: Int64, _ label: String?) throws
    -> [Int64]
  {
    let rows = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT id, label, source FROM relation
          WHERE (source = ?1 AND target = ?2) OR (source = ?2 AND target = ?1)
          """), arguments: [source, target])
    return rows.compactMap { row in
      let found: String = row["label"]
      let isForward = row["source"] == source
      guard let label else { return row["id"] }
      return found == label && (isForward || symmetricLabels.contains(label)) ? row["id"] : nil
    }
  }
}
