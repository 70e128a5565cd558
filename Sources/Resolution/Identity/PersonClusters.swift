import GraphModel

/// Divides the persons who are called by the same name for short.
struct PersonClusters {
  typealias Make = (String, [Int], [ActorMember], [String]) -> ActorCluster

  /// Why a short form is the person's that it is, where no companions are needed to see it.
  static let supported = "the only person of this surname here, and country or office agree"

  private let members: [ActorMember]
  private let order: [Int]
  private let names: [Int: PersonPieces]
  private let companions: Companions

  /// Prepares for dividing members.
  ///
  /// - Parameters:
  ///   - members: The members of a block.
  ///   - order: Their positions in an order that does not depend on how they came.
  ///   - names: Their names, in this order.
  init(_ members: [ActorMember], _ order: [Int], names: [PersonPieces]) {
    self.members = members
    self.order = order
    self.names = Dictionary(uniqueKeysWithValues: zip(order, names))
    // A Miller beside whom other Millers stand is none of them the more for it.
    let main = names.first?.main ?? ""
    companions = Companions(members) { name in
      NameKey.normalized(name).split(separator: " ").contains {
        PersonSpelling.folded(String($0)) == main
      }
    }
  }

  /// Persons known by a full name, and the forms that join them.
  private struct Person {
    var name: PersonPieces
    var suffix: String
    var positions: [Int]
    var reasons: [Int: String] = [:]
  }

  func run(_ make: Make) -> [ActorCluster] {
    var full: [PersonPieces: [Int]] = [:]
    var short: [Int] = []
    for position in order {
      if let name = names[position], name.isFull {
        full[name, default: []].append(position)
      } else {
        short.append(position)
      }
    }
    var persons: [Person] = []
    for (name, positions) in full.sorted(by: { $0.key.text < $1.key.text }) {
      for group in EvidenceGroups(members, positions, companions).run() {
        var person = Person(name: name, suffix: group.suffix, positions: group.positions)
        for position in group.positions {
          person.reasons[position] = "same full name" + (group.evidence[position] ?? "")
        }
        persons.append(person)
      }
    }
    joinMiddleNames(&persons)
    var alone: [Int] = []
    let known = persons
    for position in short {
      if let (person, reason) = bearer(of: position, among: known) {
        persons[person].positions.append(position)
        persons[person].reasons[position] = reason
      } else {
        alone.append(position)
      }
    }
    var clusters = persons.map { person in
      let positions = person.positions.sorted { rank($0) < rank($1) }
      return make(
        "person:" + person.name.text + person.suffix, positions, members,
        positions.map { person.reasons[$0] ?? "" })
    }
    clusters += shortClusters(alone, make)
    return clusters
  }

  private func rank(_ position: Int) -> (String, Int) {
    (members[position].article, members[position].position)
  }

  /// "Farhan Haq" joins "Farhan Aziz Haq" when no other person fits and nothing speaks against it.
  private func joinMiddleNames(_ persons: inout [Person]) {
    let known = persons
    var target: [Int: Int] = [:]
    for (index, person) in known.enumerated() where person.name.pieces.count == 2 {
      let pieces = person.name.pieces
      let longer = known.indices.filter { other in
        known[other].name.pieces.count > 2 && known[other].name.pieces.first == pieces.first
          && known[other].name.pieces.last == pieces.last
      }
      guard longer.count == 1, let other = longer.first else { continue }
      let same = known.filter { $0.name == person.name }
      guard same.count == 1, !conflict(person, known[other]) else { continue }
      target[index] = other
    }
    for index in target.keys.sorted() {
      guard let other = target[index] else { continue }
      for position in known[index].positions {
        persons[other].positions.append(position)
        persons[other].reasons[position] = "same first and last name, middle name left out"
      }
    }
    persons = persons.indices.filter { target[$0] == nil }.map { persons[$0] }
  }

  private func countries(_ person: Person) -> Set<String> {
    Set(person.positions.compactMap { members[$0].actor.country })
  }

  private func conflict(_ left: Person, _ right: Person) -> Bool {
    let own = countries(left)
    let other = countries(right)
    return !own.isEmpty && !other.isEmpty && own.isDisjoint(with: other)
  }

  /// The person whose name a short form is, and why.
  private func bearer(of position: Int, among persons: [Person]) -> (person: Int, reason: String)? {
    let fitting = persons.indices.filter { fits(position, persons[$0]) }
    if fitting.count == 1, isSupported(position, by: persons[fitting[0]]) {
      return (fitting[0], Self.supported)
    }
    guard let match = companions.match(position, with: fitting.map { persons[$0].positions }) else {
      return nil
    }
    return (
      fitting[match.group],
      "a person of this surname stands beside \(match.words) in another article, too"
    )
  }

  /// Whether a short form may be this person's.
  private func fits(_ position: Int, _ person: Person) -> Bool {
    guard let name = names[position], name.main == person.name.main else { return false }
    if name.pieces.count > 1, let initial = name.pieces.first?.first,
      person.name.pieces.first?.first != initial
    {
      return false
    }
    guard let country = members[position].actor.country else { return true }
    let known = countries(person)
    return known.isEmpty || known.contains(country)
  }

  private func isSupported(_ position: Int, by person: Person) -> Bool {
    let actor = members[position].actor
    if let country = actor.country { return countries(person).contains(country) }
    let roles = Set(person.positions.flatMap { members[$0].actor.roles })
    return !Set(actor.roles).isDisjoint(with: roles)
  }

  /// Short forms that join nobody: one person where they name the same country, else one each.
  private func shortClusters(_ alone: [Int], _ make: Make) -> [ActorCluster] {
    var groups: [String: [Int]] = [:]
    for position in alone {
      let actor = members[position].actor
      let name = names[position]?.text ?? ""
      let own =
        actor.country.map { "@" + $0 }
        ?? "@\(members[position].article)#\(members[position].position)"
      groups["person:" + name + own, default: []].append(position)
    }
    return groups.keys.sorted().map { key in
      let positions = groups[key] ?? []
      return make(
        key, positions, members,
        positions.map { _ in
          positions.count > 1 ? "same surname and country" : "a surname alone joins nobody"
        })
    }
  }
}
