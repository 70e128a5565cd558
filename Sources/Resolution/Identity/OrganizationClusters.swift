import GraphModel

/// Divides organizations whose names have the same initials.
struct OrganizationClusters {
  private let members: [ActorMember]
  private let order: [Int]

  init(_ members: [ActorMember], _ order: [Int]) {
    self.members = members
    self.order = order
  }

  func run(_ make: PersonClusters.Make) -> [ActorCluster] {
    var full: [String: [Int]] = [:]
    var short: [Int] = []
    for position in order {
      let name = NameKey.normalized(members[position].actor.name)
      if name.contains(" ") {
        full[name, default: []].append(position)
      } else {
        short.append(position)
      }
    }
    var groups: [(key: String, positions: [Int], reasons: [Int: String])] = []
    for name in full.keys.sorted() {
      for group in EvidenceGroups(members, full[name] ?? []).run() {
        var reasons: [Int: String] = [:]
        for position in group.positions { reasons[position] = "same name" }
        groups.append(("organization:\(name)\(group.suffix)", group.positions, reasons))
      }
    }
    // An acronym joins the one full name whose articles introduce it, or the only one there is.
    var alone: [String: [Int]] = [:]
    for position in short {
      let form = members[position].actor.name
      let normal = NameKey.normalized(form)
      let introducing = groups.indices.filter { index in
        groups[index].positions.contains { other in
          members[other].actor.forms.contains { NameKey.normalized($0.text) == normal }
        }
      }
      if introducing.count == 1, let index = introducing.first, NameKey.isAcronym(form),
        !conflicts(position, with: groups[index].positions)
      {
        groups[index].positions.append(position)
        groups[index].reasons[position] = "acronym that an article introduces for this name"
      } else {
        alone[normal, default: []].append(position)
      }
    }
    for name in alone.keys.sorted() {
      for group in EvidenceGroups(members, alone[name] ?? []).run() {
        var reasons: [Int: String] = [:]
        for position in group.positions { reasons[position] = "same name" }
        groups.append(("organization:\(name)\(group.suffix)", group.positions, reasons))
      }
    }
    return groups.map { group in
      let positions = group.positions.sorted {
        (members[$0].article, members[$0].position) < (members[$1].article, members[$1].position)
      }
      return make(group.key, positions, members, positions.map { group.reasons[$0] ?? "" })
    }
  }

  private func conflicts(_ position: Int, with others: [Int]) -> Bool {
    guard let country = members[position].actor.country else { return false }
    let known = Set(others.compactMap { members[$0].actor.country })
    return !known.isEmpty && !known.contains(country)
  }
}
