import GraphModel

/// Divides organizations whose names have the same initials.
struct OrganizationClusters {
  private let members: [ActorMember]
  private let order: [Int]
  private let companions: Companions
  private let gazetteer: Gazetteer

  init(_ members: [ActorMember], _ order: [Int], gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
    self.members = members
    self.order = order
    companions = Companions(members)
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
    var groups: [Group] = []
    for name in full.keys.sorted() {
      add(full[name] ?? [], name, to: &groups)
    }
    let named = groups.map(\.positions)
    // An acronym joins the one full name whose articles introduce it, or the only one there is.
    var alone: [String: [Int]] = [:]
    for position in short {
      let form = members[position].actor.name
      let normal = NameKey.normalized(form)
      let introducing = named.indices.filter { index in
        named[index].contains { other in
          members[other].actor.forms.contains { NameKey.normalized($0.text) == normal }
        }
      }
      if introducing.count == 1, let index = introducing.first, NameKey.isAcronym(form),
        !conflicts(position, with: named[index])
      {
        groups[index].positions.append(position)
        groups[index].reasons[position] = "acronym that an article introduces for this name"
      } else if introducing.isEmpty, NameKey.isAcronym(form),
        let match = companions.match(position, with: named),
        !conflicts(position, with: named[match.group])
      {
        groups[match.group].positions.append(position)
        groups[match.group].reasons[position] =
          "acronym of this name, beside \(match.words) here and elsewhere"
      } else {
        alone[normal, default: []].append(position)
      }
    }
    for name in alone.keys.sorted() {
      add(alone[name] ?? [], name, to: &groups)
    }
    return groups.map { group in
      let positions = group.positions.sorted {
        (members[$0].article, members[$0].position) < (members[$1].article, members[$1].position)
      }
      return make(group.key, positions, members, positions.map { group.reasons[$0] ?? "" })
    }
  }

  private typealias Group = (key: String, positions: [Int], reasons: [Int: String])

  private func add(_ positions: [Int], _ name: String, to named: inout [Group]) {
    let isGeneric = gazetteer.isGeneric(name.split(separator: " ").map(String.init))
    let groups = EvidenceGroups(members, positions, companions, isGeneric: isGeneric).run()
    for group in groups {
      var reasons: [Int: String] = [:]
      for position in group.positions {
        reasons[position] =
          isGeneric && group.positions.count == 1 && members[position].actor.country == nil
          ? "a name that many bear joins nobody without a country"
          : "same name" + (group.evidence[position] ?? "")
      }
      named.append(("organization:\(name)\(group.suffix)", group.positions, reasons))
    }
  }

  private func conflicts(_ position: Int, with others: [Int]) -> Bool {
    guard let country = members[position].actor.country else { return false }
    let known = Set(others.compactMap { members[$0].actor.country })
    return !known.isEmpty && !known.contains(country)
  }
}
