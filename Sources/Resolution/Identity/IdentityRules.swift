public import GraphModel

/// Decides which actors of different articles are the same, from what their articles say of them.
///
/// Actors of the gazetteer are the same when their entry is. Persons need a full name in common, or a
/// shorter form that only one person of the block can have and that country or office supports.
/// Organizations need the same name or an acronym that only one of them has. Descriptions without a
/// name never leave their article unless a known country or organization qualifies them. Shorter forms join a
/// full name directly and never each other, so doubtful merges cannot chain.
public struct IdentityRules: ActorIdentity {
  /// Known actors, for the blocks that a bare name may fall into.
  let gazetteer: Gazetteer

  /// Creates the rules.
  ///
  /// - Parameter gazetteer: Known actors, for corrections that name one of their aliases.
  public init(gazetteer: Gazetteer = Gazetteer()) {
    self.gazetteer = gazetteer
    version = "identity-2+" + gazetteer.fingerprint
  }

  /// Changes with the rules and with every row of the gazetteer.
  public let version: String

  /// None: rejections are corrections.
  public var rejections: [RelationRejection] { [] }

  /// The block of an actor.
  ///
  /// - Parameter actor: An actor of one article.
  /// - Returns: The gazetteer's key, a person's surname, an organization's initials, a place's name,
  ///   or the noun of a description.
  public func block(of actor: ArticleActor) -> String {
    if let key = key(of: actor) { return key }
    let pieces = NameKey.normalized(actor.name).split(separator: " ").map(String.init)
    guard actor.isNamed else { return "unnamed:" + (pieces.last ?? "") }
    switch actor.kind {
    case .person: return "person:" + person(actor).main
    case .organization, .group:
      return "organization:" + (pieces.count > 1 ? NameKey.initials(pieces) : pieces.first ?? "")
    case .country, .place, .event, .topic:
      return "\(actor.kind.rawValue):" + pieces.joined(separator: " ")
    }
  }

  /// Divides the members of one block.
  ///
  /// - Parameter members: All members of the block, in any order.
  /// - Returns: Clusters by their keys; each member is in exactly one.
  /// - Complexity: O(*m* log *m* + *m* · *n*) for *m* members with *n* different full names.
  public func clusters(of members: [ActorMember]) -> [ActorCluster] {
    // The order of articles must not matter: members are looked at by article and position.
    let order = members.indices.sorted {
      (members[$0].article, members[$0].position) < (members[$1].article, members[$1].position)
    }
    guard let first = order.first else { return [] }
    let actor = members[first].actor
    let clusters: [ActorCluster]
    if let key = key(of: actor) {
      clusters = [
        settled(key, order, members)
          ?? cluster(
            key: key, order, members,
            reasons: Array(repeating: "same description of the same whole", count: order.count))
      ]
    } else if !actor.isNamed {
      clusters = order.map { position in
        let member = members[position]
        return cluster(
          key: "\(block(of: member.actor))@\(member.article)#\(member.position)", [position],
          members, reasons: ["description without a name, of one article"])
      }
    } else {
      switch actor.kind {
      case .person:
        let names = order.map { person(members[$0].actor) }
        clusters = PersonClusters(members, order, names: names).run(cluster)
      case .organization, .group:
        clusters = OrganizationClusters(members, order, gazetteer: gazetteer).run(cluster)
      default: clusters = sameNames(members, order)
      }
    }
    return clusters.sorted { $0.key < $1.key }
  }

  func person(_ actor: ArticleActor) -> PersonPieces {
    PersonPieces(
      actor.name, leading: gazetteer.leadingNames, particles: gazetteer.nameParticles)
  }

  /// The full name of a person without a public office, or the name of an organization that the
  /// gazetteer does not know.
  ///
  /// Presidents and ministers, states, the United Nations, and news agencies stand beside everyone.
  ///
  /// - Parameter actor: An actor of one article.
  /// - Returns: Its name, or nothing when it tells little about others.
  public func companionName(of actor: ArticleActor) -> String? {
    guard actor.isNamed, key(of: actor) == nil else { return nil }
    switch actor.kind {
    case .person:
      let isPublic =
        actor.code?.contains("GOV") ?? false || actor.roles.contains(where: Self.isPublic)
      return person(actor).isFull && !isPublic ? actor.name : nil
    case .organization: return actor.name
    case .country, .group, .place, .event, .topic: return nil
    }
  }

