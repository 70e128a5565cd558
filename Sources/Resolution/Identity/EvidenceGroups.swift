import GraphModel

/// Divides members of the same name by evidence that speaks against their being one actor.
///
/// Members that name different countries are different actors; members that name none go with
/// the others when those agree, and stay together apart when they do not.
struct EvidenceGroups {
  private let members: [ActorMember]
  private let positions: [Int]

  init(_ members: [ActorMember], _ positions: [Int]) {
    self.members = members
    self.positions = positions
  }

  /// Groups of positions, and what tells their keys apart: empty for the only group.
  func run() -> [(positions: [Int], suffix: String)] {
    var byCountry: [String: [Int]] = [:]
    for position in positions {
      byCountry[members[position].actor.country ?? "", default: []].append(position)
    }
    let countries = byCountry.keys.filter { !$0.isEmpty }.sorted()
    guard countries.count > 1 else { return [(positions, "")] }
    var groups = countries.map { (positions: byCountry[$0] ?? [], suffix: "@" + $0) }
    if let unknown = byCountry[""] { groups.append((unknown, "")) }
    return groups
  }
}
