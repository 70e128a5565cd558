import GRDB
import GraphModel

extension GraphChange {
  /// Decides for the members of every touched block which actor of the graph they are.
  mutating func assignActors() throws {
    for (name, block) in blocks.sorted(by: { $0.key < $1.key }) {
      if try block.isSettled && !rows.hasUnsettledMembers(name) {
        let clusters = settledClusters(of: block.newcomers)
        if try clusters.allSatisfy({ try isNewOrStored($0, in: name) }) {
          try assign(block.newcomers, to: clusters, in: name)
          continue
        }
      }
      if try joinAlike(block, of: name) { continue }
      cache[name] = nil
      let members = try rows.members(ofBlock: name)
      if members.allSatisfy(\.isSettled) {
        let clusters = settledClusters(of: members)
        guard try clusters.allSatisfy({ try isNewOrStored($0, in: name) }) else {
          throw OutdatedActor()
        }
        try assign(members, to: clusters, in: name)
      } else {
        let candidates = try withCompanions(members, of: name)
        try assign(members, to: identity.clusters(of: candidates), in: name)
      }
    }
  }

  /// The members of a block with the companions that their articles name.
  private func withCompanions(_ members: [StoredMember], of block: String) throws -> [ActorMember] {
    var companions: [Int64: [Int: String]] = [:]
    try rows.eachActorBeside(block) { article, position, actor in
      companions[article, default: [:]][position] = identity.companionName(of: actor)
    }
    return members.map { stored in
      var member = stored.member
      var others = companions[stored.number] ?? [:]
      others[member.position] = nil
      member.companions = Set(others.values)
      return member
    }
  }

  /// The clusters of members that are decided one by one, by their keys.
  ///
  /// Should members of one cluster disagree on its name, kind or code, which they must not, the
  /// smallest counts, so that the order of articles makes no difference even then.
  private func settledClusters(of members: [StoredMember]) -> [ActorCluster] {
    var clusters: [String: ActorCluster] = [:]
    for (position, stored) in members.enumerated() {
      guard var cluster = identity.settledCluster(of: stored.member) else { continue }
      let reason = cluster.reasons.first ?? ""
      (cluster.members, cluster.reasons) = ([], [])
      var joined = clusters[cluster.key] ?? cluster
      if (cluster.name, cluster.kind, cluster.code ?? "")
        < (joined.name, joined.kind, joined.code ?? "")
      {
        (joined.name, joined.kind, joined.code) = (cluster.name, cluster.kind, cluster.code)
      }
      joined.members.append(position)
      joined.reasons.append(reason)
      clusters[cluster.key] = joined
    }
    return clusters.values.sorted { $0.key < $1.key }
  }

  /// Whether an actor of the graph is what a cluster says, or there is none yet.
  private func isNewOrStored(_ cluster: ActorCluster, in block: String) throws -> Bool {
    try stored(cluster, in: block).map { Self.isEqual($0, cluster) } ?? true
  }

  private static func isEqual(_ row: Row, _ cluster: ActorCluster) -> Bool {
    row["name"] == cluster.name && row["kind"] == cluster.kind.rawValue
      && row["code"] == cluster.code
  }

  private mutating func assign(
    _ members: [StoredMember], to clusters: [ActorCluster], in block: String
  ) throws {
    guard clusters.flatMap(\.members).sorted() == Array(members.indices) else {
      throw GraphProblem(
        kind: .invalidIdentity(
          "the members of the block '\(block)' do not belong to exactly one actor each"))
    }
    for cluster in clusters {
      try assign(cluster.members.map { members[$0] }, to: cluster, in: block)
    }
  }

  private mutating func assign(
    _ members: [StoredMember], to cluster: ActorCluster, in block: String
  ) throws {
    let actor = StableNumber.of(cluster.key)
    let row = try stored(cluster, in: block)
    if row.map({ !Self.isEqual($0, cluster) }) ?? true { try write(cluster, in: block) }
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

  /// The actor of the graph that a cluster is, if there is one.
  private func stored(_ cluster: ActorCluster, in block: String) throws -> Row? {
    let row = try Row.fetchOne(
      database.cachedStatement(
        sql: "SELECT key, name, kind, code, block FROM actor WHERE id = ?"),
      arguments: [StableNumber.of(cluster.key)])
    guard let row else { return nil }
    guard row["key"] == cluster.key else {
      throw GraphProblem(kind: .collision(row["key"], cluster.key))
    }
    guard row["block"] == block else {
      throw GraphProblem(
        kind: .invalidIdentity("the actor '\(cluster.key)' stands in two blocks"))
    }
    return row
  }

  private func write(_ cluster: ActorCluster, in block: String) throws {
    try database.cachedStatement(
      sql: """
        INSERT INTO actor VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET
          name = excluded.name, kind = excluded.kind, code = excluded.code
        """
    ).execute(arguments: [
      StableNumber.of(cluster.key), cluster.key, cluster.name, cluster.kind.rawValue,
      cluster.code, block,
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