  private static func isPublic(_ role: String) -> Bool {
    let words = Set(role.split(separator: " "))
    return !words.isDisjoint(with: [
      "president", "minister", "premier", "chancellor", "king", "queen", "prince", "pope", "leader",
      "secretary", "governor", "ambassador", "envoy",
    ])
  }

  /// The key of an actor that is known by more than its name.
  ///
  /// An article may have been read before a row came into a user's table, or went from it.
  func key(of actor: ArticleActor) -> String? {
    if let key = actor.key, gazetteer[key: key] != nil || Self.isDescription(key) { return key }
    guard actor.isNamed, let entry = gazetteer.userEntry(named: actor.name),
      (entry.kind == .person) == (actor.kind == .person)
    else { return nil }
    return entry.key
  }

  private static func isDescription(_ key: String) -> Bool {
    key.hasPrefix("institution:") || key.hasPrefix("group:")
  }

  private func sameNames(_ members: [ActorMember], _ order: [Int]) -> [ActorCluster] {
    let parts = EvidenceGroups(members, order, Companions(members)).run()
    return parts.map { part in
      let base = members[part.positions[0]].actor
      return cluster(
        key: block(of: base) + part.suffix, part.positions, members,
        reasons: part.positions.map { "same name" + (part.evidence[$0] ?? "") })
    }
  }

  /// Makes a cluster, whose name is the most frequent full name of its members.
  private func cluster(
    key: String, _ positions: [Int], _ members: [ActorMember], reasons: [String]
  ) -> ActorCluster {
    var names: [String: Int] = [:]
    var kinds: [ActorKind: Int] = [:]
    var codes: [String: Int] = [:]
    for position in positions {
      let actor = members[position].actor
      names[actor.name, default: 0] += 1
      kinds[actor.kind, default: 0] += 1
      if let code = actor.code { codes[code, default: 0] += 1 }
    }
    let longest = names.keys.map { NameKey.pieces($0).count }.max() ?? 0
    let isPerson = kinds[.person] != nil
    let name =
      names.filter { !isPerson || NameKey.pieces($0.key).count == longest }
      .min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? ""
    let kind = kinds.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? .organization
    let code = codes.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key
    let entry = gazetteer[key: key]
    return ActorCluster(
      key: key, name: entry?.name ?? name, kind: entry?.kind ?? kind, code: entry?.code ?? code,
      members: positions, reasons: reasons)
  }

  /// The cluster of an actor of the gazetteer, of a body of a known state, or of a description that
  /// never leaves its article.
  ///
  /// - Parameter member: An actor of one article.
  /// - Returns: The cluster; nothing for actors that are only known by name.
  public func settledCluster(of member: ActorMember) -> ActorCluster? {
    if let key = key(of: member.actor) { return settled(key, [0], [member]) }
    return member.actor.isNamed ? nil : clusters(of: [member]).first
  }

  private func settled(_ key: String, _ order: [Int], _ members: [ActorMember]) -> ActorCluster? {
    guard let first = order.first else { return nil }
    if let entry = gazetteer[key: key] {
      return ActorCluster(
        key: key, name: entry.name, kind: entry.kind, code: entry.code, members: order,
        reasons: Array(repeating: "same entry of the gazetteer", count: order.count))
    }
    guard let name = gazetteer.institutionName(key: key) else { return nil }
    let actor = members[first].actor
    return ActorCluster(
      key: key, name: name, kind: .organization, code: actor.code, members: order,
      reasons: Array(repeating: "same body of the same state", count: order.count))
  }

  /// The blocks that actors of a name may fall into.
  ///
  /// - Parameter name: A name as a correction gives it.
  /// - Returns: Blocks, sorted.
  func blocks(ofName name: String) -> [String] {
    var blocks: Set<String> = []
    for reading in gazetteer.readings(of: name) where reading.sense <= .seat {
      blocks.insert(gazetteer.entries[reading.entry].key)
    }
    for kind in ActorKind.allCases {
      blocks.insert(block(of: ArticleActor(name: name, kind: kind)))
      blocks.insert(block(of: ArticleActor(name: name, kind: kind, isNamed: false)))
    }
    blocks.formUnion(gazetteer.qualifiedKeys(name: name))
    return blocks.sorted()
  }
}
