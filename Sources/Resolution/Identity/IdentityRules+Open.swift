public import GraphModel

extension IdentityRules {
  /// Persons' short names, unless country or office has decided them, and names that several countries
  /// bear.
  ///
  /// - Parameter kinds: Each kind of member of a block.
  /// - Returns: Those of them, or nothing for blocks that have acronyms, which forms decide, and for
  ///   blocks of actors that are known by more than their name.
  public func openKinds(among kinds: [MemberKind]) -> Set<MemberKind>? {
    var countries: [String: Set<String>] = [:]
    var open: Set<MemberKind> = []
    for kind in kinds {
      let actor = kind.actor
      guard actor.isNamed, key(of: actor) == nil else { return nil }
      var name = NameKey.normalized(actor.name)
      switch actor.kind {
      case .person:
        let pieces = person(actor)
        name = pieces.text
        if !pieces.isFull, kind.reason != PersonClusters.supported { open.insert(kind) }
      case .organization, .group:
        if NameKey.isAcronym(actor.name) { return nil }
        let pieces = name.split(separator: " ").map(String.init)
        if actor.country == nil, gazetteer.isGeneric(pieces) { open.insert(kind) }
      case .country, .place, .event, .topic: break
      }
      if let country = actor.country { countries[name, default: []].insert(country) }
    }
    return countries.values.contains { $0.count > 1 } ? Set(kinds) : open
  }
}
