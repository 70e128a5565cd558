public import GraphModel

/// Identity as a person has corrected it: the rules first, then the corrections in their order.
///
/// A merge unites the blocks that its names may fall into, so that what it joins is looked at
/// together whatever article comes first.
public struct CorrectedIdentity: ActorIdentity {
  private let base: IdentityRules
  private let corrections: Corrections
  private let unitedBlock: [String: String]
  private let touchedBlocks: Set<String>

  /// Corrections that remove relations from the graph.
  public let rejections: [RelationRejection]

  /// Changes with the rules and with every correction.
  public let version: String

  /// Creates the identity.
  ///
  /// - Parameters:
  ///   - base: The rules.
  ///   - corrections: What wins over them.
  public init(base: IdentityRules, corrections: Corrections) {
    self.base = base
    self.corrections = corrections
    var union = BlockUnion()
    var touched: Set<String> = []
    var rejections: [RelationRejection] = []
    for correction in corrections.list {
      switch correction.action {
      case .merge(let names):
        union.unite(names.flatMap(base.blocks(ofName:)))
        touched.formUnion(names.flatMap(base.blocks(ofName:)))
      case .addAlias(let name, let alias):
        union.unite([name, alias].flatMap(base.blocks(ofName:)))
        touched.formUnion([name, alias].flatMap(base.blocks(ofName:)))
      case .split(let name, _, _), .rename(let name, _), .retype(let name, _):
        touched.formUnion(base.blocks(ofName: name))
      case .rejectRelation(let source, let relation, let target):
        rejections.append(RelationRejection(source: source, relation: relation, target: target))
      }
    }
    unitedBlock = union.representatives()
    touchedBlocks = touched
    self.rejections = rejections
    // Reasons name the line of their correction, so that lines count, too.
    let text = corrections.list.map { "\($0.line) \($0)" }.joined(separator: "\n")
    version = corrections.list.isEmpty ? base.version : base.version + "+" + Fingerprint.of(text)
  }

  /// The block of an actor, with those united that a merge needs together.
  ///
  /// - Parameter actor: An actor of one article.
  /// - Returns: The block's key.
  public func block(of actor: ArticleActor) -> String {
    let block = base.block(of: actor)
    return unitedBlock[block] ?? block
  }

  /// What an actor is called as evidence of who stands beside it.
  ///
  /// - Parameter actor: An actor of one article.
  /// - Returns: Its name, or nothing when it tells little about others.
  public func companionName(of actor: ArticleActor) -> String? { base.companionName(of: actor) }

  /// The kinds of members that newcomers may give another actor.
  ///
  /// - Parameter kinds: Each kind of member of a block.
  /// - Returns: Those of them, or nothing when a correction concerns the block.
  public func openKinds(among kinds: [MemberKind]) -> Set<MemberKind>? {
    kinds.contains { touchedBlocks.contains(base.block(of: $0.actor)) }
      ? nil : base.openKinds(among: kinds)
  }

  /// The cluster of an actor that no correction and no other actor can change.
  ///
  /// - Parameter member: An actor of one article.
  /// - Returns: The cluster, or nothing when the block has to be looked at as a whole.
  public func settledCluster(of member: ActorMember) -> ActorCluster? {
    touchedBlocks.contains(base.block(of: member.actor)) ? nil : base.settledCluster(of: member)
  }

  /// Divides the members of one block as the rules do, and applies the corrections in order.
  ///
  /// - Parameter members: All members of the block.
  /// - Returns: Clusters by their keys; each member is in exactly one.
  public func clusters(of members: [ActorMember]) -> [ActorCluster] {
    var blocks: [String: [Int]] = [:]
    for (position, member) in members.enumerated() {
      blocks[base.block(of: member.actor), default: []].append(position)
    }
    var clusters: [ActorCluster] = []
    for block in blocks.keys.sorted() {
      let positions = blocks[block] ?? []
      clusters += base.clusters(of: positions.map { members[$0] }).map { cluster in
        var cluster = cluster
        cluster.members = cluster.members.map { positions[$0] }
        return cluster
      }
    }
    for correction in corrections.list { apply(correction, to: &clusters, members) }
    return clusters.sorted { $0.key < $1.key }
  }

  private func apply(
    _ correction: Correction, to clusters: inout [ActorCluster], _ members: [ActorMember]
  ) {
    switch correction.action {
    case .merge(let names):
      merge(names, in: &clusters, members, shown: names[0], line: correction.line)
    case .addAlias(let name, let alias):
      merge([name, alias], in: &clusters, members, shown: nil, line: correction.line)
    case .rename(let name, let new):
      for index in found(name, in: clusters, members) { clusters[index].name = new }
    case .retype(let name, let kind):
      for index in found(name, in: clusters, members) { clusters[index].kind = kind }
    case .split(let name, let article, let new):
      split(name, article, new, in: &clusters, members, line: correction.line)
    case .rejectRelation: break
    }
  }

  /// The clusters shown by a name; where there is none, those whose articles use it as an alias.
  private func found(
    _ name: String, in clusters: [ActorCluster], _ members: [ActorMember]
  ) -> [Int] {
    let key = NameKey.normalized(name)
    let shown = clusters.indices.filter { NameKey.normalized(clusters[$0].name) == key }
    if !shown.isEmpty { return shown }
    if let entry = base.gazetteer.entry(named: name) {
      let known = clusters.indices.filter { clusters[$0].key == entry.key }
      if !known.isEmpty { return known }
    }
    return clusters.indices.filter { index in
      clusters[index].members.contains { position in
        members[position].actor.forms.contains { $0.isAlias && NameKey.normalized($0.text) == key }
      }
    }
  }

  private func merge(
    _ names: [String], in clusters: inout [ActorCluster], _ members: [ActorMember], shown: String?,
    line: Int
  ) {
    var indices: [Int] = []
    for name in names {
      for index in found(name, in: clusters, members) where !indices.contains(index) {
        indices.append(index)
      }
    }
    guard let first = indices.first else { return }
    var joined = clusters[first]
    for index in indices.dropFirst() {
      joined.members += clusters[index].members
      joined.reasons += clusters[index].members.map { _ in "corrected: merge, line \(line)" }
      joined.code = joined.code ?? clusters[index].code
    }
    if let shown { joined.name = shown }
    clusters[first] = joined
    let gone = Set(indices.dropFirst())
    clusters = clusters.indices.filter { !gone.contains($0) }.map { clusters[$0] }
  }

  private func split(
    _ name: String, _ article: String, _ new: String?, in clusters: inout [ActorCluster],
    _ members: [ActorMember], line: Int
  ) {
    for index in found(name, in: clusters, members) {
      let cluster = clusters[index]
      let leaving = cluster.members.indices.filter {
        members[cluster.members[$0]].article.hasPrefix(article)
      }
      guard !leaving.isEmpty else { continue }
      let leavers = Set(leaving)
      let staying = cluster.members.indices.filter { !leavers.contains($0) }
      var part = cluster
      part.key = "\(cluster.key)@split:\(article)"
      part.name = new ?? cluster.name
      part.members = leaving.map { cluster.members[$0] }
      part.reasons = leaving.map { _ in "corrected: split, line \(line)" }
      clusters[index].members = staying.map { cluster.members[$0] }
      clusters[index].reasons = staying.map { cluster.reasons[$0] }
      if staying.isEmpty { clusters[index] = part } else { clusters.append(part) }
    }
  }
}
