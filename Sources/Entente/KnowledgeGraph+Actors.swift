public import GraphModel
public import GraphQuery
public import GraphStore
internal import Resolution

extension KnowledgeGraph {
  /// Finds actors by name, alias or number.
  ///
  /// - Returns: An index of all actors, also of those without relations.
  /// - Throws: `GraphStoreError` when the file is damaged.
  public func names() throws -> NameIndex { NameIndex(try corrected(try store.actors())) }

  /// Actors with the names that corrections give them, even when no article uses these.
  func corrected(_ actors: [Actor]) throws -> [Actor] {
    let corrections = try store.corrections().compactMap { line in
      try? Correction(parsing: line.text, line: line.line, file: "corrections")
    }
    guard corrections.contains(where: { if case .addAlias = $0.action { true } else { false } })
    else { return actors }
    let positions = Dictionary(
      actors.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let index = NameIndex(actors)
    var actors = actors
    for correction in corrections {
      guard case .addAlias(let name, let alias) = correction.action,
        let actor = try? index.actor(name), let position = positions[actor.id],
        actors[position].name != alias, !actors[position].aliases.contains(alias)
      else { continue }
      actors[position].aliases.append(alias)
    }
    return actors
  }

  /// The actor that someone calls by a name.
  ///
  /// - Parameter name: A name, an alias or a number.
  /// - Returns: The actor.
  /// - Throws: `NameError`, which suggests names, when there is no such actor or more than one.
  public func actor(named name: String) throws -> Actor { try names().actor(name) }

  /// Everything that the graph knows about an actor, and why it is one.
  ///
  /// - Parameter name: A name, an alias or a number.
  /// - Returns: Its forms, members, articles.
  /// - Throws: `NameError` when there is no such actor or more than one.
  public func details(ofActorNamed name: String) throws -> ActorDetails {
    let actor = try actor(named: name)
    guard let details = try store.details(of: actor.id) else {
      throw UnknownActorError(name: name)
    }
    return details
  }
}
