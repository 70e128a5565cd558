internal import GraphModel
public import GraphQuery

extension KnowledgeGraph {
  /// How two actors are connected.
  ///
  /// - Parameters:
  ///   - source: The name of the actor that paths start from.
  ///   - target: The name of the actor that paths lead to.
  ///   - adjust: Sets further conditions; the ends are set already.
  /// - Returns: The best paths, or the reason why there is none.
  /// - Throws: `NameError` when a name is unknown or means several actors.
  public func paths(
    from source: String, to target: String, adjust: (inout PathQuery) throws -> Void = { _ in }
  ) throws -> PathAnswer {
    let names = try names()
    var query = PathQuery(from: try names.actor(source).id, to: try names.actor(target).id)
    try adjust(&query)
    return PathFinder(try store.graph(includesUnconnected: true)).answer(query)
  }
}
