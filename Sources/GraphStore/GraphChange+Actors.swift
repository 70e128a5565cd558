import GRDB
import GraphModel

extension GraphChange {
  /// Decides for the members of every touched block which actor of the graph they are.
  mutating func assignActors() throws {
    for (name, block) in blocks.sorted(by: { $0.key < $1.key }) {
      if try block.isSettled && !rows.hasUnsettledMembers(name) {
        for cluster in try settledClusters(of: block.newcomers) {
          try assign(
            cluster.members.map { block.newcomers[$0] }, to: cluster, in: name, isFixed: true)
        }
        continue
      }
      let members = try rows.members(ofBlock: name)
      let clusters =
        members.allSatisfy(\.isSettled)
        ? try settledClusters(of: members) : identity.clusters(of: members.map(\.member))
      guard clusters.flatMap(\.members).sorted() == Array(members.indices) else {
        throw GraphProblem(
          kind: .invalidIdentity(
            "the members of the block '\(name)' do not belong to exactly one actor each"))
      }
      for cluster in clusters {
        try assign(cluster.members.map { members[$0] }, to: cluster, in: name)
      }
    }
  }

  /// The clusters of members that are decided one by one, by their keys.
  private func settledClusters(of members: [StoredMember]) throws -> [ActorCluster] {
    var clusters: [String: ActorCluster] = [:]
    for (position, stored) in members.enumerated() {
      guard var cluster = identity.settledCluster(of: stored.member) else { continue }
      let reason = cluster.reasons.first ?? ""
      (cluster.members, cluster.reasons) = ([], [])
      var joined = clusters[cluster.key] ?? cluster
      guard (joined.name, joined.kind, joined.code) == (cluster.name, cluster.kind, cluster.code)
      else { throw Self.unsettled(cluster.key) }
      joined.members.append(position)
      joined.reasons.append(reason)
      clusters[cluster.key] = joined
    }
    return clusters.values.sorted { $0.key < $1.key }
  }

  private static func unsettled(_ key: String) -> GraphProblem {
    GraphProblem(
      kind: .invalidIdentity("the name, kind or code of '\(key)' depends on the article"))
  }

  private mutating func assign(
    _ members: [StoredMember], to cluster: ActorCluster, in block: String, isFixed: Bool = false
  ) throws {
    let actor = StableNumber.of(cluster.key)
    try write(cluster, actor, in: block, isFixed: isFixed)
    for (position, stored) in members.enumerated() {
      let reason = cluster.reasons.indices.contains(position) ? cluster.reasons[position] : ""
      guard stored.actor != actor || stored.reason != reason else { continue }
      assignments.append(Assignment(member: stored, actor: actor, reason: reason))
      guard stored.actor != actor else { continue }
      count(stored, of: actor, by: 1)
      guard stored.actor != 0 else { continue }
      count(stored, of: stored.actor, by: -1)
      leftActors.insert(stored.actor)
      looseArticles.insert(stored.number)
    }
  }

  private func write(
    _ cluster: ActorCluster, _ actor: Int64, in block: String, isFixed: Bool
  ) throws {
    let row = try Row.fetchOne(
      database.cachedStatement(
        sql: "SELECT key, name, kind, code, block FROM actor WHERE id = ?"),
      arguments: [actor])
    if let row {
      let key: String = row["key"]
      guard key == cluster.key else {
        throw GraphProblem(kind: .collision(key, cluster.key))
      }
      guard row["block"] == block else {
        throw GraphProblem(
          kind: .invalidIdentity("the actor '\(key)' stands in two blocks"))
      }
      guard
        row["name"] != cluster.name || row["kind"] != cluster.kind.rawValue
          || row["code"] != cluster.code
      else { return }
      if isFixed { throw OutdatedActor() }
    }
    try database.cachedStatement(
      sql: """
        INSERT INTO actor VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET
          name = excluded.name, kind = excluded.kind, code = excluded.code
        """
    ).execute(arguments: [
      actor, cluster.key, cluster.name, cluster.kind.rawValue, cluster.code, block,
    ])
  }

  /// Writes which actors of the graph the members are.
  func writeAssignments() throws {
    let update = try database.cachedStatement(
      sql: "UPDATE article_actor SET actor = ?, reason = ? WHERE article = ? AND position = ?")
    for assignment in assignments {
      try update.execute(arguments: [
        assignment.actor, assignment.reason, assignment.member.number,
        assignment.member.member.position,
      ])
    }
  }

  /// Writes the changed counts of aliases; what no member says any more is gone.
  func writeAliases() throws {
    let delete = try database.cachedStatement(
      sql: "DELETE FROM alias WHERE actor = ? AND name = ?")
    let upsert = try database.cachedStatement(
      sql: """
        INSERT INTO alias VALUES (?, ?, ?)
        ON CONFLICT (actor, name) DO UPDATE SET count = excluded.count
        """)
    let select = try database.cachedStatement(
      sql: "SELECT count FROM alias WHERE actor = ? AND name = ?")
    for (alias, change) in aliasChanges.sorted(by: { $0.key < $1.key }) where change != 0 {
      let before = try Int.fetchOne(select, arguments: [alias.actor, alias.name]) ?? 0
      if before + change == 0 {
        try delete.execute(arguments: [alias.actor, alias.name])
      } else {
        try upsert.execute(arguments: [alias.actor, alias.name, before + change])
      }
    }
  }

  /// Deletes actors that have no member any more.
  func deleteLeftActors() throws {
    let delete = try database.cachedStatement(
      sql: """
        DELETE FROM actor WHERE id = ?1
          AND NOT EXISTS (SELECT 1 FROM article_actor WHERE actor = ?1)
        """)
    for actor in leftActors.sorted() { try delete.execute(arguments: [actor]) }
  }
}
