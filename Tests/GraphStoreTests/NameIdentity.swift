import GraphModel

/// An identity for tests: actors are one when their names are, apart from case.
///
/// Surnames that start with the same letter form a block. A bare surname joins the only full name that
/// ends in it, and its reason names its companions, so that blocks change in ways that depend on all of
/// their members. Countries are
/// settled by their code, except that one kind of name falls into their blocks and unsettles them.
struct NameIdentity: ActorIdentity {
  var version = "1"
  var rejections: [RelationRejection] = []
  var countryWord = "Country"
  /// Whether names are shown as articles write them, so that members may be alike.
  var keepsCase = false

  func block(of actor: ArticleActor) -> String {
    if actor.kind == .country, let code = actor.code { return "country:\(code)" }
    if actor.name == "Pskov" { return "country:RUS" }
    let surname = actor.name.lowercased().split(separator: " ").last.map(String.init) ?? ""
    return "\(version == "1" ? "" : "v")name:\(surname.prefix(1))"
  }

  /// Every person whose name has two words.
  func companionName(of actor: ArticleActor) -> String? {
    actor.kind == .person && actor.name.contains(" ") ? actor.name : nil
  }

  /// Full names are never open.
  func openKinds(among kinds: [MemberKind]) -> Set<MemberKind>? {
    if kinds.contains(where: { $0.actor.kind == .country }) { return nil }
    return Set(kinds.filter { !$0.actor.name.contains(" ") })
  }

  func settledCluster(of member: ActorMember) -> ActorCluster? {
    let actor = member.actor
    guard actor.kind == .country, let code = actor.code else { return nil }
    return ActorCluster(
      key: "country:\(code)", name: "\(countryWord) \(code)", kind: .country, code: code,
      members: [0],
      reasons: ["code \(code) of \(actor.name)"])
  }

  func clusters(of members: [ActorMember]) -> [ActorCluster] {
    let fullNames = Set(members.map { $0.actor.name.lowercased() }.filter { $0.contains(" ") })
    var clusters: [String: ActorCluster] = [:]
    for (position, member) in members.enumerated() {
      if let settled = settledCluster(of: member) {
        // The store asks for settled members one by one; this is for whoever does not.
        var cluster = clusters[settled.key] ?? settled
        if clusters[settled.key] == nil { (cluster.members, cluster.reasons) = ([], []) }
        cluster.members.append(position)
        cluster.reasons += settled.reasons
        clusters[settled.key] = cluster
        continue
      }
      let name = member.actor.name.lowercased()
      let candidates = fullNames.filter { $0.hasSuffix(" " + name) }
      let joined = candidates.count == 1 ? candidates.first ?? name : name
      var cluster =
        clusters["name:\(joined)"]
        ?? ActorCluster(
          key: "name:\(joined)", name: joined, kind: member.actor.kind, members: [], reasons: [])
      if keepsCase, joined == name { cluster.name = min(cluster.name, member.actor.name) }
      cluster.kind = min(cluster.kind, member.actor.kind)
      cluster.members.append(position)
      let reason = joined == name ? "same name" : "only full name of this surname"
      let companions = name.contains(" ") ? [] : member.companions.sorted()
      cluster.reasons.append(([reason] + companions).joined(separator: ", beside "))
      clusters["name:\(joined)"] = cluster
    }
    return clusters.values.sorted { $0.key < $1.key }
  }
}
