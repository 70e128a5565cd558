import GraphModel

/// Divides the persons of one surname.
struct PersonClusters {
  typealias Make = (String, [Int], [ActorMember], [String]) -> ActorCluster

  private let members: [ActorMember]
  private let order: [Int]
  private let names: [Int: [String]]

  init(_ members: [ActorMember], _ order: [Int]) {
    self.members = members
    self.order = order
    var names: [Int: [String]] = [:]
    for position in order {
      names[position] = NameKey.normalized(members[position].actor.name).split(separator: " ")
        .map { PersonSpelling.folded(String($0)) }
    }
    self.names = names
  }

  /// Persons known by a full name, and the forms that join them.
  private struct Person {
    var name: [String]
    var suffix: String
    var positions: [Int]
    var reasons: [Int: String] = [:]
  }

  func run(_ make: Make) -> [ActorCluster] {
    var full: [String: [Int]] = [:]
    var short: [Int] = []
    for position in order {
      let name = names[position] ?? []
      if name.count > 1, (name.first?.count ?? 0) > 1 {
        full[name.joined(separator: " "), default: []].append(position)
      } else {
        short.append(position)
      }
    }
    var persons: [Person] = []
    for name in full.keys.sorted() {
      for group in EvidenceGroups(members, full[name] ?? []).run() {
        var person = Person(
          name: name.split(separator: " ").map(String.init), suffix: group.suffix,
          positions: group.positions)
        for position in group.positions { person.reasons[position] = "same full name" }
        persons.append(person)
      }
    }
    joinMiddleNames(&persons)
    var alone: [Int] = []
    let known = persons
    for position in short {
      let fitting = known.indices.filter { fits(position, known[$0]) }
      let supported = fitting.filter { isSupported(position, by: known[$0]) }
      if fitting.count == 1, let person = supported.first {
        persons[person].positions.append(position)
        persons[person].reasons[position] =
          "the only person of this surname here, and country or office agree"
      } else {
        alone.append(position)
      }
    }
    var clusters = persons.map { person in
      let positions = person.positions.sorted { rank($0) < rank($1) }
      return make(
        "person:" + person.name.joined(separator: " ") + person.suffix, positions, members,
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
    for (index, person) in known.enumerated() where person.name.count == 2 {
      let longer = known.indices.filter { other in
        known[other].name.count > 2 && known[other].name.first == person.name.first
          && known[other].name.last == person.name.last
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

  /// Whether a short form may be this person's.
  private func fits(_ position: Int, _ person: Person) -> Bool {
    guard let name = names[position], let last = name.last, last == person.name.last else {
      return false
    }
    if name.count > 1, let initial = name.first?.first, person.name.first?.first != initial {
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
      let name = (names[position] ?? []).joined(separator: " ")
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
