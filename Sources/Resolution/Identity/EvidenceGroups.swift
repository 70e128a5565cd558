import GraphModel

/// Divides members of the same name by evidence that speaks against their being one actor.
///
/// Members that name different countries are different actors. Members that name none go with the
/// others when those agree; when they do not, each goes with the one whose companions it shares, and
/// those that share none stay together apart. Of a name that bodies of many countries bear, members
/// without a country stay each for itself.
struct EvidenceGroups {
  private let members: [ActorMember]
  private let positions: [Int]
  private let companions: Companions
  private let isGeneric: Bool

  init(
    _ members: [ActorMember], _ positions: [Int], _ companions: Companions, isGeneric: Bool = false
  ) {
    self.members = members
    self.positions = positions
    self.companions = companions
    self.isGeneric = isGeneric
  }

  /// Members that are one actor.
  struct Group {
    /// The members in order.
    var positions: [Int]

    /// What tells the group's key apart: empty for the only group.
    var suffix: String

    /// What besides the name has put a member here, to be read after the reason.
    var evidence: [Int: String] = [:]
  }

  /// The groups, those of countries first.
  func run() -> [Group] {
    var byCountry: [String: [Int]] = [:]
    for position in positions {
      byCountry[members[position].actor.country ?? "", default: []].append(position)
    }
    let countries = byCountry.keys.filter { !$0.isEmpty }.sorted()
    guard countries.count > 1 || isGeneric else { return [Group(positions: positions, suffix: "")] }
    let known = countries.map { byCountry[$0] ?? [] }
    var groups = zip(countries, known).map { Group(positions: $1, suffix: "@" + $0) }
    var rest: [Group] = []
    for position in byCountry[""] ?? [] {
      if let match = companions.match(position, with: known) {
        groups[match.group].positions.append(position)
        groups[match.group].evidence[position] = ", beside \(match.words) here and elsewhere"
      } else if isGeneric {
        let place = "@\(members[position].article)#\(members[position].position)"
        rest.append(Group(positions: [position], suffix: place))
      } else if rest.isEmpty {
        rest = [Group(positions: [position], suffix: "")]
      } else {
        rest[0].positions.append(position)
      }
    }
    let order = Dictionary(uniqueKeysWithValues: zip(positions, positions.indices))
    for index in groups.indices {
      groups[index].positions.sort { (order[$0] ?? 0) < (order[$1] ?? 0) }
    }
    return groups + rest
  }
}
